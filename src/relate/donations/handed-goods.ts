import type { MoneyMention } from '../../recognise/mention.ts';
import { PEOPLE } from '../beneficiaries/people-words.ts';
import type { Reading } from '../clauses/reading.ts';
import type { Frame } from './frames.ts';
import { type GivenObject, readGiven } from './given.ts';
import { countsGoods, goodsIn, isMeasure } from './goods.ts';
import { workCost } from './works.ts';

/**
 * "200 phần quà (mỗi phần 400.000 đồng) đã được trao cho hộ nghèo", "500 xe đạp vừa được Công ty An Lộc tặng học sinh": what is given
 * stands before the passive verb.
 */
export function handedGoods(reading: Reading, frame: Frame): GivenObject | null {
  const { from, verb } = frame;
  if (!verb.passive)
    return (
      paidGoods(reading, frame) ??
      relativeGoods(reading, frame) ??
      goodsFirst(reading, frame) ??
      madeGoods(reading, frame)
    );
  const until = verb.start - from;
  const by = verb.words === 'đến tay' ? until : reading.shape.slice(from, verb.start).lastIndexOf('được ');
  const subject = reading.shape
    .slice(from, from + Math.max(0, by))
    .replace(/(?:(?:đã|cũng|lần lượt|vừa|được|kịp thời|đều)\s+)*$/u, '');
  const opens = LIST.exec(subject) ?? PRICED.exec(subject) ?? SUM.exec(subject) ?? HANDED.exec(subject);
  if (!opens) return null;
  const start = from + opens[0].length;
  const first = reading.chunks.find((chunk) => chunk.start === start);
  const counted = first && (first.letter === 'M' || (first.letter === 'N' && countsGoods(first)));
  const named = goodsIn(reading, start, start + 1)[0];
  if (!counted && !(named?.start === start && named.sort === 'charity')) return null;
  return readGiven(reading, start, from + subject.length, null);
}

/** "Hội Phụ nữ xã | nấu 500 suất cơm tặng bệnh nhân nghèo", "mua 20 xe đạp tặng học sinh": what was made or bought stands before the verb. */
function madeGoods(reading: Reading, { from, to, verb }: Frame): GivenObject | null {
  const start = madeStart(reading, from, verb.start);
  if (start === null || !GIVEN_AWAY.test(verb.words) || /[MN]/.test(nextWords(reading, verb.end, to).slice(2)))
    return null;
  if (!TO_SOMEBODY.test(reading.shape.slice(verb.end, to))) return null;
  const first = reading.chunks.find((chunk) => chunk.letter === 'N' && chunk.start >= start);
  return first && countsGoods(first) ? readGiven(reading, first.start, verb.start, null) : null;
}

/** Where "nấu 500 suất cơm" starts that goes with the verb behind it; null where none stands there. */
export function madeStart({ shape }: Reading, from: number, verb: number): number | null {
  const found = shape.includes('N') ? MADE.exec(shape.slice(from, verb)) : null;
  return found ? from + found.index : null;
}

const MADE =
  /(?<!\p{L})(?:mua|mua sắm|sắm|may|đan|nấu|gói|chuẩn bị|làm) (?:được )?N+(?:(?:,| và) N+)*[^POXN,;:.M]{0,30}(?:,? (?:rồi|đem|mang|gửi|đi|và))* $/u;

const GIVEN_AWAY = /^(?:tặng|trao tặng|gửi tặng|dành tặng|phát|trao|biếu|ủng hộ)$/;

/** A body or people: "mua căn nhà tặng mẹ" is no matter of the press. */
const TO_SOMEBODY = new RegExp(
  `^(?: miễn phí)?(?: cho| đến| tới)?(?: (?:các|những|hơn|gần|hai|ba|toàn thể))* (?:[ON]|(?:điểm )?trường |bếp ăn|quỹ |(?!mẹ(?! việt nam)|bố|cha |vợ|chồng|bạn (?:gái|trai))(?:${PEOPLE})(?!\\p{L}))`,
  'u',
);

/** "Đợt này, 30 suất quà, mỗi suất trị giá 300.000 đồng tặng các hộ nghèo": nobody stands before the verb. */
function goodsFirst(reading: Reading, { from, clause, verb }: Frame): GivenObject | null {
  if (from !== clause) return null;
  const before = reading.shape.slice(from, verb.start);
  const opens = verb.strength === 'gift' ? GOODS_FIRST.exec(before) : null;
  if (!opens) return null;
  const start = from + opens[0].length;
  const count = reading.chunks.find((chunk) => chunk.start === start);
  return count && countsGoods(count) ? readGiven(reading, start, verb.start, null) : null;
}

const GOODS_FIRST = /^[\s*•–-]*(?:[^,;:POXN]{0,30}, )?(?:có |đã có )?(?=N+[^POXVL;:]*$)/u;

