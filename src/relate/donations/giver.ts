import { type GiverRule, POINTING_BACK } from '../../lexicon/giving-givers.ts';
import { actorsOf, type PartyGroup, partyGroups } from '../clauses/party-groups.ts';
import { anyOf, anySpaced } from '../clauses/pattern.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import { delegationOf, leaderOf, withDelegation } from './delegation.ts';
import { LEADS } from './giving-verbs.ts';
import { countsGoods } from './goods.ts';
import { nationBefore, nationEnd } from './nations.ts';
import { onBehalf, STAFF_ACTS } from './on-behalf.ts';
import { actsBeside, belongsToPerson, OF_PUPIL, standsOut } from './private-subject.ts';
import { namedInWords, ownSubject, unnamedBefore, unnamedBehind, wordsBehind, wordsGiver } from './unnamed-giver.ts';

export interface Givers {
  readonly rule: GiverRule['id'];
  readonly givers: readonly Chunk[];
  readonly handers: readonly Chunk[];
  readonly text: string | null;
}

/** Nobody here: whoever gave before goes on giving. */
export const CARRIED: Givers = { rule: 'carried', givers: [], handers: [], text: null };

/** Who gives before an active verb: in whose name, else who stands free before it. Null where the clause has no subject. */
export function giversBefore(reading: Reading, from: number, verb: number): Givers | null {
  const groups = partyGroups(reading, from, verb);
  const behalf = onBehalf(reading, from, verb);
  if (/\(\s*$/.test(reading.shape.slice(from, verb)) || LEADS.test(reading.shape.slice(from, verb))) return null;
  const delegation = delegationOf(reading, from, verb);
  if (delegation) return delegation;
  const nation = behalf ? null : nationBefore(reading, from, verb);
  if (nation) return { rule: 'unnamed', givers: [], handers: [], text: nation };
  const free = groups.filter(
    (group) =>
      (group.governor === null || isExample(reading, group, verb) || isOfStaff(reading, group, verb)) &&
      actsIn(reading, group, verb) &&
      !isInBrackets(reading, group, verb) &&
      !OF_PUPIL.test(reading.shape.slice(0, group.start)) &&
      group.start >= (behalf?.end ?? 0),
  );
  const acting = free.findLast((group) => !isCompanion(reading, group)) ?? free.at(-1);
  const subject = acting && !isCompanion(reading, acting) ? (whoIsJoined(reading, groups, acting) ?? acting) : acting;
  const leading =
    subject && isCompanion(reading, subject)
      ? (companionOf(reading, from, subject) ?? programmeOf(groups, subject))
      : null;
  if (leading) return leading;
  if (behalf) {
    const handers =
      (subject ?? groups.findLast((group) => group.governor === null && group.end <= behalf.start))?.chunks ?? [];
    if (behalf.chunks.length > 0 && behalf.paid)
      return {
        rule: 'funded-by',
        givers: behalf.chunks,
        handers: handers.length > 0 ? handers : behalf.beside,
        text: null,
      };
    if (behalf.chunks.length > 0) {
      const people = handers.length > 0 ? handers : behalf.beside;
      return {
        rule: 'on-behalf',
        givers: behalf.chunks,
        handers: actorsOf({ chunks: people }),
        text: null,
      };
    }
    if (handers.length > 0) return { rule: 'subject', givers: handers, handers: handers.filter(isPerson), text: null };
  }
  const employee = subject && employeeOf(reading, subject);
  if (employee) return { rule: 'unnamed', givers: [], handers: [], text: employee };
  const unnamed = unnamedBefore(reading, Math.max(from, subject?.end ?? from), verb);
  const said = subject && SAID.exec(reading.shape.slice(subject.end, verb));
  const told = said && wordsGiver(reading, subject.end + said.index + said[0].length, verb);
  if (told) return told;
  if (subject && !(unnamed && isNewClause(reading.shape.slice(subject.end, unnamed.start)))) {
    const named = bodyOfPlace(reading, subject, from) ?? bodyOfTwo(reading, subject);
    if (named !== null) return { rule: 'unnamed', givers: [], handers: [], text: named };
    const { givers, handers } = withDelegation(reading, subject, verb);
    const asking = askedBy(reading, groups, subject);
    if (asking.length > 0) return { rule: 'mobilised-from', givers, handers: asking, text: null };
    return { rule: 'subject', givers, handers: [...handers, ...leaderOf(reading, subject)], text: null };
  }
  if (unnamed) return { rule: 'unnamed', givers: [], handers: [], text: unnamed.text };
  const ownPart = from + Math.max(0, reading.shape.slice(from, verb).search(/[^,;:]*$/u));
  return (
    privateGiver(reading, groups, verb) ??
    (groups.some(({ end }) => end > ownPart) ? null : wordsGiver(reading, from, verb))
  );
}

/** "Chị Lý Thị Mẩy, giáo viên Trường Tiểu học Tả Van, ủng hộ": where who gives works gives nothing. */
function employeeOf({ shape, chunks, text }: Reading, { start }: PartyGroup): string | null {
  const person = chunks.findLast(({ letter, end }) => letter === 'X' && end <= start);
  return person && WORKS_AT.test(shape.slice(person.end, start)) ? text.slice(person.start, person.end) : null;
}

const WORKS_AT =
  /^(?: \([^()]*\))?, (?:nguyên |hiện là |là |một )?(?:giáo viên|công nhân|nhân viên|viên chức|học sinh|sinh viên|bác sĩ|y sĩ|điều dưỡng|kỹ sư|hội viên|thành viên|phóng viên|cựu học sinh|cựu sinh viên) (?:của |ở |tại )?$/u;

/** "Đài A tiếp tục vận động Công ty B hỗ trợ": who asked hands over, whom they asked has paid. */
function askedBy({ shape }: Reading, groups: readonly PartyGroup[], asked: PartyGroup): readonly Chunk[] {
  if (!ASKED.test(shape.slice(0, asked.start))) return [];
  const before = groups.findLast(({ governor, end }) => governor === null && end < asked.start);
  return before ? actorsOf(before) : [];
}

const ASKED = /(?<!\p{L})(?:vận động|kêu gọi) (?:(?:các|được|đơn vị|doanh nghiệp|nhà tài trợ) )*$/u;

/** "Khối thi đua (gồm Sở A, Sở B) đã trao": brackets that are closed before the verb only say who belongs to it. */
const isInBrackets = ({ shape }: Reading, { start, end }: PartyGroup, verb: number): boolean =>
  /\([^()]*$/.test(shape.slice(0, start)) && /^[^()]*\)/.test(shape.slice(end, verb));

/** "… cùng các thành viên nhóm phối hợp với UBND xã": who goes along. */
const isCompanion = ({ shape }: Reading, { start }: PartyGroup): boolean => COMPANION.test(shape.slice(0, start));

const COMPANION =
  /(?<!\p{L})(?:phối hợp|kết hợp|đồng hành)(?: tổ chức)? (?:với|cùng|cùng với) (?:(?:các|đại diện|lãnh đạo) )*$/u;

/** "Hội A phối hợp với nhà xe An Phát và Câu lạc bộ B trao": who goes along may be no party, and one behind it none that leads. */
function whoIsJoined({ shape }: Reading, groups: readonly PartyGroup[], acting: PartyGroup): PartyGroup | undefined {
  if (!shape.includes('hợp')) return undefined;
  return groups.find(
    ({ governor, end, chunks }) =>
      end < acting.start &&
      (governor === null || governor === 'của') &&
      chunks.some(({ letter }) => letter === 'O') &&
      JOINED.test(shape.slice(end, acting.start)),
  );
}

const JOINED =
  /^(?: \([^()]*\))? (?:(?:đã|vừa|cũng|còn) )*(?:phối hợp|kết hợp)(?: với| cùng với| cùng)? (?!.*(?<!\p{L})(?:tổ chức|trao|tặng|thăm|hỗ trợ|ủng hộ|đến|do)(?!\p{L}))[^;:.]{0,160}$/u;

/** "Vinacom vừa phối hợp với UBND xã tổ chức trao": a brand in words leads the companion. */
function companionOf(reading: Reading, from: number, companion: PartyGroup): Givers | null {
  const before = COMPANION.exec(reading.shape.slice(0, companion.start))!;
  const led = before.index > from ? wordsGiver(reading, from, before.index) : null;
  if (
    led === null ||
    reading.chunks.some(({ start, end, letter }) => 'POX'.includes(letter) && start >= from && end <= before.index)
  )
    return null;
  return { ...led, handers: actorsOf(companion) };
}

/** "Chương trình Xuân ấm của Báo A phối hợp với UBND xã B trao": whose programme it is gives, and whom it goes with hands over. */
function programmeOf(groups: readonly PartyGroup[], companion: PartyGroup): Givers | null {
  const owner = groups.findLast(({ end }) => end < companion.start);
  const bodies = owner?.governor === 'của' ? owner.chunks.filter(({ letter }) => letter === 'O') : [];
  return bodies.length > 0 ? { rule: 'subject', givers: bodies, handers: companion.chunks, text: null } : null;
}

/** "Hội Phụ nữ các huyện Bắc Hà, Sa Pa trao", "Đoàn Nghệ thuật ca múa nhạc Lào Cai ủng hộ": the place ends a body's name that no recogniser knows. */
function bodyOfPlace({ text }: Reading, { chunks: [first, ...rest], start }: PartyGroup, from: number): string | null {
  const isPlace = ({ letter }: Chunk): boolean => letter === 'V' || letter === 'L';
  const [second] = rest;
  if (first?.letter === 'O' && second && rest.every(isPlace) && / các $/.test(text.slice(first.end, second.start)))
    return text.slice(start, rest.at(-1)!.end);
  if (!first || !isPlace(first)) return null;
  const end = rest.find((chunk) => !isPlace(chunk)) ? first.end : (rest.at(-1)?.end ?? first.end);
  const before =
    /(?:^\s*|[,;:.]\s+|(?<!\p{L})(?=và\s))(?:(?:trong đó|cụ thể|đại diện|và)\s+)?(\p{Lu}[\p{L} -]{6,60} )$/u.exec(
      text.slice(from, start),
    )?.[1];
  return before && !NO_BODY.test(before) ? `${before}${text.slice(start, end)}`.trim() : null;
}

/** "Đảng ủy khối Doanh nghiệp | Trung ương": two bodies side by side are one that no recogniser knows whole. */
function bodyOfTwo({ text, chunks, shape }: Reading, { chunks: acting, start, end }: PartyGroup): string | null {
  const before = chunks.findLast((chunk) => chunk.end < start);
  const together = before?.letter === 'O' && acting.length === 1 && acting[0]!.letter === 'O';
  return together && /^ $/.test(shape.slice(before.end, start)) ? text.slice(before.start, end) : null;
}

/** What stands before a place without making it a body. */
const NO_BODY =
  /^(?:tỉnh|thành phố|tp|huyện|quận|xã|phường|thị|nhân dân|người dân|đồng bào|cán bộ|chính quyền|lãnh đạo|riêng|năm|ngày|sáng|chiều|tại|từ|các|hai|trong|theo|với|nhân dịp|bà con|hưởng ứng|thực hiện|được|tiếp|sau|trước|trên|ngoài|bên cạnh|dịp)(?!\p{L})|(?<!\p{L})(?:của|cho|tại|ở|tới|đến|về|từ|và|với|đã)(?!\p{L})/iu;

/** "điển hình như Công ty An Lộc ủng hộ": named right before the verb, it gives. */
const isExample = (reading: Reading, { governor, start, end }: PartyGroup, verb: number): boolean =>
  (governor === 'như' || governor === 'có' || governor === 'gồm' || isPart(reading, start)) &&
  /^\s*(?:\([^()]*\)\s*)?(?:(?:đã|cũng|vừa)\s*)*$/u.test(reading.shape.slice(end, verb));

/** "Cán bộ, công nhân viên thuộc Công ty An Lộc đã quyên góp": its people give for it. */
const isOfStaff = ({ shape }: Reading, { governor, start, end }: PartyGroup, verb: number): boolean =>
  (governor === 'thuộc' || governor === 'của' || governor === 'trong') &&
  (STAFF.test(shape.slice(0, start)) || (governor === 'của' && WORK_OF.test(shape.slice(0, start)))) &&
  STAFF_ACTS.test(shape.slice(end, verb));

/** "Công trình “Thắp sáng đường quê” của Huyện đoàn Bắc Hà | bàn giao cho xã": whose work or programme it is gives. */
const WORK_OF = /(?<!\p{L})(?:công trình|ngôi nhà|căn nhà|chương trình|dự án) (?:[^MN;:,POX]{0,60} )?của (?:các )?$/u;

const STAFF =
  /(?:^|[,;.:]\s+|D )(?:(?:các|toàn thể|tập thể|toàn bộ|mỗi|hơn|gần|N+|\d+) )*(?:cán bộ|công nhân|nhân viên|người lao động|đoàn viên|hội viên|giáo viên|giảng viên|học sinh|sinh viên|cbcnv|chiến sĩ|đoàn công tác(?: xã hội)?|đoàn (?:từ thiện|thiện nguyện|cứu trợ))(?:,? (?:cán bộ|công nhân|công nhân viên|nhân viên|người lao động|đoàn viên|hội viên|giáo viên|học sinh|sinh viên|chiến sĩ|viên chức|công chức|và))* (?:thuộc|của|trong) (?:các |toàn )?$|(?:^|[,;.:–-]\s+)O+ (?:xã hội|từ thiện|thiện nguyện) của $/u;

const isPart = ({ shape }: Reading, start: number): boolean =>
  /(?<!\p{L})trong (?:số )?(?:đó|này),? (?:có )?$/u.test(shape.slice(0, start));

/** A person without an office who gives stays in the article's words: "bà Nguyễn Thị Hoa ủng hộ 10 triệu đồng". */
function privateGiver(reading: Reading, groups: readonly PartyGroup[], verb: number): Givers | null {
  const { shape } = reading;
  const last = groups.findLast(
    (group) =>
      (group.governor === null ||
        (group.governor === 'có' && isPart(reading, group.start)) ||
        (group.governor === 'là' && standsOut(shape.slice(0, group.start)))) &&
      !belongsToPerson(reading, group),
  );
  const first = groups.find((group) => group.governor === null);
  if (first?.chunks.every(({ letter }) => letter === 'X')) {
    const beside = shape.slice(first.end, verb);
    if (COMPANIONS.test(beside) && !/[PO]/.test(beside) && (first !== last || ONLY_COMPANIONS.test(beside)))
      return { rule: 'unnamed', givers: [], handers: [], text: reading.text.slice(first.start, first.end) };
  }
  if (!last?.chunks.every((chunk) => chunk.letter === 'X')) return null;
  const end = coupleEnd(reading, last);
  const kin = KIN.exec(reading.text.slice(0, last.start))?.[0].length ?? 0;
  if (!actsBeside(shape.slice(end, verb))) return null;
  return { rule: 'unnamed', givers: [], handers: [], text: reading.text.slice(last.start - kin, end) };
}

/** "vợ chồng ca sĩ Cẩm Hà | - Minh Tú": where the second of a couple goes by a name that no recogniser knows. */
function coupleEnd({ text }: Reading, { start, end }: PartyGroup): number {
  const second = /^(?:gia đình )?vợ chồng/iu.test(text.slice(start, end)) ? COUPLE.exec(text.slice(end)) : null;
  return end + (second?.[0].length ?? 0);
}

/** "Hai anh em Trần Quang Minh và | Trần Quang Tú": the first name goes with the count. */
const KIN =
  /(?:[Hh]ai|[Bb]a|[Bb]ốn) (?:anh em|chị em|anh chị em|mẹ con|cha con|bố con|bà cháu|ông cháu) \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,3}(?:,| và) $/u;

