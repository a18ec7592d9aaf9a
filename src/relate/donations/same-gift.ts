import type { MoneyFact } from '../../model/facts.ts';
import type { Draft } from './draft.ts';
import { isGiftUnit } from './goods.ts';
import { isPhoto } from './photo.ts';
import { areOthers, isOnlyHead, isOtherName, isPaid, otherWords, paidInWords } from './same-hands.ts';
import type { GivenItem } from './telling.ts';

/** What two tellings say of whether they are one gift. */
type Verdict = 'same' | 'alike' | 'different' | 'silent';

export interface GiftFeature {
  readonly id: string;
  readonly says: string;
  /** Of what is given and to whom; without such a one, circumstances make no gift the same. */
  readonly content?: true;
  readonly judge: (a: Draft, b: Draft) => Verdict;
}

/** How alike two tellings are: 0 for two gifts. One gift needs a feature that says so, or two that find it alike, none against. */
export function likenessOf(a: Draft, b: Draft): number {
  let weight = 0;
  let content = 0;
  for (const feature of GIFT_FEATURES) {
    const verdict = feature.judge(a, b);
    if (verdict === 'different') return 0;
    const points = verdict === 'same' ? 2 : verdict === 'alike' ? 1 : 0;
    weight += points;
    if (feature.content) content += points;
  }
  return weight >= 2 && content > 0 ? weight : 0;
}

export const GIFT_FEATURES: readonly GiftFeature[] = [
  {
    id: 'one-sentence',
    says: 'One sentence that tells two gifts means two, unless the second only says who paid.',
    judge: (a, b) =>
      !isEach(a) && !isEach(b) && ownReadings(a).some((reading) => ownReadings(b).includes(reading))
        ? 'different'
        : 'silent',
  },
  {
    id: 'retold',
    says: 'Headline, lead and captions retell what the body tells.',
    judge: (a, b) => (isBody(a) === isBody(b) ? 'silent' : 'alike'),
  },
  {
    id: 'bare',
    says: 'A telling of plain "quà" by the same giver, without a number or a sum, adds no gift of its own.',
    judge: (a, b) => (circlesMeet(a, b) && (isBare(a) || isBare(b)) ? 'alike' : 'silent'),
  },
  {
    id: 'announced',
    content: true,
    says: 'Plain "quà" in the headline or the lead announces a gift that the text tells.',
    judge: (a, b) => (circlesMeet(a, b) && isAnnounced(a) !== isAnnounced(b) ? 'alike' : 'silent'),
  },
  {
    id: 'photo',
    content: true,
    says: 'A caption run into the text ("Ông A trao quà cho học sinh") shows a gift that the text tells.',
    judge: (a, b) =>
      isPhoto(a) === isPhoto(b) || isSumForNobody(a) || isSumForNobody(b)
        ? 'silent'
        : circlesMeet(a, b)
          ? 'same'
          : 'alike',
  },
  {
    id: 'sum',
    content: true,
    says: 'Equal sums speak for one gift; "hơn 30 triệu" may be 32,5; other sums are other gifts.',
    judge: (a, b) => sums(a.money, b.money, a, b),
  },
  {
    id: 'also',
    says: '"Cũng đã bàn giao 1 căn nhà": another of the same worth.',
    judge: (a, b) =>
      isText(a) &&
      isText(b) &&
      (a.money === null || b.money === null
        ? isBody(a) &&
          isBody(b) &&
          isOneNumber(a, b) &&
          (a.funderText !== b.funderText || !a.kinds.some((kind) => b.kinds.includes(kind)))
        : a.money.minor === b.money.minor) &&
      (isAlso(a) ? isAfter(a, b) : isAlso(b) && isAfter(b, a)) &&
      (a.funderText === null || a.funderText !== b.funderText)
        ? 'different'
        : 'silent',
  },
  {
    id: 'giver',
    says: 'Givers and those who hand over for them meet, or one telling names none.',
    judge: (a, b) => {
      if (inTitle(a) || inTitle(b) || isPhoto(a) || isPhoto(b)) return 'silent';
      if (paidInWords(a) !== null && paidInWords(a) === paidInWords(b)) return 'silent';
      if (isPaid(a) !== isPaid(b)) return isOthersGift(a, b) || isOthersGift(b, a) ? 'different' : 'silent';
      const [first, second] = [a.circle, b.circle];
      if (first.size === 0 || second.size === 0)
        return otherWords(a, b) || isOtherName(a, b) || isOtherName(b, a) || areOthers(a, b) || areOthers(b, a)
          ? 'different'
          : 'silent';
      return circlesMeet(a, b) || isOnlyHead(a, b) || isOnlyHead(b, a) ? 'silent' : 'different';
    },
  },
  {
    id: 'goods',
    content: true,
    says: 'The same goods in the same number are one gift; other goods or numbers are others. "Quà" may be any.',
    judge: goods,
  },
  {
    id: 'count',
    content: true,
    says: 'Equal numbers of people speak for one gift, others against.',
    judge: (a, b) =>
      a.count === null || b.count === null
        ? 'silent'
        : a.count === b.count
          ? 'same'
          : inCaption(a, b)
            ? 'silent'
            : 'different',
  },
  {
    id: 'recipient',
    content: true,
    says: 'The same body gets it, or the same kind of people; other bodies and other persons are other gifts.',
    judge: recipients,
  },
  {
    id: 'province',
    says: 'Gifts to two provinces are two.',
    judge: (a, b) =>
      a.provinces.size === 0 || b.provinces.size === 0 || meets(a.provinces, b.provinces) ? 'silent' : 'different',
  },
  {
    id: 'place',
    says: 'Equal gifts in two communes, or in two districts, are two.',
    judge: (a, b) => (isText(a) && isText(b) && areApart(a.spots, b.spots) ? 'different' : 'silent'),
  },
  {
    id: 'day',
    says: 'Gifts of two days are two.',
    judge: (a, b) => (a.day === null || b.day === null || a.day.slice(-5) === b.day.slice(-5) ? 'silent' : 'different'),
  },
];

