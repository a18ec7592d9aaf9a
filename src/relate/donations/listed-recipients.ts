import type { MoneyFact } from '../../model/facts.ts';
import type { MoneyMention } from '../../recognise/mention.ts';
import { compact } from '../../text/compact.ts';
import { countsPeople } from '../beneficiaries/people-words.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import { mostlyGets } from './getting-bodies.ts';
import { times } from './given.ts';
import { countsGoods, quantityOf } from './goods.ts';
import { recipientAt } from './recipient.ts';
import type { Recipient, Telling } from './telling.ts';
import { vetoOf } from './vetoes.ts';

/**
 * Adds the gifts of a list that names only who gets how much: "hỗ trợ tỉnh Lào Cai 2 tỷ đồng; Yên Bái 1 tỷ đồng", "trao cho em Giàng Thị
 * Mai (Lào Cai): 10 triệu đồng; em Lò Văn Sơn (Sơn La): 8 triệu đồng". The sentence, or one just before, must tell a gift.
 */
export function listedRecipients(
  reading: Reading,
  told: readonly Telling[],
  before: readonly Telling[],
): readonly Telling[] {
  const sums = reading.chunks.filter(({ letter }) => letter === 'M');
  const parts = PARTS.test(reading.shape);
  if (sums.length < 2 && !(sums.length === 1 && parts)) return told;
  const model = told.at(-1) ?? (parts ? lastNear(reading, before) : null);
  if (!model) return told;
  const first = bodyGivenTo(reading);
  const items = sums.flatMap((sum) => itemOf(reading, sum) ?? likeBody(reading, sum, first) ?? []);
  if (personsGive(model) && items.every(({ recipient }) => recipient.persons.length > 0)) return told;
  const [only] = items;
  if (only && items.length === 1 && told.length > 0 && THEN.test(reading.shape.slice(0, only.recipient.span.start)))
    return [...told, ...giftOf(reading, only, model)];
  if (items.length < 2 || (told.length === 0 && vetoOf(reading, 0, sums[0]!, sums[0]!.end) === 'future')) return told;
  const own = told.filter(
    ({ given }) => !items.some(({ sum }) => sum.start >= given.span.start && sum.end <= given.span.end),
  );
  const gifts = items.flatMap((item) => giftOf(reading, item, model));
  return isMoreThan(reading, told, gifts) ? told : [...own, ...gifts];
}

/** "trao 9 triệu đồng: hai chủ tàu mỗi người 3 triệu đồng, …, những người khác 1 triệu đồng": of parts that were not all read the whole. */
function isMoreThan({ shape }: Reading, told: readonly Telling[], parts: readonly Telling[]): boolean {
  const whole = told.find(({ given }) => given.money !== null && shape.startsWith(': ', given.span.end));
  const sum = parts.reduce((all, { given }) => all + (given.money?.minor ?? 0), 0);
  return whole !== undefined && sum !== whole.given.money!.minor;
}

/** "đoàn hỗ trợ 30 triệu đồng, rồi đến | xã Y Tý 40 triệu đồng": one more who gets. */
const THEN = /(?<!\p{L})(?:rồi|sau đó|tiếp đó|kế đó) (?:đến|tới|qua|lên|ở|tại|cho) (?:\p{L}+ ){0,2}$/u;

/** "Ca sĩ A ủng hộ bà con 50 triệu đồng, diễn viên B 30 triệu đồng": who is listed behind a person who gives to no person gives too. */
export const personsGive = ({ givers, giverText, recipient, reading, span }: Telling): boolean =>
  givers.length === 0 &&
  giverText !== null &&
  (recipient?.persons.length ?? 0) === 0 &&
  reading.chunks.some(
    ({ letter, start, end }) => letter === 'X' && end <= span.start && reading.text.startsWith(giverText, start),
  );

/** "Gồm: tỉnh A 500 triệu đồng; …", "Các công trình bao gồm Trường A với mức tài trợ là 4 tỷ đồng; …". */
const PARTS = compact(
  /^\s*(?:trong đó|cụ thể|(?:[\p{L} ]{0,40}(?<!\p{L}))?(?:bao gồm|gồm có|gồm)|(?:các|những) (?:công trình|địa phương|đơn vị) (?:là|này là))(?!\p{L})/u,
);

/** The list goes on from a sentence before where it says so. */
function lastNear(reading: Reading, before: readonly Telling[]): Telling | null {
  const last = before.at(-1);
  return last && reading.sentence.index - last.reading.sentence.index <= 2 ? last : null;
}

interface Item {
  readonly sum: Chunk;
  readonly recipient: Recipient;
  /** The sum is what each of these places gets, or each of so many people: "mỗi tỉnh 10 tỷ đồng". */
  readonly places: readonly Chunk[] | null;
  readonly people: number | null;
}

/** A sum with nobody but those who get it before it, up to the last semicolon or comma. */
function itemOf(reading: Reading, sum: Chunk): Item | null {
  const { shape, chunks } = reading;
  const before = shape.slice(0, sum.start);
  if (/M (?:đến|tới) $/.test(before)) return null;
  const found = BODY_BEFORE_SUM.exec(before) ?? BEFORE_SUM.exec(before);
  if (!found) return null;
  const start = found.index + found[0].indexOf(found[1]!);
  const end = start + found[1]!.length;
  const named = chunks.filter((chunk) => chunk.start >= start && chunk.end <= end && isReceiver(chunk));
  const recipient = recipientAt(reading, start, end, 'listed');
  if (!recipient || named.length === 0) return null;
  const each = found[2] !== undefined || (sum.mention as MoneyMention).per !== null;
  const counted = named.find(({ letter }) => letter === 'N');
  return {
    sum,
    recipient,
    places: each && !counted ? named.filter(({ letter }) => letter !== 'X') : null,
    people: each && counted ? Number(quantityOf(counted).quantity) : null,
  };
}

