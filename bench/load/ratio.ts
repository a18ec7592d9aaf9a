/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<void> | void): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Rates of two ways to write as many rows, and what share of the bare one ours keeps. */
export const ratio = (rows: number, ours: number, bare: number): Readonly<Record<string, string | number>> => ({
  rows,
  ours: Math.round((rows / ours) * 1_000),
  bare: Math.round((rows / bare) * 1_000),
  share: `${Math.round((100 * bare) / ours)} %`,
});
