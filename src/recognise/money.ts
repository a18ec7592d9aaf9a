import { AFTER_BARE_SUM, APPROXIMATE, CURRENCIES, MAGNITUDES } from '../lexicon/money.ts';
import { minorDigits } from '../model/currency.ts';
import type { MoneyFact } from '../model/facts.ts';
import { compact } from '../text/compact.ts';
import type { Document, Sentence } from '../text/document.ts';
import { oneSpaced } from '../text/spaces.ts';
import type { MoneyMention } from './mention.ts';
import { FIGURES, figures, SPELLED, spelled } from './number.ts';
import { perUnit } from './per-unit.ts';
import { matchesIn } from './scan.ts';

/** The sums of money in a sentence, in reading order; the span takes in "hơn" before and the currency behind. */
export function money(document: Document, sentence: Sentence): readonly MoneyMention[] {
  const { text } = document;
  const found: MoneyMention[] = [];
  for (const match of matchesIn(document, sentence, SUM)) {
    const end = match.index + match[0].length;
    const span = { start: match.index, end };
    if (VAGUE.test(text.slice(Math.max(sentence.start, match.index - 8), match.index))) continue;
    // Of "700-800 tỉ" each end is a mention, and both have the whole for their words.
    const before = text.slice(Math.max(sentence.start, match.index - 30), match.index);
    for (const sum of read(match.groups as unknown as Groups, before, text.slice(end, end + 24))) {
      const fact: MoneyFact = { ...sum, computed: false, text: match[0] };
      found.push({ type: 'money', sentence: sentence.index, ...span, money: fact, per: perUnit(text, sentence, span) });
    }
  }
  return found;
}

/** "hàng trăm triệu đồng" is no number. */
const VAGUE = /(?<![\p{L}])(?:hàng|vài|mấy|bạc|nhiều)\s$/iu;

interface Groups {
  readonly approximate?: string;
  readonly sign?: string;
  readonly from?: string;
  readonly number: string;
  readonly magnitude?: string;
  readonly number2?: string;
  readonly magnitude2?: string;
  readonly half?: string;
  readonly currency?: string;
}

const longestFirst = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.]/g, '\\$&'))
    .join('|');

const MAGNITUDE = longestFirst(MAGNITUDES.keys());
const CURRENCY = longestFirst([...CURRENCIES.keys()].filter((form) => !/^[$€£]$/.test(form)));
/** "đồng chí", "đồng hồ" and the like are no currency. */
const NO_CURRENCY = `(?! (?:chí|hồ|bào|nghiệp|đội|hương|thời|loạt|môn|phục|ruộng|lúa|cỏ))`;
const SUM = compact(
  new RegExp(
    String.raw`(?<![\p{L}\d]|\d[.,/-])(?:(?<approximate>${longestFirst(APPROXIMATE)}) )?(?:(?<sign>US\$|\$|€|£)\s?)?` +
      String.raw`(?:(?<from>${FIGURES})\s?(?:-|–|đến|tới)\s?)?(?<number>${FIGURES}|${SPELLED})` +
      String.raw`(?:\s{0,2}(?<magnitude>${MAGNITUDE})(?![\p{L}\p{M}])(?: (?<number2>${FIGURES}) (?<magnitude2>triệu|nghìn|ngàn)(?![\p{L}\p{M}]))?(?: (?<half>rưỡi))?)?` +
      String.raw`(?:\s{0,2}(?<currency>${CURRENCY}|[$€£])(?![\p{L}\p{M}\d])${NO_CURRENCY})?`,
    'giu',
  ),
);

type Sum = Omit<MoneyFact, 'computed' | 'text'>;

function read(groups: Groups, before: string, after: string): readonly Sum[] {
  const { magnitude, currency, sign, from } = groups;
  if (!currency && !sign && !(magnitude && isBareSum(magnitude, before, after))) return [];
  const code = CURRENCIES.get((sign ?? currency ?? 'đồng').toLowerCase())!;
  const scale = magnitude ? MAGNITUDES.get(oneSpaced(magnitude.toLowerCase()))! : 1;
  const number = /^\d/.test(groups.number) ? figures(groups.number, scale > 1) : spelled(groups.number);
  if (number === null) return [];
  const value = number * scale + second(groups) + (groups.half ? scale / 2 : 0);
  const approximate = groups.approximate !== undefined;
  const sums: Sum[] = [];
  if (from) sums.push({ minor: minor(figures(from, scale > 1) * scale, code), currency: code, approximate: true });
  sums.push({ minor: minor(value, code), currency: code, approximate: approximate || from !== undefined });
  return sums.filter((sum) => sum.minor > 0 && sum.minor <= Number.MAX_SAFE_INTEGER);
}

const PRICE = /(?<!\p{L})(?:mỗi (?:\p{L}+ ){1,2}|(?:trị giá|giá trị) )(?:trị giá |là |có giá |giá )?$/iu;

const second = ({ number2, magnitude2 }: Groups): number =>
  number2 && magnitude2 ? figures(number2, true) * MAGNITUDES.get(magnitude2.toLowerCase())! : 0;

const minor = (value: number, currency: string): number => Math.round(value * 10 ** minorDigits(currency));

/** "trao 200 triệu cho", "mỗi suất 300 ngàn": a sum without its currency; "2 triệu người" is none, nor are thousands of what is no price. */
function isBareSum(magnitude: string, before: string, after: string): boolean {
  if (!/(?:tỷ|tỉ|triệu)$/i.test(magnitude) && !PRICE.test(before)) return false;
  const next = /^\s*(?:([\p{L}\p{M}]+)|(\S))/u.exec(after);
  if (!next?.[1]) return next?.[2] !== '%';
  return AFTER_BARE_SUM.has(next[1].toLowerCase()) || /^\p{Lu}/u.test(next[1]);
}