/** "tặng Quỹ Vì người nghèo huyện Bát Xát 5 triệu đồng": the body between a verb of giving and its sum. */
const bodyGivenTo = ({ chunks, shape }: Reading): Chunk | null =>
  chunks.find(
    ({ letter, start, end }) => letter === 'O' && GIVEN_TO.test(shape.slice(0, start)) && /^ M/.test(shape.slice(end)),
  ) ?? null;

const GIVEN_TO = /(?<!\p{L})(?:(?:tặng|hỗ trợ|ủng hộ|giúp)(?: cho)?|(?:trao|trao tặng|gửi) cho) $/u;

/** "… và Quỹ Vì người nghèo xã Tả Van 5 triệu đồng": a body of the same sort beside it gets as well; of another sort it may give. */
function likeBody(reading: Reading, sum: Chunk, first: Chunk | null): Item | null {
  const body = reading.chunks.find(({ letter, end }) => letter === 'O' && end + 1 === sum.start);
  if (!first || !body || (headOf(body) !== headOf(first) && !(mostlyGets(body) && mostlyGets(first)))) return null;
  if (body !== first && !/(?:,| và|;) $/.test(reading.shape.slice(0, body.start))) return null;
  const recipient = recipientAt(reading, body.start, body.end, 'listed');
  return recipient && { sum, recipient, places: null, people: null };
}

const headOf = ({ mention }: Chunk): string | null =>
  (mention.type === 'organization' && mention.head?.toLowerCase()) || null;

const isReceiver = (chunk: Chunk): boolean =>
  chunk.letter === 'N'
    ? !countsGoods(chunk) && countsPeople(quantityOf(chunk).unit, quantityOf(chunk).what)
    : chunk.letter === 'X' || 'OVL'.includes(chunk.letter);

const OPENS =
  '(?:(?:^|[;,:]\\s*|(?<!\\p{L})(?:và|rồi|còn) )(?:rồi |còn |riêng |và )?(?:tại |ở |đến |tới |qua )?|(?<!\\p{L})(?:và|trong đó,?|cụ thể,?|gồm:?|cho|(?:gửi|trao|chuyển) (?:đến|tới)|tặng|hỗ trợ|giúp|ủng hộ|gửi|biếu|trao|là) )';
const SAYS = '(?:(?:được|hỗ trợ|nhận|tặng|trao|số tiền|là|với|mức|tài trợ) ){0,5}(?:hơn |trên |gần )?$';

/** "thân nhân ông Trần Văn Bách (56 tuổi) | còn mất tích | 5 triệu đồng". */
const FATE =
  '(?:(?<!có người )(?:đã|còn|bị) (?:mất tích|mất|chết|tử vong|thiệt mạng|nạn|thương nặng|thương)(?!\\p{L}) ?)?';

const BEFORE_SUM = new RegExp(
  `${OPENS}((?:(?:các|gia đình|thân nhân|nhà|vợ chồng|con|mẹ|vợ|chồng|hộ|em|bé|cháu|ngư dân|học sinh|tỉnh|thành phố|tp\\.?|huyện|xã|phường|các tỉnh|hai tỉnh|hai xã) )*(?:[XVL]+(?:(?:,| và) (?:tỉnh |huyện |xã )?[VL]+)*|N+(?: khác| (?:có|bị) [\\p{Ll} ]{2,24}?)?))\\s*(?:\\([^()]*\\)\\s*)?${FATE},?\\s*(?:(mỗi (?:tỉnh|thành phố|địa phương|huyện|xã|phường|nơi|đơn vị|người|hộ|em|gia đình|cháu|trường hợp))\\s+)?[:(–-]?\\s*${SAYS}`,
  'u',
);

/** "Trường Tiểu học Tả Van, huyện Sa Pa, tỉnh Lào Cai với mức tài trợ là 4 tỷ đồng": a body that says that it got the sum. */
const BODY_BEFORE_SUM = new RegExp(
  `${OPENS}(O+)(?:,? (?:ở|tại|thuộc|xã|huyện|tỉnh|thành phố)?\\s*[VL]+)*,?\\s*()?(?:với (?:mức|số tiền|kinh phí)|được|mức|trị giá|kinh phí) (?:tài trợ|hỗ trợ|nhận|ủng hộ|xây dựng)?\\s*${SAYS}`,
  'u',
);

function giftOf(reading: Reading, { sum, recipient, places, people }: Item, model: Telling): readonly Telling[] {
  const { money, per } = sum.mention as MoneyMention;
  const perPiece = people === null ? null : { money, unit: per ?? 'người' };
  const total: MoneyFact | null = people === null ? money : times(money, String(people), false);
  const gift: Telling = {
    ...model,
    reading,
    rule: 'listed · recipient:listed',
    span: { start: recipient.span.start, end: sum.end },
    given: {
      money: total,
      items: [],
      words: null,
      perPiece,
      span: { start: sum.start, end: sum.end },
    },
    recipient,
    setting: [],
    support: [],
    total: null,
    of: null,
  };
  if (!places || places.length < 2) return [gift];
  return places.map((place) => ({
    ...gift,
    recipient: {
      ...recipient,
      span: { start: place.start, end: place.end },
      parties: [place],
      places: [place],
      inside: [place],
      text: reading.text.slice(place.start, place.end),
    },
  }));
}
