import type { MoneyFact } from '../../model/facts.ts';
import type { MoneyMention } from '../../recognise/mention.ts';
import { countsPeople } from '../beneficiaries/people-words.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import { countedBy, isRange, packageOf, readGiven, times } from './given.ts';
import { giversAfter } from './giver.ts';
import { givingVerbs } from './giving-verbs.ts';
import { countsGoods, sameUnit } from './goods.ts';
import { isPictured } from './photo.ts';
import { recipientAfter } from './recipient.ts';
import { isSumGiven } from './sums.ts';
import { plainTelling, type Telling } from './telling.ts';
import { saysWhoPaid, workCost } from './works.ts';

/** How a sentence goes on about the gift told before it; each with an example, its first test. */
export interface ContinuationRule {
  readonly id:
    | 'worth-a-piece'
    | 'worth-in-all'
    | 'worth-of-all'
    | 'worth-of-it'
    | 'worth-of-goods'
    | 'paid-by'
    | 'got-by';
  readonly opens: RegExp;
  readonly example: string;
}

/** "cả đợt hết 100 triệu đồng", "số quà của cả chuyến trị giá …", "tính chung là …": also behind what is in one of them. */
const ALL_OF_IT =
  /(?:^|[;,]) ?[\s*•–-]*(?:(?:số quà|số hàng|chi phí|kinh phí|trị giá|giá trị) )?(?:(?:của |cho |trong )?(?:cả|toàn|toàn bộ) (?:đợt|chuyến|chuyến đi|chuyến hàng)(?: này| cứu trợ| quà)?|chuyến (?:hàng|quà)(?: này| cứu trợ)?|lô (?:hàng|quà) (?:này|cứu trợ)|tính chung|tính gộp|gộp lại|cộng lại)(?:,? (?:số quà|tất cả|tổng|hết|tốn|là|có|khoảng|ước|trị giá|giá trị|lên tới|lên đến|chi phí))* M/u;

/** "Số máy này trị giá …", "Theo giá thị trường, mảnh đất trị giá …", "Xe có trị giá …": goods by their own word, which is the group. */
const GOODS_WORTH =
  /^[\s*•–-]*(?:(?:nếu )?(?:theo|tính theo|ước tính|với|tính)(?: [^,;.MN]{2,40})?, )?(?:toàn bộ |tất cả )?(?:(?:(?:số|lượng|lô|mảnh|thửa|khu|phần|diện tích|chiếc|bộ|dàn|những|các) )?(?<named>(?!quà|tiền|suất|phần|học bổng|nhà|số|lượng|những|các)\p{Ll}+)(?: \p{Ll}+){0,4}? (?:này|trên|nói trên)|(?:mảnh|thửa|khu|khoảnh|phần|lô|số|diện tích) (?<land>đất)(?: (?!trị|giá)\p{Ll}+){0,3}|(?<bare>xe|máy|thiết bị|hệ thống|thư viện|tủ sách)) (?:(?:có|ước|ước tính|được|đều|hiện) )*(?:tổng )?(?:trị giá|giá trị)(?: (?!mỗi)\p{Ll}+){0,4} M/u;

