import type { MoneyMention } from '../../recognise/mention.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import { AMONG_THEM } from './announced-givers.ts';
import { forEach, readGiven } from './given.ts';
import { givingVerbs } from './giving-verbs.ts';
import { countsGoods } from './goods.ts';
import { personsGive } from './listed-recipients.ts';
import { recipientAfter } from './recipient.ts';
import { isKin } from './shares.ts';
import { type Given, plainTelling, type Recipient, type Telling } from './telling.ts';
import { ownSubject, startsUnnamed } from './unnamed-giver.ts';
import { vetoOf } from './vetoes.ts';
import { isOfBudget, type PaidWork } from './work-parts.ts';

/**
 * Adds the gifts of a list whose verb is left out: "Công ty A hỗ trợ 120 triệu đồng, Công ty B 380 triệu đồng", "- Công ty C: 50
 * triệu đồng". The sentence itself must tell a gift before them, or the list must go on from one that does.
 */
export function listedGifts(
  reading: Reading,
  read: readonly Telling[],
  before: readonly Telling[],
  heading: Reading | null,
  ofWork: PaidWork | null = null,
): readonly Telling[] {
  const { shape } = reading;
  if (!shape.includes('M') && !(shape.includes('N') && (read.length > 0 || /[;:]|gồm /.test(shape)))) return read;
  const opens = opensListWithin(shape);
  const told = (opens ? read.filter(({ span }) => span.start < opens.index || span.start >= endOf(opens)) : read).map(
    (telling) => byFirstNamed(reading, telling),
  );
  const model = told.at(-1) ?? lastNear(reading, before);
  const announced =
    opens ?? ANNOUNCES.exec(shape) ?? (model && FOLLOWS.exec(shape)) ?? (heading && AMONG_THEM.exec(shape));
  if (!model && !announced && !heading) return told;
  if (announced && told.length === 0 && isPlanned(reading, announced.index)) return read;
  const listed: Telling[] = [];
  for (const sum of reading.chunks) {
    const together = sum.letter === 'M' ? giversEach(reading, sum) : [];
    if (!(sum.letter === 'M' || isGoods(sum))) continue;
    if (told.some((telling) => gets(telling, sum))) continue;
    if (told.some((telling) => covers(telling, sum) && !(together.length > 0 && hasOwnSum(telling, sum)))) continue;
    const last = listed.at(-1);
    if (last && isBeside(reading, last, sum)) {
      const beside = givenOf(reading, sum);
      const span = { start: last.span.start, end: sum.end };
      if (beside.money === null) listed[listed.length - 1] = { ...last, span, given: withGoods(last.given, beside) };
      else listed.push({ ...last, given: beside, span });
      continue;
    }
    const person =
      (model && personsGive(model) ? personBeside(reading, sum) : null) ??
      (announced || heading || listed.length > 0 ? personOfItem(reading, sum) : null);
    if (person) {
      listed.push(listedGift(reading, person, sum, model, heading));
      continue;
    }
    const giver =
      together.at(-1) ??
      giverOfLine(reading, sum, heading) ??
      giverBeside(reading, sum) ??
      giverInWords(reading, sum) ??
      ownWords(reading, sum, told) ??
      giverBehind(reading, sum, announced);
    if (!giver || (ofWork !== null && isOwnPart(giver))) continue;
    const opened = announced !== null && giver.start >= endOf(announced);
    const goesOn = told.length > 0 || opened || listed.length > 0;
    if (
      giver.chunk && sum.letter === 'M'
        ? goesOn || startsWith(reading, giver)
        : opened ||
          listed.length > 0 ||
          giver.start === 0 ||
          (heading !== null && startsWith(reading, giver)) ||
          (told.length > 0 && endsItem(reading, sum)) ||
          giver.isOwn === true ||
          (giver.chunk !== null && goodsGoOn(reading, giver, told))
    ) {
      const givers = together.length > 0 ? together : [giver];
      listed.push(...givers.map((each) => listedGift(reading, each, sum, model, heading)));
    }
  }
  if (listed.length === 0) return read;
  const cut = listed[0]?.span.start;
  return [
    ...told.map((telling) => withoutListed(withoutPrice(cut === undefined ? telling : upTo(telling, cut)), listed)),
    ...listed,
  ].sort((a, b) => a.span.start - b.span.start);
}