/** Places of one kind on both sides, none of them shared. */
const areApart = (a: Draft['spots'], b: Draft['spots']): boolean =>
  [...new Set(a.map(({ kind }) => kind))].some((kind) => {
    const [here, there] = [a, b].map((spots) => spots.filter((spot) => spot.kind === kind).map(({ name }) => name));
    return there!.length > 0 && !here!.some((name) => there!.includes(name));
  });

/** One is handed over by somebody for whoever paid, the other is another body's own. */
const isOthersGift = (paid: Draft, own: Draft): boolean =>
  isPaid(paid) &&
  paid.handers.size > 0 &&
  own.givers.size > 0 &&
  isText(paid) &&
  isText(own) &&
  !circlesMeet(paid, own);

const isAfter = ({ tellings: [a] }: Draft, { tellings: [b] }: Draft): boolean =>
  a!.reading.sentence.start + a!.span.start > b!.reading.sentence.start + b!.span.start;

const ALSO = /(?<!\p{L})cũng (?:đã )?$/u;
const ALSO_GOT = /^[^;.]*(?<!\p{L})cũng (?:đã )?được (?:nhận|trao|tặng)(?!\p{L})/u;

/** "50 suất quà" twice. */
const isOneNumber = (a: Draft, b: Draft): boolean =>
  a.items.some(({ quantity }) => quantity !== null && b.items.some((other) => other.quantity === quantity));

/** Who gives "also" did so once already. */
const isAlso = ({ tellings }: Draft): boolean =>
  tellings.every(
    ({ of, reading: { shape }, span }) =>
      of !== null || ALSO.test(shape.slice(0, span.start)) || ALSO_GOT.test(shape.slice(span.start, span.end)),
  );

const meets = <Thing>(a: ReadonlySet<Thing>, b: ReadonlySet<Thing>): boolean => [...a].some((thing) => b.has(thing));

const isBody = (draft: Draft): boolean => draft.tellings.some(({ reading }) => reading.sentence.block === 'body');

const isText = ({ tellings }: Draft): boolean =>
  tellings.every(({ reading: { sentence } }) => sentence.block === 'body' || sentence.block === 'lead');

const inTitle = (draft: Draft): boolean => draft.tellings.every(({ reading }) => reading.sentence.block === 'title');

/** The sentences that tell it by themselves, those left out that only go on with it. */
const ownReadings = ({ tellings }: Draft) => tellings.flatMap(({ of, reading }) => (of === null ? [reading] : []));

