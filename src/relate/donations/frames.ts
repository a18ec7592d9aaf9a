import { PEOPLE } from '../beneficiaries/people-words.ts';
import type { Reading } from '../clauses/reading.ts';
import { mostlyGets } from './getting-bodies.ts';
import { givingVerbs, type VerbMatch } from './giving-verbs.ts';
import { countsGoods } from './goods.ts';
import { partsOf } from './parts.ts';
import { areVictims } from './victims.ts';

/** A verb of giving with its stretch of the sentence: its subject's words from `from`, its object's up to `to`. */
export interface Frame {
  readonly verb: VerbMatch;
  readonly from: number;
  readonly to: number;
  /** Where the whole clause starts, behind the last semicolon. */
  readonly clause: number;
  /** Where its object starts: behind the verb, or behind an earlier object of the same verb. */
  readonly object: number;
  /** The frame whose verb a list leaves out: it says who gives. */
  readonly head: Frame | null;
}

/** One verb with two objects of their own is two gifts: "12.000m tôn cho tỉnh Quảng Bình và 6.000m tôn cho tỉnh Quảng Nam". */
function pairsOf(reading: Reading, frame: Frame): readonly Frame[] {
  const parts: Frame[] = [];
  const whole = partsOf(reading, frame.object, frame.to);
  let start = frame.object;
  const region = reading.shape.slice(0, frame.to);
  for (const match of region.matchAll(PAIR)) {
    if (match.index <= start) continue;
    if (whole !== null && whole <= match.index + 2) break;
    const before = region.slice(start, match.index);
    const next = region.slice(match.index + match[0].length);
    const bothTo = (TO.test(before) || FOR_WORK.test(before.trimStart())) && TO.test(OWN_WORDS.exec(next)![0]);
    const bothWorth =
      /[N]|(?<!\p{L})(?:nhà|quà|xe)/u.test(before) &&
      /M/.test(before) &&
      /^N+[^,;N]*,?\s*(?:trị giá|mỗi)[^,;N]*M/u.test(next);
    const bothPriced = /N[^;()]*\([^()]*M[^()]*\)\s*$/u.test(before) && /^N+ \([^()]*M/u.test(next);
    const bothSums =
      /^\s*M+[^,;]* (?:để|cho|nhằm|ủng hộ|hỗ trợ) /u.test(before) && /^M+[^,;]* (?:cho|để|ủng hộ|hỗ trợ) /u.test(next);
    const bothPlaced = /N[^;]*M/u.test(before) && PLACED.test(before) && PLACED.test(next);
    const bothFrom =
      (frame.verb.strength === 'receive' || /M/.test(before)) &&
      FROM.test(before) &&
      FROM.test(OWN_WORDS.exec(next)![0]);
    const bothAt = /N/.test(before) && AT.test(before) && /^N/.test(next) && AT.test(OWN_WORDS.exec(next)![0]);
    const bothSumsAt = /^\s*(?:số tiền )?M/u.test(before) && AT.test(before) && /^M+ (?:ở|tại) /u.test(next);
    const bothBodies = isGoodsOf(reading, start) && isGoodsOf(reading, match.index + match[0].length);
    const bothEach = isEachPrice(reading, start, match.index) && isEachPrice(reading, match.index, frame.to);
    if (EACH_SUM.test(before) && ONE_MORE_IN_IT.test(reading.lower.slice(match.index))) continue;
    if (CONTENTS.test(before) || (LIST_OF.test(before) && !match[0].includes(';'))) continue;
    if (
      !/[MN]/.test(before) ||
      !(
        bothTo ||
        bothWorth ||
        bothPriced ||
        bothSums ||
        bothPlaced ||
        bothFrom ||
        bothEach ||
        bothAt ||
        bothSumsAt ||
        bothBodies
      )
    )
      continue;
    parts.push({ ...frame, object: start, to: match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { ...frame, object: start }];
}

/** "tặng Trường A 20 bộ máy tính, Trạm Y tế B 1 máy siêu âm": a body that lives by what others give stands before its goods. */
const isGoodsOf = ({ chunks, shape }: Reading, at: number): boolean =>
  /^ ?O+ N/.test(shape.slice(at)) &&
  chunks.some((chunk) => (chunk.start === at || chunk.start === at + 1) && mostlyGets(chunk));

/** "mỗi suất gồm 1 triệu đồng và 1 phần quà": what is in one of them. */
const CONTENTS = /(?<!\p{L})mỗi (?:\p{L}+ ){1,2}(?:gồm|bao gồm|gồm có|là) [^;]*$/u;

/** "50 suất, mỗi suất 1 triệu đồng tiền mặt | và 1 túi quà trị giá 300.000 đồng": both are in each of them. */
const EACH_SUM = /(?<!\p{L})mỗi (?:\p{L}+ ){1,2}(?:là |trị giá )?M+(?: tiền mặt)?$/u;
const ONE_MORE_IN_IT = /^ (?:và|cùng(?: với)?|kèm(?: theo)?) (?:1|01|một) /u;

/** "tặng quà cho học sinh, gồm: 10 xe đạp, 30 suất học bổng và sách cho thư viện": one list. */
const LIST_OF = /(?<!\p{L})gồm(?: có)?:/u;

/** "3 triệu đồng/người bị thương, 5 triệu đồng/người chết": the first sum there is a price for people of its own. */
function isEachPrice({ chunks }: Reading, from: number, to: number): boolean {
  const sum = chunks.find(({ letter, start, end }) => letter === 'M' && start >= from && end <= to);
  const per = sum?.mention.type === 'money' ? sum.mention.per : null;
  return per !== null && areVictims(per);
}

const PAIR =
  /(?:,|;|,? và|,? cùng(?: với)?|,? kèm(?: theo)?|,? đồng thời)\s+(?=(?:hơn |gần |trên )?[MN]|(?:tỉnh |huyện |xã |thành phố )?[VLO]+ N)/gu;
/** "tỉnh Sơn La 4.000 thùng nước trị giá 400 triệu đồng, tỉnh Lai Châu 2.000 thùng nước trị giá 200 triệu đồng". */
const PLACED = /^\s*(?:cho |tặng )?(?:tỉnh |huyện |xã |thành phố )?[VLO]+ N+[^,;]*(?:trị giá|giá trị)[^,;]*M/u;
/** One object's words: "25 suất quà, mỗi suất trị giá 500.000 đồng cho trẻ em". */
const OWN_WORDS = /^[^,;]*(?:,\s*(?:mỗi|trị giá|tổng)[^,;]*)*/u;
/** "trao 20 suất quà ở xã A, 30 suất quà ở xã B": as many at each place. */
const AT = /(?<!\p{L})(?:ở|tại) (?:tỉnh |huyện |xã )?[VL]+[^;N]*$/u;
/** "nhận được 200 triệu đồng từ Công ty A và 30 triệu đồng của Báo B". */
const FROM = /(?<!\p{L})(?:từ|của|do) (?:\p{Ll}+ ){0,3}[PO]/u;
const TO = /(?<!\p{L})(?:cho|tới|đến|tặng) (?:các |những |hai |tỉnh |huyện |xã )*["“]?[\p{L}NVOLX]/u;

/** The frames of a sentence, in reading order. */
export const framesOf = (reading: Reading): readonly Frame[] =>
  headsOf(reading, givingVerbs(reading)).flatMap((frame) => pairsOf(reading, frame));

/** Verbs in a row make one frame ("quyên góp, ủng hộ"); a verb with an object of its own starts another. */
function headsOf(reading: Reading, verbs: readonly VerbMatch[]): readonly Frame[] {
  const heads: VerbMatch[] = [];
  for (const verb of verbs) {
    const last = heads.at(-1);
    if (!last || startsFrame(reading, last, verb)) heads.push(verb);
    else if (PAID_BY.test(reading.shape.slice(last.end, verb.start)) && last.strength === 'build') heads.push(verb);
    else if (OTHERS_ACT.test(reading.shape.slice(last.end, verb.start))) heads.push(verb);
    else if (!hasObject(reading, last.end, verb.start) && !PAID_BY.test(reading.shape.slice(last.end, verb.start)))
      heads[heads.length - 1] = joined(last, verb);
  }
  return heads.flatMap((verb, index) => {
    const next = heads[index + 1];
    const previous = heads[index - 1];
    const clause = clauseStart(reading.shape, verb.start);
    const frame = {
      verb,
      clause,
      object: verb.end,
      head: null,
      from: Math.max(
        clause,
        previous?.end ?? 0,
        bracketStart(reading.shape, verb.start),
        partStart(reading.shape, verb.start),
      ),
      to: Math.min(
        nextWay(reading.shape, verb.end, next?.start ?? reading.shape.length),
        clauseEnd(reading.shape, verb.end),
      ),
    };
    return [frame, ...listedObjects(reading, frame, next?.start ?? reading.shape.length)];
  });
}

/** "trao 20 triệu đồng giúp bà con, | đến xã Y Tý trao 30 triệu đồng": the way to the next gift is none of this one. */
function nextWay(shape: string, from: number, next: number): number {
  const words = shape.slice(from, next);
  const way = next < shape.length ? words.search(WAY) : /rồi|đó/.test(words) ? words.search(ONE_MORE) : -1;
  return way < 0 ? next : from + way;
}

/** "hỗ trợ hộ nghèo 30 triệu đồng, | rồi đến xã Y Tý 40 triệu đồng". */
const ONE_MORE = /,? (?:rồi|sau đó|tiếp đó|kế đó) (?:đến|tới|qua|lên|ở|tại|cho) [^,;:MN]{0,40} M/u;

const WAY =
  /,(?: rồi| sau đó| và| tiếp tục)* (?:đến|tới|về|lên|qua|ghé)(?: thăm)?(?: (?:các|gia đình|tỉnh|huyện|xã|phường|thôn|bản))* (?:X|[OVL])+(?:, [VL]+)*,? (?:đã |còn |cũng )?$/u;

/** "do Công ty An Lộc tài trợ, … các hộ có thể đóng góp": others act behind the comma; "Không chỉ tặng nhà, Công ty An Lộc còn tặng". */
const OTHERS_ACT = /,[^,]*(?<!\p{L})(?:có thể|sẽ|cũng|tự|[PO]+ còn|(?:đoàn|nhóm|công ty) (?:\p{L}+ ){0,2}còn) $/u;

/** "công trình xây dựng trường học do Công ty An Lộc tài trợ": building and paying are two things. */
const PAID_BY = /(?<!\p{L})do [^,;.]*[PO]/u;

/** "(trong đó Ngân hàng Phương Bắc hỗ trợ 50 triệu đồng)": a clause of its own. */
function bracketStart(shape: string, verb: number): number {
  const open = shape.lastIndexOf('(', verb);
  if (open < 0 || shape.slice(open, verb).includes(')')) return 0;
  return /[PO]/.test(shape.slice(open, verb)) ? open + 1 : 0;
}

/** "Tổng kinh phí dự kiến 4 tỷ đồng, trong đó Công ty An Lộc hỗ trợ 3 tỷ đồng": the part is told for itself. */
function partStart(shape: string, verb: number): number {
  const found = shape.includes('trong ') ? PART.exec(shape.slice(0, verb)) : null;
  return found ? found.index + found[1]!.length : 0;
}

const PART = /^(.*M.*(?<!\p{L})trong (?:đó|số đó),? (?:có )?)(?=[^;]*$)/u;

/**
 * The verb is left out down a list: "tặng 30 suất quà cho hộ nghèo; 20 xe đạp cho học sinh" is two gifts, each with who gets it.
 */
function listedObjects(reading: Reading, frame: Frame, until: number): readonly Frame[] {
  const { shape } = reading;
  const own = shape.slice(frame.verb.start, frame.to);
  if (frame.verb.passive || !(TO.test(own) || /[MN]/.test(own))) return [];
  if (partsOf(reading, frame.object, frame.to) !== null) return [];
  const listed: Frame[] = [];
  for (let at = frame.to; at < until && shape[at] === ';'; at = listed.at(-1)!.to) {
    const start = at + 1 + (LISTED.exec(shape.slice(at + 1))?.[0].length ?? Number.NaN);
    const to = Math.min(until, clauseEnd(shape, at + 1));
    if (Number.isNaN(start) || !(TO.test(shape.slice(start, until)) || FOR_WORK.test(shape.slice(start, until)))) break;
    listed.push({
      verb: { ...frame.verb, start, end: start },
      from: start,
      clause: start,
      object: start,
      to,
      head: frame,
    });
  }
  return listed;
}

/** "; 3 tỷ đồng xây dựng 60 căn nhà". */
const FOR_WORK = /^M+ (?:để )?(?:xây|sửa|mua|hỗ trợ|giúp|ủng hộ)/u;

const LISTED = /^\s*(?:(?:và|cùng|đồng thời|còn)\s+)?(?=(?:hơn |gần |trên )?[MN])/u;

const joined = (first: VerbMatch, second: VerbMatch): VerbMatch => ({
  ...second,
  strength: STRONGER.indexOf(first.strength) < STRONGER.indexOf(second.strength) ? first.strength : second.strength,
  start: first.start,
  passive: first.passive,
});

const STRONGER = ['gift', 'hand', 'build', 'help'];

function startsFrame(reading: Reading, last: VerbMatch, verb: VerbMatch): boolean {
  const between = reading.shape.slice(last.end, verb.start);
  const paid = /(?<!\p{L})do [^,;.]*$/u.test(between);
  if (paid && !hasObject(reading, verb.end, nextBreak(reading.shape, verb.end))) return false;
  if (/;\s*(?:và )?[MN]+ $/u.test(between) && !hasObject(reading, verb.end, nextBreak(reading.shape, verb.end)))
    return false;
  if (/[;]|\.\s/.test(between)) return true;
  // "đã trích một phần lương để đóng góp 80 triệu đồng".
  if (last.words === 'trích' && !between.includes('M') && /(?<!\p{L})để $/u.test(between)) return true;
  if (!hasObject(reading, last.end, verb.start))
    return (
      /[POVL]/.test(between) &&
      /,/.test(between) &&
      !last.passive &&
      hasObject(reading, verb.end, nextBreak(reading.shape, verb.end))
    );
  if (verb.passive && OTHERS_GET.test(between) && hasObject(reading, verb.end, nextBreak(reading.shape, verb.end)))
    return true;
  const afterObject = between.slice(lastObjectEnd(between));
  if (!/,|(?<!\p{L})(?:và|đồng thời|cùng|còn|thì(?= [PO]))(?!\p{L})|\)/u.test(afterObject)) return false;
  if (/(?<!\p{L})do [^,;]*$/u.test(afterObject)) return false;
  if (!between.includes('M') && onlySaysToWhom(reading, verb.end)) return false;
  return hasObject(reading, verb.end, nextBreak(reading.shape, verb.end));
}

/** "được trao 5 triệu đồng, | một trường hợp bị thương được | giúp 2 triệu đồng": others get the second. */
const OTHERS_GET =
  /M\)?[^,;MN]{0,30}, (?:còn |riêng )?(?!cho |để |mà |do |trong |mỗi )(?:N|\p{Ll})[^,;M]{2,60}(?<!\p{L})được (?:[^,;MN]{0,60} )?$/u;

/** "…, tặng 4 hộ nghèo với tổng kinh phí 400 triệu đồng": the verb only says who gets what was named before it. */
function onlySaysToWhom(reading: Reading, from: number): boolean {
  const next = reading.shape.slice(from, nextBreak(reading.shape, from));
  const count = reading.chunks.find(({ letter, start }) => letter === 'N' && start >= from);
  const people = /^\s*N/.test(next) ? count !== undefined && !countsGoods(count) : PEOPLE_FIRST.test(next);
  const sum = next.indexOf('M');
  if (GOODS_BEHIND.test(next)) return false;
  return people && (sum < 0 || /(?:tổng|trị giá|kinh phí)[\p{L} ]*$/u.test(next.slice(0, sum)));
}

/** "tặng mẹ nhiều phần quà": it has an object of its own. */
const GOODS_BEHIND = /(?<!\p{L})(?:quà|học bổng|suất|phần quà|nhu yếu phẩm)(?!\p{L})/u;

const PEOPLE_FIRST = new RegExp(`^\\s*(?:(?:các|những|một số|cho) )*(?:X|(?:${PEOPLE})(?!\\p{L}))`, 'u');

const OBJECT =
  /[MN]|(?<!\p{L})(?:quà|tiền|kinh phí|học bổng|nhà(?! (?:hảo tâm|tài trợ|máy|trường|nước|đầu tư|thuốc|báo|giáo|thờ|khoa học))|xe|gạo|sổ|thuốc|áo|sách|vở|máy|bánh|lương thực|thực phẩm|quần áo|chăn|mì|hàng hóa|hàng cứu trợ|đồ dùng|nhu yếu phẩm|trang thiết bị|thiết bị|hệ thống|đường truyền|mô hình sinh kế|suất|phần|xuất)(?!\p{L})/u;

const hasObject = (reading: Reading, from: number, to: number): boolean => OBJECT.test(reading.shape.slice(from, to));

function lastObjectEnd(between: string): number {
  const found = [...between.matchAll(new RegExp(OBJECT.source, 'gu'))].at(-1);
  return found ? found.index + found[0].length : 0;
}

const nextBreak = (shape: string, from: number): number => {
  const at = shape.slice(from).search(/[,;]/);
  return at < 0 ? shape.length : from + at;
};

function clauseStart(shape: string, at: number): number {
  const start = Math.max(shape.lastIndexOf(';', at), shape.lastIndexOf(': ', at)) + 1;
  const open = start > 0 ? shape.lastIndexOf('(', start) : -1;
  if (open >= 0 && CLOSED.test(shape.slice(start, at)) && !shape.slice(open, start).includes(')'))
    return clauseStart(shape, open);
  const members = start > 0 ? MEMBERS.exec(shape.slice(0, start)) : null;
  if (start > 0 && isParties(shape.slice(0, start))) return 0;
  return members ? clauseStart(shape, members.index) : start;
}

/** "các đơn vị (Công ty A; Công ty B) đã trao": what parts a list in brackets parts no clauses. */
const CLOSED = /^[^()]*\)/;

/** "Ngày 3/5, ông A, đại diện chùa B; ông C, trụ trì chùa D | đã trao": nothing that acts stands before the semicolon. */
const isParties = (before: string): boolean =>
  before.length < 300 && /[POVL][^\p{L}]*;$/u.test(before) && /[PO]/.test(before) && !ACTS.test(before);

const ACTS =
  /[MN]|(?<!\p{L})(?:đã|vừa|được|sẽ|là|trao|tặng|hỗ trợ|ủng hộ|giúp|tài trợ|đóng góp|tổ chức|đến|tới|thăm|tiếp nhận|nhận|dự|của|cho|gồm|có|cụ thể|trong đó)(?!\p{L})/u;

/** "Đoàn công tác gồm các đồng chí: A, Bí thư; B, Chủ tịch | đã trao": a list of who goes along parts no clauses. */
const MEMBERS =
  /(?<!\p{L})(?:gồm|bao gồm|gồm có) (?:có )?(?:các |những )?(?:đồng chí|đ\/c|ông|bà)(?!\p{L})[^.]*$|(?<!\p{L})(?:do|có) (?:(?:các|những|đồng chí|đ\/c|ông|bà|đại biểu) )*:?\s*[PX][PXOVL,;:\s()–-]*(?:(?:và|nguyên|cùng)\s+[PXOVL,;:\s()–-]*)*$|(?<!\p{L})(?:gồm|bao gồm|gồm có|có) (?:các |những )?(?:đồng chí|đ\/c|ông|bà|đại biểu)?:\s*$|(?<!\p{L})(?:phối hợp|cùng|kết hợp) [^.;:]*(?:đơn vị|tổ chức|doanh nghiệp|trường|cơ quan|ngành|địa phương|tài trợ|đồng hành)(?: gồm| như| là)?:\s*$/u;

/** Behind the object, a price or a total goes on: "100 suất quà; mỗi suất trị giá 500.000 đồng". */
function clauseEnd(shape: string, at: number): number {
  let end = shape.indexOf(';', at);
  while (
    end >= 0 &&
    /^;\s*(?:mỗi|trị giá|tổng|(?:suất|phần|túi|hộ|em|nhà) nào)(?!\p{L})/u.test(shape.slice(end, end + 12))
  )
    end = shape.indexOf(';', end + 1);
  const rest = shape.slice(at, end < 0 ? shape.length : end);
  const givers = rest.search(GIVERS_LISTED);
  const list = givers >= 0 ? givers : rest.search(SUM_PARTED);
  return list >= 0 ? at + list : end < 0 ? shape.length : end;
}

/** "trao 33 triệu đồng: | hai chủ tàu mỗi người 10 triệu đồng, …": who of them gets how much. */
const SUM_PARTED = /(?<=M):\s(?:N+|\p{Ll}+ )[^;.]{0,60}M[^;.]*M/u;

/** "tiếp nhận ủng hộ của các đơn vị: Công ty A (200 triệu đồng)": from the colon on stands who gave how much. */
const GIVERS_LISTED = /(?<=(?:đơn vị|doanh nghiệp|cá nhân|tổ chức|hảo tâm|tập thể)):\s*[PO]+\s*[(:–-]?\s*M/u;
