import { DEGREES, RANKS } from '../lexicon/ranks.ts';
import { endOf, type Found, startOf } from './name-scan.ts';
import type { PersonName } from './person.ts';
import { vietnameseNameEnd } from './person-name.ts';
import type { Reading } from './reading.ts';
import type { TitleName } from './title.ts';

/** Whose each office is: the offices of every person of a sentence, in reading order. */
export type TitlesOf = ReadonlyMap<PersonName, readonly TitleName[]>;

/**
 * Ties offices to the people beside them. Offices that follow each other over commas make a chain; a chain belongs to the name
 * right behind it ("Ủy viên …, Bí thư … Lê Văn Bình"), else to the name before it over a comma, dash or bracket. A chain
 * after "các" is shared by all the names of the list that follows.
 */
export function linkTitles(reading: Reading, found: readonly Found[]): TitlesOf {
  const given = new Map<PersonName, TitleName[]>();
  const give = (person: PersonName, some: readonly TitleName[]): void => {
    given.set(person, [...(given.get(person) ?? []), ...some]);
  };
  for (let index = 0; index < found.length; index++) {
    const first = found[index]!;
    if (first.type !== 'title' || isPrincipal(reading, first, found[index + 1])) continue;
    const { titles, last } = chainFrom(reading, found, index);
    const ends = RELIEVES.test(wordsBefore(reading, first));
    const chain = ends ? titles.map((title) => ({ ...title, former: true })) : titles;
    const following = found[last + 1];
    if (
      following?.type === 'title' &&
      isPlural(reading, chain[0]!) &&
      LIST_FOLLOWS.test(gap(reading, endOf(found[last]!), startOf(following)))
    ) {
      for (const person of listedFrom(reading, found, last + 1, true)) give(person, chain);
      index = last;
      continue;
    }
    const before = ownerBefore(reading, found, index);
    const after = ownerAfter(reading, found, last);
    if (after !== null && isPlural(reading, chain[0]!)) {
      for (const person of listedFrom(reading, found, last + 1, after.gap === ':')) give(person, chain);
    } else if (
      after !== null &&
      after.gap !== ':' &&
      (before === null || after.gap !== ',' || (given.has(before) && isStranger(reading, before, after.person)))
    ) {
      const kept = before !== null && !given.has(before) ? chain.length - 1 : 0;
      if (before !== null && kept > 0) give(before, chain.slice(0, kept));
      give(after.person, chain.slice(kept));
    } else if (before !== null) {
      const elected = ELECTED.test(gap(reading, before.end, startOf(first)));
      for (const person of elected ? listedBefore(reading, found, index - 1) : [before]) give(person, chain);
    } else for (const person of continued(reading, found, index)) give(person, chain);
    index = last;
  }
  return given;
}

/** "Thừa ủy quyền của Chủ tịch nước, Bộ trưởng …": who gives the order is not who acts. */
function isPrincipal(reading: Reading, item: Found & { readonly type: 'title' }, next: Found | undefined): boolean {
  const { lead, end } = item.title;
  if (next === undefined || gap(reading, end, startOf(next)) !== ',') return false;
  const before = reading.tokens
    .slice(Math.max(0, lead - 3), lead)
    .map(({ key }) => key)
    .join(' ');
  return /(?:ủy quyền|thừa lệnh|thay mặt|ủy nhiệm)(?: của| cho)?$/u.test(before);
}

/**
 * Whose an office is that follows other offices: "bầu ông A, Bí thư Tỉnh ủy, giữ chức Chủ tịch HĐND tỉnh", also of several ("ông A,
 * Giám đốc …, và ông B, Giám đốc …, được bầu giữ chức …"); "Chủ tịch …; Chủ nhiệm …" with nobody behind is one man's.
 */
function continued(reading: Reading, found: readonly Found[], index: number): readonly PersonName[] {
  const before = found[index - 1];
  if (before === undefined || before.type === 'person') return [];
  const words = gap(reading, endOf(before), startOf(found[index]!));
  if (words === ';' && before.type === 'title') return listedBefore(reading, found, index - 1).slice(0, 1);
  if (!APPOINTED.test(words) || DISMISSED.test(words)) return [];
  const last = found.slice(0, index).findLastIndex(({ type }) => type === 'person');
  return last < 0 ? [] : listedBefore(reading, found, index - 1, last);
}

