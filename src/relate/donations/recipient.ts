import { INSTITUTIONS, RECIPIENT_RULES } from '../../lexicon/giving-recipients.ts';
import type { QuantityMention } from '../../recognise/mention.ts';
import { oneSpaced } from '../../text/spaces.ts';
import { countsPeople, namesPeople, PEOPLE } from '../beneficiaries/people-words.ts';
import { anyOf, anySpaced } from '../clauses/pattern.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import { acrossPlaces } from './each-counted.ts';
import { countsGoods } from './goods.ts';
import { nationEnd } from './nations.ts';
import type { People, Recipient } from './telling.ts';

/** Who gets it, from the words behind the verb of giving: the first rule that fits. */
export function recipientAfter(reading: Reading, from: number, to: number): Recipient | null {
  for (const rule of RULES) {
    rule.match.lastIndex = from;
    for (
      let found = rule.match.exec(reading.shape);
      found && found.index < to;
      found = rule.match.exec(reading.shape)
    ) {
      if (rule.adjacent && found.index > from + 2) break;
      if (isQuoted(reading.shape, from, found.index) || isWayToSchool(reading.shape, found)) continue;
      if (NEXT_IN_LIST.test(reading.shape.slice(0, found.index))) continue;
      if (isPurpose(reading.shape, from, found.index)) continue;
      const recipient = recipientAt(reading, found.index + found[0].length, to, rule.id);
      if (recipient) return recipient;
    }
  }
  return null;
}

