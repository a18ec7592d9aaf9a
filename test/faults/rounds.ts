/** `npm run faults` tries all that a release must stand; `npm test` some of it, at other moments on every run. */
const FULL = process.env.MACHTIN_FAULTS === 'full';

/** What the random moments of a run come from: printed, and taken from MACHTIN_FAULTS_SEED to have the same again. */
export const SEED = Number(process.env.MACHTIN_FAULTS_SEED ?? Math.floor(Math.random() * 2 ** 31));

export const rounds = (some: number, all: number): number => (FULL ? all : some);