export const CONTINUATIONS: readonly ContinuationRule[] = [
  {
    id: 'worth-a-piece',
    opens:
      /^[\s*•–-]*(?:(?:được biết|theo đó|cụ thể|trong đó|đợt này|lần này|năm nay|năm D+|tính ra|như vậy),? )?(?:trị giá |với |cho |bình quân |trung bình |trong )?(?:(?:suất|phần|túi|hộp|gói|thùng|giỏ)(?: quà)? nào cũng|(?:mỗi|một) (?:suất|xuất|phần|món|túi|giỏ|thùng|nhà|căn|ngôi|sổ|xe|chiếc|máy|tủ|bình|cây|con|hộ|em|gia đình|cháu|học bổng|học sinh|bệnh nhân|trường hợp|người|bộ|quà|thẻ|áo|chăn|màn|cặp|đôi|lá|tấm|cuốn|quyển|cái|phao|tivi|công nhân|đoàn viên|hội viên|nạn nhân|sinh viên|cụ|chị|bạn|anh|đối tượng|đơn vị|mô hình))(?!\p{L})|^[\s*•–-]*(?:N+|(?:các|những) (?:căn|ngôi) nhà|nhà)(?!\p{L})[^M.;:POX]{0,90}, mỗi (?:căn|nhà|ngôi|căn nhà|ngôi nhà) (?:trị giá|có giá trị|làm hết|hết) /u,
    example: 'Công ty An Lộc trao 30 suất quà cho hộ nghèo xã Tả Van. Mỗi suất quà trị giá 500.000 đồng.',
  },
  {
    id: 'got-by',
    opens:
      /^[\s*•–-]*(?:[^POXN,;:M]{0,40}, )?(?:có |tổng cộng có |tổng cộng |đã có )?N+[^.;,]{0,40}?(?<!\p{L})(?:được|đã|vinh dự) (?:nhận|trao|tặng|trao tặng)(?!\p{L})/u,
    example:
      'Tỉnh đoàn Sơn La tổ chức trao học bổng cho học sinh nghèo. 60 học sinh được nhận học bổng, mỗi suất 2 triệu đồng.',
  },
  {
    id: 'worth-in-all',
    opens:
      /^[\s*•–-]*(?:(?:được biết|ước tính|theo ước tính),? )?(?:với )?(?:tổng (?:giá trị|trị giá|kinh phí|số tiền|cộng|số)|trị giá|giá trị|kinh phí(?: \p{L}+){0,6} M)/u,
    example: 'Công ty An Lộc trao 30 suất quà cho hộ nghèo xã Tả Van. Tổng trị giá các suất quà là 15 triệu đồng.',
  },
  {
    id: 'worth-of-all',
    opens: ALL_OF_IT,
    example: 'Công ty An Lộc trao 30 suất quà cho hộ nghèo xã Tả Van. Chi phí cả chuyến là 15 triệu đồng.',
  },
  {
    id: 'worth-of-it',
    opens:
      /^[\s*•–-]*(?:(?:sân chơi|thư viện|phòng học|điểm trường)|(?:chiếc|căn|ngôi|cây|công trình|hệ thống|lô) (?:nhà|xe|cầu|trường|giếng|máy|thiết bị|hàng|lọc nước|này)|nhà (?:tình nghĩa|đại đoàn kết|nhân ái)|công trình)(?!\p{L})(?!.*(?<!\p{L})(?:trong đó|mỗi)(?!\p{L}))[^.;]{0,140}?(?<!\p{L})(?:trị giá|tổng giá trị|tổng kinh phí|kinh phí|giá trị|có giá) (?:là |xây dựng |hơn |gần |khoảng |trên )*M/u,
    example:
      'Công ty An Lộc bàn giao nhà tình nghĩa cho gia đình chính sách xã Tả Van. Ngôi nhà rộng 60m2, có trị giá 90 triệu đồng.',
  },
  {
    id: 'worth-of-goods',
    opens: GOODS_WORTH,
    example: 'Công ty An Lộc trao 30 máy tính bảng cho Trường THCS Bắc Sơn. Số máy này trị giá 90 triệu đồng.',
  },
  {
    id: 'paid-by',
    opens:
      /^[\s*•–-]*(?:theo [^,;.MN]{2,50}, )?(?:toàn bộ |tất cả )?(?:số|các|những|nguồn|toàn bộ|món|phần|suất) ?(?:quà|tiền|suất quà|phần quà|suất học bổng|học bổng|hàng|gạo|kinh phí|xe|thuốc|bồn|máy|thiết bị|trang thiết bị|chăn|áo|sách|vở|bò|giống|xi măng|vật liệu|phân bón|khẩu trang|hiện vật|nhu yếu phẩm)|^[\s*•–-]*(?:kinh phí (?:[\p{Ll}]+ ){0,6}|(?:(?:căn |ngôi |chiếc )?(?:xe|quà|nhà|gạo|thuốc|học bổng)) (?:này |trên |đều )?)do |^[\s*•–-]*đây (?:là|đều là) (?:(?:những|các|số|toàn bộ) )?(?:món quà|phần quà|suất quà|suất học bổng|số quà|số xe|quà|học bổng|số tiền|nguồn kinh phí|kinh phí)|^[\s*•–-]*(?:N+|(?:cả )?(?:hai|ba|bốn|năm|các|những)) ?(?:công trình|ngôi nhà|căn nhà|phòng học|dự án|điểm trường|cây cầu)? ?(?:này|trên|nói trên|đều|được)(?!\p{L})/u,
    example:
      'Tỉnh đoàn Sơn La trao 50 suất học bổng cho học sinh nghèo. Số học bổng này do Ngân hàng Phương Bắc tài trợ.',
  },
];

