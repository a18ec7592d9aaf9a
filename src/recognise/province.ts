import { NEEDS_HEAD, ORDINARY_WORDS } from '../lexicon/place-heads.ts';
import { compact } from '../text/compact.ts';
import type { Document, Sentence } from '../text/document.ts';
import { folded } from './folded.ts';
import type { ProvinceMention } from './mention.ts';
import {
  countryBehind,
  countryOfList,
  isCalledProvince,
  isInUnitList,
  isPlural,
  type Standing,
  standingOf,
} from './province-context.ts';
import { exactForm, PROVINCE_NAMES, type ProvinceName } from './province-names.ts';
import { unlistedProvince } from './unlisted-province.ts';

/**
 * The province-level units that a sentence names as places, in reading order; the span is the name without "tỉnh". `key` is the
 * family of the name (`vn-lao-cai`): which unit bore it on the article's day is `provinceOn`'s to say.
 */
export function province(document: Document, sentence: Sentence): readonly ProvinceMention[] {
  const { text } = document;
  const plain = folded(document);
  const found: ProvinceMention[] = [];
  let last: Candidate | null = null;
  WORD.lastIndex = sentence.start;
  for (let word = WORD.exec(text); word && word.index < sentence.end; word = WORD.exec(text)) {
    const names = PROVINCE_NAMES.get(plain.slice(word.index, word.index + word[0].length));
    const matches = names ? matchesAt(text, plain, names, word.index, sentence.end) : [];
    const candidate = best(matches.map((match) => judge(document, sentence, match, last)));
    if (!candidate) {
      const unlisted = unlistedProvince(text, sentence, word.index);
      if (unlisted) {
        found.push(unlisted);
        WORD.lastIndex = unlisted.end;
      }
      continue;
    }
    last = candidate;
    if (!candidate.counts && candidate.standing === 'plain' && candidate.name.family !== null) continue;
    WORD.lastIndex = candidate.end;
    const { name } = candidate;
    if (candidate.counts && name.family !== null) {
      const { family, country } = name;
      // Abroad every paper spells in its own way; at home there is one name.
      const canonical = country === 'VN' ? name.name : document.text.slice(candidate.start, candidate.end);
      const span = { start: candidate.start, end: candidate.end };
      found.push({ type: 'province', sentence: sentence.index, ...span, key: family, name: canonical, country });
    }
  }
  return found;
}

/** A name begins with a capital; abbreviations are capitals as well. */
const WORD = compact(/(?<![\p{L}\p{M}\d])\p{Lu}[\p{L}\p{M}]*/gu);

interface Match {
  /** All names of this spelling, at least one: Hà Nam is a province of Vietnam and of China. */
  readonly names: readonly ProvinceName[];
  readonly start: number;
  readonly end: number;
}

interface Candidate extends Match {
  readonly name: ProvinceName;
  readonly counts: boolean;
  readonly standing: Standing;
  /** What stands before it holds for a list: "các xã Long An, Hòa Bình", but not "đường Điện Biên, Hà Nội". */
  readonly shared: boolean;
}

/** The names that stand at a place, longest first; those of one length and spelling together. */
function matchesAt(
  text: string,
  plain: string,
  names: readonly ProvinceName[],
  start: number,
  limit: number,
): readonly Match[] {
  const byEnd = new Map<number, ProvinceName[]>();
  for (const name of names) {
    const end = endOf(text, plain, name, start, limit);
    if (end >= 0) byEnd.set(end, [...(byEnd.get(end) ?? []), name]);
  }
  return [...byEnd]
    .sort(([a], [b]) => b - a)
    .map(([end, all]) => {
      const exact = all.filter((name) => exactForm(text.slice(start, end)) === name.exact);
      return { start, end, names: exact.length > 0 ? exact : all };
    });
}

/** The longest that counts; a longer name that is none ("Điện Biên Phủ") stops the shorter ones, one that only lacks its "tỉnh" does not. */
const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(({ counts, name }) => counts || name.family === null) ?? candidates[0];

