import { GOODS, GOODS_UNITS, NOT_GIFTS } from '../../lexicon/giving-goods.ts';
import type { MoneyFact } from '../../model/facts.ts';
import type { MoneyMention, QuantityMention } from '../../recognise/mention.ts';
import { countsPeople } from '../beneficiaries/people-words.ts';
import { anyOf } from '../clauses/pattern.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import { isSumGiven } from './sums.ts';
import type { Given, GivenItem } from './telling.ts';

/** What stands as given in a stretch of a sentence behind the verb. */
export interface GivenObject {
  readonly given: Given;
  /** The strongest sort of goods named. */
  readonly sort: 'charity' | 'plain' | 'money' | null;
  /** True where goods are counted: "5 hệ thống lọc nước". */
  readonly counted: boolean;
  /** True where the object honours, certifies or sells. */
  readonly noGift: boolean;
  /** Where the first of it starts; -1 where nothing is there. */
  readonly start: number;
}

/** Reads goods and sums from `from` (behind the verb) to `to`; `people` is the end of who gets it, whose counts are no goods. */
export function readGiven(
  reading: Reading,
  from: number,
  to: number,
  recipient: { readonly start: number; readonly end: number } | null,
): GivenObject {
  const inRecipient = (at: number): boolean => recipient !== null && at >= recipient.start && at < recipient.end;
  const chunks = reading.chunks.filter((chunk) => chunk.start >= from && chunk.end <= to);
  const sums = chunks.filter((chunk) => chunk.letter === 'M' && isSumGiven(reading, chunk, from));
  const counts = chunks.filter((chunk) => chunk.letter === 'N' && !inRecipient(chunk.start) && !isPeople(chunk));
  const goods = goodsIn(reading, from, to).filter((match) => !inRecipient(match.start));
  const noGift =
    refuses(reading, from, to, counts) &&
    !goods.some((match) => match.sort === 'charity' && match.start < (recipient?.start ?? to));
  const items = [...itemsFrom(reading, counts, sums), ...goods.map((match) => bareItem(reading, match))].sort(
    (a, b) => a.at - b.at,
  );
  const starts = [...items.map((item) => item.at), ...sums.map((sum) => sum.start)];
  const ends = [...items.map((item) => item.at + item.text.length), ...sums.map((sum) => sum.end)];
  const start = starts.length > 0 ? Math.min(...starts) : -1;
  const end = ends.length > 0 ? Math.max(...ends) : from;
  const kept = withoutRepeats(items);
  return {
    given: {
      ...totalOf(sums, kept),
      items: kept.map(({ at: _, sort: __, ...item }) => item),
      words: wordsOf(reading, kept, recipient),
      span: { start: start < 0 ? from : start, end },
    },
    sort: strongest(kept.map((item) => item.sort)),
    counted: counts.some((chunk) => isGoods(chunk)),
    noGift,
    start,
  };
}

type Sort = 'charity' | 'plain' | 'money';
type Placed = GivenItem & { readonly at: number; readonly sort: Sort };

const SORT_OF = new Map(GOODS.map(({ head, sort }) => [head, sort]));
const GOODS_WORD = new RegExp(
  `(?<![\\p{L}\\d])${anyOf(GOODS.map(({ head }) => head.replaceAll(' ', '\\s+')))}(?![\\p{L}\\d])`,
  'gu',
);
const UNITS: ReadonlySet<string> = new Set(GOODS_UNITS);

const strongest = (sorts: readonly Sort[]): Sort | null =>
  sorts.includes('charity') ? 'charity' : sorts.includes('plain') ? 'plain' : (sorts[0] ?? null);

