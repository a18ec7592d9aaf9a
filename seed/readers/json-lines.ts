import { ExpectedError } from '../../src/errors.ts';
import { decodeText, encodingOf } from '../decode.ts';
import { failureOf } from '../load/failure.ts';
import { type Entry, lineEntry } from './formats.ts';
import { bytesSource, type Source } from './source.ts';

/** A line may be this long; a longer one is passed over and told of. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The articles of a file of JSON lines, which may be larger than memory. */
export async function* readJsonLines(source: Source): AsyncIterable<Entry> {
  const { name } = source;
  let number = 0;
  for await (const line of byteLines(source)) {
    number += 1;
    if (line === null) yield { place: `:${number}`, path: null, failure: failureOf(tooLong(name, number)) };
    else if (line.length > 0) yield* decoded(line, name, number);
  }
}

function* decoded(line: Uint8Array, name: string, number: number): Iterable<Entry> {
  try {
    const text = decodeText(line, `${name}:${number}`);
    if (text.trim() !== '') yield lineEntry(text, name, number);
  } catch (error) {
    yield { place: `:${number}`, path: null, failure: failureOf(error) };
  }
}

const tooLong = (name: string, number: number): ExpectedError =>
  new ExpectedError('UNREADABLE', `${name}:${number}: a line must be at most 16 MB.`);

/** The bytes between line feeds; null for a line that is too long. */
async function* byteLines(source: Source): AsyncIterable<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Uint8Array | null => {
    const line = length > MOST_BYTES ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= MOST_BYTES) parts.push(part);
    else parts = [];
  };
  let first = true;
  for await (const chunk of source.stream()) {
    if (first && encodingOf(chunk).startsWith('utf-16')) {
      // Its line feeds are of two bytes: such a file is read whole.
      yield* byteLines(bytesSource(source.name, Buffer.from(decodeText(await source.bytes(), source.name), 'utf8')));
      return;
    }
    first = false;
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
