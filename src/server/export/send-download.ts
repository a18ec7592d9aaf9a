import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { LONGEST, STALLED } from './limits.ts';

/**
 * Writes pieces of text as they are taken, zipped where the reader reads that. Where they end in an error, or the reader is too
 * slow, the connection is cut, so that half a file is not taken for a whole one.
 */
export const sendDownload = async (
  request: IncomingMessage,
  response: ServerResponse,
  chunks: AsyncIterable<string>,
  headers: Readonly<Record<string, string>>,
): Promise<void> => {
  const zip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, { ...headers, ...(zip ? { 'content-encoding': 'gzip' } : {}) });
  // The pipeline listens to it in more ways than Node takes for sane.
  response.setMaxListeners(30);
  response.setTimeout(STALLED, () => response.destroy());
  const text = Readable.from(chunks, { objectMode: false, highWaterMark: 65_536 });
  const steps: readonly (Readable | Writable)[] = [text, ...(zip ? [createGzip()] : []), response];
  try {
    await pipeline([...steps] as [Readable, Writable], { signal: AbortSignal.timeout(LONGEST) });
  } catch (error) {
    if (!hasGone(error)) throw error;
  }
};

/** The same pieces, of which the first is there: what fails before it can still be told in words. */
export const begun = async (chunks: AsyncIterable<string>): Promise<AsyncIterable<string>> => {
  const iterator = chunks[Symbol.asyncIterator]();
  let first: IteratorResult<string> | null = await iterator.next();
  const next = async (): Promise<IteratorResult<string>> => {
    const result = first ?? (await iterator.next());
    first = null;
    return result;
  };
  // No generator: one that was never asked would not hand on that it is given up.
  const giveUp = async (): Promise<IteratorResult<string>> => {
    await iterator.return?.();
    return { done: true, value: undefined };
  };
  return { [Symbol.asyncIterator]: () => ({ next, return: giveUp }) };
};

/** The reader went away, or was let go: nothing is wrong here. */
const hasGone = (error: unknown): boolean =>
  ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE', 'ABORT_ERR'].includes(
    String((error as NodeJS.ErrnoException).code),
  );
