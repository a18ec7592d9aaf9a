import { NO_GIFT_SUMS } from '../../lexicon/giving-sums.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';

/** False for a sum that the words before it call a price, an investment, a loan, damage, a salary or the like, and for the ends of a span. */
export function isSumGiven(reading: Reading, sum: Chunk, from: number): boolean {
  const before = reading.shape.slice(Math.max(from, sum.start - 60), sum.start);
  const after = reading.shape.slice(sum.end, sum.end + 24);
  if (SPAN_TOP.test(before) || (SPAN_BOTTOM.test(before) && SPAN_GOES_ON.test(after))) return false;
  return !NO_GIFT_SUMS.some(
    ({ id, before: words, after: behind }) =>
      (words ? LAST(words).test(before) : new RegExp(`^\\s*(?:${behind})(?![\\p{L}])`, 'u').test(after)) &&
      !(id === 'investment' && PAID_BY.test(reading.shape.slice(sum.end, sum.end + 90))),
  );
}

/** "40 suất quà từ 500 nghìn đến 1 triệu đồng": neither end of a span is what one piece or all of them cost. */
const SPAN_TOP =
  /(?<!\p{L})từ (?:\d[\d.,]*(?: (?:nghìn|ngàn|triệu|tỷ|tỉ))?|M+) (?:đến|tới|-|–) (?:(?:hơn|gần|trên) )?$/u;
const SPAN_BOTTOM = /(?<!\p{L})từ $/u;
const SPAN_GOES_ON = /^ (?:đến|tới|-|–) (?:(?:hơn|gần|trên) )?M/u;

/** "tổng mức đầu tư 1,8 tỷ đồng do Công ty An Lộc tài trợ": what was invested is given by who paid. */
const PAID_BY = /^ do (?:[\p{Ll}]+ ){0,3}[PO]+(?: \([^()]*\))? (?:đã )?(?:tài trợ|ủng hộ|trao tặng|tặng)(?!\p{L})/u;

const cache = new Map<string, RegExp>();

/** The words stand before the sum with at most a few others between. */
function LAST(words: string): RegExp {
  let compiled = cache.get(words);
  if (!compiled) {
    compiled = new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])[^,;:]{0,28}$`, 'u');
    cache.set(words, compiled);
  }
  return compiled;
}
