import { GIFT_UNITS, GOODS, GOODS_UNITS } from '../../lexicon/giving-goods.ts';
import type { Span } from '../../model/span.ts';
import type { QuantityMention } from '../../recognise/mention.ts';
import { oneSpaced } from '../../text/spaces.ts';
import { countsPeople } from '../beneficiaries/people-words.ts';
import { phrases } from '../clauses/pattern.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';

export type GoodsSort = (typeof GOODS)[number]['sort'];

/** A word for goods that no count covers. Offsets count from the sentence's start. */
export interface GoodsMatch extends Span {
  readonly what: string;
  readonly sort: GoodsSort;
}

export function goodsIn(reading: Reading, from: number, to: number): readonly GoodsMatch[] {
  const found: GoodsMatch[] = [];
  GOODS_WORD.lastIndex = from;
  for (let match = GOODS_WORD.exec(reading.shape); match && match.index < to; match = GOODS_WORD.exec(reading.shape)) {
    const what = oneSpaced(match[0]);
    if (NO_BOOKS.test(reading.shape.slice(match.index - 6, match.index + 4))) continue;
    if (what === 'thuyền' && CREW.test(reading.shape.slice(match.index))) continue;
    found.push({ what, sort: SORT_OF.get(what)!, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** "gia đình chính sách" holds no books. */
const NO_BOOKS = /(?:chính|danh|quốc|ngân) sách/u;

/** "thuyền viên" are people. */
const CREW = /^thuyền (?:viên|trưởng|phó)(?!\p{L})/u;

const SORT_OF = new Map(GOODS.map(({ head, sort }) => [head, sort]));

const GOODS_WORD = phrases(GOODS.map(({ head }) => head));

const UNITS: ReadonlySet<string> = new Set(GOODS_UNITS);
const GIFTS: ReadonlySet<string> = new Set(GIFT_UNITS);

export const quantityOf = (chunk: Chunk): QuantityMention => chunk.mention as QuantityMention;

/** A count of goods, not of people. */
export function countsGoods(chunk: Chunk): boolean {
  const { unit, what } = quantityOf(chunk);
  if (unit.toLowerCase() === 'đơn vị' && !what.startsWith('máu')) return false;
  if (NO_THING.test(`${unit} ${what}`.toLowerCase())) return false;
  if (sortOf(unit, what) !== null) return true;
  return UNITS.has(unit.toLowerCase()) && !countsPeople(unit, what);
}

/** "một cái tết ấm áp": counted, but nothing that anybody hands over. */
const NO_THING =
  /^(?:phần (?:lương|kinh phí|thu nhập|nhuận bút|chi phí|khó khăn|quỹ|lợi nhuận|công sức|trách nhiệm|nhỏ)|cơ sở|cái (?:tết|nhìn|nắm|bắt)|mùa|con (?:người|số|đường)|thuyền (?:viên|trưởng)|ngôi chùa)(?!\p{L})/u;

export const countSort = (chunk: Chunk): GoodsSort => sortOf(quantityOf(chunk).unit, quantityOf(chunk).what) ?? 'plain';

function sortOf(unit: string, what: string): GoodsSort | null {
  if (GIFTS.has(unit.toLowerCase()) || (unit.toLowerCase() === 'nhà' && what === '')) return 'charity';
  const lower = `${unit} ${what}`.toLowerCase().replaceAll('mỳ', 'mì');
  GOODS_WORD.lastIndex = 0;
  const match = GOODS_WORD.exec(lower);
  return match && match.index <= unit.length + 1 ? SORT_OF.get(oneSpaced(match[0]))! : null;
}

/** "mỗi suất" fits "30 suất quà"; "mỗi nhà" fits "3 căn nhà tình nghĩa", "mỗi căn nhà" fits "3 nhà tình nghĩa". */
export function sameUnit(per: string, unit: string, what: string): boolean {
  const piece = per.toLowerCase().replace(/^mỗi /, '');
  const whole = `${unit} ${what}`.toLowerCase();
  return (
    whole.startsWith(piece) ||
    unit.toLowerCase().endsWith(` ${piece}`) ||
    what.toLowerCase().startsWith(piece) ||
    piece.split(' ')[0] === unit.toLowerCase() ||
    whole.startsWith(piece.replace(/^(?:căn|ngôi|chiếc|con|cái|cây) (?=\p{L})/u, ''))
  );
}

/** "suất", "phần quà": says that it is a gift, not of what. */
export const isGiftUnit = (unit: string): boolean =>
  GIFTS.has(unit.toLowerCase()) || GIFTS.has(unit.toLowerCase().split(' ')[0]!);

/** "mỗi xã 100 suất": what each place gets of a number told before. */
export const isShare = (shape: string, at: number): boolean => SHARE.test(shape.slice(Math.max(0, at - 30), at));

const SHARE =
  /(?<!\p{L})mỗi (?:xã|huyện|tỉnh|thành phố|phường|thôn|bản|trường|địa phương|nơi|đơn vị|điểm|đồn|điểm trường) (?:là |được |nhận |có )*$/u;

/** "trọng tải 3 tấn", "diện tích 60m2": how big a thing is, none that is given. */
export const isMeasure = (shape: string, at: number): boolean => MEASURED.test(shape.slice(Math.max(0, at - 30), at));

const MEASURED =
  /(?<!\p{L})(?:trọng tải|loại|dung tích|thể tích|chứa|công suất|quy mô|diện tích|rộng|dài|cao|ngang)\s+(?:là |hơn |trên |gần |khoảng )?$/u;