/** The people of a list that ends at `at`, the last first; each may have his own offices behind him. */
function listedBefore(reading: Reading, found: readonly Found[], at: number, from = at): readonly PersonName[] {
  const people: PersonName[] = [];
  for (let back = from; back >= 0; back--) {
    const item = found[back]!;
    if (back < from && !LIST_GAPS.has(gap(reading, endOf(item), startOf(found[back + 1]!)))) break;
    if (item.type === 'person') people.push(item.person);
    else if (item.type === 'organization' && back < from) break;
  }
  return people;
}

/** Between what a list of people and their offices names. */
const LIST_GAPS: ReadonlySet<string> = new Set(['', ';', ',', 'và', ', và', '-', '–', 'cùng']);

const ELECTED = /(?:được bầu|được bổ nhiệm|tiếp tục giữ|giữ chức|đắc cử|tái cử|trúng cử)/u;
const APPOINTED = /(?:giữ|bầu|cử|nhiệm|chức|nhận)(?: (?:giữ|chức|chức vụ|chức danh|làm|lại|vụ|danh|quyền))*$/u;
/** "thôi giữ chức", "miễn nhiệm chức danh": no longer his. */
const DISMISSED = /(?:thôi|miễn nhiệm|bãi nhiệm|cách chức|rời)/u;

/** The offices from `index` on; a body between two of them over commas is the affiliation of the first and stays in the chain. */
function chainFrom(reading: Reading, found: readonly Found[], index: number): Chain {
  const titles: TitleName[] = [];
  let last = index;
  for (let at = index; at < found.length; at++) {
    const item = found[at]!;
    if (item.type === 'person') break;
    const between = at === index ? '' : gap(reading, endOf(found[at - 1]!), startOf(item));
    if (item.type === 'organization') {
      if (at === index || between !== ',' || item.delegation !== null) break;
      continue;
    }
    if (!CHAIN.has(between.replace(OF_TERM, '')) || isTwoMens(item.title, titles.at(-1), between)) break;
    titles.push(item.title);
    last = at;
  }
  return { titles, last: affiliationEnd(reading, found, last) };
}

/** "Đại biểu Quốc hội | khóa XV, | Chủ tịch …": a term behind an office. */
const OF_TERM = /^(?:khóa|nhiệm kỳ) (?:[ivx]+|\d+(?: [-–] \d+)?)(?: |$)/u;

/** "Thứ trưởng Bộ Ngoại giao | và | Đại sứ Hàn Quốc …": an envoy and somebody else. */
const isTwoMens = (next: TitleName, last: TitleName | undefined, between: string): boolean =>
  /^(?:,? ?và|&)$/u.test(between) && last !== undefined && ENVOYS.test(next.head) !== ENVOYS.test(last.head);
const ENVOYS = /đại sứ|lãnh sự|công sứ|đại biện/u;

interface Chain {
  readonly titles: readonly TitleName[];
  /** Index of its last item. */
  readonly last: number;
}

/** "Cục trưởng Cục Quản lý Dược, Bộ Y tế | Lê Văn Bình": a body between an office and the name right behind it. */
function affiliationEnd(reading: Reading, found: readonly Found[], last: number): number {
  const body = found[last + 1];
  const person = found[last + 2];
  if (body?.type !== 'organization' || person?.type !== 'person') return last;
  const tied = gap(reading, endOf(found[last]!), body.start) === ',' && endOf(body) === person.person.lead;
  return tied ? last + 1 : last;
}

const CHAIN: ReadonlySet<string> = new Set([
  '',
  ',',
  'và',
  '-',
  '–',
  'kiêm',
  ', kiêm',
  ', đồng thời là',
  'đồng thời là',
  ', và',
  ', là',
  '&',
  ', hiện là',
  ', hiện đang là',
  ', đang là',
  ') ,',
  ', kiêm nhiệm',
]);

