import { stat } from 'node:fs/promises';
import { ExpectedError } from '../../src/errors.ts';
import type { RawArticle } from '../../src/model/article.ts';
import type { Input } from '../inputs.ts';
import { type Failure, failureOf } from '../load/failure.ts';
import { bytesOf } from '../read-file.ts';
import { type Entry, formatOf } from './formats.ts';
import { readJsonLines } from './json-lines.ts';

/** An article as a file holds it, or why there is none at that place. */
export type ReadArticle = ReadPlace & ({ readonly article: RawArticle } | { readonly failure: Failure });

interface ReadPlace {
  /** For people: the file, and the place in it where it holds several. */
  readonly name: string;
  /** The file that was given. */
  readonly file: string;
  /** What the article is known by where it says no better. */
  readonly key: string | null;
}

/** A file is read whole, but for those that are read line by line: this many bytes at most. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The articles of a file, in its order. What can't be read is a result like another. */
export async function* readInput(input: Input): AsyncIterable<ReadArticle> {
  const { path } = input;
  try {
    if (/\.(?:jsonl|ndjson)$/i.test(path)) yield* placed(input, readJsonLines(path));
    else yield* placed(input, await readWhole(path));
  } catch (error) {
    yield { name: path, file: path, key: input.key, failure: failureOf(error) };
  }
}

async function readWhole(path: string): Promise<Iterable<Entry>> {
  const format = formatOf(path);
  const { size } = await stat(path);
  if (size > MOST_BYTES) {
    throw new ExpectedError(
      'UNREADABLE',
      `${path}: must be at most 64 MB, but has ${Math.ceil(size / 1024 / 1024)} MB.`,
    );
  }
  return format(await bytesOf(path), path);
}

/** A file of one article is known by its path; the articles of one of many by what they say, or by their path inside. */
async function* placed(
  { path, key }: Input,
  entries: Iterable<Entry> | AsyncIterable<Entry>,
): AsyncIterable<ReadArticle> {
  for await (const entry of entries) {
    const place = {
      name: entry.place === null ? path : `${path}${entry.place}`,
      file: path,
      key: entry.place === null ? key : entry.path === null ? null : `${key}/${entry.path}`,
    };
    yield 'article' in entry ? { ...place, article: entry.article } : { ...place, failure: entry.failure };
  }
}