/** A list's heading within the sentence: "gồm", "cụ thể", "trong đó". */
const ANNOUNCES =
  /(?<!\p{L})(?:ủng hộ|tài trợ|hỗ trợ|đóng góp|quyên góp|trao tặng)(?!\p{L})[^.]{0,120}?(?:gồm|như|cụ thể|trong đó|:)/u;

/** "Các đơn vị sẽ ủng hộ chương trình, trong đó …": a list of what is not given yet. */
const isPlanned = (reading: Reading, start: number): boolean =>
  PLANS.has(vetoOf(reading, 0, { start }, start) ?? '') && !/(?<!\p{L})đã(?!\p{L})/u.test(reading.shape.slice(start));

const PLANS: ReadonlySet<string> = new Set(['future', 'promise', 'request']);

const endOf = ({ 0: words, index }: RegExpExecArray): number => index + words.length;

/** "nhiều đơn vị đã ủng hộ Quỹ, gồm: | Công ty A 1,5 tỷ đồng; …": the first sum is of who is named with it. */
function byFirstNamed(reading: Reading, telling: Telling): Telling {
  const { giverText, givers, given, span } = telling;
  const sum = giverText !== null && givers.length === 0 && given.money !== null ? sumAt(reading, given.span.end) : null;
  const chunk = sum && giverBeside(reading, sum)?.chunk;
  if (!chunk || !/:\s*$/.test(reading.shape.slice(span.start, chunk.start))) return telling;
  return { ...telling, givers: [chunk], giverText: null, giverRule: 'subject' };
}

const sumAt = ({ chunks }: Reading, end: number): Chunk | null =>
  chunks.find((chunk) => chunk.letter === 'M' && chunk.end === end) ?? null;

/** What opens a list of givers within the sentence that lists them; none of those who got most. */
function opensListWithin(shape: string): RegExpExecArray | null {
  const most = shape.includes('nhất') ? MOST.exec(shape) : null;
  return (
    most ??
    AMONG.exec(shape) ??
    (shape.includes('có ') ? CAME.exec(shape) : null) ??
    FROM_AMONG.exec(shape) ??
    (shape.includes(':') ? LABEL.exec(shape) : null)
  );
}

/** "Ủng hộ nhiều nhất là Công ty A", "Trong những đơn vị giúp đồng bào nhiều nhất có Công ty A với 100 triệu đồng". */
const MOST =
  /(?<!(?:(?<!\p{L})(?:được|nhận)|[OPV]) )(?<!\p{L})(?:ủng hộ|tài trợ|hỗ trợ|đóng góp|quyên góp|góp(?! (?:vốn|ý|cổ phần))|giúp|gửi tiền)(?!\p{L})[^.;:M]{0,90}(?<!\p{L})(?:nhiều|cao|lớn) nhất[^.;:M]{0,60}?(?<!\p{L})(?:là|có|gồm|thuộc về):? (?=[^.;:M]{0,30}[OPX])/u;

