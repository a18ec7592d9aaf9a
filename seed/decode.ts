import { ExpectedError } from '../src/errors.ts';

/** The text of a file's bytes: UTF-8 or UTF-16, its byte order mark off. Throws UNREADABLE for anything else, naming `where`. */
export function decodeText(bytes: Uint8Array, where: string): string {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  if (text === null) {
    throw new ExpectedError('UNREADABLE', `${where}: the text must be UTF-8 or UTF-16, but some bytes are neither.`);
  }
  if (text.includes('\0')) {
    throw new ExpectedError('UNREADABLE', `${where}: the text must not hold NUL characters; is this a text file?`);
  }
  return text;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    // Fatal: an unpaired surrogate in UTF-16 fails too, so a text that passes is well formed.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By the mark; without one UTF-16 shows itself by the zero bytes of its spaces and line ends. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, 2_000); at += 1) {
    if (bytes[at] === 0) zeros[at % 2]! += 1;
  }
  if (zeros[1]! > 2 && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > 2 && zeros[1] === 0) return 'utf-16be';
  return 'utf-8';
}
