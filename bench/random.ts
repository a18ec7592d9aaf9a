/** The same numbers from 0 to below 1 on every run. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** One of `count`, the first far more often than the last: what hangs on a few is most of all. */
export const skewed = (random: () => number, count: number): number => Math.floor(count * random() ** 4);