/** "Trong số các nhà tài trợ có Công ty A (500 triệu đồng), Ngân hàng B (300 triệu đồng)". */
const AMONG =
  /(?<!\p{L})(?:các|những) (?:nhà tài trợ|nhà hảo tâm|mạnh thường quân|(?:đơn vị|doanh nghiệp|cá nhân|tập thể)(?: (?:đã|đồng hành|tài trợ|ủng hộ|đóng góp|tham gia|trao))+)[^.;:M]{0,60}?(?<!\p{L})(?:có|gồm|như|(?:phải )?kể đến):? (?=[OP]+ ?[(:]? ?(?:với )?M)/u;

/** "Tham gia ủng hộ có Công ty A với 100 triệu đồng", "Đến thăm và ủng hộ nhà trường có Công ty A: 20 bộ máy tính". */
const CAME =
  /^\s*(?:cùng |đã )?(?:tham gia|đến|tới|chung tay|hưởng ứng)(?: thăm)?(?: và|,)? (?:ủng hộ|hỗ trợ|tài trợ|đóng góp|giúp)(?!\p{L})[^.;:M]{0,60}? có:? (?=O+(?::| với|) [MN])/u;

/** "Trong số các đơn vị ủng hộ, Công ty A đóng góp 2 tỷ đồng, Ngân hàng B 1 tỷ đồng". */
const FROM_AMONG =
  /^\s*trong (?:số )?(?:các|những) (?:đơn vị|doanh nghiệp|tập thể|cá nhân|tổ chức)(?: đã| tham gia)* (?:ủng hộ|đóng góp|tài trợ|hỗ trợ)(?!\p{L})[^.;:M]{0,60}?, (?=O+ (?:\p{L}+ ){0,2}M)/u;

/** "Đơn vị đồng hành: Công ty A: 80 triệu đồng", "Nhà tài trợ vàng: Ngân hàng B (1 tỷ đồng)". */
const LABEL =
  /(?:^[\s•*+–-]*|[;.] )(?:các |những )?(?:(?:đơn vị|doanh nghiệp|cá nhân|tập thể|nhà)(?:,| và)? ?)+(?:(?:phối hợp|đồng hành|tài trợ|ủng hộ|đóng góp|hảo tâm|chính|kim cương|bạch kim|vàng|bạc|đồng)(?:,| và)? ?)+: ?(?=[OP])/u;

/** Behind a gift: "Dẫn đầu là Quỹ A với 50 triệu đồng", "Tiếp theo là Ngân hàng C (40 triệu đồng)": who gave so much of it. */
const FOLLOWS =
  /^\s*(?:(?:kế|tiếp|sau) (?:đó|đến|theo|nữa)|kế tiếp|dẫn đầu|đi đầu|đứng đầu|xếp sau|ngoài ra|bên cạnh đó|cùng với đó),? (?:(?:phải )?kể đến |lần lượt |là |có |còn |thuộc về |đến |tới )*(?=[OP])/u;

/** "Công ty B với 97 triệu đồng và 3.000 bộ quần áo": goods beside the sum of one giver. */
const isBeside = ({ shape }: Reading, { given, span }: Telling, { letter, start }: Chunk): boolean =>
  letter === 'N' && given.money !== null && /^ (?:và|cùng|cùng với|kèm) $/.test(shape.slice(span.end, start));

/** "Trường C 80 triệu đồng và 1.200 cuốn vở": one gift, where the goods have no worth of their own. */
const withGoods = (sum: Given, { items, words, span }: Given): Given => ({
  ...sum,
  items,
  words,
  span: { start: sum.span.start, end: span.end },
});

/** "Công ty A tặng 100 chiếc chăn, Ngân hàng B 200 thùng mì": no body that gets them, as "tặng Trường A 100 chiếc chăn, Trường B …" has. */
const goodsGoOn = ({ shape }: Reading, { start }: ListedGiver, told: readonly Telling[]): boolean =>
  /(?:[,;]| và) $/.test(shape.slice(0, start)) &&
  told.length > 0 &&
  told.every(
    ({ recipient, given, givers }) => !recipient?.parties.length && given.items.length > 0 && givers.length > 0,
  );

/** Who gave as much each: "Công ty A và Ngân hàng B, mỗi đơn vị 100 triệu đồng", "Công ty A, Ngân hàng B cùng 50 triệu đồng". */
function giversEach({ shape, chunks }: Reading, sum: Chunk): readonly ListedGiver[] {
  const found = shape.includes('mỗi ') || shape.includes('cùng ') ? EACH.exec(shape.slice(0, sum.start)) : null;
  return chunks
    .filter(({ letter, start, end }) => found && 'OP'.includes(letter) && start >= found.index && end <= sum.start)
    .map((chunk) => ({ chunk, start: chunk.start, text: null }));
}

const EACH =
  /(?<![\p{L}OP])[OP]+(?:(?:,| và|, và| cùng) [OP]+)+(?:[,:]? (?:cùng )?mỗi (?:đơn vị|công ty|doanh nghiệp|tập đoàn|ngân hàng|hãng|bên|nơi|người)|,? (?:cùng|đều)(?: là| với)?) (?:(?:ủng hộ|hỗ trợ|tài trợ|đóng góp|góp|tặng|trao|số tiền|là) )*$/u;

/** "A ủng hộ 500 triệu đồng, B và C mỗi nơi 200 triệu đồng": the second sum is no price of the first gift. */
const hasOwnSum = ({ given: { money, perPiece } }: Telling, { mention }: Chunk): boolean =>
  money !== null && perPiece !== null && money !== (mention as MoneyMention).money;

/** "…, dòng họ góp 80 triệu đồng", "…, UBND xã góp 500 triệu đồng": what kin and budgets bear of a work is no gift. */
const isOwnPart = ({ chunk, text }: ListedGiver): boolean => (chunk === null ? isKin(text) : isOfBudget([chunk]));

const covers = (telling: Telling, money: Chunk): boolean =>
  money.start >= telling.given.span.start &&
  money.end <= telling.given.span.end &&
  (money.letter === 'N' ||
    [telling.given.money, telling.given.perPiece?.money].includes((money.mention as MoneyMention).money));

/** "tặng hai điểm trường mỗi nơi 5 triệu đồng": the schools get it. */
const gets = ({ recipient }: Telling, { start, end }: Chunk): boolean =>
  recipient !== null && start >= recipient.span.start && end <= recipient.span.end;

/** The whole name of a line under a list's heading, where it is more than one party: "Hội Phụ nữ, Hội Nông dân xã: 5 triệu đồng". */
function giverOfLine(reading: Reading, sum: Chunk, heading: Reading | null): ListedGiver | null {
  const name = heading && sum.letter === 'M' ? namedLine(reading) : null;
  const party = reading.chunks[0];
  return name === null || (party?.start === 0 && party.end >= name.length)
    ? null
    : { chunk: null, start: 0, text: name };
}

/** The party right before the sum: "Công ty B (380 triệu đồng)", "Công ty C – CTCP: 50 triệu đồng", "Hội D trên 220 triệu đồng". */
function giverBeside(reading: Reading, money: Chunk): ListedGiver | null {
  const giver = reading.chunks.findLast(
    (chunk) =>
      chunk.end <= money.start && 'OP'.includes(chunk.letter) && !/O [–-] $/.test(reading.shape.slice(0, chunk.start)),
  );
  if (!giver) return null;
  const between = reading.shape.slice(giver.end, money.start);
  if (
    !/^\s*(?:\([^()]*\)\s*)?(?:[–-] O+\s*)?(?:,\s*[LV]+)*[:(,–-]?\s*(?:(?:cũng|đã)\s+)?(?:(?:ủng hộ|hỗ trợ|tài trợ|tặng|đóng góp|góp|góp thêm|trao|được|số tiền|là|với|với số tiền|nhà tài trợ|chính|kim cương|vàng|bạc)\s+)*(?:hơn|trên|gần|khoảng)?\s*$/u.test(
      between,
    )
  )
    return null;
  if (/(?<!\p{L})(?:của|cho|tại|thuộc|(?<!(?:tiếp|kể) )(?:tới|đến))\s+$/u.test(reading.shape.slice(0, giver.start)))
    return null;
  return { chunk: giver, start: giver.start, text: null };
}

/** "…, diễn viên B 30 triệu đồng": a person right before the sum, behind a comma. */
function personBeside({ shape, chunks, text }: Reading, sum: Chunk): ListedGiver | null {
  const person = chunks.find(
    ({ letter, start, end }) =>
      letter === 'X' &&
      SUM_OF.test(shape.slice(end, sum.start)) &&
      /(?:[,;]|,? và|,? còn) $/u.test(shape.slice(0, start)),
  );
  return person ? { chunk: null, start: person.start, text: text.slice(person.start, person.end) } : null;
}

/** An item of a list of givers that is a person: "; em Giàng A Tủa, học sinh lớp 5, Trường Tiểu học B, 2 triệu đồng". */
function personOfItem({ shape, chunks, text }: Reading, sum: Chunk): ListedGiver | null {
  if (sum.letter !== 'M') return null;
  const person = chunks.findLast(({ letter, end }) => letter === 'X' && end <= sum.start);
  if (!person || !OPENS_ITEM.test(shape.slice(0, person.start))) return null;
  return PERSON_TO_SUM.test(shape.slice(person.end, sum.start))
    ? { chunk: null, start: person.start, text: text.slice(person.start, person.end) }
    : null;
}

const OPENS_ITEM = /(?:[;,:]|,? và|,? còn|(?<!\p{L})(?:như|là|có|kể đến|gồm)|^\s*[•*+–-]|^\s*\d+[.)]|^)\s*$/u;

/** What a person is stands between commas: "học sinh lớp 5", "92 tuổi, ở xã Tả Van"; a body's name alone would be one more giver. */
const PERSON_TO_SUM =
  /^(?: ?\([^()]*\)| (?:ở|tại|quê) [VL]+)?(?:, (?:học sinh|sinh viên|giáo viên|cán bộ|công nhân|phật tử|kiều bào|người|nguyên|cựu|chủ|giám đốc|lớp|ở|trú|ngụ|quê|thôn|bản|ấp|xóm|tổ|khu phố|\d+ tuổi|N+|[LV]+)(?!\p{Ll})[^;:M]{0,90}?)?[,:]?(?: [–-])? ?(?:(?:ủng hộ|đóng góp|góp|trao|tặng|gửi|chuyển|với|số tiền|là|cũng|đã) )*\(?(?:hơn |gần |trên )?$/u;

/** "… ủng hộ 800 triệu đồng, gồm 500 triệu đồng của Công ty A và 300 triệu đồng của Ngân hàng B". */
function giverBehind({ shape, chunks }: Reading, sum: Chunk, announced: RegExpExecArray | null): ListedGiver | null {
  if (!announced || sum.letter !== 'M' || sum.start < endOf(announced)) return null;
  const giver = /(?:gồm|trong đó)$/.test(announced[0])
    ? chunks.find(({ letter, start }) => letter === 'O' && start > sum.end)
    : undefined;
  return giver && /^ (?:là )?(?:của|từ|do) $/.test(shape.slice(sum.end, giver.start))
    ? { chunk: giver, start: sum.start, text: null }
    : null;
}

const SUM_OF = /^ (?:\([^()]*\) )?(?:(?:ủng hộ|góp|với|là|gửi|cũng) )*$/u;

/** "Lớp 12A ủng hộ 3 triệu đồng, hội phụ huynh 5 triệu đồng": words right before a sum, where no people stand between verb and sum before. */
function ownWords(reading: Reading, sum: Chunk, told: readonly Telling[]): ListedGiver | null {
  const last = told.at(-1);
  const got = last?.recipient?.rule === 'passive-subject' && last.givers.length > 0;
  if (!last || sum.letter !== 'M' || !(got || PAID_IN.test(last.rule))) return null;
  if (!got && last.recipient && last.recipient.span.start < last.given.span.start) return null;
  const from = Math.max(0, reading.shape.lastIndexOf('M, ', sum.start));
  const own = from > 0 ? ownSubject(reading, from, sum.start) : null;
  return own && { chunk: null, start: sum.start - own.text.length - 1, text: own.text, isOwn: true };
}

const PAID_IN = /^(?:ủng hộ|quyên góp|đóng góp|góp|listed)/u;

/** The words of an item between two semicolons before its sum: "; Nhà thuốc Hoa Mai và những nhà hảo tâm 20 triệu đồng". */
function giverInWords(reading: Reading, sum: Chunk): ListedGiver | null {
  const before = reading.shape.slice(0, sum.start);
  const found = /[;:]/.test(before) ? ITEM.exec(before) : null;
  if (!found) return null;
  const start = found.index + found[0].lastIndexOf(found[1]!);
  const words = reading.text
    .slice(start, start + found[1]!.length)
    .split(/:\s/)[0]!
    .trim();
  if (!(/^\p{Lu}/u.test(words) || startsUnnamed(words)) || words.length > 90 || words.length < 6) return null;
  return { chunk: null, start, text: words };
}

const ITEM =
  /(?:^.*;\s*(?:(?:và|cùng) )?|^.*(?:gồm|cụ thể|trong đó|sau|covid-19):\s*)((?:(?!(?:tổng|mỗi|trị giá|ủng hộ|hỗ trợ|tặng|trao|giúp|xây)(?!\p{L}))[^;MND])+?)\s*[(:–-]?\s*(?:(?:số tiền|với số tiền|là) )?$/u;

/** Who stands beside a sum: a party of the article, or words. */
interface ListedGiver {
  readonly chunk: Chunk | null;
  readonly start: number;
  readonly text: string | null;
  /** Words that can only be the giver where they stand. */
  readonly isOwn?: true;
}

const isGoods = (chunk: Chunk): boolean => chunk.letter === 'N' && countsGoods(chunk);

/** The sentence is the item: nothing but a dash or a number before the party. */
const startsWith = (reading: Reading, giver: ListedGiver): boolean => BULLET.test(reading.shape.slice(0, giver.start));

const BULLET = /^[\s\d.)•*+–-]*$/;

/** Nothing but the next semicolon stands behind the sum. */
const endsItem = ({ shape }: Reading, { letter, end }: Chunk): boolean =>
  letter === 'M' && /^\)?[\s.…]*(?:;|$)/u.test(shape.slice(end));

/** A line that is an item of a list: a bullet or a number, or a name and its sum and no more. */
export const isListItem = (reading: Reading): boolean =>
  /^\s*(?:[•*+–-]|\d+[.)])\s/.test(reading.shape) || GOODS_LINE.test(reading.shape) || namedLine(reading) !== null;

