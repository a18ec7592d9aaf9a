import type { OrganizationKind } from '../../model/facts.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import type { Cast } from '../coreference.ts';
import { givenSum, plainTelling, type Telling } from './telling.ts';
import { vetoOf } from './vetoes.ts';

/**
 * "Ngôi nhà hết 200 triệu đồng. Ngân hàng Phương Bắc hỗ trợ 120 triệu đồng": a house or a work, what it cost, and behind that who paid
 * what part of it. Budgets pay for works, so that of public bodies only the part of a house for people is a gift.
 */
export function paysPart(reading: Reading, readings: readonly Reading[]): PaidWork | null {
  const { shape, sentence } = reading;
  if (sentence.block === 'title' || !shape.includes('M') || !PAYS.test(shape)) return null;
  const { index } = sentence;
  const near = readings.slice(Math.max(0, index - 4), index + 1);
  const before = near.length > 1 ? near.at(-2)! : null;
  if (TRADE.test(shape) || (before && TRADE.test(before.shape))) return null;
  const isTold =
    COST_BEFORE.test(shape) ||
    EACH_HOUSE.test(shape) ||
    FOR_WORK.test(shape) ||
    (before !== null &&
      before.sentence.block !== 'title' &&
      (TELLS_COST.test(before.shape) || HANDED_WORK.test(before.shape)));
  if (!isTold) return null;
  return near.some(({ lower }) => HOUSE_GIVEN.test(lower)) ? 'house' : 'work';
}

/** "mua căn nhà 900 triệu đồng", "hỗ trợ 300 triệu đồng trả góp": a house that is bought. */
const TRADE =
  /(?<!\p{L})(?:(?:mua|bán|cho thuê) (?:lại )?(?:căn|ngôi|nhà(?! tình)|đất)|căn hộ|trả góp|thế chấp|góp vốn|vào ngân sách|bất động sản)(?!\p{L})/u;

/** A house for people in need, or a work for everybody. */
export type PaidWork = 'house' | 'work';

/** Public bodies pay their part of a work from their budgets. */
export const isOfBudget = (givers: readonly Chunk[]): boolean =>
  givers.length > 0 &&
  givers.every(
    ({ mention }) =>
      mention.type === 'organization' && OF_STATE.has(mention.kind) && !/từ thiện|nhân đạo|cứu trợ/i.test(mention.name),
  );

const PAYS = /(?<!\p{L})(?:hỗ trợ|tài trợ|ủng hộ|giúp|góp|đóng góp)(?: số tiền)?(?: mỗi \p{L}+)?(?: là)? M/u;

const WORK =
  '(?:nhà(?! máy| hàng| thầu| xưởng)|căn nhà|ngôi nhà|căn|ngôi|mái ấm|cầu|cây cầu|cống|đường|con đường|tuyến đường|trường|ngôi trường|phòng học|lớp học|thư viện|sân|sân chơi|trạm|giếng|công trình)';
const WORTH =
  '(?:kinh phí|chi phí|trị giá|giá trị|hết|tốn|số tiền|mức đầu tư)(?: (?:xây dựng|xây|làm|sửa|sửa chữa|thi công|là|khoảng|hơn|gần|trên))*(?:, (?:xây|sửa))?';

/** "nhà rộng 60m2, hết 200 triệu đồng", "căn nhà 200 triệu đồng", "tổng kinh phí 200 triệu đồng". */
const COST = `(?<!\\p{L})(?:${WORK}(?!\\p{L})(?: (?:mới|này|ấy|cấp \\d))?(?:[^.;]{0,120} ${WORTH})?|(?<=^[\\s*•–-]*(?:tổng )?)${WORTH}) M+`;
const MADE =
  '(?<!\\p{L})(?:làm|xây|dựng|sửa)(?: cả| lại| xong| mới)? (?:N+|cả (?:hai|ba|bốn)|(?:hai|ba|bốn)) ?[^.;,]{0,30}(?:hết )?M+';
const TELLS_COST = new RegExp(
  `${COST}|${MADE}|${'M+ [^.;,]{0,40}'}(?:làm|xây|dựng|sửa)(?: lại| mới| xong)? ${WORK}(?!\\p{L})`,
  'u',
);
const COST_BEFORE = new RegExp(
  `(?:${TELLS_COST.source})[^.]*(?<!\\p{L})(?:hỗ trợ|tài trợ|ủng hộ|giúp|góp|đóng góp)(?: số tiền)? M`,
  'u',
);
/** "xã Tả Van nhận bàn giao công trình “Thắp sáng đường quê”": what the next sentence says who paid for. */
const HANDED_WORK =
  /(?<!\p{L})(?:bàn giao|khánh thành|khởi công|đưa vào sử dụng) (?:[\p{Ll}]+ ){0,2}(?:công trình|cây cầu|cầu|nhà văn hóa|sân chơi|điểm trường|phòng học|thư viện|tuyến đường|con đường|đường điện)(?!\p{L})/u;
/** "Để làm con đường này, Ngân hàng Phương Bắc góp 500 triệu đồng". */
const FOR_WORK = new RegExp(
  `(?<!\\p{L})để (?:làm|xây|xây dựng|dựng|sửa|có)(?: được| xong| lại)? (?:[\\p{Ll}]+ ){0,2}?${WORK}(?!\\p{L})[^.;]{0,80},[^.]*(?:hỗ trợ|tài trợ|ủng hộ|giúp|góp) M`,
  'u',
);
const EACH_HOUSE = /(?<!\p{L})(?:hỗ trợ|tài trợ|ủng hộ|giúp|đóng góp) mỗi (?:căn nhà|ngôi nhà|căn|nhà|ngôi) M/u;