const COUPLE = /^ [-–] \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/u;

/** Who acts earlier in the sentence, where the verb's own clause has no subject; behind "cho biết:" the speaker's body. */
export function sentenceSubject(reading: Reading, before: number, verb: number): Givers | null {
  const groups = partyGroups(reading, 0, verb).filter((group) => group.end <= before || group.governor === null);
  const said = SAID.exec(reading.shape.slice(0, verb));
  if (said) {
    const behind = said.index + said[0].length;
    const body = reading.chunks.findLast(
      (chunk) =>
        chunk.letter === 'O' &&
        chunk.start >= behind &&
        chunk.end <= verb &&
        !/(?<!\p{L})(?:cho|tại|ở|thăm|tới|đến)\s+$/u.test(reading.shape.slice(0, chunk.start)),
    );
    if (body) return { rule: 'subject', givers: [body], handers: [], text: null };
    const speaker = groups.findLast(
      (group) => group.governor === null && group.end <= said.index + 1 && group.chunks.some(isPerson),
    );
    if (speaker)
      return { rule: 'speaker', givers: speaker.chunks.filter(isPerson).slice(0, 1), handers: [], text: null };
  }
  const subject = groups.findLast(
    (group) =>
      group.governor === null &&
      (group.chunks.some((chunk) => 'PO'.includes(chunk.letter)) || startsClause(reading, group)),
  );
  if (!subject) return null;
  const { givers, handers } = withDelegation(reading, subject, verb);
  return givers.length > 0 ? { rule: 'subject', givers, handers, text: null } : null;
}