/** "Công ty A: 500 thùng mì". */
const GOODS_LINE = /^\s*[OPX]+ ?(?:\([^()]*\) ?)?[:–-] ?N+[^:]{0,60}$/u;

/** The name of a line that is a name and its sum and no more: "Công đoàn Trường THPT Bắc Sơn (bổ sung): 3 triệu đồng". */
function namedLine({ shape, text }: Reading): string | null {
  const found = shape.includes('M') ? NAMED_LINE.exec(shape) : null;
  const name = found ? text.slice(found[0].indexOf(found[1]!), found[0].indexOf(found[1]!) + found[1]!.length) : '';
  return /^\p{Lu}/u.test(name) && name.length <= 90 ? name.trim() : null;
}

const NAMED_LINE =
  /^\s*((?:(?!đã |được |của |cho |với |là )[^.;:()MND])+?)\s*(?:\([^()]*\))?\s*(?:[:–-]\s*|\(?(?:(?:ủng hộ|hỗ trợ|số tiền|là) )*)M+\)?[.;,]?\s*$/u;

/** "Danh sách ủng hộ đồng bào vùng lũ:": what opens a list of gifts. */
export const opensList = ({ shape }: Reading): boolean =>
  /:\s*$|danh sách|như sau|cụ thể/.test(shape) &&
  /(?<!\p{L})(?:ủng hộ|tài trợ|hỗ trợ|đóng góp|quyên góp|trao tặng|giúp đỡ|hảo tâm)(?!\p{L})/u.test(shape);

