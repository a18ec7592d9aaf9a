import { NOT_GIFTS } from '../../lexicon/giving-goods.ts';
import type { MoneyFact } from '../../model/facts.ts';
import type { Span } from '../../model/span.ts';
import type { MoneyMention } from '../../recognise/mention.ts';
import { anyOf, anySpaced } from '../clauses/pattern.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import {
  countSort,
  countsGoods,
  type GoodsMatch,
  type GoodsSort,
  goodsIn,
  isGiftUnit,
  isMeasure,
  isShare,
  quantityOf,
  sameUnit,
} from './goods.ts';
import { partsOf } from './parts.ts';
import { isSumGiven } from './sums.ts';
import type { Given, GivenItem, Recipient } from './telling.ts';

/** What stands as given in a stretch of a sentence behind the verb. */
export interface GivenObject {
  readonly given: Given;
  /** The strongest sort of goods named. */
  readonly sort: GoodsSort | null;
  /** True where goods are counted: "5 hệ thống lọc nước". */
  readonly counted: boolean;
  /** True where only a word for money stands there: "trao tiền hỗ trợ". */
  readonly moneyWord: boolean;
  /** True where the object honours, certifies or sells. */
  readonly noGift: boolean;
  /** True where nothing is there. */
  readonly empty: boolean;
}

/** Reads goods and sums from `from` (behind the verb) to `to`; counts within `recipient` are people. */
export function readGiven(reading: Reading, from: number, end: number, recipient: Span | null): GivenObject {
  const to = partsOf(reading, from, end) ?? end;
  const found = connected(reading, candidates(reading, from, to, recipient), from, recipient);
  const sums = found.flatMap(({ sum }) => (sum ? [sum] : []));
  const items = withoutRepeats(
    found.flatMap(({ count, goods }) =>
      count ? [countedItem(reading, count, sums)] : goods ? [bareItem(reading, goods)] : [],
    ),
  );
  const charity = items.some((item) => item.sort === 'charity');
  return {
    given: {
      ...(sums.length === 0 && to < end ? withPrice(reading, to, items) : totalOf(reading, from, sums, items)),
      items,
      words: wordsOf(reading, items, recipient),
      span: { start: found[0]?.start ?? from, end: found.at(-1)?.end ?? from },
    },
    sort: charity ? 'charity' : ((items.find((item) => item.sort === 'plain') ?? items[0])?.sort ?? null),
    counted: found.some(({ count }) => count !== null),
    moneyWord: found.some(({ goods }) => goods?.sort === 'money'),
    noGift:
      refuses(reading, from, to) && (!charity || (sums.length === 0 && KEEPSAKE.test(reading.shape.slice(from, to)))),
    empty: found.length === 0,
  };
}

/** "140 suất học bổng, trong đó 30 suất cho …, mỗi suất trị giá 3 triệu đồng": the one price behind the parts is the whole's. */
function withPrice(reading: Reading, parts: number, items: readonly GivenItem[]): Pick<Given, 'money' | 'perPiece'> {
  const prices = reading.chunks.filter(({ letter, start }) => letter === 'M' && start >= parts);
  const [price] = prices.map(moneyOf);
  if (prices.length === 1 && price!.per === null && WHOLE_WORTH.test(reading.shape.slice(parts, prices[0]!.start)))
    return { money: price!.money, perPiece: null };
  const piece =
    prices.length === 1
      ? (packageOf(reading, prices) ?? (price!.per ? { money: price!.money, unit: price!.per } : null))
      : null;
  const counted = piece && countedBy(piece.unit, items);
  if (!counted) return { money: null, perPiece: null };
  return { money: times(piece.money, counted.quantity!, counted.approximate), perPiece: piece };
}

/** "4 cây cầu, trong đó 2 cầu ở xã A; 2 cầu ở xã B, với tổng kinh phí 900 triệu đồng": what all parts cost. */
export const WHOLE_WORTH = /(?<!\p{L})(?:với )?tổng (?:kinh phí|trị giá|giá trị|số tiền)[\p{L} ]{0,20}$/u;

