export interface Figures {
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
  readonly bytes: number;
}

/** Milliseconds of the first call, then, once all is warm, of `times` more. */
export const measure = async (call: () => Promise<unknown>, times: number): Promise<Figures> => {
  const start = performance.now();
  const answer = await call();
  const first = performance.now() - start;
  for (let turn = 0; turn < WARM_UP; turn += 1) await call();
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const began = performance.now();
    await call();
    taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  return { first, p50: at(taken, 0.5), p95: at(taken, 0.95), bytes: Buffer.byteLength(JSON.stringify(answer)) };
};

/** The database compiles what it runs often, and so does Node. */
const WARM_UP = 50;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
