import type { MoneyMention } from '../../recognise/mention.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import { giversAfter } from './giver.ts';
import { sameUnit } from './goods.ts';
import { isSumGiven } from './sums.ts';
import type { Telling } from './telling.ts';

/** How a sentence goes on about the gift told before it; each with an example, its first test. */
export interface ContinuationRule {
  readonly id: 'worth-a-piece' | 'worth-in-all' | 'paid-by';
  readonly opens: RegExp;
  readonly example: string;
}

export const CONTINUATIONS: readonly ContinuationRule[] = [
  {
    id: 'worth-a-piece',
    opens:
      /^[\s*•–-]*(?:trị giá )?(?:mỗi|một) (?:suất|xuất|phần|món|túi|nhà|căn|ngôi|sổ|xe|hộ|em|gia đình|cháu|học bổng|người|bộ)/u,
    example: 'Công ty An Lộc trao 30 suất quà cho hộ nghèo xã Tả Van. Mỗi suất quà trị giá 500.000 đồng.',
  },
  {
    id: 'worth-in-all',
    opens: /^[\s*•–-]*(?:với )?(?:tổng (?:giá trị|trị giá|kinh phí|số tiền|cộng|số)|trị giá|giá trị)/u,
    example: 'Công ty An Lộc trao 30 suất quà cho hộ nghèo xã Tả Van. Tổng trị giá các suất quà là 15 triệu đồng.',
  },
  {
    id: 'paid-by',
    opens:
      /^[\s*•–-]*(?:toàn bộ |tất cả )?(?:số|các|những|nguồn|toàn bộ|món|phần|suất) ?(?:quà|tiền|suất quà|phần quà|suất học bổng|học bổng|hàng|gạo|kinh phí|xe|thuốc)/u,
    example:
      'Tỉnh đoàn Sơn La trao 50 suất học bổng cho học sinh nghèo. Số học bổng này do Ngân hàng Phương Bắc tài trợ.',
  },
];

/** What a sentence adds to the gift told last, a few sentences before it; null where it does not go on with it. */
export function continued(reading: Reading, before: readonly Telling[]): Telling | null {
  const rule = CONTINUATIONS.find(({ opens }) => opens.test(reading.shape));
  const near = before.filter(
    ({ of, reading: told }) => of === null && reading.sentence.index - told.sentence.index <= 4,
  );
  const last =
    near.findLast(({ given }) => given.items.some(({ what }) => reading.lower.includes(what))) ?? near.at(-1);
  if (!rule || !last || last.reading.sentence.block === 'title') return null;
  const sum = reading.chunks.find((chunk) => chunk.letter === 'M' && isSumGiven(reading, chunk, 0)) ?? null;
  const paid = giversAfter(reading, 0, reading.shape.length, false);
  const funded = paid && (paid.rule === 'funded-by' || paid.rule === 'mobilised-from') ? paid : null;
  if (!sum && !funded) return null;
  return {
    ...last,
    reading,
    rule: `continued:${rule.id}`,
    span: { start: 0, end: reading.text.length },
    givers: funded?.givers ?? last.givers,
    giverText: funded ? funded.text : last.giverText,
    giverRule: funded?.rule ?? 'carried',
    given: { ...last.given, ...(sum && !last.given.money ? worth(sum, rule.id, last) : {}) },
    of: last,
  };
}

function worth(chunk: Chunk, rule: ContinuationRule['id'], last: Telling): Partial<Telling['given']> {
  const { money, per } = chunk.mention as MoneyMention;
  const unit =
    per ??
    (rule === 'worth-a-piece' ? (last.given.items.find(({ quantity }) => quantity !== null)?.unit ?? null) : null);
  if (unit === null) return { money };
  const item = last.given.items.find(
    ({ quantity, unit: counted, what }) => quantity !== null && counted !== null && sameUnit(unit, counted, what),
  );
  return {
    perPiece: { money, unit },
    items: last.given.items.map((each) => (each === item ? { ...each, unitWorth: money } : each)),
  };
}