function goodsIn(
  reading: Reading,
  from: number,
  to: number,
): readonly { readonly what: string; readonly sort: Sort; readonly start: number; readonly end: number }[] {
  const found = [];
  GOODS_WORD.lastIndex = from;
  for (let match = GOODS_WORD.exec(reading.shape); match && match.index < to; match = GOODS_WORD.exec(reading.shape)) {
    const what = match[0].replace(/\s+/g, ' ');
    found.push({ what, sort: SORT_OF.get(what)!, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const bareItem = (
  reading: Reading,
  match: { readonly what: string; readonly sort: Sort; readonly start: number; readonly end: number },
): Placed => ({
  what: match.what,
  quantity: null,
  unit: null,
  approximate: false,
  unitWorth: null,
  text: reading.text.slice(match.start, match.end),
  at: match.start,
  sort: match.sort,
});

const quantityOf = (chunk: Chunk): QuantityMention => chunk.mention as QuantityMention;

const isPeople = (chunk: Chunk): boolean =>
  countsPeople(quantityOf(chunk).unit, quantityOf(chunk).what) && !isGoods(chunk);

function isGoods(chunk: Chunk): boolean {
  const { unit, what } = quantityOf(chunk);
  return UNITS.has(unit.toLowerCase()) || sortOf(`${unit} ${what}`) !== null || sortOf(what) !== null;
}

function sortOf(words: string): Sort | null {
  const lower = words.toLowerCase().replaceAll('mỳ', 'mì');
  GOODS_WORD.lastIndex = 0;
  const match = GOODS_WORD.exec(lower);
  return match ? SORT_OF.get(match[0].replace(/\s+/g, ' '))! : null;
}

function itemsFrom(reading: Reading, counts: readonly Chunk[], sums: readonly Chunk[]): readonly Placed[] {
  return counts.filter(isGoods).map((chunk) => {
    const { quantity, unit, what, approximate } = quantityOf(chunk);
    const worth = sums
      .map((sum) => sum.mention as MoneyMention)
      .find((money) => money.per !== null && sameUnit(money.per, unit, what));
    return {
      what: (what || unit).toLowerCase(),
      quantity,
      unit,
      approximate,
      unitWorth: worth?.money ?? null,
      text: reading.text.slice(chunk.start, chunk.end),
      at: chunk.start,
      sort: sortOf(`${unit} ${what}`) ?? 'plain',
    };
  });
}

/** "mỗi suất" fits "30 suất quà"; "mỗi nhà" fits "3 căn nhà tình nghĩa". */
export function sameUnit(per: string, unit: string, what: string): boolean {
  const piece = per.toLowerCase().replace(/^mỗi /, '');
  const whole = `${unit} ${what}`.toLowerCase();
  return whole.startsWith(piece) || what.toLowerCase().startsWith(piece) || piece.startsWith(unit.toLowerCase());
}

/** A word for goods that a count beside it already names, and money's own words, are no items. */
function withoutRepeats(items: readonly Placed[]): readonly Placed[] {
  const counted = items.filter((item) => item.quantity !== null);
  return items.filter((item, index) => {
    if (item.quantity === null && item.sort === 'money' && !/tiền mặt|kinh phí/.test(item.what)) return false;
    if (
      item.quantity === null &&
      counted.some((other) => other.what.includes(item.what) || other.text.toLowerCase().includes(item.what))
    )
      return false;
    return items.findIndex((other) => other.what === item.what && other.quantity === item.quantity) === index;
  });
}

/** The goods as written, from the first to the last, as long as nothing else stands between. */
function wordsOf(
  reading: Reading,
  items: readonly Placed[],
  recipient: { readonly start: number } | null,
): string | null {
  if (items.length === 0 || items.every((item) => item.sort === 'money' && item.what === 'tiền mặt')) return null;
  const first = items[0]!;
  let end = first.at + first.text.length;
  for (const item of items.slice(1)) {
    const between = reading.shape.slice(end, item.at);
    if (
      between.length > 40 ||
      /[;(]|[MPOVL]/.test(between) ||
      (recipient && item.at >= recipient.start && first.at < recipient.start)
    )
      break;
    end = item.at + item.text.length;
  }
  const rest =
    /^ (?:tình nghĩa|tết|trung thu|chuyên dụng|[\p{L} ]{0,24}?)(?=\s+(?:cho|tặng|trị giá|tới|đến|hỗ trợ|giúp|ủng hộ)\s|[,.;(]|$)/u.exec(
      reading.shape.slice(end, recipient?.start ?? end + 40),
    );
  return reading.text.slice(first.at, end + (rest && !/\s(?:và|với)\s/.test(rest[0]) ? rest[0].length : 0)).trim();
}

function refuses(reading: Reading, from: number, to: number, counts: readonly Chunk[]): boolean {
  const rest = reading.shape.slice(from, to);
  if (REFUSED_FIRST.test(rest)) return true;
  const first = counts[0];
  if (!first || first.start - from > 20) return false;
  const { unit, what } = quantityOf(first);
  return (
    REFUSED.test(unit.toLowerCase()) ||
    REFUSED.test(what.toLowerCase()) ||
    REFUSED.test(`${unit} ${what}`.toLowerCase())
  );
}

const REFUSED_WORDS = anyOf(NOT_GIFTS.map((word) => word.replaceAll(' ', '\\s+')));
const REFUSED = new RegExp(`^${REFUSED_WORDS}(?![\\p{L}])`, 'u');
const REFUSED_FIRST = new RegExp(
  `^\\s*(?:(?:cho|các|những|một|hai|ba|bốn|năm|hàng|nghìn|trăm|nhiều|chiếc|bức|tấm|lá|suất|lô|\\d+|N+|[PO]+|X+) )*${REFUSED_WORDS}(?![\\p{L}])`,
  'u',
);

/** The stated total, else a sum a piece times the pieces; with several plain sums the first. */
function totalOf(sums: readonly Chunk[], items: readonly Placed[]): Pick<Given, 'money' | 'perPiece'> {
  const mentions = sums.map((sum) => sum.mention as MoneyMention);
  const total = mentions.find((mention) => mention.per === null);
  if (total) return { money: total.money, perPiece: null };
  const piece = mentions.find((mention) => mention.per !== null);
  if (!piece) return { money: null, perPiece: null };
  const counted = items.find(
    (item) => item.quantity !== null && item.unit !== null && sameUnit(piece.per!, item.unit, item.what),
  );
  const product = counted ? times(piece.money, counted.quantity!, counted.approximate) : null;
  return { money: product, perPiece: { money: piece.money, unit: piece.per! } };
}

/** A sum a piece times how many pieces; null beyond what a number holds exactly. */
export function times(money: MoneyFact, quantity: string, approximate: boolean): MoneyFact | null {
  const minor = money.minor * Number(quantity);
  if (!Number.isSafeInteger(minor)) return null;
  return { ...money, minor, approximate: money.approximate || approximate, computed: true };
}
