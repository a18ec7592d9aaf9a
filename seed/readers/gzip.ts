import { gunzipSync } from 'node:zlib';
import { ExpectedError } from '../../src/errors.ts';

/** What a small file may grow to: a bomb is stopped there. */
export const MOST_UNPACKED = 256 * 1024 * 1024;

/** The bytes in a .gz file. Throws UNREADABLE where it is none, or too large. */
export function unpacked(bytes: Uint8Array, name: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED });
  } catch (cause) {
    throw new ExpectedError('UNREADABLE', `${name}: ${whyNot(cause)}`);
  }
}

export const whyNot = (cause: unknown): string =>
  (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    ? 'must unpack to at most 256 MB.'
    : `can't be unpacked: ${cause instanceof Error ? cause.message : String(cause)}.`;
