export interface Figures {
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
  readonly bytes: number;
}

/**
 * Milliseconds of each one's first call, then, once all is warm, of `times` more. They take turns, so that what else the
 * machine does falls on all of them alike, and each turn begins with another one, so that none always comes after the same.
 */
export const measure = async <Name extends string>(
  calls: Readonly<Record<Name, () => Promise<unknown>>>,
  times: number,
): Promise<Readonly<Record<Name, Figures>>> => {
  const runs: Run[] = [];
  for (const [name, call] of Object.entries<() => Promise<unknown>>(calls)) {
    const start = performance.now();
    const answer = await call();
    const first = performance.now() - start;
    runs.push({ name, call, first, bytes: Buffer.byteLength(JSON.stringify(answer)), taken: [] });
  }
  for (let turn = -WARM_UP; turn < times; turn += 1) {
    const first = (turn + WARM_UP) % runs.length;
    for (const { call, taken } of [...runs.slice(first), ...runs.slice(0, first)]) {
      const began = performance.now();
      await call();
      if (turn >= 0) taken.push(performance.now() - began);
    }
  }
  return Object.fromEntries(
    runs.map(({ name, first, bytes, taken }) => {
      const sorted = [...taken].sort((one, other) => one - other);
      return [name, { first, bytes, p50: at(sorted, 0.5), p95: at(sorted, 0.95) }];
    }),
  ) as Record<Name, Figures>;
};

interface Run {
  readonly name: string;
  readonly call: () => Promise<unknown>;
  readonly first: number;
  readonly bytes: number;
  readonly taken: number[];
}

/** The database compiles what it runs often, and so does Node. */
const WARM_UP = 50;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
