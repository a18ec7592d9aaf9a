import { setImmediate } from 'node:timers/promises';

const CHUNK = 65_536;

/** Short pieces put together, so that not each line is a write. Between them whatever else the process does has its turn. */
export async function* inChunks(pieces: AsyncIterable<string>, begin = ''): AsyncGenerator<string> {
  let chunk = begin;
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
    await setImmediate();
  }
  if (chunk !== '') yield chunk;
}