function lastNear(reading: Reading, before: readonly Telling[]): Telling | null {
  const last = before.at(-1);
  if (!last) return null;
  const distance = reading.sentence.index - last.reading.sentence.index;
  return distance <= 1 && givingVerbs(last.reading).length + (last.rule.startsWith('listed') ? 1 : 0) > 0 ? last : null;
}

function listedGift(
  reading: Reading,
  giver: ListedGiver,
  chunk: Chunk,
  model: Telling | null,
  heading: Reading | null,
): Telling {
  const recipient =
    model?.recipient ?? announcedTo(reading, chunk) ?? (heading && recipientAfter(heading, 0, heading.shape.length));
  return plainTelling({
    reading,
    rule: `listed · giver:${giver.chunk ? 'subject' : 'unnamed'}`,
    span: { start: giver.start, end: chunk.end },
    givers: giver.chunk ? [giver.chunk] : [],
    giverText: giver.text,
    giverRule: giver.chunk ? 'subject' : 'unnamed',
    given: forEach(givenOf(reading, chunk), recipient),
    recipient,
    setting: model?.setting ?? [],
    date: model?.date ?? null,
  });
}

const givenOf = (reading: Reading, chunk: Chunk): Given =>
  chunk.letter === 'M' ? sumOf(chunk) : readGiven(reading, chunk.start, itemEnd(reading, chunk), null).given;

