import { createReadStream } from 'node:fs';
import { ExpectedError } from '../../src/errors.ts';
import { decodeText } from '../decode.ts';
import { failureOf } from '../load/failure.ts';
import { type Entry, lineEntry } from './formats.ts';

/** A line may be this long; a longer one is passed over and told of. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The articles of a file of JSON lines, which may be larger than memory. */
export async function* readJsonLines(path: string): AsyncIterable<Entry> {
  let number = 0;
  for await (const line of byteLines(path)) {
    number += 1;
    if (line === null) yield { place: `:${number}`, path: null, failure: failureOf(tooLong(path, number)) };
    else if (line.length > 0) yield* decoded(line, path, number);
  }
}

function* decoded(line: Uint8Array, path: string, number: number): Iterable<Entry> {
  try {
    const text = decodeText(line, `${path}:${number}`);
    if (text.trim() !== '') yield lineEntry(text, path, number);
  } catch (error) {
    yield { place: `:${number}`, path: null, failure: failureOf(error) };
  }
}

const tooLong = (path: string, number: number): ExpectedError =>
  new ExpectedError('UNREADABLE', `${path}:${number}: a line must be at most 16 MB.`);

/** The bytes between line feeds; null for a line that is too long. */
async function* byteLines(path: string): AsyncIterable<Uint8Array | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): Uint8Array | null => {
    const line = length > MOST_BYTES ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: Buffer): void => {
    length += part.length;
    if (length <= MOST_BYTES) parts.push(part);
    else parts = [];
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
