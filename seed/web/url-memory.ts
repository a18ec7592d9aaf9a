import { z } from 'zod';
import { engineHash } from '../load/engine.ts';
import type { Target } from '../load/target.ts';
import type { Validators } from './fetcher.ts';

/** What is known of an address that was read. */
export interface KnownUrl extends Validators {
  /** Ids of the articles that came from it. */
  readonly articles: readonly string[];
  /** A page of one article, which may change or be withdrawn; a feed only forgets. */
  readonly page: boolean;
}

/** The addresses that were read, kept in the store beside what came from them. */
export class UrlMemory {
  readonly #target: Target;

  constructor(target: Target) {
    this.#target = target;
  }

  async get(url: string): Promise<KnownUrl | null> {
    const found = await this.#target.write(({ ledger }) => ledger.get([PREFIX + url]));
    const text = found.get(PREFIX + url);
    if (text === undefined) return null;
    const known = SHAPE.parse(JSON.parse(text));
    // Other rules read an unchanged page otherwise: it has to come again.
    return known.engine === engineHash() ? known : { ...known, etag: null, lastModified: null };
  }

  async put(urls: ReadonlyMap<string, KnownUrl | null>): Promise<void> {
    if (urls.size === 0) return;
    const entries = [...urls].map(
      ([url, known]) =>
        [PREFIX + url, known === null ? null : JSON.stringify({ ...known, engine: engineHash() })] as const,
    );
    await this.#target.write(({ ledger }) => ledger.put(entries));
  }

  /** All addresses of pages, in order. */
  async pages(): Promise<readonly string[]> {
    const found = await this.#target.write(({ ledger }) => ledger.scan([PREFIX]));
    return (found.get(PREFIX) ?? [])
      .filter(([, text]) => SHAPE.parse(JSON.parse(text)).page)
      .map(([key]) => key.slice(PREFIX.length));
  }
}

/** In the resolver's ledger, which leaves these keys alone. */
const PREFIX = 'f/';

const SHAPE = z.object({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  articles: z.array(z.string()),
  page: z.boolean(),
  engine: z.string(),
});