/** Where a name that begins at `start` ends; -1 where the text goes on otherwise. */
function endOf(text: string, plain: string, name: ProvinceName, start: number, limit: number): number {
  let at = start;
  for (const [index, word] of name.words.entries()) {
    if (index > 0) {
      const gap = (name.loose ? LOOSE_GAP : TIGHT_GAP).exec(text.slice(at, at + 4))?.[0];
      if (gap === undefined) return -1;
      at += gap.length;
    }
    if (!plain.startsWith(word, at)) return -1;
    at += word.length;
  }
  return at <= limit && !/[\p{L}\p{M}\d]/u.test(text[at] ?? ' ') ? at : -1;
}

const TIGHT_GAP = /^[ \u00a0]+/;
const LOOSE_GAP = /^(?:\s?[-–—]\s?|\.\s?|[ \u00a0]+|)/;

function judge(document: Document, sentence: Sentence, match: Match, last: Candidate | null): Candidate {
  const { text } = document;
  const written = text.slice(match.start, match.end);
  const before = text.slice(sentence.start, match.start);
  const after = text.slice(match.end, Math.min(match.end + 110, sentence.end));
  const between = last ? text.slice(last.end, match.start) : '';
  const listed = last !== null && LIST_GAP.test(between);
  const own = standingOf(before, after);
  const shared = listed && own === 'plain' && last.shared;
  const standing = shared ? last.standing : own;
  const inAbroad = countryBehind(after) ?? countryOfList(after);
  const name = match.names.find(({ country }) => country === inAbroad) ?? match.names[0]!;
  const counts =
    standing !== 'other' &&
    !(standing === 'plain' && name.country === 'VN' && isInUnitList(before, written)) &&
    isSpelled(written, name, standing) &&
    (name.country === 'VN'
      ? countsAtHome(name, written, standing, before, after, listed && last?.counts === true, inAbroad)
      : countsAbroad(
          name,
          isCalledProvince(before),
          own === 'headed',
          inAbroad,
          listed && last?.name.country === name.country,
        ));
  return { ...match, name, counts, standing, shared: shared || standing === 'headed' || isPlural(before) };
}

/** "A, B và C": what is said of the first is said of all. */
const LIST_GAP = /^(?:,|;| và| và tỉnh|, tỉnh| -| –|-|–|\/| hay| hoặc| cùng| với| đến)\s?$/u;

/** With its own diacritics; without them or with wrong ones only where "tỉnh" leaves no doubt. */
function isSpelled(written: string, name: ProvinceName, standing: Standing): boolean {
  const exact = exactForm(written) === name.exact;
  if (!exact && standing !== 'headed') return false;
  const capitals = (written.match(/\p{Lu}/gu) ?? []).length;
  const words = written.match(/[\p{L}\p{M}]+/gu)?.length ?? 1;
  if (capitals >= words || name.country !== 'VN') return true;
  return standing === 'headed' || !ORDINARY_WORDS.has(name.exact);
}

function countsAtHome(
  name: ProvinceName,
  written: string,
  standing: Standing,
  before: string,
  after: string,
  listed: boolean,
  abroad: string | null,
): boolean {
  if (abroad !== null && abroad !== 'VN' && standing === 'plain' && ORDINARY_WORDS.has(name.exact)) return false;
  if (/^Sài/u.test(written) && REGIME.test(before)) return false;
  if (name.family === 'vn-hue' && name.words.length === 1)
    return standing === 'headed' || listed || TOWARDS_HUE.test(before);
  if (name.family === null || !NEEDS_HEAD.has(name.family)) return true;
  if (name.family === 'vn-ho-chi-minh') return standing === 'headed' || listed || !/^Hồ/iu.test(written);
  return standing === 'headed' || /^\s*\(?(?:cũ|trước đây)/u.test(after);
}

/** The regime before 1975. */
const REGIME = /(?:chính quyền|chế độ|quân đội|ngụy|nguỵ|ngụy quyền|lính|nội các)\s*$/iu;
/** A woman's name as well. */
const TOWARDS_HUE =
  /(?<!\p{L})(?:ở|tại|về|ra|vào|từ|đến|tới|xứ|cố đô|kinh đô|kinh thành|đại học|đh|festival|trung ương|tw|người|cầu truyền hình)\s*$/iu;

/** Cities abroad bear the names of provinces: "thành phố New York" is no state. */
const countsAbroad = (
  name: ProvinceName,
  called: boolean,
  headed: boolean,
  abroad: string | null,
  listed: boolean,
): boolean => called || (!headed && (name.alone || abroad === name.country || listed));
