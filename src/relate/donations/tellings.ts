import { PEOPLE } from '../beneficiaries/people-words.ts';
import type { Reading } from '../clauses/reading.ts';
import { AMONG_THEM, isBareHanding, takenInBefore } from './announced-givers.ts';
import { broughtTo } from './bringing.ts';
import { PAYING } from './delegation.ts';
import { foldedIn, isSameSum, isThese } from './folded.ts';
import { type Frame, framesOf } from './frames.ts';
import { countedBy, forEach, type GivenObject, readGiven, times, WHOLE_WORTH } from './given.ts';
import { CARRIED, type Givers, pointsBack } from './giver.ts';
import { giversOf, leadOf } from './giver-of-frame.ts';
import type { VerbMatch } from './giving-verbs.ts';
import { handedGoods } from './handed-goods.ts';
import { isGift } from './is-gift.ts';
import { listedGifts } from './listed-gifts.ts';
import { listedRecipients } from './listed-recipients.ts';
import { standsForEach } from './meant-giver.ts';
import { recipientAfter, recipientAt } from './recipient.ts';
import { isRunningTotal } from './running-totals.ts';
import { between, priced } from './shared-worth.ts';
import { hasOwnSubject, isGotToo, isKin, isPaid, SHARE_VERBS } from './shares.ts';
import type { Recipient, Telling } from './telling.ts';
import { vetoOf } from './vetoes.ts';
import { isOfBudget, type PaidWork } from './work-parts.ts';

/**
 * What a sentence tells of gifts, clause by clause; `before` are the tellings of earlier sentences, in reading order,
 * `heading` the sentence that opens the list of which this one is an item, `ofWork` whether it tells who paid for a house.
 */
export function tellingsOf(
  reading: Reading,
  before: readonly Telling[],
  heading: Reading | null,
  ofWork: PaidWork | null,
  readings: readonly Reading[],
): readonly Telling[] {
  const tellings: Telling[] = [];
  const parted = PARTED.test(reading.shape) && (before.length > 0 || partsWork(reading));
  for (const frame of framesOf(reading)) {
    const telling = readFrame(reading, tellings.length > 0 ? frame : withAgent(reading, frame), tellings, {
      parted,
      ofWork,
      more: addsTo(reading, frame, before),
      readings,
    });
    if (!telling || tellings.some((earlier) => isSameSum(earlier, telling)) || isThese(telling, before)) continue;
    tellings.push(...eachGiver(telling));
  }
  const told = shareRecipients(priced(foldedIn(tellings)));
  const givers = heading !== null && told.length === 0 && AMONG_THEM.test(reading.shape);
  const shared = givers ? told : listedRecipients(reading, told, before);
  return shared === told ? listedGifts(reading, told, before, heading, ofWork) : shared;
}

/** "Tổng kinh phí 234 triệu đồng, trong đó Ngân hàng Phương Bắc hỗ trợ 50 triệu đồng": its own gift, no worth of the one before. */
export const PARTED =
  /(?<!\p{L})trong (?:đó|số đó|số này),? (?:có )?(?:\p{L}+ ){0,5}[PO]+(?:[^,;.]{0,30}|[^;.MN]{0,30}, [PO]+ (?:đã )?)(?:hỗ trợ|tài trợ|ủng hộ|đóng góp|tặng|giúp)(?!\p{L})/u;

/** "nhà văn hóa với tổng kinh phí 900 triệu đồng, trong đó Công ty A hỗ trợ 500 triệu đồng": no budget's part of it. */
function partsWork({ shape, chunks }: Reading): boolean {
  const cost = WORK_COST.exec(shape);
  const end = cost ? cost.index + cost[0].length : 0;
  const giver = chunks.find(({ letter, start }) => (letter === 'O' || letter === 'P') && start >= end);
  return cost !== null && giver?.mention.type === 'organization' && !isOfBudget([giver]);
}

const WORK_COST =
  /(?<!\p{L})(?:xây dựng|xây|khánh thành|khởi công|động thổ|bàn giao|sửa chữa|nâng cấp|công trình|cây cầu|ngôi nhà|căn nhà)(?!\p{L})[^.;]{0,120}?(?<!\p{L})(?:kinh phí|trị giá|giá trị|mức đầu tư|chi phí|dự toán)(?!\p{L})[^.;,M]{0,40}M+,? trong đó(?!\p{L})/u;

