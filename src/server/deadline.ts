import { ExpectedError } from '../errors.ts';

/** The store gives up at the deadline by itself and says which field was too slow; only where it does not, we do, this much later. */
const GRACE = 500;

/**
 * The work's result, or TIMEOUT when it takes longer than `milliseconds` and a little, or gone when the client went away. The
 * work is not waited for any longer then.
 */
export const withinDeadline = <T>(work: T | Promise<T>, milliseconds: number, signal: AbortSignal): T | Promise<T> => {
  if (!(work instanceof Promise)) return work;
  return new Promise<T>((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
    const onAbort = (): void => {
      finish();
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      finish();
      reject(tooSlow(milliseconds));
    }, milliseconds + GRACE);
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(finish);
  });
};

const tooSlow = (milliseconds: number): ExpectedError =>
  new ExpectedError('TIMEOUT', `the answer took longer than ${milliseconds} ms: ask for less`, { milliseconds });