/** "Ông Bách, Giám đốc Công ty An Lộc cho biết, công ty đã ủng hộ": the speaker's body, where the bare word can mean it. */
export function speakerOf({ shape, chunks }: Reading, word: string, verb: number): Givers | null {
  const said = SAID.exec(shape.slice(0, verb));
  const speaker = said && chunks.findLast((chunk) => isPerson(chunk) && chunk.end <= said.index);
  const titles = speaker?.mention.type === 'person' ? speaker.mention.titles : [];
  return speaker && titles.some(({ organization }) => organization?.name.toLowerCase().startsWith(word))
    ? { rule: 'speaker', givers: [speaker], handers: [], text: null }
    : null;
}

/** "gia đình bà Hoa cùng nhóm bạn ở Hà Nội, Hải Phòng | ủng hộ": who goes along with one named. */
const COMPANIONS =
  /^ (?:cùng|và)(?: với)? (?:(?:các|những|một số) )?(?:nhóm|bạn|bạn bè|anh|chị|người|thành viên|gia đình|con|con gái|con trai|mẹ|bố|chồng|vợ|ê-kíp|đồng đội|đồng nghiệp|học trò|fan|khán giả|công ty|nhà hảo tâm)(?!\p{L})/u;
/** … and nothing else before the verb. */
const ONLY_COMPANIONS =
  /^(?:(?!(?:được|nhận|(?<!(?:vợ|chồng|con trai|con gái|mẹ|bố) )là|có|bị|đang|sống|ở|viết|cho biết|rằng)(?!\p{L}))[^,;:.()MN]){0,60}$/u;