/** What a sentence adds to the gifts told a few sentences before it; nothing where it does not go on with them. */
export function continued(
  reading: Reading,
  before: readonly Telling[],
  readings: readonly Reading[],
): readonly Telling[] {
  const previous = readings[reading.sentence.index - 1] ?? null;
  const work = saysWhoPaid(reading) ? paidWork(reading, before, readings) : null;
  if (work) return [work];
  if (before.length === 0) return [];
  const all = countedInAll(reading, before);
  if (all) return [all];
  const rule = CONTINUATIONS.find(({ opens }) => opens.test(reading.shape));
  if (!rule || (rule.id === 'worth-of-all' && OTHER_SUMS.test(reading.shape))) return [];
  const near = withoutOwnTotal(
    reading,
    rule,
    pointedTo(reading, rule, toldNear(reading, inReach(reading, before, previous), SUMS_ALL.has(rule.id), readings)),
  );
  if (near.length === 0) return [];
  const told = reading.chunks.filter(
    (chunk) =>
      chunk.letter === 'M' &&
      (rule.id === 'worth-of-it' || rule.id === 'worth-of-all' || isSumGiven(reading, chunk, 0)),
  );
  const paid = giversAfter(reading, 0, reading.shape.length, false);
  const funded = paid && (paid.rule === 'funded-by' || paid.rule === 'mobilised-from') ? paid : null;
  const borne = funded ? told.filter(({ start }) => BORNE.test(reading.shape.slice(0, start))) : [];
  const sums = borne.length > 0 ? borne : told;
  if (sums.length === 0 && !funded) return [];
  if (isOwnGift(reading, rule, sums, near.at(-1)!)) return [];
  const several = SUMS_ALL.has(rule.id) && near.length > 1;
  return (several ? near : meant(reading, rule, near)).map((last) => ({
    ...last,
    reading,
    rule: `continued:${rule.id}`,
    span: { start: 0, end: reading.text.length },
    givers: funded?.givers ?? last.givers,
    giverText: funded ? funded.text : last.giverText,
    giverRule: funded?.rule ?? ('carried' as const),
    given:
      several || (last.given.money && !isBetter(rule, reading, sums, last))
        ? last.given
        : { ...last.given, ...worth(reading, sums, rule, last) },
    total: several && TOTALS.has(rule.id) ? totalOf(reading, sums) : null,
    of: last,
  }));
}

/**
 * "Ba gia đình được tặng mỗi nhà 5 triệu đồng" behind 200 gifts with a price of their own; "mỗi nhà nhận 3 triệu đồng của Công ty B": a
 * gift of its own.
 */
function isOwnGift(reading: Reading, { id }: ContinuationRule, sums: readonly Chunk[], last: Telling): boolean {
  const each = (sums[0]?.mention as MoneyMention | undefined)?.per ?? '';
  if (id === 'got-by') return last.given.money !== null && (countsPeople(each, '') || each === 'nhà');
  return (
    id === 'worth-a-piece' && GOT.test(reading.shape) && giversAfter(reading, 0, reading.shape.length, true) !== null
  );
}

const GOT = /^[\s*•–-]*mỗi (?:nhà|hộ|gia đình|người|em|cháu|trường hợp)(?: được| đã| cũng)* nhận(?!\p{L})/u;

/** "Mưa lũ gây thiệt hại, tính chung hơn 300 tỷ đồng": of no gifts. */
const OTHER_SUMS =
  /(?<!\p{L})(?:thiệt hại|tổn thất|thu giữ|tịch thu|doanh thu|đầu tư|nhập khẩu|xuất khẩu|bán|mua|phạt|thu được|lợi nhuận|bắt)(?!\p{L})/u;

