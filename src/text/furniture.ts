import { FURNITURE, type FurnitureRule } from '../lexicon/furniture.ts';
import { familiesNamed } from '../lexicon/provinces.ts';
import { isByline, isSignOff } from './bylines.ts';
import { compact } from './compact.ts';
import type { Line } from './lines.ts';
import { remembered } from './remembered.ts';

export type LineRole = 'title' | 'text' | 'byline' | 'furniture';

/** What each line is. `title` is the headline as the reader of the file gave it; it need not stand in the text. */
export function lineRoles(lines: readonly Line[], title: string): LineRole[] {
  const roles: LineRole[] = lines.map(() => 'text');
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  markRules(lines, roles, total);
  markTitle(lines, roles, title);
  markTail(lines, roles, total);
  markTwins(lines, roles, total);
  return roles;
}

function markRules(lines: readonly Line[], roles: LineRole[], total: number): void {
  let read = 0;
  let related = false;
  for (const [at, line] of lines.entries()) {
    const rule = ruleFor(line.text);
    if (rule || isDoubled(line.text)) roles[at] = 'furniture';
    else if (related && isHeadline(line.text)) roles[at] = 'furniture';
    else related = false;
    if (rule?.reach === 'related') related = true;
    if (rule?.reach === 'end' && read > total * LATE) {
      roles.fill('furniture', at);
      return;
    }
    read += line.text.length;
  }
}

/** A picture's words and the headline that it links to, the same twice in one line: another story's. */
function isDoubled(text: string): boolean {
  const half = (text.length - 1) / 2;
  return half >= 24 && Number.isInteger(half) && text[half] === ' ' && text.slice(0, half) === text.slice(half + 1);
}

/** Share of the text after which a line that ends an article is believed; earlier it is a bar above it. */
const LATE = 0.4;

const ruleFor = (text: string): FurnitureRule | undefined =>
  text.length > LONGEST_FURNITURE ? undefined : FURNITURE.find((rule) => rule.pattern.test(text));
const LONGEST_FURNITURE = 240;

/** A tag or file name that stands for a picture. */
export const isPicture = (text: string): boolean => ruleFor(text)?.id === 'image';

