import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { fromBufferPromise, openPromise, type ZipFile, type Entry as ZippedFile } from 'yauzl';
import { ExpectedError } from '../../src/errors.ts';
import { failureOf } from '../load/failure.ts';
import type { Entry, Format } from './formats.ts';
import { FREE, MOST_RATIO, type Source, streamSource, wordsOf } from './source.ts';

/** The articles in the files of a .zip, in the order of their names; hidden files, READMEs and other kinds are passed over. */
export async function* readZip(source: Source, read: Format): AsyncIterable<Entry> {
  const { zip, size } = await opened(source);
  try {
    for (const { path, file } of await listed(zip, source.name, size)) {
      if (path.endsWith('/') || PASSED_OVER.test(path)) continue;
      yield* entriesOf({ zip, file, path, name: source.name }, read);
    }
  } finally {
    zip.close();
  }
}

const PASSED_OVER = /(?:^|\/)(?:\.(?!\.)|__MACOSX\/|readme(?:\.\w+)?$)/i;

async function opened({ name, path, bytes }: Source): Promise<{ readonly zip: ZipFile; readonly size: number }> {
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false } as const;
  try {
    if (path !== null) return { zip: await openPromise(path, options), size: (await stat(path)).size };
    const content = Buffer.from(await bytes());
    return { zip: await fromBufferPromise(content, options), size: content.length };
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause;
    throw new ExpectedError('UNREADABLE', `${name}: is no zip file, or is cut short.`);
  }
}

interface Listed {
  readonly path: string;
  readonly file: ZippedFile;
}

/** All that the archive lists, by name. Throws where that is damaged, or would unpack to what no text does. */
async function listed(zip: ZipFile, name: string, size: number): Promise<readonly Listed[]> {
  const files: Listed[] = [];
  try {
    for await (const file of zip.eachEntry()) {
      files.push({ path: Buffer.from(file.fileName as unknown as Uint8Array).toString('utf8'), file });
    }
  } catch (cause) {
    throw new ExpectedError('UNREADABLE', `${name}: its list of files is damaged: ${wordsOf(cause)}.`);
  }
  const unpacked = files.reduce((sum, { file }) => sum + file.uncompressedSize, 0);
  if (unpacked > FREE && unpacked > size * MOST_RATIO) {
    throw new ExpectedError('UNREADABLE', `${name}: unpacks to more than ${MOST_RATIO} times its size.`);
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface Place extends Listed {
  readonly zip: ZipFile;
  readonly name: string;
}

async function* entriesOf({ zip, file, path, name }: Place, read: Format): AsyncIterable<Entry> {
  const place = `/${path}`;
  try {
    if (/^\/|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)|\0/i.test(path)) {
      throw new ExpectedError('UNREADABLE', `${name}${place}: its path leads out of the archive.`);
    }
    const source = streamSource(`${name}${place}`, () => contentOf(zip, file, `${name}${place}`));
    for await (const entry of read(source)) {
      yield { ...entry, place: `${place}${entry.place ?? ''}`, path: entry.place === null ? path : null };
    }
  } catch (error) {
    yield { place, path, failure: failureOf(error) };
  }
}

/** The library ends a file that is longer than the list says, so that the sum above holds. */
async function* contentOf(zip: ZipFile, file: ZippedFile, name: string): AsyncIterable<Uint8Array> {
  try {
    const stream: Readable = await zip.openReadStreamPromise(file);
    yield* stream as AsyncIterable<Buffer>;
  } catch (cause) {
    throw new ExpectedError('UNREADABLE', `${name}: can't be unpacked: ${wordsOf(cause)}.`);
  }
}
