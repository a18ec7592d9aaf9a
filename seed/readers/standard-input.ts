import { type Entry, formatOf } from './formats.ts';
import { streamSource } from './source.ts';

export interface StandardInput {
  readonly stream: AsyncIterable<Uint8Array>;
  /** `jsonl`, `csv`, `html`…: the ending that its name would have; null: told by how it begins. */
  readonly format: string | null;
}

/** Articles piped into the program. Lines of JSON are read as they come. */
export async function* readStandardInput({ stream, format }: StandardInput): AsyncIterable<Entry> {
  const chunks = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < HEAD && !head.includes(10)) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    head = Buffer.concat([head, value]);
  }
  const source = streamSource('standard input', async function* () {
    yield head;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  });
  yield* formatOf(`standard input.${format ?? formatBy(head)}`)(source);
}

const HEAD = 64 * 1024;

function formatBy(head: Buffer): string {
  if (head.subarray(0, 2).equals(Buffer.from('PK'))) return 'zip';
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^<(?:\?xml|rss|feed|rdf)/i.test(text)) return 'xml';
  if (text.startsWith('<')) return 'html';
  if (text.startsWith('---\n')) return 'md';
  if (!/^[{[]/.test(text)) return 'txt';
  return isJson(text.split('\n')[0]!) && text.startsWith('{') ? 'jsonl' : 'json';
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
