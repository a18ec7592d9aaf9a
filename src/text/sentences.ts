import { ABBREVIATED, OPENERS } from '../lexicon/sentence-words.ts';
import type { Span } from '../model/span.ts';

/** The sentences of a stretch of text, trimmed, in reading order. What holds no letter is none. */
export function splitSentences(text: string, within: Span): readonly Span[] {
  const found: Span[] = [];
  let start = within.start;
  BOUNDARY.lastIndex = within.start;
  for (let match = BOUNDARY.exec(text); match; match = BOUNDARY.exec(text)) {
    const end = match.index + match[0].length;
    if (end >= within.end) break;
    if (!endsSentence(text, start, match.index, end)) continue;
    addTrimmed(found, text, start, end);
    start = end;
  }
  addTrimmed(found, text, start, within.end);
  return found;
}

/** Full stops and the like with the quotes and brackets that close behind them; wide gaps; words that open a sentence unannounced. */
const BOUNDARY =
  /[.!?…]+["”’')\]»]*|(?<=[^\s,;:–—-])[ \t\u00a0]{2,}(?=\p{Lu})|\n|(?<=[\p{Ll}\d”"’)]) (?=(?:Ông|Bà) (?!Rịa|Nà|Trưng|Triệu|Đen|Chúa|Điểm|Ích|Táo)\p{Lu}\p{Ll}|(?:Chiều|Sáng|Tối|Trưa|Ngày)(?: qua| nay| cùng ngày)?,? (?:ngày )?\(?\d{1,2}[/.-]\d|(?:Phát biểu|Tại buổi|Nhân dịp|Trước đó|Bên cạnh đó|Tham dự|Ngoài ra|Theo đó|Trong khuôn khổ|Cũng tại|Cũng trong|Cùng ngày|Cùng dự|Cùng đi|Đồng thời|Được biết|Thay mặt|Trao đổi với|Chia sẻ về|Sau khi|Trong khi đó) \p{Ll}|(?:Vừa qua|Mới đây|Sáng nay|Chiều nay|Hôm qua|Nhân dịp này|Dịp này|Trước đó|Đến nay|Hiện nay|Cùng ngày),? \p{L})/gu;

function addTrimmed(found: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && LEADING.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  if (/\p{L}/u.test(text.slice(start, end))) found.push({ start, end });
}

/** Spaces and bullets stay outside of a sentence. */
const LEADING = /[\s•*·▪●■►–—+-]/;

function endsSentence(text: string, start: number, at: number, end: number): boolean {
  const mark = text[at]!;
  if (mark === ' ') return !(NAMES_SOMEBODY.test(text.slice(end, end + 4)) && GOVERNS.test(text.slice(start, at)));
  if (!STOP.test(mark)) return true;
  const after = text.slice(end, end + 60);
  const next = NEXT.exec(after);
  if (!next) return after.trim() === '';
  const glued = next[1] === '';
  const before = text.slice(Math.max(start, at - 24), at);
  if (mark !== '.' || end - at > 1) return !glued || end - at > 1 || mark !== '.';
  const word = WORD_BEFORE.exec(before)?.[0] ?? '';
  if (glued) return endsGlued(word, next[2]!);
  if (LIST_NUMBER.test(text.slice(start, at))) return false;
  if (isShortened(word)) return opens(after);
  return true;
}

const NAMES_SOMEBODY = /^(?:Ông|Bà) /u;
/** "đã tiếp | Bà A": a verb or a preposition still wants whom. */
const GOVERNS =
  /(?<!\p{L})(?:tiếp|với|gặp|cho|của|có|là|do|bởi|và|cùng|mời|thăm|gồm|tới|đến|theo|về|hộ|chào|đón|giữa|nhà|gia đình|nghe|tặng|trao|bầu|cử|từ|kiêm|giao|bổ nhiệm|báo cáo|chúc mừng|khi|phía|thay|mẹ|vợ|chồng|con)$/u;

const STOP = /[.!?…]/;
/** A sentence goes on with a capital, a figure, a quote or a bullet; group 1 is the gap before it. */
const NEXT = /^(\s*)[-–—•*+]*\s*["“‘'([«]*([\p{Lu}\d].)/u;
const WORD_BEFORE = /[\p{L}\p{M}\d./-]+$/u;
const LIST_NUMBER = /^\s*(?:[IVX]+|\d{1,2}|[a-zđ])$/iu;

/** "…buổi lễ.Ông": a whole lower-case word, then a capital word. */
const endsGlued = (word: string, next: string): boolean =>
  /[\p{Ll}\d)”"]$/u.test(word) &&
  word.length > 1 &&
  !word.includes('.') &&
  !ABBREVIATED.has(word.toLowerCase()) &&
  /^\p{Lu}[\p{Ll}\p{Lu} ]/u.test(next);

/** An abbreviation or the initial of a name. */
const isShortened = (word: string): boolean =>
  /^(?:.+[./-])?\p{Lu}$/u.test(word) || ABBREVIATED.has(word.toLowerCase()) || /^\p{Lu}+\.\p{Lu}+$/u.test(word);

/** "…của TP. Trong thời gian tới": behind an abbreviation only a plain opening of a sentence counts. */
function opens(after: string): boolean {
  const found = /^\s+["“]?(\p{Lu}[\p{L}]*)(?:,|\s+(\S))/u.exec(after);
  if (!found || !OPENERS.has(found[1]!.toLowerCase())) return false;
  return found[2] === undefined || !/\p{Lu}/u.test(found[2]) || CERTAIN.has(found[1]!);
}

/** Openers that stand before names. */
const CERTAIN = new Set(['Ông', 'Bà', 'Tại', 'Theo', 'Trong', 'Từ', 'Đến', 'Các', 'Những', 'Về', 'Với', 'Trên', 'Do']);
