import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { ExpectedError } from '../../src/errors.ts';
import { whyUnread } from '../read-file.ts';

/** Bytes with a name: a file, what is packed in one, what came over the network. Read whole, or part by part. */
export interface Source {
  /** For people; its ending says the format. */
  readonly name: string;
  /** At most MOST_BYTES; throws UNREADABLE above. */
  readonly bytes: () => Promise<Uint8Array>;
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** The file where the source is one by itself: archives are read from within. */
  readonly path: string | null;
}

/** What is read whole may have this many bytes; line by line is read what may be larger than memory. */
export const MOST_BYTES = 64 * 1024 * 1024;

export const fileSource = (path: string, onShare?: (share: number) => void): Source => ({
  name: path,
  path,
  bytes: async () => {
    const { size } = await readable(path, () => stat(path));
    if (size > MOST_BYTES) throw tooLarge(path, size);
    return gathered(path, streamOf(path));
  },
  stream: () => streamOf(path, onShare),
});

export const bytesSource = (name: string, bytes: Uint8Array): Source => ({
  name,
  path: null,
  bytes: async () => bytes,
  stream: async function* () {
    yield bytes;
  },
});

export const streamSource = (name: string, stream: () => AsyncIterable<Uint8Array>): Source => ({
  name,
  path: null,
  bytes: () => gathered(name, stream()),
  stream,
});

/** What a .gz file holds. A bomb is stopped: text does not shrink to a hundredth. */
export const gunzipped = (packed: Source): Source => {
  const name = packed.name;
  return streamSource(name, async function* () {
    let [inside, outside] = [0, 0];
    const gunzip = createGunzip();
    const pump = (async () => {
      for await (const chunk of packed.stream()) {
        inside += chunk.length;
        if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once('drain', resolve).once('close', resolve));
        if (gunzip.destroyed) return;
      }
      gunzip.end();
    })().catch((error: unknown) => gunzip.destroy(error as Error));
    try {
      for await (const chunk of gunzip as AsyncIterable<Buffer>) {
        outside += chunk.length;
        if (outside > FREE && outside > inside * MOST_RATIO) {
          throw new ExpectedError('UNREADABLE', `${name}: unpacks to more than ${MOST_RATIO} times its size.`);
        }
        yield chunk;
      }
      await pump;
    } catch (cause) {
      if (cause instanceof ExpectedError) throw cause;
      throw new ExpectedError('UNREADABLE', `${name}: can't be unpacked: ${wordsOf(cause)}.`);
    } finally {
      gunzip.destroy();
    }
  });
};

/** How much more an archive may hold than it has bytes, and what any may hold. */
export const MOST_RATIO = 200;
export const FREE = 256 * 1024 * 1024;

async function* streamOf(path: string, onShare?: (share: number) => void): AsyncIterable<Uint8Array> {
  const size = onShare === undefined ? 0 : (await readable(path, () => stat(path))).size;
  let read = 0;
  const chunks = createReadStream(path, { highWaterMark: 256 * 1024 })[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await readable(path, () => chunks.next() as Promise<IteratorResult<Buffer>>);
    if (done === true) return;
    read += value.length;
    onShare?.(Math.min(1, read / Math.max(1, size)));
    yield value;
  }
}

async function readable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new ExpectedError('UNREADABLE', `${path}: ${whyUnread(cause)}`);
  }
}

async function gathered(name: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge(name, null);
    parts.push(chunk);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

const tooLarge = (name: string, size: number | null): ExpectedError =>
  new ExpectedError(
    'UNREADABLE',
    `${name}: must be at most 64 MB${size === null ? '' : `, but has ${Math.ceil(size / 1024 / 1024)} MB`}.`,
  );

export const wordsOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '');