interface Candidate extends Span {
  readonly sum: Chunk | null;
  readonly count: Chunk | null;
  readonly goods: GoodsMatch | null;
}

function candidates(reading: Reading, from: number, to: number, recipient: Span | null): readonly Candidate[] {
  const outside = (at: number): boolean => recipient === null || at < recipient.start || at >= recipient.end;
  const found: Candidate[] = [];
  for (const chunk of reading.chunks) {
    if (chunk.start < from || chunk.end > to) continue;
    const { start, end } = chunk;
    if (chunk.letter === 'M' && (isSumGiven(reading, chunk, from) || isHouseWorth(reading, chunk, from)))
      found.push({ start, end, sum: chunk, count: null, goods: null });
    if (
      chunk.letter === 'N' &&
      outside(start) &&
      countsGoods(chunk) &&
      !isMeasure(reading.shape, start) &&
      !isShare(reading.shape, start)
    )
      found.push({ start, end, sum: null, count: chunk, goods: null });
  }
  for (const goods of goodsIn(reading, from, to)) {
    if (outside(goods.start)) found.push({ start: goods.start, end: goods.end, sum: null, count: null, goods });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "bàn giao 1 căn nhà tình thương với kinh phí xây dựng 50 triệu đồng": what the house cost is what it is worth. */
const isHouseWorth = (reading: Reading, sum: Chunk, from: number): boolean =>
  /nhà (?:tình|đại|nhân|đồng|khăn|chữ|bán)|căn nhà|ngôi nhà|mái ấm|công trình|cây cầu|phòng học/.test(
    reading.lower.slice(from, sum.start),
  ) && /kinh phí xây dựng(?: mỗi (?:căn|nhà))?(?: là)? $/u.test(reading.shape.slice(from, sum.start));

/** Those that hang together with the verb: the first right behind it, the others as a list, a sum also by "trị giá", "mỗi", "với". */
function connected(
  reading: Reading,
  all: readonly Candidate[],
  from: number,
  recipient: Span | null,
): readonly Candidate[] {
  const kept: Candidate[] = [];
  let end = from;
  for (const candidate of all) {
    const gap = between(reading, end, candidate.start, recipient);
    const hangs =
      kept.length === 0
        ? (FIRST.test(gap) || (candidate.sum && SUM_BEHIND.test(gap))) &&
          !LISTED.test(gap) &&
          !(candidate.goods?.what.endsWith('quà') && IS.test(gap))
        : candidate.sum
          ? SUM_BEHIND.test(gap) && !LISTED.test(gap)
          : NEXT.test(gap);
    if (NEW_SUBJECT.test(gap)) break;
    if (kept.length > 0 && candidate.goods && BOUGHT.test(gap)) continue;
    if (!hangs) continue;
    kept.push(candidate);
    end = candidate.end;
  }
  return kept;
}

/** What stands between, the recipient's words taken out. */
function between(reading: Reading, from: number, to: number, recipient: Span | null): string {
  if (!recipient || recipient.start >= to || recipient.end <= from) return goingOn(reading.shape.slice(from, to));
  return goingOn(
    `${reading.shape.slice(from, Math.max(from, recipient.start))} ${reading.shape.slice(Math.min(to, recipient.end), to)}`,
  );
}

/** "…; mỗi suất trị giá": the clause goes on behind the semicolon. */
const goingOn = (words: string): string =>
  words.replace(/;(?=\s*(?:mỗi|trị giá|tổng|(?:suất|phần|túi|hộ|em|nhà) nào)(?!\p{L}))/gu, ',');

/** "20 triệu đồng mua vật liệu xây dựng": what the money is for. */
const BOUGHT = /(?<!\p{L})(?:mua|mua sắm|sắm) (?:\p{Ll}+ )?$/u;

/** "…, công ty đã nhập 5 máy thở": another clause with a subject of its own. */
const NEW_SUBJECT =
  /,\s*nâng (?:tổng )?số(?!\p{L})|,\s*(?:[PO]+|công ty|đơn vị|đoàn|tỉnh)\s+(?:đã|còn|sẽ|vừa)(?!\p{L})/u;
/** "ủng hộ số tiền lớn như Công ty A 10 tỷ đồng": a list of others' gifts begins. */
const LISTED = /(?<!\p{L})như:? (?:[\p{Ll}]+ ){0,2}[PO]+[^,;]{0,20}$/u;
/** "được Đại sứ trao … là món quà ý nghĩa": what it is called, no goods. */
const IS = /(?<!\p{L})là (?:(?:những|các|một) )?$/u;
const FIRST = /^(?:\s|[^,;:]){0,48}$/u;
const NEXT =
  /^\s*(?:\([^()]*\)\s*)?(?:(?:,|và|cùng|với|gồm|bao gồm|kèm|kèm theo|cùng với|cùng nhiều|là|cho|tặng|(?<!M)M+(?!M)|trị giá|tổng trị giá|-|\/)\s*)*(?:[\p{Ll}]+\s+){0,4}$|^(?!.*mỗi )[^;:.MNPO]{0,70}(?<!\p{L})gồm(?: có)?:?\s*$/u;
const SUM_BEHIND =
  /^[^;]{0,40}$|^[^;]*(?<!\p{L})(?:trị giá|giá trị|mỗi|nào cũng|mức|tổng|số tiền|kinh phí|tương đương|lên đến|lên tới|hơn|với|là|\()[^;,]{0,40}$/u;

type Placed = GivenItem & { readonly at: number; readonly sort: GoodsSort };

const bareItem = (reading: Reading, match: GoodsMatch): Placed => ({
  what: match.what,
  quantity: null,
  unit: null,
  approximate: false,
  unitWorth: null,
  text: reading.text.slice(match.start, match.end),
  at: match.start,
  sort: match.sort,
});

export function countedItem(reading: Reading, chunk: Chunk, sums: readonly Chunk[]): Placed {
  const { quantity, unit, what, approximate } = quantityOf(chunk);
  const worth = sums
    .map((sum) => sum.mention as MoneyMention)
    .find(({ per }) => per !== null && sameUnit(per, unit, what));
  return {
    what: (what || unit).toLowerCase(),
    quantity,
    unit,
    approximate,
    unitWorth: worth?.money ?? null,
    text: reading.text.slice(chunk.start, chunk.end),
    at: chunk.start,
    sort: countSort(chunk),
  };
}

/** A word for goods that a count beside it already names, and money's own words, are no items. */
function withoutRepeats(items: readonly Placed[]): readonly Placed[] {
  const counted = items.filter((item) => item.quantity !== null);
  return items.filter((item, index) => {
    if (item.quantity === null && item.sort === 'money' && !/tiền mặt|kinh phí/.test(item.what)) return false;
    if (item.quantity === null && counted.some((other) => other.text.toLowerCase().includes(item.what))) return false;
    return items.findIndex((other) => other.what === item.what && other.quantity === item.quantity) === index;
  });
}

/** The goods as written, from the first to the last as long as they are one list. */
function wordsOf(reading: Reading, all: readonly Placed[], recipient: Span | null): string | null {
  const named = all[0]?.quantity === null && all.findIndex(({ at }) => CONSISTS.test(reading.shape.slice(0, at)));
  const items = named && named > 0 ? all.slice(named) : all;
  const first = items[0];
  if (!first || items.every((item) => item.sort === 'money' && item.what === 'tiền mặt')) return null;
  let end = first.at + first.text.length;
  for (const item of items.slice(1)) {
    const gap = reading.shape.slice(end, item.at);
    if (
      gap.length > 40 ||
      /[;(]|[MPOVL]|(?:với|tổng) $|, mỗi [^,]*(?:gồm|có) /.test(gap) ||
      (recipient && item.at >= recipient.start && first.at < recipient.start)
    )
      break;
    end = item.at + item.text.length;
  }
  const limit = recipient && recipient.start >= end ? recipient.start : reading.shape.length;
  const tail = TAIL.exec(reading.shape.slice(end, limit));
  return reading.text.slice(first.at, end + (tail?.[0].length ?? 0)).trim();
}

/** "trang thiết bị y tế, gồm: 500 khẩu trang": what they are. */
const CONSISTS = /(?<!\p{L})gồm(?: có)?:?\s*$/u;

/** What goes on saying what the goods are: "xe đạp mini", "quà tết", "tôn lạnh lợp nhà". */
const TAIL =
  /^(?: (?!cho|tặng|trị|tới|đến|hỗ|giúp|ủng|do|với|tại|từ|của|và|để|nhân(?! ái| đạo)|nhằm|động|là|mỗi|có|được|đã|trao|vào|về|ra|lên|xuống|sang|này|đó|trong|ở|mà|khi|sẽ|cùng|đang|theo|tổng|các|những|đối|dành|cứu|số|phục|thăm|chúc|gửi|góp|vừa|cũng|còn|lần|gia đình|hộ|trẻ|học sinh|người|đồng bào|bà con)\p{Ll}+){1,4}/u;

/** "quà lưu niệm" is no gift, though "quà" is. */
const KEEPSAKE = /^\s*(?:(?:các|những|nhiều|phần|món|\d+|N+) )*quà lưu niệm(?!\p{L})/u;

function refuses(reading: Reading, from: number, to: number): boolean {
  if (REFUSED_FIRST.test(reading.shape.slice(from, to))) return true;
  const first = reading.chunks.find((chunk) => chunk.letter === 'N' && chunk.start >= from);
  if (!first || first.start - from > 20) return false;
  const { unit, what } = quantityOf(first);
  const behind = reading.lower.slice(first.end, first.end + 9);
  return [unit, `${what}${behind}`, `${unit} ${what}${behind}`].some((words) => REFUSED.test(words.toLowerCase()));
}

const REFUSED_WORDS = anyOf(NOT_GIFTS.map(anySpaced));
const REFUSED = new RegExp(`^${REFUSED_WORDS}(?![\\p{L}])`, 'u');
const REFUSED_FIRST = new RegExp(
  `^\\s*(?:(?:cho|các|những|một|hai|ba|bốn|năm|hàng|nghìn|trăm|nhiều|chiếc|bức|tấm|lá|suất|lô|tổng cộng|\\d+|N+|[PO]+|X+)\\s+)*${REFUSED_WORDS}(?![\\p{L}])`,
  'u',
);

/** The stated total, else a sum a piece times the pieces; with several plain sums the first. */
function totalOf(
  reading: Reading,
  from: number,
  sums: readonly Chunk[],
  items: readonly Placed[],
): Pick<Given, 'money' | 'perPiece'> {
  const stated = statedOfAll(reading, sums);
  if (stated) return { money: stated, perPiece: null };
  const perPiece = packageOf(reading, sums) ?? pieceOf(sums);
  const plain = sums.filter((sum) => moneyOf(sum).per === null && !isRange(moneyOf(sum).money));
  const whole =
    plain.find((sum) => !CONTENTS.test(reading.shape.slice(from, sum.start))) ?? (perPiece ? null : plain[0]);
  const total = whole && !isBeside(reading, whole, sums) ? moneyOf(whole) : null;
  if (total && !(perPiece && isInPackage(reading, sums))) return { money: total.money, perPiece };
  if (!perPiece) return { money: null, perPiece: null };
  if (
    /^(?:năm|kỳ)(?: học)?$/.test(perPiece.unit) &&
    items.every(({ quantity }) => quantity === null || Number(quantity) === 1)
  )
    return { money: perPiece.money, perPiece: null };
  const counted = countedBy(perPiece.unit, items);
  return { money: counted ? times(perPiece.money, counted.quantity!, counted.approximate) : null, perPiece };
}

/** "mỗi suất gồm: 100.000 đồng tiền mặt": what is in a gift, not what it is worth. */
const CONTENTS = /(?<!\p{L})(?:gồm|bao gồm|gồm có):?(?:[^.;]{0,60})$/u;

/** "40 triệu đồng cho mỗi hộ và một phần quà trị giá 300.000 đồng": the second sum is no total of the first. */
const isBeside = (reading: Reading, whole: Chunk, sums: readonly Chunk[]): boolean =>
  sums.some(
    (sum) =>
      sum.start < whole.start && moneyOf(sum).per !== null && moneyOf(sum).money.minor > moneyOf(whole).money.minor,
  ) && /(?:và|cùng|kèm)[^,;]*(?:trị giá|N)\s*$/u.test(reading.shape.slice(0, whole.start));

const moneyOf = (sum: Chunk): MoneyMention => sum.mention as MoneyMention;

function pieceOf(sums: readonly Chunk[]): Given['perPiece'] {
  const piece = sums.map(moneyOf).find(({ per, money }) => per !== null && !isRange(money));
  return piece ? { money: piece.money, unit: piece.per! } : null;
}

/** "từ 60 đến 120 triệu đồng": no price to reckon with. */
export const isRange = ({ text }: MoneyFact): boolean => /\d\s?(?:-|–|đến|tới)\s?\d/u.test(text);

const PACKAGE =
  /(?<!\p{L})(?:mỗi (suất|xuất|phần|túi|hộ|em|gia đình|người|cháu)[^.;()]{0,20}?(?:gồm|bao gồm|gồm có)|mỗi (suất|phần|túi)(?: quà)? có|(suất|phần|túi)(?: quà)? nào cũng (?:có|gồm))(?!\p{L})[^.;)]*$/u;

const isInPackage = (reading: Reading, sums: readonly Chunk[]): boolean =>
  PACKAGE.test(reading.shape.slice(0, sums[0]?.start ?? 0)) ||
  inBrackets(reading, sums[0], sums[1]) !== null ||
  withOneMore(reading, sums[0], sums[1]) !== null;

/** "100 suất quà (1 triệu đồng tiền mặt và túi quà trị giá 300.000 đồng/suất)": the unit that both sums are of. */
function inBrackets({ shape }: Reading, first: Chunk | undefined, second: Chunk | undefined): string | null {
  if (!first || !second || !/N \($/.test(shape.slice(0, first.start))) return null;
  return /^ (?:tiền mặt )?(?:và|cùng|kèm) [^;.)]*$/u.test(shape.slice(first.end, second.start))
    ? moneyOf(second).per
    : null;
}

/** "50 suất, mỗi suất 1 triệu đồng tiền mặt và 1 túi quà trị giá 300.000 đồng": the unit that both are of. */
function withOneMore({ text }: Reading, first: Chunk | undefined, second: Chunk | undefined): string | null {
  if (!first || !second) return null;
  return ONE_MORE.test(text.slice(first.end, second.start)) && moneyOf(second).money.minor < NO_PACKAGE
    ? moneyOf(first).per
    : null;
}

const ONE_MORE =
  /^ (?:tiền mặt )?(?:và|cùng|kèm)(?: với| theo)? (?:(?:1|01|một) )?(?:túi|phần|suất|hộp|giỏ|thùng|gói|bộ|chiếc|ba lô|cặp|quà|hiện vật|nhu yếu phẩm)(?: \p{L}+){0,5} (?:trị giá|giá)(?: là| khoảng| hơn| gần)? $/u;

/** "mỗi suất có 800.000 đồng và quà trị giá 200.000 đồng" is 1 triệu a piece. */
export function packageOf(reading: Reading, sums: readonly Chunk[]): Given['perPiece'] {
  const [first, second] = sums;
  const before = reading.shape.slice(0, first?.start ?? 0);
  const named = PACKAGE.exec(before);
  const unit =
    named?.[1] ?? named?.[2] ?? named?.[3] ?? inBrackets(reading, first, second) ?? withOneMore(reading, first, second);
  if (!first || !unit) return null;
  const { money } = moneyOf(first);
  if (money.currency === 'VND' && money.minor >= NO_PACKAGE && ALL_TOLD.test(before)) return null;
  const gap = second ? reading.shape.slice(first.end, second.start).replace(/^\s*(?:tiền mặt)?\)/u, '') : '';
  if (second && WHOLE_BEHIND.test(gap)) return { money: moneyOf(second).money, unit };
  const joined = second && !/[.;)]/.test(gap) ? moneyOf(second).money : null;
  if (!joined || joined.currency !== money.currency) return { money, unit };
  const text = `${money.text} + ${joined.text}`;
  return { money: { ...money, minor: money.minor + joined.minor, computed: true, text }, unit };
}

/** "mỗi suất gồm gạo và 100.000 đồng tiền mặt, | trị giá | 500.000 đồng": the second is what one of them is worth. */
const WHOLE_BEHIND = /^[^,;]{0,30}, (?:tổng |có )?(?:trị giá|giá trị)(?: là| khoảng| gần| hơn)* $/u;

/** "mỗi phần gồm gạo và 300.000 đồng tiền mặt, tổng trị giá 25 triệu đồng": more than one package can be worth. */
function statedOfAll(reading: Reading, [first, second]: readonly Chunk[]): MoneyFact | null {
  if (!first || !second || !PACKAGE.test(reading.shape.slice(0, first.start))) return null;
  const { money } = moneyOf(second);
  const isAll = money.currency === 'VND' && money.minor >= NO_PACKAGE && moneyOf(second).per === null;
  return isAll && WHOLE_BEHIND.test(reading.shape.slice(first.end, second.start)) ? money : null;
}

/** "…, mỗi phần gồm gạo và tiền mặt, tổng trị giá 75 triệu đồng": what all of them come to; "tổng trị giá 700.000 đồng" is one's. */
const ALL_TOLD = /, (?:với )?tổng (?:trị giá|giá trị|kinh phí|số tiền)[^,;]*$/u;

/** Dong: no package of food and cash costs as much. */
const NO_PACKAGE = 10_000_000;

/** The goods that a sum a piece is for: counted in that unit, or the only ones counted where the unit says just "a gift". */
export function countedBy(unit: string, items: readonly GivenItem[]): GivenItem | null {
  const counted = items.filter(({ quantity }) => quantity !== null);
  const fitting = counted.find((item) => item.unit !== null && sameUnit(unit, item.unit, item.what));
  return (
    fitting ??
    (counted.length === 1 && (isGiftUnit(unit) || CLASSIFIER.test(unit) || isHome(unit, counted[0]!))
      ? counted[0]!
      : null)
  );
}

/** "4 nhà tình nghĩa với số tiền 60 triệu đồng/hộ": a house each. */
const isHome = (unit: string, { what }: GivenItem): boolean =>
  /^(?:hộ|gia đình)(?!\p{L})/u.test(unit) && /^(?:căn |ngôi )?nhà|mái ấm/.test(what);

/** "30 xe lăn (1 triệu đồng/chiếc)": a piece of whatever was counted. */
const CLASSIFIER = /^(?:chiếc|cái|con|căn|cây|bộ|cuốn)$/u;

/** "Mỗi hộ được hỗ trợ 20 triệu đồng": the sum is one of many. */
export function forEach(given: Given, recipient: Recipient | null): Given {
  const each = /^(?:mỗi|từng) (trường hợp|gia đình|học sinh|sinh viên|công nhân|đoàn viên|\p{L}+)/iu.exec(
    recipient?.text ?? '',
  );
  const { money, perPiece } = given;
  return each && money && !perPiece
    ? { ...given, money: null, perPiece: { money, unit: each[1]!.toLowerCase() } }
    : given;
}

/** A sum a piece times how many pieces, its text "30 × 500.000 đồng"; null beyond what a number holds exactly. */
export function times(money: MoneyFact, quantity: string, approximate: boolean): MoneyFact | null {
  const minor = money.minor * Number(quantity);
  if (!Number.isSafeInteger(minor)) return null;
  const text = `${quantity} × ${money.text}`;
  return { ...money, minor, approximate: money.approximate || approximate, computed: true, text };
}