const HANDED =
  /^[\s*•–-]*(?:(?:.*[,:]|cụ thể|theo đó|đã có|có|trong đó|đặc biệt|tổng cộng|tất cả|đợt này|lần này)\s+)?(?:cũng |có )?(?=[NM\p{L}])(?!.*[,;] )/u;

/** "Khoản hỗ trợ 500.000 USD được Đại sứ trao". */
const SUM =
  /^[\s*•–-]*(?:toàn bộ )?(?:khoản (?:hỗ trợ|viện trợ|ủng hộ|tiền)|(?:tổng )?số tiền|kinh phí)(?: trị giá)? (?=M+ $)/u;

/** "100 suất quà, mỗi suất 10 kg gạo, đã được": the price of the goods stands behind them. */
const PRICED =
  /^[\s*•–-]*(?:(?:(?:tại|ở) [^,;MN]{0,60},|(?:[^POXN,;:M]{0,40}, )?[^POXN,;:M]{0,40},|cụ thể|theo đó|tổng cộng|tất cả) )?(?:có |đã có )?(?=N[^,;]{0,60}, (?:mỗi|trị giá|tổng)(?!\p{L})[^;]*$)/u;

/** "30 lá cờ, 20 phao cứu sinh đã được": counts alone stand before it. */
const LIST = /^[\s*•–-]*(?=N[^,;]{0,60}(?:, N[^,;]{0,60})+$)/u;

/** "…, trong đó có 3 tỷ đồng do Công ty An Lộc tài trợ", "hai phòng học do Công ty An Lộc ủng hộ": what is given stands before "do". */
function paidGoods(reading: Reading, { from, to, verb }: Frame): GivenObject | null {
  const by = PAID.exec(reading.shape.slice(from, verb.start));
  if (!by || /[MN]/.test(nextWords(reading, verb.end, to))) return null;
  const end = from + by.index;
  const work = workCost(reading, from, end);
  if (work) return { given: work, sort: 'plain', counted: false, moneyWord: false, noGift: false, empty: false };
  const last = reading.chunks.findLast(
    (chunk) =>
      chunk.start >= from && chunk.end <= end && (chunk.letter === 'M' || (chunk.letter === 'N' && countsGoods(chunk))),
  );
  if (!last || !/^\)?[^,;:.POX]{0,30},?\s*$/u.test(reading.shape.slice(last.end, end))) return null;
  if (last.letter === 'N' && verb.strength !== 'gift') return null;
  const first = last.letter === 'M' ? countBefore(reading, from, last.start) : null;
  const object = readGiven(reading, first ?? last.start, end, null);
  if (object.given.money !== null || object.given.perPiece !== null || last.letter === 'N') return object;
  const { money, per } = last.mention as MoneyMention;
  if (per !== null) return object;
  return { ...object, given: { ...object.given, money, span: { start: last.start, end: last.end } }, empty: false };
}

/** "5.000 tấn gạo mà Chính phủ Việt Nam tặng nhân dân Cuba": what is given stands before "mà". */
function relativeGoods(reading: Reading, { from, to, verb }: Frame): GivenObject | null {
  const start = relativeStart(reading, from, verb.start);
  if (start === null || /[MN]/.test(nextWords(reading, verb.end, to))) return null;
  const end = start - 'mà '.length;
  const last = reading.chunks.findLast(
    (chunk) =>
      chunk.end <= end && chunk.start >= from && (chunk.letter === 'M' || (chunk.letter === 'N' && countsGoods(chunk))),
  );
  return last && BEFORE_RELATIVE.test(reading.shape.slice(last.end, end))
    ? readGiven(reading, last.start, end, null)
    : null;
}

const BEFORE_RELATIVE = /^(?: (?:tiền |vốn |nguồn |tiền mặt )?(?:[\p{Ll}]+ ){0,5}| )$/u;

/** Where who gives stands behind "mà"; null where no such clause holds the verb. */
export function relativeStart({ shape }: Reading, from: number, verb: number): number | null {
  const found = shape.includes('mà ') ? RELATIVE.exec(shape.slice(from, verb)) : null;
  return found ? from + found.index + found[0].length : null;
}

const RELATIVE = /(?<=[MN][^;:,.POX]{0,50})(?<!\p{L})mà (?=[^;:]*$)/u;

const PAID = /(?<!\p{L})do (?=[^;:]*$)/u;

const nextWords = ({ shape }: Reading, from: number, to: number): string =>
  /^(?:(?! và )[^,;.()])*/u.exec(shape.slice(from, to))![0];

/** "2 căn nhà (mỗi căn 50 triệu đồng) do": the goods that the sum is for, in the same clause. */
function countBefore({ chunks, shape }: Reading, from: number, sum: number): number | null {
  const count = chunks.findLast(
    (chunk) => chunk.letter === 'N' && chunk.start >= from && chunk.end <= sum && countsGoods(chunk),
  );
  if (!count || isMeasure(shape, count.start)) return null;
  return /^[^;.M]{0,50}$/u.test(shape.slice(count.end, sum)) ? count.start : null;
}