/** "Mỗi căn nhà trị giá 90 triệu đồng, do Công ty A tài trợ 50 triệu đồng": what who paid has paid. */
const BORNE = /(?<!\p{L})(?:tài trợ|hỗ trợ|ủng hộ|đóng góp) (?:số tiền )?(?:hơn |gần |trên )?$/u;

/** "Cầu dài 20m, trị giá 500 triệu đồng. Kinh phí do Công ty An Lộc tài trợ": of a work whose cost one of two sentences before tells. */
function paidWork(reading: Reading, before: readonly Telling[], readings: readonly Reading[]): Telling | null {
  const { index } = reading.sentence;
  const told = readings
    .slice(Math.max(0, index - 2), index)
    .findLast(
      (other) => !before.some((telling) => telling.reading === other) && workCost(other, 0, other.shape.length),
    );
  const given = told && workCost(told, 0, told.shape.length);
  const paid = given ? giversAfter(reading, 0, reading.shape.length, false) : null;
  if (!told || !given || paid?.rule !== 'funded-by') return null;
  return plainTelling({
    reading,
    rule: 'work · giver:funded-by',
    span: { start: 0, end: reading.text.length },
    givers: paid.givers,
    giverText: paid.text,
    giverRule: paid.rule,
    given: { ...given, span: { start: 0, end: 0 } },
    support: [told],
  });
}

/** "Tất cả là 200 suất cho 200 hộ, mỗi suất 1 triệu đồng": the number of the gifts that the sentence before tells without one. */
function countedInAll(reading: Reading, before: readonly Telling[]): Telling | null {
  const opens = IN_ALL.exec(reading.shape);
  const last = before.at(-1);
  if (!opens || !last || reading.sentence.index - last.reading.sentence.index > 1) return null;
  const count = reading.chunks.find(({ start }) => start === opens[0].length);
  const bare = last.given.money === null && last.given.items.every(({ quantity }) => quantity === null);
  if (!bare || !count || !countsGoods(count) || givingVerbs(reading).length > 0) return null;
  const recipient = recipientAfter(reading, count.end, reading.shape.length);
  const { given } = readGiven(reading, count.start, reading.shape.length, recipient?.span ?? null);
  return {
    ...last,
    reading,
    rule: 'continued:counted-in-all',
    span: { start: 0, end: reading.text.length },
    giverRule: 'carried',
    given,
    recipient: recipient ?? last.recipient,
    of: last,
  };
}

const IN_ALL = /^[\s*•–-]*(?:tất cả|tổng cộng|cả thảy|tính chung|tổng số)(?: quà)?(?: có| là| gồm)* (?=N)/u;

/** A sentence of its own paragraph before it, which tells no gift, is what it goes on about: none of an earlier paragraph then. */
function inReach(
  { sentence, shape }: Reading,
  before: readonly Telling[],
  previous: Reading | null,
): readonly Telling[] {
  const told = before.at(-1)?.reading;
  if (previous?.sentence.paragraph !== sentence.paragraph || told === previous) return before;
  const own = before.filter(({ reading }) => reading.sentence.paragraph === sentence.paragraph);
  return own.length > 0 ||
    ALL_OF_THEM.test(shape) ||
    /^\s*(?:đây|những|các|số|người|đối tượng|tất cả|qua đó|(?:căn |ngôi )?nhà(?: mới| này)? (?:rộng|cấp|xây|được xây|có diện tích))(?!\p{L})/u.test(
      previous.shape,
    )
    ? before
    : [];
}

/** "Theo ban tổ chức, toàn bộ số bồn do …": of all that the article has told. */
const ALL_OF_THEM = /^[\s*•–-]*(?:theo [^,;.MN]{2,50}, )?(?:toàn bộ|tất cả) (?:số|các|những) /u;

/** "Tổng trị giá các phần quà là 100 triệu đồng" behind "70 xe đạp và 20 suất học bổng (mỗi suất 1 triệu đồng)". */
function isBetter({ id }: ContinuationRule, reading: Reading, sums: readonly Chunk[], { given }: Telling): boolean {
  const total = TOTALS.has(id) && given.money?.computed ? totalOf(reading, sums) : null;
  return total !== null && total.currency === given.money?.currency && total.minor > given.money.minor;
}

const TOTALS: ReadonlySet<string> = new Set(['worth-in-all', 'worth-of-all']);

