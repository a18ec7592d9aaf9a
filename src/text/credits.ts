import { AGENCIES } from '../lexicon/agencies.ts';
import { OPENERS } from '../lexicon/sentence-words.ts';
import type { Span } from '../model/span.ts';

/** "Ảnh: Thu Hà/TTXVN", "(Nguồn: EPA)": who made a picture. The sentence before it is the picture's caption. */
export function creditsIn(article: string, within: Span): readonly Span[] {
  // Of the stretch alone: a search in the whole text would read on to the next credit, however far that is.
  const text = article.slice(within.start, within.end);
  if (!MAKERS.test(text)) return [];
  const credits: Span[] = [];
  let read = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index < read) continue;
    read = endOf(text, match);
    credits.push({ start: within.start + match.index, end: within.start + read });
  }
  return credits;
}

/** One of these stands in each of them: the cheap look at that comes first. */
const MAKERS = /[Ảả]nh|Clip|Video|Đồ họa|Nguồn/u;

const MARK =
  /(?<![\p{L}\d,] |[\p{L}\d])(?:\(\s*|[-–]\s*)?(?:(?:Nguồn ảnh|Ảnh|ảnh|Clip|Video|Đồ họa|Nguồn)(?: minh họa| tư liệu| cắt từ clip)?\s*:|\(?(?:Ảnh|ảnh) minh họa\)?(?=\s*(?:[.)]|$)))\s*|(?<=[\p{L}\d,]\s)(?:\(\s*|[-–]\s*)(?:Ảnh|ảnh|Nguồn|Clip)(?: minh họa)?\s*:\s*|(?<=[\p{Ll}\d] )(?:Ảnh)\s*:\s*/gu;

function endOf(text: string, match: RegExpExecArray): number {
  const from = match.index + match[0].length;
  if (match[0].startsWith('(')) {
    const close = text.indexOf(')', from - 1);
    if (close >= 0 && close - from < 90) return skip(text, close + 1, /[.\s]/);
  }
  return nameEnd(text, from);
}

/** The name of a photographer or agency: capitals, until the next sentence begins. */
function nameEnd(text: string, from: number): number {
  if (CAPTION.test(text.slice(from, from + 20))) return from;
  const words = [...text.slice(from, from + 120).matchAll(/\S+/g)];
  let count = 0;
  while (count < words.length && count < LONGEST_NAME) {
    const word = words[count]![0];
    if (count > 0 && !/^[\p{Lu}\d(]/u.test(word)) break;
    if (
      count === 0 &&
      !/^[\p{Lu}\d(]/u.test(word) &&
      !/^(?:[\w-]+\.)+\w+/.test(word) &&
      !/^(?:báo|facebook|internet|pv|minh|tư)/i.test(word)
    )
      break;
    count += 1;
    if (endsName(text, from, words, count)) return from + words[count - 1]!.index + word.length;
  }
  count = backToOpener(words, count);
  if (count === 0) return from;
  const last = words[count - 1]!;
  return from + last.index + last[0].length;
}

/** "Ảnh: Bà Lê Thị Hoa - Chủ tịch …": what the picture shows, not who took it. */
const CAPTION =
  /^(?:Ông|Bà|Đồng chí|Đ\/c|Các|Đại diện|Lãnh đạo|Quang cảnh|Toàn cảnh|Đoàn đại biểu|Bí thư|Chủ tịch|Phó)\s/u;

const LONGEST_NAME = 5;
const AGENCY = new Set(AGENCIES);

function endsName(text: string, from: number, words: readonly RegExpExecArray[], count: number): boolean {
  const word = words[count - 1]![0];
  const end = from + words[count - 1]!.index + word.length;
  if (/[.)](?:\s|$)/.test(text.slice(end - 1, end + 1)) && !/^\p{Lu}{1,2}\.$/u.test(word)) return true;
  if (/\/\p{L}/u.test(word)) return true;
  if (/^\s{2,}|^\s*$|^\s*[\n\r]/.test(text.slice(end, end + 2))) return true;
  return count === 1 && AGENCY.has(word) && !/^\s*\//.test(text.slice(end, end + 2));
}

/** Steps back from where the capitals end: the last of them begins the next sentence when a lower-case word follows. */
function backToOpener(words: readonly RegExpExecArray[], count: number): number {
  let end = count;
  const follows = words[end]?.[0];
  if (end > 1 && follows && /^\p{Ll}/u.test(follows)) end -= 1;
  for (let at = 1; at < end; at += 1) {
    if (CERTAIN_OPENERS.has(words[at]![0].toLowerCase())) return at;
  }
  while (end > 1 && OPENERS.has(words[end - 1]![0].toLowerCase()) && end < count) end -= 1;
  return end;
}

/** Openers that are no part of a photographer's name. */
const CERTAIN_OPENERS = new Set(
  [...OPENERS].filter((word) =>
    /^(?:ông|bà|các|những|tại|theo|trong|phó|chủ|thủ|ủy|uỷ|bí|lãnh|lễ|từ|đến|với|về|trên|do|người|tổng|đồng|hội)$/.test(
      word,
    ),
  ),
);

function skip(text: string, from: number, what: RegExp): number {
  let at = from;
  while (at < text.length && what.test(text[at]!)) at += 1;
  return at;
}
