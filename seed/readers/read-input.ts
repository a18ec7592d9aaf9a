import { ExpectedError } from '../../src/errors.ts';
import type { RawArticle } from '../../src/model/article.ts';
import { type Input, isUrl, STDIN } from '../inputs.ts';
import { type Failure, failureOf } from '../load/failure.ts';
import { type Entry, formatOf } from './formats.ts';
import { fileSource } from './source.ts';
import { readStandardInput, type StandardInput } from './standard-input.ts';

/**
 * An article as a file holds it, or why there is none at that place; of an address that was fetched before, that an article is
 * as it was, or is withdrawn.
 */
export type ReadArticle = ReadPlace &
  (
    | { readonly article: RawArticle }
    | { readonly failure: Failure }
    | { readonly unchanged: string }
    | { readonly withdrawn: string }
  );

export interface ReadPlace {
  /** For people: the file, and the place in it where it holds several. */
  readonly name: string;
  /** The file that was given. */
  readonly input: Input;
  /** The place in it, null where the file is the article. */
  readonly place: string | null;
  /** What the article is known by where it says no better. */
  readonly key: string | null;
}

/** Where what is no file comes from. */
export interface Reading {
  readonly stdin?: StandardInput;
  /** Told of the share of a file that is read, up to 1. */
  readonly onShare?: (share: number) => void;
  /** How addresses are read. */
  readonly readUrl?: (input: Input) => AsyncIterable<ReadArticle>;
}

/** The articles of a file, in its order. What can't be read is a result like another. */
export async function* readInput(input: Input, reading: Reading = {}): AsyncIterable<ReadArticle> {
  for await (const read of everythingIn(input, reading)) {
    const wholeFails = read.place === null && 'failure' in read;
    if (input.only === undefined || input.only.has(read.place ?? '') || wholeFails) yield read;
  }
}

async function* everythingIn(input: Input, { stdin, readUrl, onShare }: Reading): AsyncIterable<ReadArticle> {
  const { path } = input;
  try {
    if (isUrl(path) && readUrl !== undefined) yield* readUrl(input);
    else if (path === STDIN && stdin !== undefined) yield* placed(input, readStandardInput(stdin));
    else yield* placed(input, formatOf(path)(fileSource(path, onShare)));
  } catch (error) {
    yield { name: path, input, place: null, key: input.key, failure: named(failureOf(error), path) };
  }
}

/** A file of one article is known by its path; the articles of one of many by what they say, or by their path inside. */
export async function* placed(input: Input, entries: AsyncIterable<Entry>): AsyncIterable<ReadArticle> {
  const { key } = input;
  const path = input.path === STDIN ? 'standard input' : input.path;
  for await (const entry of entries) {
    const read: ReadPlace = {
      name: entry.place === null ? path : `${path}${entry.place}`,
      input,
      place: entry.place,
      key: entry.place === null ? key : entry.path === null || key === null ? null : `${key}/${entry.path}`,
    };
    yield { ...read, ...checked(entry, read.name) };
  }
}

/** What no reader may let through, whatever the format. */
export function checked(entry: Entry, name: string): { readonly article: RawArticle } | { readonly failure: Failure } {
  if (!('article' in entry)) return { failure: named(entry.failure, name) };
  const { article } = entry;
  if (article.text.length > LONGEST) return { failure: failureOf(tooLong(name, article.text.length)) };
  for (const [property, value] of Object.entries(article)) {
    // With the u flag a surrogate matches only where it has no partner.
    if (typeof value !== 'string' || !/[\0\p{Surrogate}]/u.test(value)) continue;
    const message = `${name}: "${property}" must be well-formed text without NUL.`;
    return { failure: failureOf(new ExpectedError('UNREADABLE', message)) };
  }
  return { article };
}

/** No article is longer; what is, is a book, or no text. */
const LONGEST = 500_000;

const tooLong = (name: string, length: number): ExpectedError =>
  new ExpectedError('UNREADABLE', `${name}: an article must have at most ${LONGEST} characters, but has ${length}.`);

/** Every message says which file it is about. */
const named = ({ code, message }: Failure, name: string): Failure => ({
  code,
  message: message.startsWith(name) || message.includes(name) ? message : `${name}: ${message}`,
});
