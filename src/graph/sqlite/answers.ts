import type { ErrorCode } from '../../errors.ts';

/**
 * What goes to a worker, and what comes back (see packed.ts). As JSON text: copied as objects, all of an answer lands among the old objects of
 * its reader's memory, and takes twice as long. Errors lose their class on the way, so that is told.
 */
export interface Asked {
  readonly id: number;
  readonly question: string;
}

/** Sent to a reader that is not needed any more. */
export const STOP = 'stop';

export type Answered =
  | { readonly id: number; readonly value: string }
  | {
      readonly id: number;
      readonly failure: {
        readonly message: string;
        readonly stack: string | undefined;
        readonly code: ErrorCode | null;
      };
    };

export interface WorkerStart {
  readonly file: string;
}

export interface ReaderStart extends WorkerStart {
  /** One number: the question that nobody waits for any longer. */
  readonly givenUp: Int32Array;
}
