import { FALSE_HEADS } from '../lexicon/false-heads.ts';
import { DELEGATIONS } from '../lexicon/organization-heads.ts';
import { fundNameEnd } from './body-own-name.ts';
import { countryAt, HEADS, TITLES } from './name-parts.ts';
import { type OrganizationName, organizationAt } from './organization.ts';
import { memorialEnd, type PersonName, personAt } from './person.ts';
import { anyNameEnd, vietnameseNameEnd } from './person-name.ts';
import { phraseSet } from './phrase-table.ts';
import { isCapital, isDash, type Reading } from './reading.ts';
import { isVietnameseSyllable } from './syllables.ts';
import { type TitleName, titleAt } from './title.ts';

/** What a sentence names, in reading order and without overlap; indexes are of tokens. */
export type Found =
  | { readonly type: 'person'; readonly person: PersonName }
  | { readonly type: 'title'; readonly title: TitleName }
  | {
      readonly type: 'organization';
      readonly organization: OrganizationName;
      readonly start: number;
      readonly delegation: string | null;
    };

/**
 * Reads a sentence from left to right. At each word an office is tried first (it may hold a body and a place), then a
 * delegation or body, then a person; a known place is stepped over, so that no name is cut out of it.
 */
export function scanNames(reading: Reading): readonly Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const next = foundAt(reading, at, found);
    if (next === null) {
      at = steppedOver(reading, at);
      continue;
    }
    found.push(next);
    at = next.type === 'person' ? endOf(next) : steppedBracket(reading, endOf(next));
    for (const fund of moreFunds(reading, next)) {
      found.push(fund);
      at = endOf(fund);
    }
  }
  return found;
}

/** The end of what is no name here: a place, a compound that hides a head, a street named after somebody, a country. */
function steppedOver(reading: Reading, at: number): number {
  const known = reading.geo.get(at)?.end ?? falseHeadEnd(reading, at) ?? memorialEnd(reading, at);
  return known ?? countryAt(reading, at)?.end ?? projectEnd(reading, at) ?? at + 1;
}

/** "dự án Bệnh viện Sao Mai": no shorter head within it begins a name. */
function projectEnd(reading: Reading, at: number): number | null {
  if (HEADS.longestAt(reading.tokens, at) === null || reading.geo.has(at) || !isProject(reading, at)) return null;
  return organizationAt(reading, at, false)?.end ?? null;
}

/** The end of a compound that hides a head ("nguồn quỹ"); in "nguồn | Quỹ Sao Mai" a name begins. */
function falseHeadEnd({ tokens }: Reading, at: number): number | null {
  const end = FALSE.longestAt(tokens, at)?.end ?? null;
  return end !== null && tokens[at]!.key === 'nguồn' && isCapital(tokens[end - 1]) ? null : end;
}

export const startOf = (found: Found): number =>
  found.type === 'person' ? found.person.lead : found.type === 'title' ? found.title.lead : found.start;

export const endOf = (found: Found): number =>
  found.type === 'person' ? found.person.end : found.type === 'title' ? found.title.end : found.organization.end;

function foundAt(reading: Reading, at: number, before: readonly Found[]): Found | null {
  const first = reading.tokens[at]!;
  if (first.shape === 'mark' || first.shape === 'number') return null;
  if (falseHeadEnd(reading, at) !== null && !isLongHead(reading, at)) return null;
  const previous = before.at(-1);
  const title = isLongHead(reading, at) ? null : titleAt(reading, at);
  if (title !== null) return { type: 'title', title: withBrand(reading, title, previous) };
  const delegation = delegationAt(reading, at);
  if (delegation !== null) return delegation;
  if (!reading.geo.has(at)) {
    const organization = organizationAt(reading, at, false);
    if (organization !== null && !isProject(reading, at))
      return { type: 'organization', organization, start: at, delegation: null };
  }
  const titled = previous?.type === 'title' && isNear(reading, steppedBracket(reading, previous.title.end), at);
  const person = personAt(reading, at, titled);
  return person === null ? null : { type: 'person', person };
}

/** "các Quỹ: Vì người nghèo, Đền ơn đáp nghĩa và Khuyến học": the head stands once, each name is a fund. */
function moreFunds(reading: Reading, first: Found): readonly Found[] {
  if (
    first.type !== 'organization' ||
    first.organization.kind !== 'FUND' ||
    !reading.tokens[first.organization.start]!.key.endsWith('quỹ')
  )
    return [];
  const { tokens } = reading;
  const funds: Found[] = [];
  let at = first.organization.end;
  if (first.organization.generic) {
    if (tokens[at]?.text !== ':') return [];
    at++;
  } else if (tokens[first.organization.start - 1]?.key !== 'các') return [];
  while (at < tokens.length) {
    if (funds.length > 0 || !first.organization.generic) {
      if (tokens[at]?.text !== ',' && tokens[at]?.key !== 'và') break;
      at++;
    }
    const end = fundNameEnd(reading, at);
    if (end === null) break;
    const organization: OrganizationName = {
      start: at,
      end,
      kind: 'FUND',
      head: 'quỹ',
      abstract: false,
      generic: false,
      placeAt: null,
      country: null,
    };
    funds.push({ type: 'organization', organization, start: at, delegation: null });
    at = end;
  }
  return funds;
}

