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
  const began = performance.now();
  for (let turn = 0; turn < WARM_UP && (turn < LEAST || performance.now() - began < PATIENCE); turn += 1) {
    await takeTurn(runs, turn);
  }
  for (const { taken } of runs) taken.length = 0;
  for (let turn = 0; turn < times; turn += 1) await takeTurn(runs, turn);
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

const takeTurn = async (runs: readonly Run[], turn: number): Promise<void> => {
  const first = turn % runs.length;
  for (const { call, taken } of [...runs.slice(first), ...runs.slice(0, first)]) {
    const began = performance.now();
    await call();
    taken.push(performance.now() - began);
  }
};

/** The database compiles what it runs often, and so does Node, which takes some hundred calls to be done with it. */
const WARM_UP = 300;
/** Fewer where they are slow, but not fewer than these. */
const LEAST = 50;
/** Milliseconds. */
const PATIENCE = 10_000;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
