import type { Span } from '../model/span.ts';
import { words } from '../text/fold.ts';

/**
 * The smallest hashes of a text's runs of five words, page furniture left out: two texts share about as large a part of theirs
 * as they share of their runs. Ascending, each once; none of a text that is too short to tell.
 */
export function sketchOf(text: string, setAside: readonly Span[]): readonly number[] {
  const read = words(outside(text, setAside));
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= read.length; at += 1) hashes.add(hashOf(read, at));
  return hashes.size < LEAST ? [] : [...hashes].sort((a, b) => a - b).slice(0, SKETCH);
}

/** Whether of the smallest hashes of both sketches together at least `share` hundredths are in each. */
export function areAlike(left: readonly number[], right: readonly number[], share: number): boolean {
  const most = Math.max(left.length, right.length);
  if (most === 0) return false;
  // Most pairs are told apart by their first hashes.
  let apart = most - Math.ceil((most * share) / 100);
  let [at, other] = [0, 0];
  for (let seen = 0; seen < most; seen += 1) {
    const [a, b] = [left[at] ?? Number.POSITIVE_INFINITY, right[other] ?? Number.POSITIVE_INFINITY];
    if (a !== b) apart -= 1;
    if (apart < 0) return false;
    if (a <= b) at += 1;
    if (b <= a) other += 1;
  }
  return true;
}

const RUN = 5;
const SKETCH = 64;
/** A text of three lines is like another of three lines without being its reprint. */
const LEAST = 25;

const outside = (text: string, setAside: readonly Span[]): string => {
  let rest = '';
  let from = 0;
  for (const { start, end } of setAside) {
    rest += `${text.slice(from, start)}\n`;
    from = Math.max(from, end);
  }
  return rest + text.slice(from);
};

/** FNV-1a over the words' letters, mixed once more: 32 bits, the same everywhere. */
function hashOf(read: readonly string[], at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + RUN; i += 1) {
    const word = read[i]!;
    for (let j = 0; j < word.length; j += 1) hash = Math.imul(hash ^ word.charCodeAt(j), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