const SAID = /(?<!\p{L})(?:cho biết|cho hay|thông tin|chia sẻ|báo cáo|khẳng định)(?!\p{L})/u;

/** "Năm 2016, tỉnh Sơn La đã …": a province that acts. */
const startsClause = (reading: Reading, group: PartyGroup): boolean =>
  /^\s*(?:đã|cũng|còn|vừa|thăm|đến thăm|tổ chức)\s/u.test(reading.shape.slice(group.end)) &&
  /(?:^|[,;.:]|\d|D)\s*(?:(?:đại diện )?lãnh đạo )?(?:tỉnh|thành phố|huyện|tp)?\.?\s*$/u.test(
    reading.shape.slice(0, group.start),
  );

/** Who gives between "được" or "do" and the verb. */
export function giversBetween(reading: Reading, from: number, verb: number, rule: GiverRule['id']): Givers | null {
  const groups = partyGroups(reading, from, verb);
  const group =
    groups.find(({ start }) => RAISED_FROM.test(reading.shape.slice(from, start))) ??
    groups.find((each) => each.governor === null || each.governor === 'được');
  const named = group?.chunks.filter(notPrivate) ?? [];
  if (group && named.length > 0) return { rule, givers: named, handers: [], text: null };
  if (group) return { rule: 'unnamed', givers: [], handers: [], text: reading.text.slice(group.start, group.end) };
  const open = /^(?:được|do) /u.exec(reading.shape.slice(from, verb))?.[0].length ?? 0;
  if (pointsBack(reading, from + open, verb) !== null) return null;
  const text = ownSubject(reading, from + open, verb)?.text ?? unnamedBefore(reading, from, verb)?.text;
  return text ? { rule: 'unnamed', givers: [], handers: [], text } : null;
}

