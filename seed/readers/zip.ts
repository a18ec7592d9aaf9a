import { inflateRawSync } from 'node:zlib';
import { ExpectedError } from '../../src/errors.ts';
import { failureOf } from '../load/failure.ts';
import type { Entry, Format } from './formats.ts';
import { MOST_UNPACKED, whyNot } from './gzip.ts';

/** The articles in the files of a .zip, in the order of their names; hidden files, READMEs and other kinds are passed over. */
export function* readZip(bytes: Uint8Array, name: string, read: Format): Iterable<Entry> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let budget = MOST_UNPACKED;
  for (const file of listed(view, name).sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (file.path.endsWith('/') || PASSED_OVER.test(file.path)) continue;
    const place = `/${file.path}`;
    try {
      const content = contentOf(view, file, `${name}${place}`, budget);
      budget -= content.length;
      for (const entry of read(content, `${name}${place}`)) {
        const deeper = `${place}${entry.place ?? ''}`;
        yield { ...entry, place: deeper, path: entry.place === null ? file.path : null };
      }
    } catch (error) {
      yield { place, path: file.path, failure: failureOf(error) };
    }
  }
}

const PASSED_OVER = /(?:^|\/)(?:\.(?!\.)|__MACOSX\/|readme(?:\.\w+)?$)/i;

interface ZippedFile {
  readonly path: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** What the directory at the end of the file lists. */
function listed(view: Buffer, name: string): ZippedFile[] {
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > view.length)
    throw new ExpectedError('UNREADABLE', `${name}: is no zip file, or is cut short.`);
  const count = view.readUInt16LE(end + 10);
  let at = view.readUInt32LE(end + 16);
  const files: ZippedFile[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== 0x02014b50) {
      throw new ExpectedError('UNREADABLE', `${name}: its list of files is damaged.`);
    }
    const [pathLength, extra, comment] = [
      view.readUInt16LE(at + 28),
      view.readUInt16LE(at + 30),
      view.readUInt16LE(at + 32),
    ];
    files.push({
      path: view.toString('utf8', at + 46, at + 46 + pathLength),
      method: view.readUInt16LE(at + 10),
      packed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      at: view.readUInt32LE(at + 42),
    });
    at += 46 + pathLength + extra + comment;
  }
  return files;
}

function contentOf(view: Buffer, { path, method, packed, at }: ZippedFile, name: string, budget: number): Uint8Array {
  if (path.startsWith('/') || /^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)|\0/i.test(path)) {
    throw new ExpectedError('UNREADABLE', `${name}: its path leads out of the archive.`);
  }
  if (at + 30 > view.length || view.readUInt32LE(at) !== 0x04034b50) {
    throw new ExpectedError('UNREADABLE', `${name}: is damaged.`);
  }
  const from = at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28);
  const content = view.subarray(from, from + packed);
  if (method === 0 && content.length <= budget) return content;
  if (method !== 8) throw new ExpectedError('UNREADABLE', `${name}: is packed in a way that is not read here.`);
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, budget) });
  } catch (cause) {
    throw new ExpectedError('UNREADABLE', `${name}: ${whyNot(cause)}`);
  }
}
