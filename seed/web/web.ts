import { extname } from 'node:path';
import { ExpectedError } from '../../src/errors.ts';
import type { RawArticle } from '../../src/model/article.ts';
import { canonicalUrl } from '../../src/model/ids.ts';
import { decodeText } from '../decode.ts';
import type { Input } from '../inputs.ts';
import { failureOf } from '../load/failure.ts';
import { idOfArticle } from '../load/task.ts';
import { readPlain } from '../read-file.ts';
import { type Entry, formatOf, isReadable } from '../readers/formats.ts';
import { readHtml } from '../readers/html.ts';
import { checked, type ReadArticle } from '../readers/read-input.ts';
import { bytesSource } from '../readers/source.ts';
import type { Fetched, Fetcher } from './fetcher.ts';
import type { KnownUrl, UrlMemory } from './url-memory.ts';

type There = Extract<Fetched, { readonly found: 'there' }>;

/** Articles of addresses: pages, and feeds with the pages that they lead to. What is known of them is kept once they are written. */
export class Web {
  readonly #fetcher: Fetcher;
  readonly #memory: UrlMemory;
  readonly #recheck: boolean;
  /** By input, what is to be kept when its articles are written. */
  readonly #open = new Map<string, Map<string, KnownUrl | null>>();

  /** `recheck`: an article whose page is gone is withdrawn. */
  constructor(fetcher: Fetcher, memory: UrlMemory, recheck: boolean) {
    this.#fetcher = fetcher;
    this.#memory = memory;
    this.#recheck = recheck;
  }

  async *read(input: Input): AsyncIterable<ReadArticle> {
    const known = await this.#memory.get(input.path);
    const fetched = await this.#get(input.path, input.only === undefined ? known : null);
    if (fetched.found !== 'there') yield* this.#without(input, input.path, known, fetched);
    else if (isPage(fetched)) yield* this.#page(input, input.path, known, fetched);
    else yield* this.#feed(input, fetched);
  }

  /** To be called when all articles of an input are written. */
  async keep({ path }: Input): Promise<void> {
    await this.#memory.put(this.#open.get(path) ?? new Map());
    this.#open.delete(path);
  }

  async #get(url: string, known: KnownUrl | null): Promise<Fetched> {
    try {
      return await this.#fetcher.get(url, known);
    } catch (error) {
      if (error instanceof ExpectedError) throw new ExpectedError(error.code, `${url}: ${error.message}`);
      throw error;
    }
  }

  #note(input: Input, url: string, known: KnownUrl | null): void {
    const notes = this.#open.get(input.path) ?? new Map<string, KnownUrl | null>();
    notes.set(url, known);
    this.#open.set(input.path, notes);
  }

  /** An address that gave nothing new. */
  *#without(
    input: Input,
    url: string,
    known: KnownUrl | null,
    fetched: Exclude<Fetched, There>,
  ): Iterable<ReadArticle> {
    const read = placeOf(input, url);
    if (fetched.found === 'unchanged') {
      for (const article of known?.articles ?? []) yield { ...read, unchanged: article };
    } else if (this.#recheck && known?.page === true) {
      this.#note(input, url, null);
      for (const article of known.articles) yield { ...read, withdrawn: article };
    } else {
      const message = `${url}: there is nothing: the server answers ${fetched.status}.`;
      yield { ...read, failure: { code: 'UNREADABLE', message } };
    }
  }

  /** A page that tells of another article now has withdrawn the one before. */
  *#page(input: Input, url: string, known: KnownUrl | null, fetched: There): Iterable<ReadArticle> {
    const read = placeOf(input, url);
    try {
      const article = pageArticle(fetched);
      const id = idOfArticle({ article, key: null });
      this.#note(input, url, { ...fetched.validators, articles: [id], page: true });
      yield { ...read, ...checked({ place: null, path: null, article }, url) };
      for (const before of known?.articles ?? []) if (before !== id) yield { ...read, withdrawn: before };
    } catch (error) {
      const { code, message } = failureOf(error);
      yield { ...read, failure: { code, message: message.startsWith(url) ? message : `${url}: ${message}` } };
    }
  }

  async *#feed(input: Input, fetched: There): AsyncIterable<ReadArticle> {
    const articles: string[] = [];
    const source = bytesSource(`${fetched.url.replace(/[?#].*$/, '')}${endingOf(fetched)}`, fetched.bytes);
    for await (const entry of formatOf(source.name)(source)) {
      const more = entry.more === undefined ? null : absolute(entry.more, fetched.url);
      if (more !== null && canRead(more)) {
        yield* this.#linked(input, more);
        continue;
      }
      const result = checked(atHome(entry, fetched.url), `${input.path}${entry.place ?? ''}`);
      if ('article' in result) articles.push(idOfArticle({ article: result.article, key: null }));
      yield { name: `${input.path}${entry.place ?? ''}`, input, place: entry.place, key: null, ...result };
    }
    this.#note(input, input.path, { ...fetched.validators, articles, page: false });
  }

  /** The page behind an item that gives but a summary. */
  async *#linked(input: Input, url: string): AsyncIterable<ReadArticle> {
    if (input.only !== undefined && !input.only.has(url)) return;
    try {
      const known = await this.#memory.get(url);
      const fetched = await this.#get(url, input.only === undefined ? known : null);
      if (fetched.found !== 'there') yield* this.#without(input, url, known, fetched);
      else yield* this.#page(input, url, known, fetched);
    } catch (error) {
      yield { ...placeOf(input, url), failure: failureOf(error) };
    }
  }
}

