import { setTimeout } from 'node:timers/promises';
import { ExpectedError } from '../../src/errors.ts';
import type { Target } from './target.ts';

export interface Patience {
  /** Milliseconds for which a store that is away is waited for. */
  readonly longest: number;
  /** Told of each failure that is waited out. */
  readonly onWait: (message: string) => void;
  readonly signal?: AbortSignal;
}

/** Works again until it succeeds, while the store can't be reached, is starting, or is held by others: that passes. */
export async function patiently<T>(work: () => Promise<T>, { longest, onWait, signal }: Patience): Promise<T> {
  const until = Date.now() + longest;
  for (let pause = 250; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!passes(error) || Date.now() + pause > until || signal?.aborted === true) throw error;
      onWait((error as Error).message);
      await setTimeout(pause, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    }
  }
}

/** A target whose writes wait for the store. */
export const patientTarget = (target: Target, patience: Patience): Target => ({
  ...target,
  write: (work) => patiently(() => target.write(work), patience),
});

/** A quarter of an hour: a server that is set up anew is back by then. */
export const USUAL_PATIENCE = 15 * 60_000;

const LONGEST_PAUSE = 10_000;

const passes = (error: unknown): boolean =>
  error instanceof ExpectedError && (error.details.transient === true || error.code === 'TIMEOUT');