/** Houses that are built for people in need. */
const HOUSE_GIVEN =
  /nhà (?:tình nghĩa|tình thương|đồng đội|đại đoàn kết|nhân ái|khăn quàng đỏ|tình bạn|chữ thập đỏ|công đoàn|nghĩa tình)|mái ấm|(?:bàn giao|trao|tặng|khánh thành|khởi công|nhận)[^.;]{0,40} (?:căn|ngôi) nhà|xóa nhà tạm|nhà “/u;

const OF_STATE: ReadonlySet<OrganizationKind> = new Set(['PARTY', 'GOVERNMENT', 'LEGISLATURE']);

/**
 * A sum for nobody and of nothing else ("Hội Phụ nữ xã hỗ trợ 30 triệu đồng") is of the house that its giver handed over before it;
 * "Ngân hàng Phương Bắc tài trợ mỗi căn 60 triệu đồng" pays for the houses, whoever handed them over, unless that is said to be
 * a part of what they cost. Null for any other telling.
 */
export function ofHouse(telling: Telling, done: readonly Telling[], cast: Cast): Telling | null {
  const { money, perPiece, items } = telling.given;
  if (telling.of !== null || telling.recipient || items.length > 0 || (money === null && perPiece === null))
    return null;
  const own = new Set(partiesOf(telling.givers, cast));
  const house = own.size > 0 ? houseBefore(telling, done) : null;
  if (!house) return null;
  if (partiesOf(house.givers, cast).some((party) => own.has(party))) return { ...telling, of: house };
  const isWhole = HOUSE_UNIT.test(perPiece?.unit ?? '') && !/(?<!\p{L})trong (?:đó|số)/u.test(telling.reading.shape);
  return isWhole ? { ...telling, of: house, giverRule: 'funded-by' } : null;
}

/** "mỗi căn 70 triệu đồng, trong đó Ngân hàng Phương Bắc 50 triệu đồng": the unit of which such a part is; null for other sums. */
export function shareOf({ reading: { shape }, span, given }: Telling): string | null {
  if (given.perPiece !== null || given.items.length > 0 || !shape.includes('trong đó')) return null;
  return SHARED_PRICE.exec(shape.slice(0, span.start))?.[1] ?? null;
}

const SHARED_PRICE =
  /(?<!\p{L})mỗi (căn nhà|ngôi nhà|căn|ngôi|nhà|suất|phần|cầu|cây cầu|công trình) (?:[\p{Ll}]+ ){0,4}M+,? trong đó(?!\p{L})[^;.)]*$/u;

/** "trong đó Ngân hàng Phương Bắc 50 triệu đồng, Quỹ An Bình 20 triệu đồng": parts whose verb is left out. */
export function bareParts(reading: Reading): readonly Telling[] {
  const { shape, chunks, sentence } = reading;
  const found = sentence.block !== 'title' && shape.includes('trong đó') ? BARE_PARTS.exec(shape) : null;
  if (!found || vetoOf(reading, 0, { start: found.index + found[0].length }, shape.length)) return [];
  const from = found.index + found[0].length;
  return chunks.flatMap((sum, index) => {
    const [before, after] = [chunks[index - 1], chunks[index + 1]];
    if (sum.start < from || sum.mention.type !== 'money' || sum.mention.per !== null) return [];
    const giver =
      before?.letter === 'O' &&
      before.start >= from &&
      /^ (?:là |góp |chịu |lo )?$/u.test(shape.slice(before.end, sum.start))
        ? before
        : after?.letter === 'O' && /^ (?:là )?của $/u.test(shape.slice(sum.end, after.start))
          ? after
          : null;
    if (!giver || isOfBudget([giver])) return [];
    const [start, end] = [Math.min(giver.start, sum.start), Math.max(giver.end, sum.end)];
    return [
      plainTelling({
        reading,
        rule: 'part · giver:subject',
        span: { start, end },
        givers: [giver],
        giverText: null,
        giverRule: 'subject',
        given: givenSum(sum.mention.money, sum),
      }),
    ];
  });
}

const BARE_PARTS = new RegExp(
  `(?:${TELLS_COST.source}|(?<!\\p{L})mỗi (?:căn nhà|ngôi nhà|căn|ngôi|nhà) (?:[\\p{Ll}]+ ){0,4}M+),? trong đó,? (?:có )?`,
  'u',
);

/** The house or houses without a sum of their own that the sentences before told last. */
export const houseBefore = ({ reading: { sentence } }: Telling, done: readonly Telling[]): Telling | null =>
  done.findLast(({ of, reading, given }) => {
    const { block, index } = reading.sentence;
    const isNear = index < sentence.index && sentence.index - index <= 6;
    return of === null && block !== 'title' && isNear && given.money === null && isHouse(given.words);
  }) ?? null;

export const HOUSE_UNIT = /^(?:mỗi )?(?:căn|ngôi|nhà)(?!\p{L})/u;

const isHouse = (words: string | null): boolean =>
  words !== null &&
  /^(?:(?:\d+|một|hai|ba|bốn|năm) )?(?:căn |ngôi |công trình )?(?:nhà|mái ấm|cây cầu|cầu)(?!\p{L})/iu.test(words);

const partiesOf = (chunks: readonly Chunk[], cast: Cast): readonly string[] =>
  chunks.flatMap(({ mention }) => cast.partyOf(mention) ?? []);