/** "do Quỹ Bảo trợ trẻ em vận động Công ty An Lộc tài trợ": whom they asked has paid. */
const RAISED_FROM =
  /[POV]\s+(?:(?:đã|đứng ra|kêu gọi,?)\s+)*(?:vận động|kêu gọi|kết nối) (?:(?:các|từ|đơn vị|doanh nghiệp) )*$/u;

/** Whose gift it is by words behind the verb: "do … tài trợ", "vận động từ …", "quà của …", "từ …". */
export function giversAfter(reading: Reading, from: number, to: number, passive: boolean): Givers | null {
  for (const { id, opens, needsVerb, onlyFund } of AFTER) {
    opens.lastIndex = from;
    const found = opens.exec(reading.shape);
    if (!found || found.index >= to || REST.test(reading.shape.slice(0, found.index))) continue;
    const start = found.index + found[0].length;
    if (id === 'gift-of' && isPeopleCount(reading, found.index)) continue;
    const verb = needsVerb?.exec(reading.shape.slice(start, Math.min(to, start + 240)));
    if (needsVerb && !verb) continue;
    const nation =
      (id === 'from' && !passive) || (id === 'gift-of' && !/quà|tấm lòng/u.test(found[0]))
        ? null
        : nationEnd(reading, start);
    if (nation !== null && nation <= to)
      return { rule: id, givers: [], handers: [], text: reading.text.slice(start, nation) };
    const end = verb ? start + verb.index : to;
    const groups = partyGroups(reading, start, end);
    const group = groups.find((each) => RAISED_FROM.test(reading.shape.slice(start, each.start))) ?? groups[0];
    if (
      !group ||
      group.chunks.every(({ letter }) => letter === 'X' || letter === 'L' || letter === 'V') ||
      reading.shape.slice(start, group.start).length > 60
    ) {
      const text = verb
        ? (unnamedBefore(reading, start, end)?.text ??
          namedInWords(reading, start, end) ??
          privateIn(reading, start, group))
        : id === 'from' && passive
          ? (unnamedBehind(reading, start, end) ??
            (isForCharity(reading) ? (wordsBehind(reading, start, end) ?? privateIn(reading, start, group)) : null))
          : null;
      if (text) return { rule: id, givers: [], handers: [], text };
      continue;
    }
    if (onlyFund && !isFund(group)) continue;
    const lead = reading.shape.slice(start, group.start);
    if (/[,;.]/.test(lead) || (verb && LAUNCHED.test(reading.shape.slice(group.end, end)))) continue;
    if (lead.includes(':')) {
      const all = unnamedBehind(reading, start, end);
      if (all) return { rule: id, givers: [], handers: [], text: all };
      continue;
    }
    if (id === 'from' && !passive) continue;
    const givers = group.chunks.filter((chunk) => chunk.letter !== 'X' && (id !== 'gift-of' || chunk.letter !== 'L'));
    if (givers.length > 0) return { rule: id, givers, handers: [], text: null };
  }
  return null;
}