function ownerBefore(reading: Reading, found: readonly Found[], index: number): PersonName | null {
  const before = found[index - 1];
  const title = found[index]!;
  if (before?.type !== 'person') return null;
  const between = gap(reading, before.person.end, startOf(title));
  const called = found[index - 2];
  // "ông Carlos Morel (Trần Văn Bách), | Cục trưởng …": his name in another spelling.
  if (called?.type === 'person' && CLOSES.test(between) && gap(reading, called.person.end, before.person.lead) === '(')
    return called.person;
  return AFTER_NAME.test(withoutRank(between)) ? before.person : null;
}

/** "Chủ tịch nước Trần Văn Bách, | Tổng thống Cộng hòa Iceland, | ngài Carlos Morel": he has his office, the foreigner behind gets the next. */
const isStranger = ({ tokens }: Reading, before: PersonName, after: PersonName): boolean =>
  vietnameseNameEnd(tokens, before.start) === before.end && vietnameseNameEnd(tokens, after.start) === null;

/**
 * "ông Lê Văn Bình, | Đại tá, | Chỉ huy trưởng …": a rank or degree between a name and its office is stepped over, and so is a
 * seat in a body that nobody knows ("- | Ủy viên BTVHU, | Bí thư …").
 */
function withoutRank(between: string): string {
  const end = between.indexOf(' ,', 1);
  if (end < 0) return between;
  const first = between.slice(2, end);
  return STEPPED.test(between) && (BORNE.has(first) || SEAT.test(first)) ? between.slice(end + 1) : between;
}

const STEPPED = /^[,–-] /u;
const SEAT = /^(?:ủy viên|thành viên|thường vụ|thường trực|tv|uv) [^,;:.]{2,40}$/u;

const BORNE: ReadonlySet<string> = new Set([...RANKS, ...DEGREES]);

const CLOSES = /^\)(?: [,–-])?$/u;