/** "mỗi hộ được nhận 1 con bò trị giá 10 triệu đồng": one of the many that the sentence counts. */
const isEach = (draft: Draft): boolean =>
  draft.tellings.length === 1 && draft.money === null && /^(?:mỗi|từng) /.test(draft.recipientWords);

/** Bodies named in full and in short: one name's words are all in the other's. */
const circlesMeet = (a: Draft, b: Draft): boolean =>
  meets(a.circle, b.circle) ||
  a.circleNames.some((one) => b.circleNames.some((other) => isWithin(one, other) || isWithin(other, one)));

const isWithin = (short: readonly string[], long: readonly string[]): boolean =>
  short.length >= 3 &&
  short.length < long.length &&
  short.every((word) => long.includes(word) || word === 'việt' || word === 'nam');

/** "200 triệu đồng để làm đường": no gift that a photo shows handed to people. */
const isSumForNobody = ({ money, items, people, recipients, persons }: Draft): boolean =>
  money !== null && items.length === 0 && !people && recipients.size === 0 && persons.length === 0;

const isBare = (draft: Draft): boolean =>
  draft.money === null &&
  draft.pieceWorth === null &&
  draft.items.every(({ what, quantity }) => quantity === null && ANY_GOODS.test(what));

const isAnnounced = (draft: Draft): boolean =>
  isBare(draft) && draft.tellings.every(({ reading }) => HEADS.has(reading.sentence.block));

const HEADS: ReadonlySet<string> = new Set(['title', 'lead']);

const inCaption = (a: Draft, b: Draft): boolean =>
  [a, b].some((draft) => draft.tellings.every(({ reading }) => reading.sentence.block === 'caption'));

function sums(a: MoneyFact | null, b: MoneyFact | null, x: Draft, y: Draft): Verdict {
  if ((a && isPieceOf(y, a)) || (b && isPieceOf(x, b))) return 'same';
  if (!a || !b) return x.pieceWorth && y.pieceWorth && x.pieceWorth.minor === y.pieceWorth.minor ? 'same' : 'silent';
  if (a.currency !== b.currency) return 'different';
  if (a.minor === b.minor) return 'same';
  const [less, more] = a.minor < b.minor ? [a, b] : [b, a];
  const rounded = (a.approximate || b.approximate) && less.minor / more.minor > 0.85;
  return rounded ? 'same' : 'different';
}

/** "50 triệu đồng/căn" beside "50 triệu đồng" for one house. */
const isPieceOf = (piece: Draft, whole: MoneyFact): boolean =>
  piece.money === null &&
  piece.items.length === 0 &&
  piece.pieceWorth?.minor === whole.minor &&
  piece.pieceWorth.currency === whole.currency;

/** "quà" may be any goods, "trang thiết bị" most; "tiền", "kinh phí" any sum. */
const ANY_GOODS =
  /^(?:phần |suất |xuất |túi |món )?(?:quà|tết$|tiền|tiền mặt|kinh phí|hiện vật|hàng hóa|(?:trang )?thiết bị(?: y tế)?|vật tư y tế|suất|phần|xuất)(?: (?:tết|xuân|trung thu|nhỏ|có|ý nghĩa|thiết thực|nghĩa tình|động viên|đầy|khác))*$/u;

function goods(a: Draft, b: Draft): Verdict {
  let verdict: Verdict = 'silent';
  const specific = (draft: Draft) => draft.items.filter((item) => !ANY_GOODS.test(item.what));
  for (const one of a.items) {
    for (const other of b.items) {
      if (arePieces(one, other)) return 'different';
      if (!sameGoods(one.what, other.what) && !(isAnyGift(one.what) && isAnyGift(other.what))) continue;
      if (one.quantity !== null && other.quantity !== null) {
        if (!sameNumber(one, other)) return inCaption(a, b) ? 'silent' : 'different';
        verdict = 'same';
      } else if (verdict === 'silent' && !ANY_GOODS.test(one.what)) verdict = 'same';
      else if (verdict === 'silent') verdict = 'alike';
    }
  }
  if (verdict === 'silent' && isText(a) && isText(b) && (isHouse(a) ? isCounted(b) : isHouse(b) && isCounted(a)))
    return 'different';
  if (verdict === 'silent' && isOneSum(a, b)) return 'silent';
  if (verdict === 'silent' && otherNumbers(a, b) && ((isText(a) && isText(b)) || areThings(a, b) || areThings(b, a)))
    return 'different';
  if (verdict === 'silent' && specific(a).length > 0 && specific(b).length > 0)
    return isPhoto(a) !== isPhoto(b) ? 'silent' : 'different';
  return verdict;
}

