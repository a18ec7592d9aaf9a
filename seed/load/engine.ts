import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentHash } from '../../src/model/ids.ts';

/**
 * A hash of all the code and tables that turn an article into what the graph keeps of it: while it is the same, reading the same
 * article again gives the same. A program with other rules reads everything anew.
 */
export function engineHash(): string {
  known ??= contentHash(PARTS.flatMap(filesOf).map(contentOf).join('\0'));
  return known;
}

let known: string | null = null;

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const PARTS = ['model', 'text', 'lexicon', 'recognise', 'relate', 'endpoint', 'resolve'];

const filesOf = (part: string): readonly string[] =>
  readdirSync(`${SOURCE}${part}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|js|json)$/.test(name))
    .map((name) => `${SOURCE}${part}/${name}`)
    .sort()
    .concat(part === PARTS[0] ? [`${SOURCE}extract.ts`] : []);

const contentOf = (file: string): string => readFileSync(file, 'utf8');
