import { APPROXIMATE, MAGNITUDES } from '../lexicon/money.ts';
import { AFTER_COUNTED, BODY_COUNTERS, GOODS_COUNTERS, MEASURES, PEOPLE_COUNTERS } from '../lexicon/units.ts';
import { compact } from '../text/compact.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { QuantityMention } from './mention.ts';
import { FIGURES, figures, SPELLED, spelled } from './number.ts';
import { matchesIn } from './scan.ts';

/** Goods and people counted in a sentence, in reading order; the span takes in the number, the unit and what is counted. */
export function quantity(document: Document, sentence: Sentence): readonly QuantityMention[] {
  const { text } = document;
  const found: QuantityMention[] = [];
  let read = sentence.start;
  for (const match of matchesIn(document, sentence, COUNT)) {
    if (match.index < read) continue;
    const { approximate, number, measure, unit, ...scale } = match.groups as unknown as Groups;
    const end = match.index + match[0].length;
    const value = decimal(number, scale.magnitude ?? scale.magnitude2);
    const before = text.slice(Math.max(sentence.start, match.index - 12), match.index);
    const named = match.index > sentence.start && /^\p{Lu}/u.test(number) && !approximate && !/: $/.test(before);
    if (value === null || named || (!approximate && ORDINAL.test(before))) continue;
    const what = countedBehind(text.slice(end, Math.min(end + 60, sentence.end)));
    if (unit?.toLowerCase() === 'nhà' && SOMEBODY.test(what)) continue;
    // "xã Hoa | Khoảng 100 tấn gạo": the end of a name.
    const inName = approximate !== undefined && /^\p{Lu}/u.test(approximate) && /\p{L} $/u.test(before);
    found.push({
      type: 'quantity',
      sentence: sentence.index,
      start: inName ? match.index + approximate.length + 1 : match.index,
      end: end + what.length,
      quantity: value,
      unit: measure ?? unit!,
      what: what.trim(),
      approximate: approximate !== undefined && !inName,
    });
    read = end + what.length;
  }
  return found;
}

/** "một nhà | hảo tâm": no house. */
const SOMEBODY =
  /^ (?:hảo tâm|tài trợ|đầu tư|báo|khoa học|giáo|văn|thơ|nghiên cứu|thầu|cung cấp|quản lý|lãnh đạo|sư)(?!\p{L})/u;

interface Groups {
  readonly approximate?: string;
  readonly number: string;
  readonly magnitude?: string;
  readonly magnitude2?: string;
  readonly measure?: string;
  readonly unit?: string;
}

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

const COUNT = compact(
  new RegExp(
    String.raw`(?<![\p{L}\p{M}\d]|\d[.,/-])(?:(?<approximate>${longestFirst(APPROXIMATE)}) )?(?<number>${FIGURES}|${SPELLED})` +
      String.raw`(?:(?:\s?(?<magnitude>triệu|nghìn|ngàn|vạn))?\s?(?<measure>${longestFirst(MEASURES)})|(?: (?<magnitude2>triệu|nghìn|ngàn|vạn))? (?<unit>${longestFirst([...GOODS_COUNTERS, ...PEOPLE_COUNTERS, ...BODY_COUNTERS])}))(?![\p{L}\p{M}\d/²³])`,
    'giu',
  ),
);

/** Right before figures: they name and do not count ("lớp 5 em", "năm 2016 xã"). */
const ORDINAL =
  /(?:(?<!thiểu )số|thứ|lớp|khóa|tháng|năm|điều|quận|phường|tổ|khối|khu|ngày|lần|đợt|hạng|trong|mỗi|hằng|hàng|các|giải|đội|\d\/|[/-])\s?$/iu;

function decimal(number: string, magnitude: string | undefined): string | null {
  const value = /^\d/.test(number) ? figures(number, magnitude !== undefined) : spelled(number);
  if (value === null || value <= 0) return null;
  const scaled = magnitude ? value * MAGNITUDES.get(magnitude.toLowerCase())! : value;
  return String(Number(scaled.toFixed(6)));
}

/** The words behind the unit that say what is counted, with the space before them. */
function countedBehind(rest: string): string {
  let what = '';
  for (const match of rest.matchAll(/(\s)(\p{L}[\p{L}\p{M}]*)/gu)) {
    if (match.index !== what.length) break;
    const word = match[2]!;
    if (what.split(' ').length > LONGEST) break;
    if (/^\p{Lu}/u.test(word) && !/^(?:Tết|Trung)$/u.test(word)) break;
    const goesOn =
      word === 'có' && /^\s(?:hoàn cảnh|công|thành tích|nhà)/u.test(rest.slice(match.index + match[0].length));
    if (AFTER_COUNTED.has(word.toLowerCase()) && !goesOn) break;
    what += match[0];
  }
  return what;
}

const LONGEST = 7;