const placeOf = (input: Input, url: string) =>
  ({ name: url, input, place: url === input.path ? null : url, key: null }) as const;

const canRead = (url: string): boolean => /^https?:/.test(url);

function absolute(link: string, base: string): string | null {
  return URL.canParse(link, base) ? new URL(link, base).href : null;
}

/** By what the server says, else by how it begins. */
const isPage = (fetched: There): boolean => ['.html', '.txt'].includes(endingOf(fetched));

const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'application/rss+xml': '.xml',
  'application/atom+xml': '.xml',
  'application/rdf+xml': '.xml',
  'application/feed+json': '.json',
  'application/json': '.json',
  'application/x-ndjson': '.jsonl',
  'text/csv': '.csv',
  'application/zip': '.zip',
};

/** The ending that a file with that content would have. Throws UNREADABLE where none is known. */
function endingOf({ type, bytes, url }: There): string {
  const head = Buffer.from(bytes.subarray(0, 1_000)).toString('latin1');
  if (/<(?:rss|feed|rdf:RDF)[\s>]/.test(head)) return '.xml';
  if (/<!doctype html|<html[\s>]/i.test(head)) return '.html';
  const known = ENDINGS[type];
  if (known !== undefined) return known;
  const own = extname(new URL(url).pathname).toLowerCase();
  if (isReadable(`x${own}`)) return own;
  if (type === 'text/plain') return '.txt';
  throw new ExpectedError('UNREADABLE', `${url}: must be a page or a feed, but is ${type || 'of an unknown kind'}.`);
}

/** Its address is where it was found; what a page says of itself counts as far as it stays with its host. */
function pageArticle(fetched: There): RawArticle {
  const ending = endingOf(fetched);
  const article = single(fetched, ending);
  const own = article.url === null ? null : absolute(article.url, fetched.url);
  return { ...article, url: own !== null && isSameHost(own, fetched.url) ? own : fetched.url };
}

function single(fetched: There, ending: string): RawArticle {
  const text = decodeText(fetched.bytes, fetched.url);
  const article = ending === '.txt' ? readPlain(text) : readHtml(text);
  if (article.text.trim() === '') throw new ExpectedError('UNREADABLE', `${fetched.url}: holds no text.`);
  return article;
}

const isSameHost = (one: string, other: string): boolean => hostOf(one) === hostOf(other);
const hostOf = (url: string): string => new URL(canonicalUrl(url)).hostname.replace(/^m\./, '');

/** Links of a feed may be written from where it lies. */
function atHome(entry: Entry, base: string): Entry {
  if (!('article' in entry) || entry.article.url === null) return entry;
  return { ...entry, article: { ...entry.article, url: absolute(entry.article.url, base) ?? entry.article.url } };
}