/** They speak of all gifts told nearby, those of their own paragraph first. */
const SUMS_ALL: ReadonlySet<string> = new Set(['worth-in-all', 'worth-of-all', 'paid-by']);

/** The gifts of the last sentences that tell any, up to four back: those that say what was given, where any does. */
function toldNear(
  reading: Reading,
  before: readonly Telling[],
  each: boolean,
  readings: readonly Reading[],
): readonly Telling[] {
  const captions = (from: number): number =>
    readings.slice(from, reading.sentence.index).filter(({ sentence }) => sentence.block === 'caption').length;
  const all = before.filter(
    ({ of, reading: told }) =>
      of === null &&
      told.sentence.block !== 'title' &&
      reading.sentence.index - told.sentence.index - captions(told.sentence.index) <= 4,
  );
  const told = all.filter((telling) => !isPictured(telling));
  const near = told.length > 0 ? told : all;
  const together = near.filter(({ reading: told }) => told.sentence.paragraph === reading.sentence.paragraph);
  const besides = together.every(({ reading: told }) => BESIDES.test(told.shape));
  if (each && !besides && together.length > 0 && together.length < near.length)
    return toldNear(reading, together, each, readings);
  const full = near.filter(({ given }) => given.items.length > 0 || given.money !== null);
  if (near.length === 0) return headlineOf(reading, before);
  return full.length > 0 ? full : near.slice(-1);
}

/** What the headline told, where the first sentences under it go on with that. */
const headlineOf = ({ sentence }: Reading, before: readonly Telling[]): readonly Telling[] =>
  before
    .filter(({ of, reading: told }) => of === null && told.sentence.block === 'title' && sentence.index <= 2)
    .slice(-1);

/** "Dịp này, đoàn còn tặng 1 tấn gạo": told beside a gift of the paragraph before. */
const BESIDES =
  /^[\s*•–-]*(?:ngoài ra|bên cạnh đó|cùng với đó|(?:nhân |cũng )?(?:trong )?dịp này)(?!\p{L})|(?<!\p{L})còn (?:trao|tặng|hỗ trợ|trao tặng)(?!\p{L})/u;

/** "Tổng trị giá 300 triệu đồng" is none of a gift of another paragraph whose sum is told, or not even its number. */
function withoutOwnTotal(
  { sentence }: Reading,
  { id }: ContinuationRule,
  near: readonly Telling[],
): readonly Telling[] {
  const isOwn = ({ reading }: Telling): boolean => reading.sentence.paragraph === sentence.paragraph;
  if (!TOTALS.has(id) || !near.some(isOwn)) return near;
  return near.filter(
    (telling) =>
      isOwn(telling) ||
      (telling.given.money === null
        ? telling.given.items.some(({ quantity }) => quantity !== null)
        : telling.given.money.computed),
  );
}

/** "Số máy này" is what was told of machines; "số thiết bị này" may be any goods. */
function withGoods(words: Readonly<Record<string, string>>, near: readonly Telling[]): readonly Telling[] {
  const word = words.named ?? words.land ?? words.bare ?? '';
  return near.filter(({ given: { items } }) =>
    items.some(({ what, unit }) => ANY_GOODS.test(word) || ` ${unit ?? ''} ${what} `.includes(` ${word} `)),
  );
}

/** The first words of "thiết bị", "hiện vật", "hàng", "vật tư", "tài sản". */
const ANY_GOODS = /^(?:thiết|trang|hiện|hàng|vật|tài)$/u;

/** "Số tiền trên" is the sums among them. */
function pointedTo({ shape }: Reading, { id, opens }: ContinuationRule, near: readonly Telling[]): readonly Telling[] {
  if (id === 'worth-of-goods') return withGoods(opens.exec(shape)?.groups ?? {}, near);
  if (!/tiền/.test(opens.exec(shape)?.[0] ?? '')) return near;
  const sums = near.filter(({ given }) => given.money !== null || given.perPiece !== null);
  return sums.length > 0 ? sums : near;
}

/**
 * Which of them: the one whose goods the sentence names, counted ones first, else the last. "Mỗi suất" is the worth of all that are
 * counted in suất just before: "trao 30 suất quà tại xã A; 20 suất tại xã B".
 */