/** Between a name and the office that follows it. */
const AFTER_NAME =
  /^(?:\([^()]{1,60}\) ?)?(?:, (?:\d+ tuổi|sinh năm \d+) )?(?:,|-|–|—|\(|:)?(?: ?(?:hiện|đang|từng|nay|người|vừa|đã|tiếp tục|cũng|được|lại|đại hội|hội nghị|tín nhiệm|phân công|chỉ định|bố trí|bổ nhiệm|điều động|bầu|tái đắc cử|đắc cử|tái cử|trúng cử|được bầu|được bổ nhiệm|được điều động|đảm nhiệm|giữ|với tư cách|trên cương vị|trong vai trò))*(?: ?(?:là|làm|kiêm|chức|chức vụ|chức danh|cương vị|giữ chức|giữ chức vụ|vai trò))*$/u;

function ownerAfter(
  reading: Reading,
  found: readonly Found[],
  last: number,
): { person: PersonName; gap: string } | null {
  const next = found[last + 1];
  if (next?.type !== 'person') return null;
  const between = gap(reading, endOf(found[last]!), next.person.lead);
  if (BEFORE_NAME.has(between) || BRACKET.test(between) || TERM.test(between))
    return { person: next.person, gap: between };
  if (CONFERRED.test(between) && CONFERS.test(wordsBefore(reading, found[last]!)))
    return { person: next.person, gap: '' };
  if (LIST_FOLLOWS.test(between)) return { person: next.person, gap: ':' };
  const apposed = between === ',' && next.person.lead < next.person.start && standsAlone(reading, found[last]!);
  return apposed ? { person: next.person, gap: between } : null;
}

/** "bổ nhiệm chức danh Giám đốc Sở Y tế | đối với | ông …", "miễn nhiệm chức vụ Chủ tịch UBND tỉnh | của | ông …". */
const CONFERRED = /^(?:nhiệm kỳ \d+ [-–] \d+ )?(?:của|đối với|cho)$/u;
const CONFERS =
  /(?:^| )(?:chức vụ|chức danh|giữ chức|bổ nhiệm|miễn nhiệm|bãi nhiệm|chuẩn y|chỉ định|bầu|bầu bổ sung)$/u;

/** "miễn nhiệm chức vụ | Chủ tịch UBND tỉnh": an office that ends. */
const RELIEVES = /(?:^| )(?:miễn nhiệm|bãi nhiệm|cách chức|thôi)(?: (?:giữ|chức|vụ|danh|việc))*$/u;

/** Up to six words before what was found, as look-up text. */
function wordsBefore(reading: Reading, item: Found): string {
  const start = startOf(item);
  return gap(reading, Math.max(0, start - 6), start);
}

/** "Tổng giám đốc Hãng Sao Mai, ông …" is one man; "Báo cáo với Phó Thủ tướng, ông …" are two. */
function standsAlone(reading: Reading, item: Found): boolean {
  if (item.type !== 'title') return true;
  return !item.title.bare && !ADDRESSED.has(reading.tokens[item.title.lead - 1]?.key ?? '');
}

const ADDRESSED: ReadonlySet<string> = new Set([
  'với',
  'cho',
  'của',
  'trước',
  'gửi',
  'tới',
  'tiếp',
  'đón',
  'gặp',
  'mời',
]);

/** The short name of the body between an office and the name: "Tập đoàn Bưu chính Viễn thông (VNPT) Lê Văn Bình". */
const BRACKET = /^\( [^()]{1,40} \)(?: [-–])?$/u;

/** "Chủ tịch Hội Nông dân tỉnh | khóa IX | Lê Văn Bình". */
const TERM = /^(?:khóa|nhiệm kỳ) (?:[ivx]+|\d+)$/u;

/** "các Phó Chủ tịch | :", "4 đồng chí Phó Chủ tịch | , gồm các đồng chí: | Lê Văn Bình". */
const LIST_FOLLOWS =
  /^(?:(?:khóa|nhiệm kỳ) (?:[ivx]+|\d+(?: [-–] \d+)?) )?(?:, )?(?:(?:bao )?gồm(?: có)?|là)?(?: ?các)?(?: ?(?:đồng chí|ông|bà|ông ,? ?bà))? ?:$/u;

const BEFORE_NAME: ReadonlySet<string> = new Set([
  '',
  '-',
  '–',
  'là',
  'kiêm',
  'khi ấy là',
  'khi đó là',
  'lúc đó là',
  'lúc ấy là',
  'lúc bấy giờ là',
  'bấy giờ là',
  'hiện là',
  'hiện đang là',
  'đang là',
  'hiện nay là',
  'đương nhiệm',
  'mới là',
  ', là',
  'cũng là',
]);

/** "các Phó Chủ tịch", "các đồng chí Ủy viên", "hai Phó Giám đốc". */
function isPlural(reading: Reading, title: TitleName): boolean {
  const before = reading.tokens.slice(Math.max(0, title.lead - 6), title.lead).map((token) => token.key);
  return PLURAL.has(before.at(-1) ?? '') || PLURAL_LEAD.test(before.join(' '));
}

const PLURAL: ReadonlySet<string> = new Set(['các', 'những', 'hai', 'ba', 'bốn', '2', '3', '4', 'chư', 'vị']);
const PLURAL_LEAD =
  /(?:các|những|hai|ba|bốn|năm|\d+) (?:đồng chí|đ\/c|ông|bà|vị|ngài)(?: là| giữ chức(?: vụ| danh)?| làm)?$/u;

/** The names of a list: over commas and "và"; after a colon also over each name's own offices and semicolons, to the sentence's end. */
function listedFrom(reading: Reading, found: readonly Found[], from: number, wide: boolean): readonly PersonName[] {
  const people: PersonName[] = [];
  for (let at = from; at < found.length; at++) {
    const item = found[at]!;
    if (at > from && !wide && !LISTED.has(gap(reading, endOf(found[at - 1]!), startOf(item)))) break;
    if (at > from && item.type === 'title' && isPlural(reading, item.title)) break;
    const own =
      wide &&
      at > from &&
      item.type === 'person' &&
      found[from]!.type === 'person' &&
      endOf(found[at - 1]!) === startOf(item);
    if (own) break;
    if (item.type === 'person') people.push(item.person);
    else if (!wide || item.type === 'organization') break;
  }
  return people;
}

const LISTED: ReadonlySet<string> = new Set([',', 'và', ', và', ';', 'cùng']);

/** The words between two tokens, as look-up text: ", hiện là". */
function gap(reading: Reading, from: number, to: number): string {
  if (to - from > 16) return '…';
  return reading.tokens
    .slice(from, to)
    .map((token) => token.key)
    .join(' ');
}
