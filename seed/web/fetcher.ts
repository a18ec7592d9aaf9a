import { setTimeout } from 'node:timers/promises';
import { Agent, fetch, type Response } from 'undici';
import { ExpectedError } from '../../src/errors.ts';
import { publicLookup, refusePrivate } from './address.ts';
import { Robots } from './robots.ts';
import { Turns } from './turns.ts';

export interface FetchOptions {
  /** Addresses of this machine and its network may be read too. */
  readonly allowPrivate?: boolean;
  /** Milliseconds between two requests to a host. */
  readonly pause?: number;
  /** Milliseconds for a whole answer. */
  readonly patience?: number;
  readonly mostBytes?: number;
}

/** How a server knows what we have. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetched =
  | {
      readonly found: 'there';
      /** After redirections. */
      readonly url: string;
      readonly bytes: Uint8Array;
      /** "text/html", in lower case, without parameters; empty where it is not said. */
      readonly type: string;
      readonly validators: Validators;
    }
  | { readonly found: 'unchanged' }
  /** 404 or 410. */
  | { readonly found: 'gone'; readonly status: number };

const MOST_REDIRECTS = 5;
const MOST_BYTES = 16 * 1024 * 1024;
export const AGENT = 'machtin';
const USER_AGENT = 'Mozilla/5.0 (compatible; machtin/0.1; reads articles for a graph of the press)';

/** Fetches pages as a polite guest: what robots.txt allows, one request at a time to a host, with pauses, and only what changed. */
export class Fetcher {
  readonly #options: Required<FetchOptions>;
  readonly #agent: Agent;
  readonly #robots: Robots;
  readonly #turns: Turns;

  constructor({ allowPrivate = false, pause = 1_000, patience = 30_000, mostBytes = MOST_BYTES }: FetchOptions = {}) {
    this.#options = { allowPrivate, pause, patience, mostBytes };
    this.#agent = new Agent({
      connect: { timeout: patience, ...(allowPrivate ? {} : { lookup: publicLookup }) },
      connections: 1,
    });
    this.#turns = new Turns(pause);
    this.#robots = new Robots((url) => this.#follow(url, null, false));
  }

  /** Throws UNREADABLE, without the address, for what can't or mustn't be read. */
  get(url: string, validators: Validators | null = null): Promise<Fetched> {
    return this.#follow(new URL(url), validators, true);
  }

  close(): Promise<void> {
    return this.#agent.close();
  }

  async #follow(start: URL, validators: Validators | null, asks: boolean): Promise<Fetched> {
    let url = start;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      if (!/^https?:$/.test(url.protocol)) throw unreadable(`leads to ${url.protocol}, which is not read.`);
      if (!this.#options.allowPrivate) refusePrivate(url);
      if (asks) this.#turns.slowDown(url.host, await this.#robots.admit(url));
      const answer = await this.#turns.take(url.host, () => this.#patientRequest(url, validators));
      if (typeof answer !== 'string') return answer;
      url = new URL(answer, url);
    }
    throw unreadable(`redirects more than ${MOST_REDIRECTS} times.`);
  }

  /** Who is told to come back later does, once. */
  async #patientRequest(url: URL, validators: Validators | null): Promise<Fetched | string> {
    const first = await this.#request(url, validators);
    if (typeof first !== 'number') return first;
    await setTimeout(first);
    const second = await this.#request(url, validators);
    if (typeof second === 'number') throw unreadable('answers that it is asked too often.');
    return second;
  }

  /** What came, the address that it leads to, or the milliseconds to wait. */
  async #request(url: URL, validators: Validators | null): Promise<Fetched | string | number> {
    const signal = AbortSignal.timeout(this.#options.patience);
    try {
      const response = await fetch(url, {
        dispatcher: this.#agent,
        redirect: 'manual',
        signal,
        headers: {
          'user-agent': USER_AGENT,
          accept:
            'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json, */*;q=0.5',
          'accept-language': 'vi, en;q=0.5',
          ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
          ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
        },
      });
      const early = await this.#early(response);
      return early ?? (await this.#whole(url, response));
    } catch (error) {
      throw readable(error, this.#options.patience);
    }
  }

  async #early(response: Response): Promise<Fetched | string | number | null> {
    const { status } = response;
    if (status === 200) return null;
    const location = response.headers.get('location');
    const later = Number(response.headers.get('retry-after') ?? Number.NaN);
    await response.body?.cancel();
    if (status === 304) return { found: 'unchanged' };
    if (status === 404 || status === 410) return { found: 'gone', status };
    if (status >= 300 && status < 400 && location !== null) return location;
    if ((status === 429 || status === 503) && later >= 0 && later <= LONGEST_WAIT) return later * 1_000;
    throw unreadable(`the server answers ${status}.`);
  }

  async #whole(url: URL, response: Response): Promise<Fetched> {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > this.#options.mostBytes) {
        throw unreadable(`is larger than ${Math.round(this.#options.mostBytes / 1024 / 1024)} MB.`);
      }
      parts.push(part);
    }
    const { headers } = response;
    return {
      found: 'there',
      url: url.href,
      bytes: Buffer.concat(parts),
      type: (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase(),
      validators: { etag: headers.get('etag'), lastModified: headers.get('last-modified') },
    };
  }
}

/** Seconds. */
const LONGEST_WAIT = 60;

export const unreadable = (message: string): ExpectedError => new ExpectedError('UNREADABLE', message);

/** The library wraps what happened, sometimes twice. */
function readable(error: unknown, patience: number): Error {
  let cause: unknown = error;
  while (cause instanceof Error) {
    if (cause instanceof ExpectedError) return cause;
    if (cause.name === 'TimeoutError') return unreadable(`no whole answer within ${Math.round(patience / 1_000)} s.`);
    if (cause.cause === undefined) break;
    cause = cause.cause;
  }
  return unreadable(`can't be reached: ${cause instanceof Error ? cause.message || cause.name : String(cause)}.`);
}