/** "111 chiếc" are not "10 điện thoại". */
const arePieces = (one: GivenItem, other: GivenItem): boolean =>
  (PIECES.test(one.what) || PIECES.test(other.what)) &&
  one.quantity !== null &&
  other.quantity !== null &&
  !sameNumber(one, other);

const PIECES = /^(?:chiếc|cái|con|cây|căn|ngôi|cuốn|bộ)$/u;

/** "70 tỷ đồng mua máy thở" beside "trang thiết bị y tế trị giá 70 tỷ đồng": one stated sum, its goods in other words. */
const isOneSum = (a: Draft, b: Draft): boolean =>
  a.money !== null &&
  a.money.minor === b.money?.minor &&
  [a, b].every(({ money, items }) => !money!.computed && items.every(({ quantity }) => quantity === null));

/** "600 bình lọc nước" for a province and for its households: the same number of the same goods. */
const isOneCount = (a: Draft, b: Draft): boolean =>
  a.items.some(
    (one) =>
      one.quantity !== null &&
      Number(one.quantity) > 20 &&
      b.items.some((other) => other.quantity === one.quantity && sameGoods(one.what, other.what)),
  );

/** "20 suất quà" are no "30 xe đạp". */
function otherNumbers(a: Draft, b: Draft): boolean {
  const [one, other] = [a, b].map(({ items }) => items.filter(({ quantity }) => quantity !== null));
  return one!.length > 0 && other!.length > 0 && !one!.some((item) => other!.some((each) => sameNumber(item, each)));
}

/** "hơn 800 suất quà" in a headline are no "18 xe đạp". */
const areThings = (gifts: Draft, things: Draft): boolean =>
  isCounted(gifts) &&
  things.items.every(({ quantity, unit }) => quantity !== null && unit !== null && !isGiftUnit(unit));

/** "gần 200 suất quà" may be 192. */
function sameNumber(one: GivenItem, other: GivenItem): boolean {
  const [less, more] = [Number(one.quantity), Number(other.quantity)].sort((a, b) => a - b);
  return less === more || ((one.approximate || other.approximate) && less! / more! > 0.85);
}

/** A house is no "100 suất quà". */
const isHouse = ({ items }: Draft): boolean =>
  items.some(({ what }) =>
    /^(?:căn |ngôi )?nhà|mái ấm|^(?:sân (?:chơi|bóng)|(?:cây )?cầu|phòng học|điểm trường|đường điện|giếng|thư viện)/.test(
      what,
    ),
  );

const isCounted = ({ items }: Draft): boolean =>
  items.some(({ what, quantity }) => quantity !== null && isAnyGift(what));

/** "quà tết" and "những phần quà nhỏ" may be the same. */
export const isAnyGift = (what: string): boolean => ANY_GOODS.test(what) && /quà|suất|phần|xuất|^tết$/.test(what);

