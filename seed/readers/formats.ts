import { extname } from 'node:path';
import { ExpectedError } from '../../src/errors.ts';
import type { RawArticle } from '../../src/model/article.ts';
import { decodeText } from '../decode.ts';
import { type Failure, failureOf } from '../load/failure.ts';
import { readMarkdown, readPlain } from '../read-file.ts';
import { readCsv } from './csv.ts';
import { readFeed } from './feed.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { readJsonLines } from './json-lines.ts';
import { gunzipped, type Source } from './source.ts';
import { readZip } from './zip.ts';

/** An article in a file, or why there is none. */
export type Entry = {
  /** Where in the file, as it is put behind the file's name (":3", "/a/b.txt"); null: the file is this article. */
  readonly place: string | null;
  /** The path in an archive. */
  readonly path: string | null;
  /** Of a feed's item that gives no more than a summary: where its whole text is. */
  readonly more?: string;
} & ({ readonly article: RawArticle } | { readonly failure: Failure });

export type Format = (source: Source) => AsyncIterable<Entry>;

/** How files are read, by the ending of their names. */
const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': single(readPlain),
  '.md': single(readMarkdown),
  '.html': single(readHtml),
  '.htm': single(readHtml),
  '.json': whole(readJson),
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
  '.csv': readCsv,
  '.xml': whole(readFeed),
  '.rss': whole(readFeed),
  '.atom': whole(readFeed),
  '.gz': (source) => formatOf(source.name.replace(/\.gz$/i, ''))(gunzipped(source)),
  '.zip': (source) => readZip(source, within),
};

/** Throws UNREADABLE for a name with another ending. */
export function formatOf(name: string): Format {
  const ending = extname(name).toLowerCase();
  if (Object.hasOwn(FORMATS, ending)) return FORMATS[ending]!;
  const known = Object.keys(FORMATS).join(', ');
  throw new ExpectedError('UNREADABLE', `${name}: must be one of ${known}, but got ${extname(name) || 'no ending'}.`);
}

/** Whether a file of that name is read where a folder was given. */
export const isReadable = (name: string): boolean => Object.hasOwn(FORMATS, extname(name).toLowerCase());

/** A file in an archive; archives in archives are left alone. */
const within: Format = (source) => {
  if (/\.(?:zip|gz)$/i.test(source.name)) {
    throw new ExpectedError('UNREADABLE', `${source.name}: is an archive in an archive.`);
  }
  return formatOf(source.name)(source);
};

function whole(read: (text: string, name: string) => Iterable<Entry>): Format {
  return async function* (source) {
    yield* read(decodeText(await source.bytes(), source.name), source.name);
  };
}

function single(read: (text: string, name: string) => RawArticle): Format {
  return async function* (source) {
    const article = read(decodeText(await source.bytes(), source.name), source.name);
    if (article.text.trim() === '') throw new ExpectedError('UNREADABLE', `${source.name}: holds no text.`);
    yield { place: null, path: null, article };
  };
}

/** One line of JSONL. */
export function lineEntry(line: string, name: string, number: number): Entry {
  const place = { place: `:${number}`, path: null };
  try {
    const [entry] = readJson(line, `${name}:${number}`);
    if (entry === undefined) throw new ExpectedError('UNREADABLE', `${name}:${number}: holds no article.`);
    return { ...entry, ...place };
  } catch (error) {
    return { ...place, failure: failureOf(error) };
  }
}