/** "bà con được Công ty A khám bệnh, cấp thuốc và tặng 100 suất quà": "được" stands before the verbs between. */
const withAgent = ({ shape }: Reading, frame: Frame): Frame =>
  frame.verb.passive && !shape.slice(frame.from, frame.verb.start).includes('được ')
    ? { ...frame, from: frame.clause }
    : frame;

/** What the sentence as a whole tells of a work that several pay for, and whether this one adds to a gift before it. */
interface Shares {
  readonly parted: boolean;
  readonly ofWork: PaidWork | null;
  readonly more: boolean;
  /** All sentences of the article. */
  readonly readings: readonly Reading[];
}

function readFrame(
  reading: Reading,
  frame: Frame,
  earlier: readonly Telling[],
  { parted, ofWork, more, readings }: Shares,
): Telling | null {
  const { verb } = frame;
  const handed = handedGoods(reading, frame);
  const own = handed ? receiverOf(reading, frame) : recipientOf(reading, frame);
  const takenIn =
    own === null && verb.strength === 'hand' && isBareHanding(reading, verb)
      ? takenInBefore(reading, verb.start, readings)
      : null;
  const recipient =
    own ?? (takenIn && recipientElsewhere(takenIn, takenIn === reading ? verb.start : takenIn.shape.length, verb.end));
  const behind = own && own.span.start >= frame.object ? own.span : null;
  const object = withSumBefore(
    reading,
    frame,
    eachOf(
      handed ? withPriceBehind(reading, frame, handed) : readGiven(reading, frame.object, frame.to, behind),
      recipient,
    ),
  );
  const isWhole =
    isGift(reading, verb, object, own, frame.to, handed !== null) ||
    (takenIn !== null && !object.noGift && (object.given.money !== null || object.counted));
  const isShare =
    !isWhole &&
    (isGoodsToo(reading, frame, object, earlier) ||
      (goesOn(verb, object) && (parted || more || ofWork !== null || earlier.length > 0)) ||
      (SHARE_VERBS.has(verb.words) && object.given.money !== null && (ofWork !== null || earlier.some(isPaid))));
  if (!isWhole && !isShare && !(earlier.length > 0 && isGotToo(reading, frame, object, recipient))) return null;
  const end = Math.max(object.given.span.end, recipient?.span.end ?? 0, verb.end);
  const scope = subjectless(reading, frame)
    ? subjectStart(reading, earlier)
    : parted
      ? PARTED.exec(reading.shape)!.index
      : frame.from;
  const lead = scope === 0 || subjectless(reading, frame) ? leadOf(reading, frame) : null;
  if (isPriceAside(reading, verb.start)) return null;
  const veto =
    (lead === null ? null : vetoOf(reading, 0, { start: lead }, lead)) ??
    vetoOf(reading, lead === null ? scope : frame.from, verb, Math.max(end, Math.min(frame.to, end + 30)));
  const each =
    veto === 'each' ? (giversEach(reading, frame.from, verb.start) ?? standsForEach(reading, verb.start)) : null;
  const regular = veto === 'habit' && isRegular(reading, verb.start, object);
  if (veto && !each && !regular) return null;
  if (isRunningTotal(reading, frame)) return null;
  const who = each ?? giversOf(reading, frame, earlier, handed !== null);
  if (regular && !livesByGiving(who)) return null;
  if ((isShare || (ofWork !== null && !recipient)) && who.rule === 'carried' && hasOwnSubject(reading, frame))
    return null;
  if (ofWork !== null && isKin(who.text)) return null;
  // "nhân dân đã góp 600 triệu đồng và hiến 2.400 m2 đất": land is of who stands beside the verb, or of nobody here.
  if (verb.words === 'hiến' && who === CARRIED) return null;
  if (ofWork === 'work' && !parted && !recipient && isOfBudget(who.givers)) return null;
  if (verb.passive && verb.strength === 'help' && who === CARRIED && isOfState(reading, frame)) return null;
  return {
    reading,
    rule: `${verb.words} · giver:${who.rule}${recipient ? ` · recipient:${recipient.rule}` : ''}`,
    span: { start: Math.min(verb.start, recipient?.span.start ?? verb.start), end },
    givers: who.givers,
    giverText: who.text,
    giverRule: who.rule,
    pointsTo: pointsBack(reading, frame.from, verb.start),
    handers: who.handers,
    given: object.given,
    recipient,
    setting: settingOf(reading, frame),
    date:
      reading.chunks.find(
        (chunk) => chunk.letter === 'D' && chunk.mention.type === 'date' && chunk.mention.role === 'event',
      ) ?? null,
    support: [],
    total: null,
    of: null,
  };
}

