/** `npm run faults` tries all that a release must stand; `npm test` some of it, at other moments on every run. */
const FULL = process.env.MACHTIN_FAULTS === 'full';

/** What the random moments of a run come from: printed, and taken from MACHTIN_FAULTS_SEED to have the same again. */
export const SEED = Number(process.env.MACHTIN_FAULTS_SEED ?? Math.floor(Math.random() * 2 ** 31));

export const rounds = (some: number, all: number): number => (FULL ? all : some);

/** Numbers from 0 to below 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
