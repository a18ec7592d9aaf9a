/** One of `count`, the first far more often than the last: what hangs on a few is most of all. */
export const skewed = (random: () => number, count: number): number => Math.floor(count * random() ** 4);