function meant(reading: Reading, rule: ContinuationRule, near: readonly Telling[]): readonly Telling[] {
  const named = near.filter(({ given }) => given.items.some(({ what }) => reading.lower.includes(what)));
  const said = rule.id === 'worth-a-piece' ? PIECE.exec(reading.shape) : null;
  const piece = said?.[1] ?? said?.[2] ?? '';
  const fitting = near.filter(({ given }) =>
    given.items.some(({ quantity, unit, what }) => quantity !== null && unit !== null && sameUnit(piece, unit, what)),
  );
  const last = fitting.at(-1);
  if (rule.id === 'worth-a-piece' && last && TOTAL_TOLD.test(reading.shape)) return [last];
  if (rule.id === 'worth-a-piece' && last) return fitting.filter((other) => other === last || isWithout(other, last));
  const counted = named.findLast(({ given }) => given.items.some(({ quantity }) => quantity !== null));
  return [(rule.id === 'worth-a-piece' ? counted : null) ?? named.at(-1) ?? near.at(-1)!];
}

/** "Mỗi chiếc giá 1,6 triệu đồng, tổng số tiền là 32 triệu đồng": of one gift. */
const TOTAL_TOLD = /(?<!\p{L})tổng (?:giá trị|trị giá|kinh phí|số tiền|cộng) (?:\p{Ll}+ ){0,3}M/u;

/** Told shortly before the last, without a worth of its own. */
const isWithout = ({ given, reading }: Telling, last: Telling): boolean =>
  given.money === null && given.perPiece === null && last.reading.sentence.index - reading.sentence.index <= 3;

/** The stated total: a sum that no piece is worth. */
function totalOf(reading: Reading, sums: readonly Chunk[]): MoneyFact | null {
  const plain = sums.filter(({ mention }) => (mention as MoneyMention).per === null);
  const first = plain.find(({ start }) => TOTAL.test(reading.shape.slice(0, start))) ?? plain[0];
  return first ? (first.mention as MoneyMention).money : null;
}

function worth(
  reading: Reading,
  sums: readonly Chunk[],
  rule: ContinuationRule,
  last: Telling,
): Partial<Telling['given']> {
  const mentions = sums.map(({ mention, start }) => ({ ...(mention as MoneyMention), start }));
  const total = mentions.find(
    ({ per, start }) => per === null && (TOTAL.test(reading.shape.slice(0, start)) || isWholes(reading, start)),
  );
  const pack = packageOf(reading, sums);
  const piece = pack ? { money: pack.money, per: pack.unit } : mentions.find((each) => each !== total);
  const unit =
    piece &&
    (piece.per ??
      (rule.id === 'worth-a-piece'
        ? (last.given.items.find(({ quantity }) => quantity !== null)?.unit ?? 'suất')
        : null));
  if (piece && isRange(piece.money)) return { money: total?.money ?? null };
  if (!piece || !unit) return { money: (total ?? piece)?.money ?? null };
  const item = countedBy(unit, last.given.items) ?? (rule.id === 'got-by' ? peopleCounted(reading) : null);
  return {
    money: total?.money ?? (item ? times(piece.money, item.quantity!, item.approximate) : null),
    perPiece: { money: piece.money, unit },
    items: last.given.items.map((each) => (each === item ? { ...each, unitWorth: piece.money } : each)),
  };
}

/** "60 học sinh được nhận học bổng": as many gifts as people. */
function peopleCounted({
  chunks,
}: Reading): { readonly quantity: string | null; readonly approximate: boolean } | null {
  const mention = chunks.find(({ letter }) => letter === 'N')?.mention;
  return mention?.type === 'quantity' ? mention : null;
}

/** Right before the sum stand the words for all of it. */
const isWholes = ({ shape }: Reading, at: number): boolean => {
  const found = ALL_OF_IT.exec(shape);
  return found !== null && found.index + found[0].length === at + 1;
};

const TOTAL = /(?<!\p{L})tổng (?:giá trị|trị giá|kinh phí|số tiền|cộng|số)[^,;]{0,40}$/u;

/** "Mỗi suất trị giá …", "Suất nào cũng có …". */
const PIECE = /(?:mỗi|một) (\p{L}+)|(suất|phần|túi|hộp|gói|thùng|giỏ)(?: quà)? nào cũng/u;
