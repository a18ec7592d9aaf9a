import type { MoneyFact } from '../../model/facts.ts';
import type { Reading } from '../clauses/reading.ts';
import { countedBy, times } from './given.ts';
import type { Telling } from './telling.ts';

/** The tellings of a sentence, each with its own worth: a sum of several is none of one, a price behind the last is that of all alike. */
export const priced = (tellings: readonly Telling[]): readonly Telling[] =>
  withSharedPrice(withOwnWorth(withoutSharedWorth(tellings)));

/** "90 suất quà cho hộ nghèo và 10 xe đạp cho học sinh, tổng giá trị các phần quà là 130 triệu đồng": what both are worth is neither's. */
function withoutSharedWorth(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.map((telling, index) => {
    const previous = tellings[index - 1];
    const { money, span } = telling.given;
    if (!previous || !money || money.computed || isPriced(previous) || between(previous, telling).includes(';'))
      return telling;
    const words = telling.reading.shape.slice(span.start, span.end);
    if (!ALL_WORTH.test(words.slice(0, words.lastIndexOf('M')).replace(/M+$/u, ''))) return telling;
    return { ...telling, given: { ...telling.given, money: null }, total: money };
  });
}

/**
 * "50 sổ tiết kiệm, 3 triệu đồng/sổ, và 100 suất quà, 200.000 đồng/suất, tổng kinh phí 170 triệu đồng", "160 phần quà và 25 suất học bổng
 * (mỗi suất 1 triệu đồng), tổng trị giá 65 triệu đồng": the sum is that of both.
 */
function withOwnWorth(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.map((telling, index) => {
    const { money } = telling.given;
    const own = money && !money.computed && index > 0 ? worthOf(telling, telling.given.perPiece) : null;
    if (!own || own.currency !== money!.currency) return telling;
    const others = tellings.reduce((sum, { given }) => sum + (given.money?.minor ?? 0), 0) - money!.minor;
    const isOfAll = others === 0 ? own.minor < money!.minor * 0.9 : own.minor + others === money!.minor;
    return isOfAll ? { ...telling, given: { ...telling.given, money: own } } : telling;
  });
}

/** "Công ty A trao 17 suất quà, Công ty B trao 5 suất quà, mỗi suất 300.000 đồng": the price behind the last is that of all. */
function withSharedPrice(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.map((telling, index) => {
    const { items, perPiece, money } = telling.given;
    const next = tellings[index + 1]?.given;
    const [item, ...more] = items;
    if (money || perPiece || !next?.perPiece || !item?.unit || more.length > 0) return telling;
    if (isInBrackets(telling.reading, next.perPiece.money)) return telling;
    const alike = next.items.some(({ unit }) => unit !== null && unit.toLowerCase() === item.unit!.toLowerCase());
    const worth = alike ? worthOf(telling, next.perPiece) : null;
    return worth ? { ...telling, given: { ...telling.given, money: worth, perPiece: next.perPiece } } : telling;
  });
}

/** "35 suất học bổng (mỗi suất 1 triệu đồng)": the price of these alone. */
const isInBrackets = ({ shape, chunks }: Reading, sum: MoneyFact): boolean =>
  chunks.some(
    ({ mention, start }) =>
      mention.type === 'money' && mention.money === sum && /\([^()]*$/.test(shape.slice(0, start)),
  );

/** What so many pieces at that price come to. */
function worthOf({ given }: Telling, price: Telling['given']['perPiece']): MoneyFact | null {
  const counted = price && countedBy(price.unit, given.items);
  return counted ? times(price.money, counted.quantity!, counted.approximate) : null;
}

const isPriced = ({ given }: Telling): boolean =>
  given.money !== null || given.perPiece !== null || given.items.every(({ quantity }) => quantity === null);

const ALL_WORTH =
  /(?<!\p{L})tổng (?:giá trị|trị giá) (?:của )?(?:các|số|những) (?:phần |suất |món )?quà (?:tặng )?(?:là |hơn |gần |trên )*$/u;

/** The words between two tellings of one sentence. */
export const between = (a: Telling, b: Telling): string => a.reading.shape.slice(a.span.end, b.span.start);