/** Short and without the full stop of a sentence. */
const isHeadline = (text: string): boolean => text.length < 160 && !/[.!?…:;,”"]$/.test(text);

/** The headline: the line that the title repeats, or of several headlines above the text the one that the text takes up most. */
function markTitle(lines: readonly Line[], roles: LineRole[], title: string): void {
  const first = roles.indexOf('text');
  if (first < 0) return;
  const heads: number[] = [];
  for (let at = first; at < lines.length && roles[at] === 'text' && isHeadline(lines[at]!.text); at += 1)
    heads.push(at);
  const head =
    pickHead(lines, heads, title) ?? (sameWords(lines[first]!.text, title) && isHeadlineLike(title) ? first : null);
  if (head === null) return;
  for (const at of heads) if (at < head) roles[at] = 'furniture';
  roles[head] = 'title';
  markRepeated(lines, roles, head);
}

/** The headline again under the page's own head, and a name alone between it and the text. */
function markRepeated(lines: readonly Line[], roles: LineRole[], head: number): void {
  const again = lines.findIndex((line, at) => at > head && at < head + 12 && sameWords(line.text, lines[head]!.text));
  const between = again < 0 ? [] : lines.slice(head + 1, again);
  if (again > 0 && between.every((line, at) => roles[head + 1 + at] !== 'text' || isHeadline(line.text))) {
    roles.fill('furniture', head + 1, again + 1);
  }
  for (let at = (again > 0 ? again : head) + 1; at < Math.min(lines.length - 1, head + 14); at += 1) {
    if (roles[at] !== 'text') continue;
    if (lines[at]!.text.length < 40 && isByline(lines[at]!.text) && familiesNamed(lines[at]!.text).length === 0) {
      roles[at] = 'byline';
    }
    break;
  }
}

function pickHead(lines: readonly Line[], heads: readonly number[], title: string): number | null {
  const follows = lines[(heads.at(-1) ?? -1) + 1]?.text ?? '';
  const named = heads.find((at) => sameWords(lines[at]!.text, title));
  // The first line was the page's menu: its sections are short ("Gia Lai"), a headline is not.
  if (named === undefined && ruleFor(title))
    return heads.find((at) => lines[at]!.text.split(/\s+/u).length >= SHORTEST_HEADLINE) ?? heads[0] ?? null;
  if (heads.length < 3 || follows === '') return named ?? null;
  const vocabulary = new Set(follows.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
  const shared = (at: number): number => {
    const words = lines[at]!.text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    return words.filter((word) => vocabulary.has(word)).length / Math.max(words.length, 1);
  };
  return heads.reduce((best, at) => (shared(at) > shared(best) ? at : best));
}

const SHORTEST_HEADLINE = 5;

const sameWords = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) < 16 && bare(a) === bare(b) && bare(a) !== '';
const bare = remembered(200, (text) => text.normalize('NFC').replace(NO_WORDS, ' ').trim().toLowerCase());
const NO_WORDS = compact(/[^\p{L}\d]+/gu);
/** A first line that is a whole sentence of some length is the text's beginning: the file has no headline. */
const isHeadlineLike = (title: string): boolean =>
  title.length < LONGEST_TITLE && !(title.length > 110 && /[.!?]$/.test(title));
export const LONGEST_TITLE = 300;

/**
 * Behind the line that signs an article off stands the page: all of it where the page shows itself there (a share bar, a doubled
 * headline), else only when it is the lesser part. With several such lines there are several articles; the last one counts.
 */
function markTail(lines: readonly Line[], roles: LineRole[], total: number): void {
  let read = 0;
  let signed = -1;
  let readAtSigned = 0;
  for (const [at, line] of lines.entries()) {
    if (roles[at] === 'text' && isSignOff(line.text)) {
      roles[at] = 'byline';
      signed = at;
      readAtSigned = read;
    }
    read += line.text.length;
  }
  const least = showsPage(lines, roles, signed + 1) ? LEAST_ARTICLE : LATE_SIGNED;
  if (signed >= 0 && readAtSigned > total * least) roles.fill('furniture', signed + 1);
  const last = roles.lastIndexOf('text');
  if (last > 0 && isByline(lines[last]!.text)) roles[last] = 'byline';
}

const LEAST_ARTICLE = 0.15;
const LATE_SIGNED = 0.5;

const showsPage = (lines: readonly Line[], roles: readonly LineRole[], from: number): boolean =>
  lines.some(
    (line, at) =>
      at >= from &&
      ((roles[at] === 'furniture' && ruleFor(line.text)?.id !== 'image') ||
        (at > from && sameWords(line.text, lines[at - 1]!.text))),
  );

/** Signed as a picture, without a name, a whole sentence, or made of words that the article has used: its own caption, printed twice. */
function isRetold(lines: readonly Line[], roles: readonly LineRole[], at: number): boolean {
  const { text: line } = lines[at]!;
  if (/[\p{L}\d)”"][.!]$/u.test(line)) return true;
  if (/(?:Ảnh|Nguồn)(?:\s*:)?\s*\p{Lu}/u.test(line) || !/\s\p{Lu}/u.test(line)) return true;
  const own = lines.slice(0, at - 1).filter((_, before) => roles[before] === 'text' || roles[before] === 'title');
  const used = new Set(own.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []));
  const words = line.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.filter((word) => used.has(word)).length >= words.length * RETOLD;
}

/** Share of a caption's words that stand in the article above it. */
const RETOLD = 0.75;

/** A headline printed twice in a row opens a related story: headline, again, lead. */
function markTwins(lines: readonly Line[], roles: LineRole[], total: number): void {
  let read = 0;
  for (let at = 1; at < lines.length; at += 1) {
    read += lines[at - 1]!.text.length;
    if (roles[at] !== 'text' || !sameWords(lines[at]!.text, lines[at - 1]!.text)) continue;
    if (roles[at - 1] === 'title' || isRetold(lines, roles, at)) roles[at] = 'furniture';
    else if (read > total * LATE) roles.fill('furniture', at - 1);
    else roles.fill('furniture', at - 1, at + 2);
  }
}
