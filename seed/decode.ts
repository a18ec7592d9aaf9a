import { ExpectedError } from '../src/errors.ts';
import { isVietnamese1258, windows1258 } from './windows-1258.ts';

/**
 * The text of a file's bytes: UTF-8, UTF-16 or windows-1258, told apart by the bytes themselves, the byte order mark off. Throws
 * UNREADABLE for anything else, naming `where`.
 */
export function decodeText(bytes: Uint8Array, where: string): string {
  return withoutNul(decoded(bytes, encodingOf(bytes)) ?? refuse(where), where);
}

/** The same of what is too large to hold: the encoding is told by the first part. */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array>, where: string): AsyncIterable<string> {
  let decoder: TextDecoder | null = null;
  let encoding: Encoding = 'utf-8';
  let held = '';
  const step = (chunk?: Uint8Array): string => {
    try {
      return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? '';
    } catch {
      return refuse(where);
    }
  };
  for await (const chunk of chunks) {
    if (decoder === null) {
      encoding = encodingOf(chunk);
      decoder = new TextDecoder(encoding, { fatal: true });
    }
    const text = held + step(chunk);
    // A mark may stand at the beginning of the next part: a text is cut between words.
    const end = encoding === 'windows-1258' ? text.lastIndexOf(' ') + 1 : text.length;
    held = text.slice(end);
    yield withoutNul(composed(text.slice(0, end), encoding), where);
  }
  yield withoutNul(composed(held + step(), encoding), where);
}

/** How the bytes of a text are to be read, as far as the first of them tell. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/** By the mark; without one UTF-16 shows itself by the zero bytes of its spaces and line ends, windows-1258 by its syllables. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, 2_000); at += 1) {
    if (bytes[at] === 0) zeros[at % 2]! += 1;
  }
  if (zeros[1]! > 2 && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > 2 && zeros[1] === 0) return 'utf-16be';
  return isUtf8(bytes) || !isVietnamese1258(bytes) ? 'utf-8' : 'windows-1258';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // What is cut off in the middle of a letter may go on in a next part.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'windows-1258') return windows1258(bytes);
  try {
    // Fatal: an unpaired surrogate in UTF-16 fails too, so a text that passes is well formed.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const composed = (text: string, encoding: Encoding): string =>
  encoding === 'windows-1258' ? text.normalize('NFC') : text;

function refuse(where: string): never {
  throw new ExpectedError(
    'UNREADABLE',
    `${where}: the text must be UTF-8, UTF-16 or windows-1258, but some bytes are none of them; convert it to UTF-8 first.`,
  );
}

function withoutNul(text: string, where: string): string {
  if (!text.includes('\0')) return text;
  throw new ExpectedError('UNREADABLE', `${where}: the text must not hold NUL characters; is this a text file?`);
}