/** A school or fund got it, or the sentence speaks of giving: no bribe, ticket or share that somebody "nhận … của" others. */
const isForCharity = ({ chunks, shape }: Reading): boolean =>
  CHARITY.test(shape) || chunks.some(({ mention }) => mention.type === 'organization' && GETS_GIFTS.has(mention.kind));

const CHARITY = /(?<!\p{L})(?:quà|ủng hộ|hỗ trợ|quyên góp|đóng góp|từ thiện|tặng|giúp|hảo tâm)(?!\p{L})/u;
const GETS_GIFTS: ReadonlySet<string> = new Set(['SCHOOL', 'FUND', 'CHARITY', 'MEDIA']);

/** "do vợ chồng thầy giáo A và B, nguyên giảng viên, gửi tặng". */
export function privateIn({ text, shape }: Reading, start: number, group: PartyGroup | undefined): string | null {
  if (!group?.chunks.every(({ letter }) => letter === 'X') || /[,;.:]/.test(shape.slice(start, group.start)))
    return null;
  const words = text.slice(start, group.end);
  return SOMEBODY.test(words) ? words : null;
}

const SOMEBODY =
  /^(?:(?:vợ chồng|gia đình|nhóm|bạn đọc|nghệ s[ĩỹ]|ca s[ĩỹ]|diễn viên|hoa hậu|nhà hảo tâm|thầy giáo|cô giáo) )*(?:ông|bà|anh|chị|cô|chú|bác|thầy) /iu;