/** "Từ năm 2019, mỗi tháng nhóm chuyển cho điểm trường 10 triệu đồng": a sum that goes on being given, no custom of giving something. */
const isRegular = ({ shape }: Reading, verb: number, { given }: GivenObject): boolean =>
  given.money !== null && REGULAR.test(shape.slice(0, verb));

const REGULAR = /(?<!\p{L})mỗi (?:tháng|năm|quý|tuần)(?!\p{L})/u;

/** Private people, charities and firms, and none that gives because it is its office. */
const livesByGiving = ({ text, givers: [giver], rule }: Givers): boolean =>
  text !== null || rule === 'carried' || (giver?.mention.type === 'organization' && PAYING.has(giver.mention.kind));

/** "60 suất quà đã được trao tới hộ nghèo, mỗi suất trị giá 700 nghìn đồng": the price stands behind who got it. */
function withPriceBehind({ chunks, shape }: Reading, { verb, to }: Frame, object: GivenObject): GivenObject {
  if (object.given.money !== null || object.given.perPiece !== null) return object;
  const sums = chunks.filter(({ letter, start, end }) => letter === 'M' && start > verb.end && end <= to);
  const price = sums.find(({ start }) => WHOLE_WORTH.test(shape.slice(verb.end, start))) ?? sums[0];
  if (price?.mention.type !== 'money') return object;
  const isPaid =
    (verb.strength === 'gift' || verb.strength === 'help') && SUM_PAID.test(shape.slice(verb.end, price.start));
  const isWhole = sums.length > 1 && WHOLE_WORTH.test(shape.slice(verb.end, price.start));
  if (!isPaid && !isWhole && !PRICE_BEHIND.test(shape.slice(verb.end, price.start))) return object;
  const { money, per } = price.mention;
  if (isPaid && per === null) {
    const span = { start: object.given.span.start, end: price.end };
    return { ...object, given: { ...object.given, money, span } };
  }
  if (per === null) return { ...object, given: { ...object.given, money } };
  const counted = countedBy(per, object.given.items);
  return {
    ...object,
    given: {
      ...object.given,
      money: counted ? times(money, counted.quantity!, counted.approximate) : null,
      perPiece: { money, unit: per },
    },
  };
}

/** "Hai căn nhà được Ngân hàng Phương Bắc tài trợ 100 triệu đồng". */
const SUM_PAID = /^ (?:số tiền |kinh phí )?$/u;

