import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Log } from '../log.ts';

/** What is known of the HTTP request that is being answered, wherever in the program one is. */
export interface CurrentRequest {
  readonly id: string;
  /** Puts the id into every line. */
  readonly log: Log;
}

export const currentRequest = new AsyncLocalStorage<CurrentRequest>();

/** The caller's own id where it is a plain one, so that a proxy's log and ours can be laid side by side; else a new one. */
export const requestIdOf = (header: string | readonly string[] | undefined): string =>
  typeof header === 'string' && /^[\w.:-]{1,64}$/.test(header) ? header : randomUUID();
