import { extname } from 'node:path';
import { ExpectedError } from '../../src/errors.ts';
import type { RawArticle } from '../../src/model/article.ts';
import { decodeText } from '../decode.ts';
import { type Failure, failureOf } from '../load/failure.ts';
import { readMarkdown, readPlain } from '../read-file.ts';
import { readCsv } from './csv.ts';
import { readFeed } from './feed.ts';
import { unpacked } from './gzip.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { readZip } from './zip.ts';

/** An article in a file, or why there is none. */
export type Entry = {
  /** Where in the file, as it is put behind the file's name (":3", "/a/b.txt"); null: the file is this article. */
  readonly place: string | null;
  /** The path in an archive. */
  readonly path: string | null;
} & ({ readonly article: RawArticle } | { readonly failure: Failure });

export type Format = (bytes: Uint8Array, name: string) => Iterable<Entry>;

/** How files are read, by the ending of their names. */
const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': single(readPlain),
  '.md': single(readMarkdown),
  '.html': single(readHtml),
  '.htm': single(readHtml),
  '.json': (bytes, name) => readJson(decodeText(bytes, name), name),
  '.jsonl': (bytes, name) => lines(bytes, name),
  '.ndjson': (bytes, name) => lines(bytes, name),
  '.csv': (bytes, name) => readCsv(decodeText(bytes, name), name),
  '.xml': (bytes, name) => readFeed(decodeText(bytes, name), name),
  '.rss': (bytes, name) => readFeed(decodeText(bytes, name), name),
  '.atom': (bytes, name) => readFeed(decodeText(bytes, name), name),
  '.gz': (bytes, name) => formatOf(name.slice(0, -3))(unpacked(bytes, name), name),
  '.zip': (bytes, name) => readZip(bytes, name, within),
};

/** Throws UNREADABLE for a name with another ending. */
export function formatOf(name: string): Format {
  const format = FORMATS[extname(name).toLowerCase()];
  if (format !== undefined) return format;
  const known = Object.keys(FORMATS).join(', ');
  throw new ExpectedError('UNREADABLE', `${name}: must be one of ${known}, but got ${extname(name) || 'no ending'}.`);
}

/** Whether a file of that name is read where a folder was given. */
export const isReadable = (name: string): boolean => extname(name).toLowerCase() in FORMATS;

/** A file in an archive; archives in archives are left alone. */
const within: Format = (bytes, name) => {
  if (/\.(?:zip|gz)$/i.test(name)) throw new ExpectedError('UNREADABLE', `${name}: is an archive in an archive.`);
  return formatOf(name)(bytes, name);
};

function single(read: (text: string, name: string) => RawArticle): Format {
  return function* (bytes, name) {
    const article = read(decodeText(bytes, name), name);
    if (article.text.trim() === '') throw new ExpectedError('UNREADABLE', `${name}: holds no text.`);
    yield { place: null, path: null, article };
  };
}

function* lines(bytes: Uint8Array, name: string): Iterable<Entry> {
  let number = 0;
  for (const line of decodeText(bytes, name).split('\n')) {
    number += 1;
    if (line.trim() !== '') yield lineEntry(line, name, number);
  }
}

/** One line of JSONL. */
export function lineEntry(line: string, name: string, number: number): Entry {
  const place = { place: `:${number}`, path: null };
  try {
    const [entry] = readJson(line, `${name}:${number}`);
    return { ...entry!, ...place };
  } catch (error) {
    return { ...place, failure: failureOf(error) };
  }
}