const PRICE_BEHIND = /^[^;:]*(?:, (?:mỗi|trị giá|tổng|với tổng)|\((?:mỗi|trị giá))(?!\p{L})[\p{L} ]{0,30}$/u;

/** "Với tổng số tiền 441 triệu đồng, Quỹ An Bình đã trao học bổng": what all of it comes to stands before who gives. */
function withSumBefore(reading: Reading, { from, verb }: Frame, object: GivenObject): GivenObject {
  const found = SUM_BEFORE.exec(reading.shape.slice(from, verb.start));
  if (!found || object.empty || (object.given.money !== null && !object.given.money.computed)) return object;
  const at = from + found.index + found[0].indexOf('M');
  const sum = reading.chunks.find(({ start, mention }) => start === at && mention.type === 'money');
  const money = sum?.mention.type === 'money' ? sum.mention.money : null;
  return money ? { ...object, given: { ...object.given, money } } : object;
}

const SUM_BEFORE = /(?<!\p{L})với (?:tổng )?(?:số tiền|kinh phí|trị giá|giá trị) (?:là |hơn |gần |trên )?M+,/u;

/** "Công ty A và Ngân hàng B, mỗi đơn vị đã ủng hộ 1 tỷ đồng": each of them gave as much. */
function giversEach(reading: Reading, from: number, verb: number): Givers | null {
  const start = reading.shape.startsWith(': ', from - 2) || reading.shape[from - 1] === ':' ? 0 : from;
  const found = EACH_GIVER.exec(reading.shape.slice(start, verb));
  const givers = reading.chunks.filter(
    ({ letter, start: at, end }) =>
      'OX'.includes(letter) &&
      found !== null &&
      at >= start + found.index &&
      end <= verb &&
      !/\([^()]*$/.test(reading.shape.slice(start, at)),
  );
  return givers.length > 1 ? { rule: 'subject', givers, handers: [], text: null } : null;
}

const EACH_GIVER =
  /[OX]+(?: \([^()]*\))?(?:(?:,| và|, và) [OX]+(?: \([^()]*\))?)+[,:]? mỗi (?:người|nghệ sĩ|ca sĩ|gia đình|đơn vị|công ty|doanh nghiệp|tổng công ty|tập đoàn|ngân hàng|bên|nơi) (?:đã |cũng |vừa )*$/u;

/** "mỗi đơn vị 250 triệu đồng" is what each of them gave. */
const ofEach = (given: Telling['given']): Telling['given'] =>
  given.perPiece && given.items.length === 0 ? { ...given, money: given.perPiece.money, perPiece: null } : given;

function eachGiver(telling: Telling): readonly Telling[] {
  const areBodies = isEachBody(telling);
  const before = telling.reading.shape.slice(0, telling.span.start);
  if (!areBodies && !ALL_ALIKE.test(before) && !EACH_GIVER.test(before)) return [telling];
  const recipient = areBodies ? null : telling.recipient;
  const given = ofEach(telling.given);
  return telling.givers.map((giver) =>
    giver.letter === 'X'
      ? { ...telling, givers: [], giverText: telling.reading.text.slice(giver.start, giver.end), given, recipient }
      : { ...telling, givers: [giver], given, recipient },
  );
}

/** "Công ty A, Công ty B và Công ty C đều ủng hộ 50 triệu đồng": each of them as much. */
const ALL_ALIKE = /[OP]\)?,? (?:đã )?(?:cùng )?đều (?:đã |cùng )?$/u;

/** "Công ty A, Công ty B và Công ty C ủng hộ mỗi đơn vị 20 triệu đồng": the price is what each of the givers gave. */
const isEachBody = ({ givers, given: { perPiece }, recipient }: Telling): boolean =>
  givers.length > 1 && /^(?:mỗi |$)/u.test(recipient?.text ?? '') && BODY_UNIT.test(perPiece?.unit ?? '');

const BODY_UNIT = /^(?:đơn vị|công ty|doanh nghiệp|tổng công ty|tập đoàn|ngân hàng|bên)$/u;

const eachOf = (object: GivenObject, recipient: Recipient | null): GivenObject => ({
  ...object,
  given: forEach(object.given, recipient),
});

/** "(mỗi suất 3 triệu đồng, trong đó nhà hảo tâm ủng hộ 1 triệu đồng)": who bore a part of the price is an aside. */
const isPriceAside = ({ shape }: Reading, verb: number): boolean =>
  shape.includes('trong đó') && PRICE_ASIDE.test(shape.slice(0, verb));

const PRICE_ASIDE = /\((?:mỗi|trị giá) [^()]*M,? trong đó [^()]*$/u;

/** A clause without a subject of its own goes on with what was said before it, "sẽ" and "đề nghị" too. */
const subjectless = (reading: Reading, { from, verb }: Frame): boolean =>
  !verb.passive && !/[POV]/.test(reading.shape.slice(from, verb.start));

/** "Tại buổi tuyên truyền, Công ty A trao …; trao …": what stands before who gives the first is no word of the second. */
const subjectStart = (reading: Reading, [first]: readonly Telling[]): number => {
  const [giver] = first?.givers ?? [];
  return giver && giver.mention.sentence === reading.sentence.index ? giver.start : 0;
};

const receiverOf = (reading: Reading, { object, to }: Pick<Frame, 'object' | 'to'>): Recipient | null =>
  recipientAfter(reading, object, to) ??
  recipientAt(reading, object + HASTE.exec(reading.shape.slice(object, to))![0].length, to, 'object');

/** "hỗ trợ đột xuất gia đình hai em", "tặng thêm bà con". */
const HASTE = /^(?: (?:đột xuất|khẩn cấp|kịp thời|bước đầu|trước mắt|ban đầu|ngay|nóng|thêm|lại))*/u;

function recipientOf(reading: Reading, { verb, from, to, object }: Frame): Recipient | null {
  if (RAISES.test(verb.words)) return receiverOf(reading, { object, to });
  if (verb.passive || verb.strength === 'receive') {
    const subject = passiveSubject(reading, from, verb);
    if (subject) return subject;
  }
  return (
    bracketed(reading, from, verb.start) ??
    (verb.words.endsWith(' cho') ? recipientAt(reading, object, to, 'to') : null) ??
    receiverOf(reading, { object, to }) ??
    (object > verb.end ? placeOfSum(reading, object, to) : null) ??
    (verb.strength === 'bring' || verb.words === 'chuyển' ? broughtTo(reading, object, to) : null) ??
    visited(reading, from, verb.start)
  );
}

/** "trao 1 tỷ đồng cho bà con tại Quảng Bình, | 800 triệu đồng tại Quảng Trị": behind a sum that has its own recipient, a place is one. */
function placeOfSum(reading: Reading, from: number, to: number): Recipient | null {
  const found = /^M+ (?:ở|tại) (?=(?:tỉnh |huyện |xã |thành phố )?[VL])/u.exec(reading.shape.slice(from, to));
  return found && recipientAt(reading, from + found[0].length, to, 'to');
}

/** Who gets it by the words of another sentence; in its own that stands nowhere. */
function recipientElsewhere(other: Reading, to: number, at: number): Recipient | null {
  const towards = /(?<!\p{L})hướng (?:về|đến|tới) /u.exec(other.shape.slice(0, to));
  const recipient =
    recipientAfter(other, 0, to) ?? (towards && recipientAt(other, towards.index + towards[0].length, to, 'in-aid-of'));
  return recipient && { ...recipient, span: { start: at, end: at } };
}

/** Who raises a gift, or approves it, gets nothing. */
const RAISES = /^(?:vận động|phê duyệt)/u;

/** "tại Đồn Biên phòng Bát Xát (trao 20 suất quà)": the place before the bracket gets it. */
function bracketed(reading: Reading, from: number, verb: number): Recipient | null {
  const before = /^(.*?[OL])\s*(?:,\s*L+)*\s*\(\s*(?:đã )?$/u.exec(reading.shape.slice(from, verb))?.[1];
  if (before === undefined) return null;
  const party = reading.chunks.find(({ end }) => end === from + before.length);
  return party ? recipientAt(reading, party.start, from + before.length, 'visited') : null;
}

/** Who stands before "được": "10 hộ nghèo xã Tả Van được tặng quà". */
function passiveSubject(reading: Reading, from: number, verb: VerbMatch): Recipient | null {
  const by =
    verb.strength === 'receive' ? verb.start - from : reading.shape.slice(from, verb.start).lastIndexOf('được ');
  if (by < 0) return null;
  const subject = reading.shape.slice(from, from + by);
  const each = EACH.exec(subject);
  if (each) return recipientAt(reading, from + each.index, from + by, 'passive-subject');
  const start = from + SUBJECT_OPENS.exec(subject)![0].length;
  return (
    recipientAt(reading, start, from + by, 'passive-subject') ??
    recipientAt(reading, from, from + by, 'passive-subject')
  );
}

/** What stands before the subject; "hai gia đình | có người mất" and "30 hộ ở xã Tả Van | và xã Mường Hum" are one. */
const SUBJECT_OPENS =
  /^(?:.*(?:[,:]|(?<!\p{L})(?:(?<!N )(?<!hộ |gia đình |người |nhà )có|đó|(?<![LV] (?=và [LV]))(?<!X (?=và X))và|này))\s+)?/u;

/** "trong đó, mỗi hộ nghèo, hộ khó khăn được". */
const EACH = new RegExp(`(?<!\\p{L})(?:mỗi|từng) (?:${PEOPLE})(?!\\p{L})[^:;M]*$`, 'u');

/** Who is visited gets it, where the clause names nobody else: "thăm Trung tâm Hoa Hồng và tặng 10 suất quà". */
function visited(reading: Reading, from: number, verb: number): Recipient | null {
  const found = [
    ...reading.shape
      .slice(from, verb)
      .matchAll(
        /(?<!\p{L})(?:thăm hỏi|thăm,? động viên|thăm|động viên|tới|đến|viếng|(?:chia buồn|chia sẻ)(?: với| cùng)?|thắp hương(?: tại| ở)?(?: nhà)?)\s+(?=\S)/gu,
      ),
  ].at(-1);
  if (found) return recipientAt(reading, from + found.index + found[0].length, verb, 'visited');
  const stop = STOP_OF_TRIP.exec(reading.shape.slice(from, verb));
  return stop && recipientAt(reading, from + stop[1]!.length, from + stop[1]!.length + stop[2]!.length, 'visited');
}

/** "Ở Sơn La, đoàn trao 200 triệu đồng": a trip gives to where it stops. */
const STOP_OF_TRIP =
  /^(\s*(?:ở|tại|qua|sang|về) (?:tỉnh |các tỉnh )?)([VL]+(?:(?:,| và) [VL]+)*), đoàn(?: công tác)? (?:đã |còn |cũng )*$/u;

/** "A hỗ trợ các gia đình 120 triệu đồng, B hỗ trợ 400 triệu đồng": the second gives to whom the first did. */
const goesOn = (verb: VerbMatch, object: GivenObject): boolean =>
  (verb.strength === 'help' || PAYS_IN.test(verb.words) || (verb.strength === 'build' && object.counted)) &&
  (object.given.money ?? object.given.perPiece) !== null &&
  !object.noGift;

/** "A hỗ trợ các hộ 120 triệu đồng; Công ty B hỗ trợ 10 tấn xi măng": goods by another body, for whom the first helped. */
const isGoodsToo = ({ shape }: Reading, { verb, from }: Frame, object: GivenObject, earlier: readonly Telling[]) =>
  verb.strength === 'help' &&
  verb.words !== 'cấp' &&
  object.counted &&
  !object.noGift &&
  earlier.at(-1)?.recipient?.people != null &&
  /^\s*(?:còn |và |riêng )?O+ (?:\([^()]*\) )?(?:đã |cũng )?$/u.test(shape.slice(from, verb.start));

/** "A hỗ trợ 5 triệu đồng, bà con góp 10 triệu đồng". */
const PAYS_IN = /^(?:đóng góp|góp)$/;

/** "UBND xã hỗ trợ thêm 3 triệu đồng": beside what somebody gave them a sentence or two before. */
const addsTo = ({ shape, sentence }: Reading, { verb }: Frame, before: readonly Telling[]): boolean =>
  verb.words !== 'cấp' &&
  shape.startsWith(' thêm ', verb.end) &&
  before.some(
    ({ reading, givers, giverText }) =>
      sentence.index - reading.sentence.index <= 2 && (givers.length > 0 || giverText !== null),
  );

/** "các hộ mất nhà được hỗ trợ 100 triệu đồng, gồm 40 triệu từ ngân sách": what the law or the budget gives. */
const isOfState = (reading: Reading, { from, to }: Frame): boolean =>
  /(?<!\p{L})(?:ngân sách|theo quy định|theo nghị (?:định|quyết)|chính sách|chế độ)(?!\p{L})/u.test(
    reading.shape.slice(from, Math.min(to, from + 400)),
  );

/** "Tại Quảng Trị, …", "ở xã Tả Van": places that the clause's verb happens at. */
function settingOf(reading: Reading, { clause, verb }: Frame): Telling['setting'] {
  return reading.chunks.filter(
    (chunk) =>
      (chunk.letter === 'V' || chunk.letter === 'L') &&
      chunk.start >= clause &&
      chunk.end <= verb.start &&
      /(?<!\p{L})(?:tại|ở|về|đến|tới|lên|qua)\s+(?:[\p{L}]+\s+){0,3}(?:(?<![VL])[VL]+(?![VL]),?\s*)*$/u.test(
        reading.shape.slice(clause, chunk.start),
      ),
  );
}

/**
 * "A trao tủ thuốc, B trao 100 triệu đồng cho Đồn Biên phòng X": who gets the last gets the one before it in the same clause. "A hỗ
 * trợ các hộ 1 tỷ đồng, B hỗ trợ 2 tỷ đồng": who got the first gets the second.
 */
function shareRecipients(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.map((telling, index) => {
    if (telling.recipient) return telling;
    const next = tellings[index + 1];
    const last = tellings.slice(index + 1).find((other) => other.recipient);
    const goesOn = next?.rule === telling.rule || next?.rule === `${telling.rule.split(' · ')[0]} · giver:carried`;
    const list = goesOn ? last?.recipient : next?.recipient;
    const parts = next ? between(telling, next).includes(';') && list === next.recipient : false;
    const shared = list?.rule === 'to' && !parts ? list : null;
    const helped = telling.rule.startsWith('hỗ trợ')
      ? tellings.slice(0, index).findLast((other) => other.recipient)
      : null;
    const recipient = shared ?? helped?.recipient ?? null;
    return recipient ? { ...telling, recipient, given: forEach(telling.given, recipient) } : telling;
  });
}