/** "Quỹ … do Sở Lao động phát động": who called for a fund, runs it or leads it gave nothing by that. */
const LAUNCHED = /(?<!\p{L})(?:phát động|thành lập|sáng lập|quản lý|chủ trì|dẫn đầu|làm|điều hành|để)(?!\p{L})/u;

/** "số tiền còn lại do gia đình đóng góp", "150 triệu đồng, trong đó 50 triệu đồng do …": of what is not given here, or a part. */
const REST = /(?<!\p{L})còn lại(?: là)?\s*$|M.*(?<!\p{L})trong (?:đó|số đó),? (?:có )?M+\s*$/u;

/** "10 hộ gia đình chính sách của Lào Cai" are no gift of Lào Cai. */
function isPeopleCount(reading: Reading, at: number): boolean {
  const count = reading.chunks.find((chunk) => chunk.letter === 'N' && chunk.start === at);
  return count !== undefined && !countsGoods(count);
}

interface Behind {
  readonly id: GiverRule['id'];
  readonly opens: RegExp;
  readonly needsVerb: RegExp | null;
  readonly onlyFund?: true;
}

const AFTER: readonly Behind[] = [
  {
    id: 'funded-by',
    opens:
      /(?<!\p{L})nguồn (?:kinh phí )?(?:tài trợ|hỗ trợ|ủng hộ|giúp|giúp đỡ|vận động|đóng góp|xã hội hóa) (?:của|từ|do) /gu,
    needsVerb: null,
  },
  {
    id: 'funded-by',
    opens: /(?<!\p{L})do /gu,
    needsVerb:
      /(?<!\p{L})(?:đồng )?(?:tài trợ|ủng hộ|quyên góp|đóng góp|hỗ trợ|trao tặng|tặng|vận động(?! (?:\p{Ll}+ ){0,3}[PO])|trích|phát tâm|trao)(?!\p{L})/u,
  },
  // "…, số tiền 50 triệu đồng từ Quỹ An Bình": of what else a sum may come from, budgets and wages, nothing is said here.
  {
    id: 'funded-by',
    opens: /(?<!\p{L})(?:số tiền|kinh phí|trị giá) M+ (?:được )?(?:trích |lấy )?từ (?:nguồn )?/gu,
    needsVerb: null,
    onlyFund: true,
  },
  { id: 'mobilised-from', opens: /(?<!\p{L})(?:vận động(?: được)?|huy động(?: được)?|kêu gọi) từ /gu, needsVerb: null },
  {
    id: 'gift-of',
    opens: /(?<!\p{L})(?:quà(?: tết)?|học bổng|tấm lòng|tiền|đồng|M+|N+) (?:ủng hộ )?(?:là )?của /gu,
    needsVerb: null,
  },
  { id: 'from', opens: /(?<!\p{L})(?<!(?:đến|đi|ra|về) )(?:từ|của|do) /gu, needsVerb: null },
];