/** The index behind a bracket with a body's short name: "(VNPT)", "(World Vision Vietnam)"; `at` itself where none stands there. */
function steppedBracket(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (tokens[at]?.text !== '(' || reading.geo.has(at + 1)) return at;
  let end = at + 1;
  while (end < at + 6 && isCapital(tokens[end]) && TITLES.longestAt(tokens, end) === null) end++;
  const words = tokens.slice(at + 1, end);
  const short = words.length === 1 || words.every((word) => !isVietnameseSyllable(word.key));
  return tokens[end]?.text === ')' && end > at + 1 && short ? end + 1 : at;
}

const FALSE = phraseSet(FALSE_HEADS);

/** A body's head that is longer than the office or compound it begins with: "tổng lãnh sự | quán", "hội nghị viện". */
function isLongHead(reading: Reading, at: number): boolean {
  const head = HEADS.longestAt(reading.tokens, at)?.end;
  if (head === undefined) return false;
  const other = Math.max(TITLES.longestAt(reading.tokens, at)?.end ?? 0, FALSE.longestAt(reading.tokens, at)?.end ?? 0);
  return head > other && other > at;
}

/** "dự án (đầu tư xây dựng) Nhà máy …", "đường …": the name of a work, a street or a river, not of a body that acts. */
function isProject(reading: Reading, at: number): boolean {
  const before = reading.tokens
    .slice(Math.max(0, at - 7), at)
    .map((token) => token.key)
    .join(' ');
  return PROJECT.test(before) || (reading.tokens[at]!.shape === 'lower' && BUILT.test(before));
}

/** "khánh thành | nhà máy sản xuất nhôm …": what is being built. */
const BUILT = /(?:khánh thành|khởi công|động thổ|thông xe|xây dựng)(?: và đưa vào sử dụng)?$/u;

const PROJECT =
  /(?:^| )các cấp$|(?:dự án|gói thầu|công trình|hợp đồng)(?: (?:đầu|tư|xây|dựng|mở|rộng|nâng|cấp|cải|tạo|khu|và|kinh|doanh|thi|công|tổng|thể|số|nhóm|sửa|chữa|hạ|tầng|phát|triển)){0,6}$|(?:^| )(?:đường|phố|ngõ|cầu|đại lộ|đê|kênh|sông|chợ|đền|chùa|núi|đèo|hang)$/u;

/** Nothing or a dash between an office and what follows it. */
function isNear(reading: Reading, end: number, at: number): boolean {
  return at === end || (at === end + 1 && isDash(reading.tokens[end]));
}

const DELEGATION = phraseSet(DELEGATIONS);

/** "đoàn công tác của Thành ủy Hà Nội"; the words alone are a delegation of a body to be told from the article. */
function delegationAt(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const words = DELEGATION.longestAt(tokens, at);
  if (words === null || isLocalDeputies(reading, at)) return null;
  const of = tokens[words.end]?.key === 'của' ? words.end + 1 : words.end;
  const organization = organizationAt(reading, of, false);
  // "đoàn của | Quỹ": whose it is was named before.
  if (organization !== null && (!organization.generic || of > words.end)) {
    return { type: 'organization', organization, start: at, delegation: words.value };
  }
  if (words.value === 'đoàn') return null;
  const alone = {
    start: at,
    end: words.end,
    kind: 'OTHER',
    head: words.value,
    abstract: false,
    generic: true,
    placeAt: null,
    country: null,
  } as const;
  return { type: 'organization', organization: alone, start: at, delegation: words.value };
}

/** "Đoàn đại biểu Quốc hội tỉnh Lào Cai" is a body of its own; "đoàn đại biểu Quốc hội Lào" is a delegation of Quốc hội. */
function isLocalDeputies(reading: Reading, at: number): boolean {
  const body = organizationAt(reading, at, false);
  if (body === null || body.head !== 'đoàn đại biểu quốc hội') return false;
  const next = reading.tokens.slice(at + 5, at + 7).map(({ key }) => key);
  return (
    LOCAL_UNITS.has(next[0] ?? '') ||
    LOCAL_UNITS.has(next.join(' ')) ||
    (body.placeAt !== null && body.country === null)
  );
}

const LOCAL_UNITS: ReadonlySet<string> = new Set(['tỉnh', 'thành phố', 'tp', 'tp.', 'khóa']);

/** Offices of states, which no company has. */
const OF_STATE =
  /tổng thống|thủ tướng|bí thư|bộ trưởng|thứ trưởng|ngoại trưởng|vương|nước$|thị trưởng|tỉnh trưởng|nghị s[ĩỹ]|tư lệnh/u;

/** "ông Nguyễn Bá A, Tổng giám đốc | Hoa Mai Corp": after a person, an office takes the capitals behind it as its body. */
function withBrand(reading: Reading, title: TitleName, previous: Found | undefined): TitleName {
  if (!title.bare || OF_STATE.test(title.head) || previous?.type !== 'person') return title;
  const gap = reading.tokens.slice(previous.person.end, title.start);
  if (gap.length !== 1 || !(gap[0]!.text === ',' || gap[0]!.text === '(' || isDash(gap[0]))) return title;
  const end = anyNameEnd(reading.tokens, title.end);
  if (end === null || vietnameseNameEnd(reading.tokens, title.end) !== null) return title;
  const organization: OrganizationName = {
    start: title.end,
    end,
    kind: 'COMPANY',
    head: '',
    abstract: false,
    generic: false,
    placeAt: null,
    country: null,
  };
  return { ...title, end, bare: false, organization };
}