/** "xe lăn" and "xe lăn tay", "suất quà" and "quà": one ends or starts like the other. */
export function sameGoods(a: string, b: string): boolean {
  if ((HOUSE.test(a) && HOUSE.test(b)) || (LAND.test(a) && LAND.test(b))) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === short || long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

/** "đất vườn", "đất làm nhà văn hóa". */
const LAND = /^đất(?!\p{L})/u;

const HOUSE = /^(?:căn |ngôi )?nhà(?: ở| (?:tình|đại|nhân|đồng|mái|chữ|khăn) .*)?$/u;

function recipients(a: Draft, b: Draft): Verdict {
  if (a.recipients.size > 0 && b.recipients.size > 0) {
    if (meets(a.recipients, b.recipients)) return 'alike';
    if (areAlike(a, b)) return 'alike';
    if (isPhoto(a) !== isPhoto(b) || liesIn(a, b) || liesIn(b, a)) return 'silent';
    const onePlace = isPlaces(a) !== isPlaces(b);
    return onePlace && (isBody(a) !== isBody(b) || goods(a, b) === 'same') ? 'silent' : 'different';
  }
  if ((a.people && isUnnamedBody(b)) || (b.people && isUnnamedBody(a)))
    return told(a) !== told(b) && isText(a) && isText(b) ? 'different' : 'silent';
  if (a.persons.length > 0 && b.persons.length > 0)
    return a.persons.some((name) => b.persons.some((other) => isOnePerson(name, other))) ? 'same' : 'different';
  if ((a.persons.length > 0 && isToBody(b)) || (b.persons.length > 0 && isToBody(a)))
    return isText(a) && isText(b) ? 'different' : 'silent';
  if (a.persons.length > 0 !== b.persons.length > 0)
    return !isBody(a) || !isBody(b) || a.kinds.length === 0 || b.kinds.length === 0 ? 'silent' : 'different';
  if (a.recipients.size > 0 && b.people) return besides(a, b);
  if (b.recipients.size > 0 && a.people) return besides(b, a);
  if (a.people && b.people) {
    if (a.kinds.some((kind) => kind !== 'OTHER' && b.kinds.includes(kind))) return 'alike';
    const others = told(a) && told(b) && !(inNeed(a) && inNeed(b)) && !(areChildren(a) && areChildren(b));
    if (isPhoto(a) !== isPhoto(b) && circlesMeet(a, b)) return 'silent';
    return others && !(isOneCount(a, b) && isText(a) !== isText(b)) ? 'different' : 'silent';
  }
  return 'silent';
}

/** "chị Mười" is "chị Mai Thị Mười". */
const isOnePerson = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);

/** "ban quản lý nghĩa trang", "trạm y tế": a body that gets it, named by its kind alone. */
const isUnnamedBody = ({ people, recipients, persons, recipientWords }: Draft): boolean =>
  !people && recipients.size === 0 && persons.length === 0 && UNNAMED_BODY.test(recipientWords);

const UNNAMED_BODY = /^(?:các |cho )?(?:ban quản lý|trạm|trung tâm|bệnh viện|đồn|chùa|mái ấm|quỹ)(?!\p{L})/u;

/** A body gets it, no place. */
const isToBody = (draft: Draft): boolean => draft.persons.length === 0 && draft.recipients.size > 0 && !isPlaces(draft);

const isPlaces = (draft: Draft): boolean => draft.placeNames.length >= draft.recipients.size;

/** "Trường THCS Bán trú Nà Lốc" and "trường THCS xã Nà Lốc": most words are the same, and the sums are. */
function areAlike(a: Draft, b: Draft): boolean {
  if (a.money === null || a.money.minor !== b.money?.minor) return false;
  const [first, second] = [a, b].map(
    (draft) => new Set(draft.recipientWords.split(/[\s·,]+/u).filter((word) => word !== '')),
  );
  const shared = [...first!].filter((word) => second!.has(word)).length;
  return shared / Math.max(1, first!.size + second!.size - shared) >= 0.5;
}

/** A place gets it here, a body of that place there: "Lào Cai tiếp nhận 5 xe", "5 xe cho Bệnh viện Đa khoa tỉnh Lào Cai". */
const liesIn = (body: Draft, place: Draft): boolean =>
  place.placeNames.some((name) => body.recipientWords.includes(name)) || meets(body.provinces, place.recipients);

const told = (draft: Draft): boolean => draft.kinds.some((kind) => kind !== 'OTHER');

/** The poor and those hit by a disaster are often the same people. */
const inNeed = (draft: Draft): boolean =>
  draft.kinds.some((kind) => kind === 'POOR_HOUSEHOLDS' || kind === 'DISASTER_VICTIMS');

/** "trẻ em" of a home for the disabled are "trẻ em khuyết tật". */
const areChildren = (draft: Draft): boolean => draft.kinds.length > 0 && /trẻ|cháu|em/.test(draft.recipientWords);

/** A stated sum is no sum of priced pieces. */
const isCash = ({ money, items }: Draft): boolean => money !== null && !money.computed && items.length === 0;

/** A body gets it here, people there: two gifts, unless the people are the body's or nobody says what people they are. */
function besides(body: Draft, people: Draft): Verdict {
  if (isCash(body) && isText(body) && isText(people) && people.money?.computed && isCounted(people)) return 'different';
  if (meets(body.recipients, people.inside) || people.kinds.every((kind) => kind === 'OTHER')) return 'silent';
  if (isOneSum(body, people) || isOneCount(body, people)) return 'silent';
  return isBody(body) && isBody(people) ? 'different' : 'silent';
}