/** "mỗi đơn vị 100 triệu đồng" is what each of those before it gave. */
const OF_GIVER = /^(?:đơn vị|công ty|doanh nghiệp|tập đoàn|ngân hàng|hãng|bên|nơi|người)$/u;

function sumOf({ mention, start, end }: Chunk): Given {
  const { money, per } = mention as MoneyMention;
  const perPiece = per === null || OF_GIVER.test(per) ? null : { money, unit: per };
  return { money: perPiece === null ? money : null, items: [], words: null, perPiece, span: { start, end } };
}

/** "ủng hộ Quỹ Vì người nghèo gồm: …": who gets what the list says. */
function announcedTo(reading: Reading, item: Chunk): Recipient | null {
  const announced = ANNOUNCES.exec(reading.shape);
  if (!announced || announced.index >= item.start) return null;
  const words = announced[0].split(/ của (?:các|những) | có (?=[PO])/)[0]!;
  return recipientAfter(reading, announced.index, announced.index + words.length);
}

/** The item's own words end at a semicolon, or where the next party stands before a sum or goods of its own. */
function itemEnd({ shape }: Reading, { end }: Chunk): number {
  const next = shape.slice(end).search(/;|, (?=[PO]+(?::| với)? ?\(?[MN])/);
  return next < 0 ? shape.length : end + next;
}

/** … and no "mỗi đơn vị 200 triệu đồng" of the list. */
const withoutPrice = (telling: Telling): Telling =>
  telling.given.money && OF_GIVER.test(telling.given.perPiece?.unit ?? '')
    ? { ...telling, given: { ...telling.given, perPiece: null } }
    : telling;

/** "nhận được ủng hộ từ Công ty A (200 triệu đồng), Ngân hàng B (100 triệu đồng)": who has a sum of its own is none of the first's givers. */
function withoutListed(telling: Telling, listed: readonly Telling[]): Telling {
  if (telling.givers.length < 2) return telling;
  const givers = telling.givers.filter((giver) => !listed.some((other) => other.givers.includes(giver)));
  return givers.length > 0 ? { ...telling, givers } : telling;
}

/** The telling before the list keeps its own words only. */
const upTo = (telling: Telling, cut: number): Telling =>
  telling.span.start < cut && telling.span.end > cut ? { ...telling, span: { ...telling.span, end: cut } } : telling;