const isFund = ({ chunks: [first] }: PartyGroup): boolean =>
  first?.mention.type === 'organization' && first.mention.kind === 'FUND';

const isPerson = (chunk: Chunk): boolean => chunk.letter === 'P';

const notPrivate = (chunk: Chunk): boolean => chunk.letter !== 'X';

/** A group that may give: no private person, and a place only where it stands as the subject itself. */
function actsIn(reading: Reading, group: PartyGroup, verb: number): boolean {
  if (group.chunks.every((chunk) => chunk.letter === 'X')) return false;
  if (!group.chunks.every((chunk) => chunk.letter === 'V' || chunk.letter === 'L')) return true;
  if (
    /(?:[PXOVL]|O,)\s*$|(?<!\p{L})(?:nghèo|khó khăn|khuyết tật|mồ côi|bạn trẻ|sinh viên|thanh niên|tình nguyện viên|bác sĩ|nghệ sĩ|doanh nghiệp|cựu chiến binh|nông dân|phụ nữ|hộ dân|người dân|bà con) (?:tỉnh |thành phố |huyện )?$/u.test(
      reading.shape.slice(0, group.start),
    )
  )
    return false;
  const between = reading.shape.slice(group.end, verb);
  return (
    /^\s*(?:(?:đã|cũng|cũng đã|còn|vừa|và|trực tiếp|đã trực tiếp|kịp thời|đã kịp thời)\s*)*$/u.test(between) &&
    !/\($/.test(reading.shape.slice(0, group.start).trimEnd())
  );
}

const BODY_WORD = anyOf(POINTING_BACK.map(anySpaced));

const BARE = new RegExp(
  `(?:(?:^\\s*|[,;.]\\s*)(?:riêng )?|(?<![\\p{L}])(?:này|đó|được|rằng|cho biết|cho hay|năm ngoái|năm trước|tháng trước|mỗi tháng|mỗi năm|hướng dẫn|dẫn|đưa|trước mắt|bước đầu|tổng cộng|(?:năm|tháng|tuần|thời gian|vừa) qua|đến nay)\\s+)(?:các )?(?:(?:đoàn|đoàn công tác) của )?(?:nhà (?=chùa))?((?:${BODY_WORD})(?: (?:và|cùng) (?:${BODY_WORD}))?)\\s+(?:này\\s+)?(?:đã |cũng |còn |vừa |tiến hành |trực tiếp |tiếp tục |tổ chức |kịp thời )*$`,
  'u',
);

/** "Hội A, Ngân hàng B và các đơn vị đồng hành, | nhà hảo tâm đã trao" is one list. */
const isNewClause = (between: string): boolean =>
  /[;.,]/.test(between.replace(/\([^()]*\)/gu, '')) && !LIST_GOES_ON.test(between);

const LIST_GOES_ON = /^,?\s*(?:và|cùng)(?: với)? (?:các|những|một số|nhiều) [^,;.MND]{0,40},\s*$/u;

/** The bare word that is the clause's subject and points back ("đoàn đã trao"), or null. */
export const pointsBack = (reading: Reading, from: number, verb: number): string | null =>
  LISTED.test(reading.shape.slice(from, verb)) ? null : (BARE.exec(reading.shape.slice(from, verb))?.[1] ?? null);

/** "các xã, phường đã trao" points back to none. */
const LISTED =
  /(?<!\p{L})các (?:huyện|xã|tỉnh|thành phố|quận)[^;:.]*, (?:thị xã|xã|phường|huyện|quận)(?!\p{L})|(?<!\p{L})(?:cơ quan|tổ chức|cá nhân|tập thể), (?:đơn vị|doanh nghiệp|hội)(?!\p{L})|, đơn vị, doanh nghiệp(?!\p{L})|(?<!\p{L})các (?:doanh nghiệp|hãng|đoàn(?! công tác| viên)|chi nhánh|huyện|xã|phường|quận)(?!\p{L})/u;
