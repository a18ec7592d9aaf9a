export interface Figures {
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
  readonly bytes: number;
}

/** What has been called often enough for the database, and Node, to have compiled what it runs. */
export interface Warm {
  readonly call: () => Promise<unknown>;
  /** Milliseconds of the first call. */
  readonly first: number;
  /** Of the answer, as JSON. */
  readonly bytes: number;
}

/** Calls it once, then a thousand times more: compilers are done with it only then. Fails as a call fails. */
export const warm = async (call: () => Promise<unknown>): Promise<Warm> => {
  const began = performance.now();
  const answer = await call();
  const first = performance.now() - began;
  for (let turn = 0; turn < WARM_UP && (turn < LEAST || performance.now() - began < PATIENCE); turn += 1) await call();
  return { call, first, bytes: Buffer.byteLength(JSON.stringify(answer)) };
};

/**
 * Milliseconds of `times` calls each. They take turns, so that what else the machine does falls on all of them alike, and each
 * turn begins with another one, so that none always comes after the same. Of many things, warm all before the first is measured.
 */
export const measure = async <Name extends string>(
  calls: Readonly<Partial<Record<Name, Warm>>>,
  times: number,
): Promise<Readonly<Record<Name, Figures>>> => {
  const runs: Run[] = Object.entries<Warm | undefined>(calls).flatMap(([name, warm]) =>
    warm === undefined ? [] : [{ name, ...warm, taken: [] }],
  );
  for (let turn = 0; turn < times; turn += 1) await takeTurn(runs, turn);
  return Object.fromEntries(
    runs.map(({ name, first, bytes, taken }) => {
      const sorted = [...taken].sort((one, other) => one - other);
      return [name, { first, bytes, p50: at(sorted, 0.5), p95: at(sorted, 0.95) }];
    }),
  ) as Record<Name, Figures>;
};

interface Run extends Warm {
  readonly name: string;
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

const WARM_UP = 1_000;
/** Fewer where they are slow, but not fewer than these. */
const LEAST = 20;
/** Milliseconds. */
const PATIENCE = 5_000;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