/** "học bổng “Nâng bước em đến trường” cho học sinh": a name's words lead to nobody. */
const isQuoted = (shape: string, from: number, at: number): boolean => {
  const before = shape.slice(from, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') && shape.indexOf('”', at) > 0;
};

/** "tặng Hội A 60 xe lăn và 20 triệu đồng để mổ mắt | cho người già": the body gets it, for whatever it is meant. */
const isPurpose = (shape: string, from: number, at: number): boolean =>
  /^ [O]/.test(shape.slice(from, from + 2)) && /[MN] (?:để|nhằm) [^,;:.MN]{2,40} $/u.test(shape.slice(from, at));

/** "…, tiếp đến | Ngân hàng B 80 triệu đồng": who gave next gets nothing. */
const NEXT_IN_LIST = /(?:(?<!\p{L})(?:tiếp|kể|tính)|, rồi) $/u;

/** "10 xe đạp tiếp bước các em đến trường": where they ride, not who gets it. */
const isWayToSchool = (shape: string, { 0: words, index }: RegExpExecArray): boolean =>
  /^(?:đến|tới)$/.test(words) && /^\s(?:trường|lớp)(?!\p{L})/u.test(shape.slice(index + words.length));

/** Who gets it where the words stand at a known place: before a passive verb, behind "thăm". */
export function recipientAt(reading: Reading, from: number, to: number, rule: string): Recipient | null {
  const start = from + (/^[\s"“‘]*/u.exec(reading.shape.slice(from, to))?.[0].length ?? 0);
  const head = HEAD.exec(reading.shape.slice(start, to));
  if (!head) return nationAt(reading, start, to, rule);
  if (isGoods(reading, start)) return null;
  const furthest = phraseEnd(reading, start, to);
  const body = bodyEnd(reading, start, furthest);
  const end = body ?? furthest;
  if (end <= start) return null;
  const chunks = reading.chunks.filter((chunk) => chunk.start >= start && chunk.end <= end);
  const people = body === null ? peopleIn(reading, start, end, chunks) : null;
  const persons = chunks.filter((chunk) => chunk.letter === 'X');
  const areCounted = chunks.some((chunk) => chunk.start === start && chunk.letter === 'N' && getsEach(reading, chunk));
  const parties = people || persons.length > 0 || areCounted ? [] : headParties(reading, start, chunks);
  if (
    !people &&
    persons.length === 0 &&
    parties.length === 0 &&
    !areCounted &&
    !INSTITUTION.test(reading.shape.slice(start, end))
  )
    return null;
  return {
    rule,
    span: { start, end },
    parties,
    people: people ?? (persons.length > 0 ? { count: persons.length, unit: 'người', words: '' } : null),
    places: chunks.filter((chunk) => chunk.letter === 'V' || chunk.letter === 'L'),
    inside: chunks.filter((chunk) => 'POVL'.includes(chunk.letter)),
    text: withoutNames(reading, start, end, chunks),
    persons,
  };
}

/** "trao cho Việt Nam 200.000 liều vắc xin". */
function nationAt(reading: Reading, start: number, to: number, rule: string): Recipient | null {
  const end = rule === 'visited' ? null : nationEnd(reading, start);
  if (end === null || end > to) return null;
  return {
    rule,
    span: { start, end },
    parties: [],
    people: null,
    places: [],
    inside: [],
    text: reading.text.slice(start, end),
    persons: [],
  };
}

/** "30 suất quà cho trường": what is given gets nothing. */
function isGoods(reading: Reading, at: number): boolean {
  const chunk = reading.chunks.find(({ letter, start }) => letter === 'N' && start === at);
  return chunk !== undefined && countsGoods(chunk) && !countsPeople(...unitOf(chunk)) && !getsEach(reading, chunk);
}

/** "tặng hai điểm trường xã Tả Van mỗi nơi 5 triệu đồng": the schools get it. */
const getsEach = ({ shape }: Reading, { end, mention }: Chunk): boolean =>
  mention.type === 'quantity' &&
  /^(?:điểm )?trường$|^(?:ngôi )?chùa$|^trạm$|^lớp học$/u.test(mention.unit) &&
  GETS_EACH.test(shape.slice(end));

const GETS_EACH =
  /^[^;.M]{0,90}(?<!\p{L})mỗi (?:nơi|trường|điểm|điểm trường|đơn vị|chùa|trạm|lớp) (?:được |nhận |số tiền )*M/u;

/** A phrase that a body heads ends with it, its place or the bodies beside it: "Trường THPT Bắc Sơn | 15 bộ máy tính". */
function bodyEnd(reading: Reading, start: number, end: number): number | null {
  const found = BODY.exec(reading.shape.slice(start, end));
  return found ? start + found[0].length : null;
}

const BODY =
  /^(?:(?:các|hai|ba|đại diện|lãnh đạo|tập thể|cho|đại diện cho) )*[PO]+(?:(?:,| và|, và)\s+(?:đại diện )?[PO]+)*(?:,?\s*\(?(?:(?:tại|ở|thuộc|tỉnh|thành phố|tp\.?|huyện|quận|xã)\s+)*[VL]+\)?)*/u;

const DETERMINER =
  '(?:(?:các|những|một số|nhiều|mỗi|từng|toàn thể|toàn bộ|cả|tất cả|hàng trăm|hàng nghìn|hàng chục|hơn|gần|trên|khoảng|một|hai|ba|bốn|năm|\\d+|đại diện|đại diện cho|tập thể|lãnh đạo|đối với|với|vị|bạn(?! đọc)|đồng bào|nhân dân|chính quyền|tỉnh|thành phố|tp\\.?) )*';

const INSTITUTION_WORDS = anyOf(INSTITUTIONS.map(anySpaced));
const INSTITUTION = new RegExp(`(?<![\\p{L}\\d])${INSTITUTION_WORDS}(?![\\p{L}\\d])`, 'u');
const HEAD = new RegExp(
  `^(?!cụ thể|mỗi người (?:một|\\d+|N+) ngày)${DETERMINER}(?:[POVLXN]|(?<=(?:mỗi|từng) )nhà(?= nhận| được|$)|(?:${PEOPLE}|${INSTITUTION_WORDS})(?![\\p{L}\\d]))`,
  'u',
);

const RULES = RECIPIENT_RULES.map((rule) => ({
  id: rule.id,
  adjacent: rule.adjacent === true,
  match: new RegExp(`(?<![\\p{L}\\d])(?:${anySpaced(rule.words)})(?![\\p{L}\\d])`, 'gu'),
}));

/** Where the phrase ends: at a new clause, a sum, a purpose. Commas go on over places and over more of the same people. */
function phraseEnd(reading: Reading, start: number, to: number): number {
  const goods = reading.chunks.find((chunk) => chunk.letter === 'N' && chunk.start > start && countsGoods(chunk));
  const rest = reading.shape.slice(start, Math.min(to, goods?.start ?? to));
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(rest); stop; stop = STOP.exec(rest)) {
    if (stop.index === 0) continue;
    if (stop[0] === ':' && /^:\s*X/.test(rest.slice(stop.index))) continue;
    if (stop[0].startsWith(',') && (GOES_ON.test(rest.slice(stop.index)) || morePeople(reading, start + stop.index)))
      continue;
    return trimEnd(reading, start, start + stop.index);
  }
  return trimEnd(reading, start, start + rest.length);
}

/** "17 hộ nghèo, 12 hộ cận nghèo". */
function morePeople({ shape, chunks }: Reading, at: number): boolean {
  const next = at + /^,\s*/.exec(shape.slice(at))![0].length;
  const chunk = chunks.find(({ letter, start }) => letter === 'N' && start === next);
  return chunk !== undefined && !countsGoods(chunk) && countsPeople(...unitOf(chunk));
}

const STOP =
  /[;:]|\.(?=\s|$)|\((?![VL\s]+\))|\)(?=.)|,|\s(?:trị giá|với (?:tổng|số|mức|kinh|giá|trị|mong|tinh)|tổng (?:trị|giá|số|kinh|cộng)|tính ra|tính chung|gộp lại|cả thảy|mỗi (?:suất|phần|hộ|em|người|nhà|căn|gia đình|cháu|trường|nơi|đơn vị|điểm|chùa|trạm|đồn)|nhân (?:dịp|kỷ|ngày)|nhằm|để|do(?= [^,;.]*[PO] (?:tài trợ|trao|tặng|ủng hộ|hỗ trợ|đóng góp|vận động))|số tiền|M+|bao gồm|gồm|sau khi|đã|sẽ|và (?:trao|tặng|thăm|động viên|hỗ trợ|chúc|trị giá|mong|cho biết|dâng)|góp phần|khắc phục|vượt qua|ổn định|đón (?:tết|xuân)|vui (?:tết|xuân)|vui đón|xây dựng|xây|sửa chữa|mua sắm|đầu tư|trong dịp|vào (?:các )?dịp|vào (?:các )?ngày|dịp|trong đó|là|từ nguồn|thông qua|tại buổi|tại lễ|tại chương trình|trong khuôn khổ|trong chương trình|có thêm|phục vụ|yên tâm|nhưng|khi|thực hiện|được (?!hưởng)|có(?= (?:(?:các|đồng chí|đ\/c|ông|bà|đại diện|lãnh đạo):? )*P)|bằng|(?:nhiều|một số) (?:trang |dụng cụ|thiết bị|quà|phần quà|suất quà|món quà|đồ dùng|vật dụng|sách|máy|nhu yếu phẩm|hiện vật)[\p{L} ]*)(?!\p{L})/gu;

const GOES_ON =
  /^,\s*(?:(?:ở|tại|thuộc|trú tại|trú|tỉnh|thành phố|tp\.?|huyện|quận) )*(?:V|L|có hoàn cảnh|hộ |gia đình|người |mẹ |trẻ |cụ |học sinh|sinh viên|thương binh|bệnh binh|công nhân|đoàn viên|nạn nhân|thân nhân|thôn|xóm|tổ|bản|ấp|khu phố|mồ côi|neo đơn|khuyết tật|chiến sĩ|X|bị thiệt hại|bị ảnh hưởng|vượt khó|nghèo|\d+ tuổi|và |O+(?=[^;:M]{0,90} mỗi (?:đơn vị|nơi|trường|chùa|trạm|đồn|chốt) ))/u;

function trimEnd(reading: Reading, start: number, end: number): number {
  return (
    start +
    reading.shape
      .slice(start, end)
      .replace(/[\s,.;:–-]+(?:và|tại|ở|với|,|(?:cũng |đều )?(?:vừa|cũng|đều|lần lượt))?\s*$/u, '').length
  );
}

function peopleIn(reading: Reading, start: number, end: number, chunks: readonly Chunk[]): People | null {
  const shape = reading.shape.slice(start, end);
  const homes = reading.lower
    .slice(start, end)
    .match(/(?<!\p{L})(?:vợ chồng|gia đình|hộ gia đình|hộ)(?= (?:ông|bà|anh|chị|em|cụ|cháu|chú|bác|mẹ) )/gu);
  if (homes && chunks.some(({ letter }) => letter === 'X'))
    return { count: homes.length, unit: 'hộ', words: shape.split(/\s*X/)[0]! };
  const counted = chunks.find((chunk) => chunk.letter === 'N' && countsPeople(...unitOf(chunk)));
  if (counted && counted.start - start < 25) {
    const mention = counted.mention as QuantityMention;
    const words = `${mention.unit} ${mention.what}`.trim();
    return {
      count: peopleTogether(reading, chunks, counted, acrossPlaces(reading, counted.start)),
      unit: isFamilyOf(reading.shape.slice(start, counted.start), mention) ? 'gia đình' : mention.unit,
      words: `${words} ${reading.shape.slice(counted.end, end)}`.toLowerCase(),
    };
  }
  if (/^(?:mỗi|từng) nhà$/u.test(shape)) return { count: null, unit: 'hộ', words: shape };
  const each = EACH_OF.exec(shape);
  if (each) return { count: wholeNumber(each[2]!), unit: each[1]!, words: shape };
  const written = /^(?:(?:cho|các|gần|hơn|trên|khoảng|cả) )*(\d{1,3}(?:\.\d{3})*) /u.exec(shape);
  if (!namesPeople(headNoun(shape))) return null;
  const count = written ? wholeNumber(written[1]!.replaceAll('.', '')) : namesListed(shape);
  return { count, unit: null, words: shape };
}

/** "gia đình hai em", "thân nhân 6 ngư dân": as many families; "gia đình 5 người" is one. */
const isFamilyOf = (before: string, { unit, what }: QuantityMention): boolean =>
  /^(?:cho |các |với |hai )*(?:gia đình|hộ|nhà|thân nhân|người thân)(?: của)? $/u.test(before) &&
  !/^(?:(?:nhân )?khẩu|người)$/iu.test(`${unit} ${what}`.trim());

/** "mỗi trường hợp trong 13 nạn nhân". */
const EACH_OF =
  /^(?:cho )?(?:mỗi|từng) (trường hợp|gia đình|người|hộ|em|cháu|nạn nhân) trong (?:số |tổng số )?(\d{1,4}) /u;

/** "các gia đình chính sách A và B", "hai mẹ: A, B": as many as are named. */
function namesListed(shape: string): number | null {
  const names = shape.match(/(?<!X|(?:ở|tại|thuộc) (?:\p{L}+ )?)X+/gu)?.length ?? 0;
  return names > 1 && /^(?:cho |tặng )?(?:các|hai|ba|bốn|năm) [^POVLN]*X/u.test(shape) ? names : null;
}

/** "10 mẹ Việt Nam anh hùng và 70 người có công" are 80; "100 hộ, trong đó 20 hộ nghèo" stay 100. */
function peopleTogether(
  { shape }: Reading,
  chunks: readonly Chunk[],
  first: Chunk,
  places: number | null,
): number | null {
  let sum = wholeNumber((first.mention as QuantityMention).quantity);
  if (places !== 1) return sum === null || places === null ? null : sum * places;
  let end = first.end;
  for (const chunk of chunks) {
    if (sum === null || chunk.start < end || chunk.letter !== 'N' || !countsPeople(...unitOf(chunk))) continue;
    if (!/^(?:\s*(?:,|và|, và|cùng|với))+\s*$/u.test(shape.slice(end, chunk.start))) break;
    const more = wholeNumber((chunk.mention as QuantityMention).quantity);
    sum = more === null ? null : sum + more;
    end = chunk.end;
  }
  return sum;
}

/** The first words, up to the first preposition: "học sinh nghèo" of "học sinh nghèo tại Trường THPT Bắc Sơn". */
const headNoun = (shape: string): string => shape.split(/ (?:tại|ở|của|thuộc|trên|trong|đang) |[OVLPX“]/u)[0]!;

const unitOf = (chunk: Chunk): [string, string] => {
  const mention = chunk.mention as QuantityMention;
  return [mention.unit, mention.what];
};

function wholeNumber(decimal: string): number | null {
  const number = Number(decimal);
  return Number.isInteger(number) ? number : null;
}

/** Parties that head the phrase, coordinated ones too; "trẻ em tại Trung tâm Hoa Hồng" names no receiving body. */
function headParties(reading: Reading, start: number, chunks: readonly Chunk[]): readonly Chunk[] {
  const parties: Chunk[] = [];
  let end = start;
  for (const chunk of chunks) {
    if (!'POVL'.includes(chunk.letter)) continue;
    const between = reading.shape.slice(end, chunk.start);
    if (
      parties.length === 0
        ? /(?<![\p{L}])(?:tại|ở|thuộc|của|trên|trong)\s/u.test(between)
        : !/^\s*(?:,|và|, và|&)\s*(?:tỉnh |các |thành phố )?$/u.test(between)
    )
      break;
    if (parties.length > 0 && isPlace(parties.at(-1)!) !== isPlace(chunk)) break;
    parties.push(chunk);
    end = chunk.end;
  }
  return parties;
}

const isPlace = (chunk: Chunk): boolean => chunk.letter === 'V' || chunk.letter === 'L';

/** The phrase as written, its private persons reduced to what they are: "vợ chồng ông Trần Văn A" is "vợ chồng ông". */
function withoutNames(reading: Reading, start: number, end: number, chunks: readonly Chunk[]): string {
  let words = '';
  let at = start;
  for (const chunk of chunks) {
    if (chunk.letter !== 'X' || chunk.mention.type !== 'person') continue;
    const nameStart = chunk.mention.start - reading.sentence.start;
    const nameEnd = chunk.mention.end - reading.sentence.start;
    words += reading.text.slice(at, Math.max(at, nameStart));
    at = Math.max(at, nameEnd);
  }
  const joined = oneSpaced(words + reading.text.slice(at, end))
    .replace(/ ([,.:])/g, '$1')
    .replace(/(?:[,:] | và )+(?=(?:và|ở|tại|thuộc) )|[,:](?=[,:])/gu, ' ');
  return oneSpaced(joined)
    .replace(/(?:[,:]| và)+\s*$/u, '')
    .trim();
}
