import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { HeadGroup } from '../lexicon/organization-heads.ts';
import { OCCASION_WORDS } from '../lexicon/organization-words.ts';
import type { OrganizationKind } from '../model/facts.ts';
import {
  awayEnd,
  caredEnd,
  committeeEnd,
  pairedEnd,
  pastShortName,
  purposeEnd,
  seatEnd,
  seeEnd,
  worksEnd,
} from './body-ends.ts';
import { compoundEnd, fieldEnd } from './body-field.ts';
import { freeEnd } from './body-own-name.ts';
import { brandAt } from './brand.ts';
import { COMPOUNDS, closesAtCountry, countryAt, HEADS, placeTail } from './name-parts.ts';
import { startsPerson } from './person-boundary.ts';
import { capitalRun, nameLikeness } from './person-name.ts';
import { phraseSet } from './phrase-table.ts';
import { isCapital, isDash, type Reading } from './reading.ts';

/** A body's name as found at a token; indexes are of tokens. */
export interface OrganizationName {
  readonly start: number;
  readonly end: number;
  readonly kind: OrganizationKind;
  readonly head: string;
  readonly abstract: boolean;
  /** The head alone ("Tập đoàn"): it points back to a body named before. */
  readonly generic: boolean;
  /** Token index of the place mention in its tail. */
  readonly placeAt: number | null;
  readonly country: string | null;
}

/**
 * The body whose name begins at token `index`. With `inTitle` a person's name may follow without a comma, and the body's name
 * ends before it: "Giám đốc Bệnh viện Hoa Sen Lê Văn Bình".
 */
export function organizationAt(reading: Reading, index: number, inTitle: boolean): OrganizationName | null {
  const { tokens } = reading;
  const first = tokens[index];
  if (first === undefined || first.shape === 'mark' || first.shape === 'number') return null;
  const found = HEADS.longestAt(tokens, index);
  if (found === null) return isCapital(first) ? branded(reading, index) : null;
  const { head, group } = found.value;
  if (isSurnamed(reading, index, found.end)) return null;
  if (head === 'ban tổ chức' && OCCASION_WORDS.has(tokens[found.end]?.key ?? '')) return null;
  if (head === 'ban chỉ đạo' && tokens[found.end]?.key === 'chương') return null;
  // "Bắc Trung | Bộ Việt Nam": a region, no ministry.
  if (head === 'bộ' && REGIONS.has(tokens[index - 1]?.text ?? '')) return null;
  // "cơ quan | Công an huyện": what the police are, not their name.
  if (head === 'cơ quan' && tokens[found.end]?.key === 'công' && tokens[found.end + 1]?.key === 'an') return null;
  const center = head.endsWith('trung ương') ? found.end : head.endsWith('trung ương hội') ? found.end - 1 : null;
  const owner = center === null ? null : associationEnd(reading, center, inTitle);
  if (owner !== null)
    return { start: index, kind: 'MASS_ORGANIZATION', head, abstract: false, generic: false, placeAt: null, ...owner };
  const base = { start: index, kind: group.kind, head, abstract: group.abstract === true };
  const body = TAILS[group.tail](reading, found.end, group, inTitle);
  if (body !== null && isPraise(tokens, found.end, body.end)) return null;
  if (body !== null && group.kind === 'GOVERNMENT' && MANY.longestAt(tokens, body.end) !== null) return null;
  // "bệnh viện | Đa khoa tỉnh": a name may begin within its head.
  const lowerHead = tokens.slice(index, found.end).every(({ shape }) => shape === 'lower');
  if (body === null) {
    const alone = !isCapital(tokens[found.end]) || (inTitle && startsPerson(reading, found.end, 7));
    const generic = !lowerHead && group.tail !== 'fixed' && GENERIC_KINDS.has(group.kind) && alone;
    return generic ? { ...base, end: found.end, generic: true, placeAt: null, country: null } : null;
  }
  if (
    lowerHead &&
    !inTitle &&
    (group.tail === 'fixed'
      ? first.key !== 'quốc' || tokens[index + 1]!.shape !== 'lower'
      : !isCapital(tokens[found.end]) && !body.named)
  )
    return null;
  // "kết nối với trung tâm | Hà Nội": the middle of a town.
  if (lowerHead && head === 'trung tâm' && reading.geo.get(found.end)?.end === body.end) return null;
  // "các đơn vị LLVT tỉnh": forces in general.
  if (head === 'lực lượng vũ trang' && first.shape === 'acronym') return null;
  // "các chùa Phật giáo": pagodas in general.
  if (lowerHead && head === 'chùa' && MANY_BEFORE.has(tokens[index - 1]?.key ?? '')) return null;
  // "nhóm thiện nguyện “Bếp yêu thương”": a name in quotes.
  const quoted = /^[“"«]$/u.test(tokens[found.end]?.text ?? '') && isCapital(tokens[found.end + 1]);
  if (lowerHead && (head === 'tổ chức' || (group.capital && !isCapital(tokens[found.end]) && !quoted))) return null;
  if (lowerHead && inTitle && !body.named && group.kind !== 'PARTY' && group.tail !== 'unit') return null;
  const abstract =
    base.abstract &&
    !(
      (body.placeAt !== null || base.kind === 'PARTY') &&
      HOLDS.longestAt(tokens, pastBracket(tokens, body.end)) !== null
    );
  return {
    ...base,
    abstract,
    end: awayEnd(reading, head, index, seeEnd(reading, head, body.end)),
    generic: false,
    placeAt: body.placeAt,
    country: body.country,
  };
}

const MANY_BEFORE: ReadonlySet<string> = new Set(['các', 'những', 'nhiều', 'số', 'ngôi']);

const REGIONS: ReadonlySet<string> = new Set(['Bắc', 'Trung', 'Nam', 'Đông']);

/** "Tập đoàn kinh tế lớn nhất Ấn Độ": what a body is, not its name. */
function isPraise(tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (PRAISE.longestAt(tokens, at) !== null && tokens[at]!.shape === 'lower') return true;
  return false;
}

const PRAISE = phraseSet(['lớn nhất', 'lớn thứ', 'hàng đầu']);

/** "Phòng Y tế | các huyện": one in every district, none of them named. */
const MANY = phraseSet(['các huyện', 'các quận', 'các xã', 'các phường', 'các tỉnh', 'các thị xã', 'các địa phương']);

/** Over "(TPHCM)", "(tỉnh Lào Cai)". */
function pastBracket(tokens: Reading['tokens'], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 2; end < at + 7; end++) if (tokens[end]?.text === ')') return end + 1;
  return at;
}

/** "Đảng bộ phường Tân An | tổ chức Đại hội": what holds something acts. */
const HOLDS = phraseSet(['tổ chức', 'đã tổ chức', 'long trọng tổ chức', 'trọng thể tổ chức', 'khai mạc', 'tiến hành']);

/** "Ban Chấp hành Trung ương | Hội Nông dân Việt Nam", "… | Hội": the committee of an association, not of the party. */
function associationEnd(
  reading: Reading,
  at: number,
  inTitle: boolean,
): { readonly end: number; readonly country: string | null } | null {
  const first = reading.tokens[at];
  if (!isCapital(first) || !ASSOCIATIONS.has(first!.key)) return null;
  const body = organizationAt(reading, at, inTitle);
  if (body !== null && !body.generic) return { end: body.end, country: body.country };
  return isCapital(reading.tokens[at + 1]) ? null : { end: at + 1, country: null };
}

const ASSOCIATIONS: ReadonlySet<string> = new Set(['hội', 'đoàn', 'hiệp', 'mặt', 'liên']);

/** "Hoàng Gia | Long" is a man of the family Hoàng. */
const isSurnamed = ({ tokens }: Reading, index: number, end: number): boolean =>
  tokens[index]!.key === 'hoàng' &&
  tokens[end]?.shape === 'capital' &&
  nameLikeness(tokens, index, capitalRun(tokens, index)) >= 5;

/** A body whose name has no head: "Sao Mai Corporation". */
function branded(reading: Reading, index: number): OrganizationName | null {
  const brand = brandAt(reading, index);
  if (brand === null) return null;
  const tail = brand.open ? closed(reading, brand.end, false) : { end: brand.end, placeAt: null };
  const { end, placeAt } = tail;
  return { start: index, end, kind: brand.kind, head: '', abstract: false, generic: false, placeAt, country: null };
}

interface Tail {
  readonly end: number;
  readonly placeAt: number | null;
  readonly country: string | null;
  /** True where a name of its own, a place or a body follows the head. */
  readonly named: boolean;
}

type ReadTail = (reading: Reading, from: number, group: HeadGroup, inTitle: boolean) => Tail | null;

const TAILS: Readonly<Record<HeadGroup['tail'], ReadTail>> = {
  fixed(reading, from, _group, inTitle) {
    const of = reading.tokens[from]?.key === 'của' ? from + 1 : from;
    const country = countryAt(reading, of);
    if (country === null && isBranch(reading, from)) return closed(reading, from, inTitle);
    if (country !== null && !(reading.tokens[of]?.key === 'anh'))
      return { end: country.end, placeAt: null, country: country.code, named: true };
    return { end: from, placeAt: null, country: null, named: true };
  },
  unit(reading, head, group, inTitle) {
    const from = group.kind === 'CHARITY' ? caredEnd(reading, head) : head;
    const country = countryAt(reading, from);
    const seat = country === null ? null : seatEnd(reading, from, country.end);
    if (seat !== null) return { end: seat, placeAt: null, country: foreign(country), named: true };
    const at = pastShortName(reading, country?.end ?? from, inTitle);
    const nested = nestedAt(reading, at, inTitle);
    if (nested !== null) return nested;
    // "HĐND | Thủ đô Viêng Chăn", but "Bộ Tư lệnh Thủ đô Hà Nội" has it in its head.
    const capital = reading.tokens[at]?.key === 'thủ' && reading.tokens[at + 2]?.shape === 'capital';
    const field = capital ? null : compoundEnd(reading, at);
    const nation = field === null ? null : countryAt(reading, field);
    const after = nation === null ? (field ?? at) : pairedEnd(reading, nation.end);
    const place = placeTail(reading, after, inTitle, field === null);
    if (place === null)
      return { end: after, placeAt: null, country: foreign(country), named: country !== null || field !== null };
    return { end: place.end, placeAt: place.at, country: foreign(country), named: true };
  },
  field(reading, from, _group, inTitle) {
    const doubtful = !inTitle && DOUBTFUL.has(wordBefore(reading, from)) && !isKnownField(reading, from);
    const field = doubtful ? null : fieldEnd(reading, from, inTitle);
    const nested = nestedAt(reading, field ?? from, inTitle);
    if (nested !== null) {
      const aim = purposeEnd(reading, nested.end);
      return aim === null ? nested : closed(reading, aim, inTitle);
    }
    const works = field === null ? (worksEnd(reading, from) ?? committeeEnd(reading, from)) : null;
    if (works !== null) return closed(reading, works, inTitle);
    const purpose = purposeEnd(reading, field ?? from);
    if (purpose !== null) return closed(reading, purpose, inTitle);
    if (field === null) return doubtful ? null : placedOnly(reading, from, inTitle);
    return closed(reading, field, inTitle);
  },
  free(reading, from, group, inTitle) {
    // "Hội hữu nghị | Việt Nam - Lào".
    if (reading.tokens[from - 1]!.key === 'nghị' && countryAt(reading, from) !== null)
      return closed(reading, from, inTitle);
    const own = freeEnd(reading, from, group, inTitle);
    if (own === null) {
      const nested = group.kind === 'OTHER' ? nestedAt(reading, from, inTitle) : null;
      if (nested !== null) return nested;
      const place = placeTail(reading, from, inTitle, false);
      return place === null || (place.bare && !PUBLIC.has(group.kind))
        ? null
        : { end: place.end, placeAt: place.at, country: null, named: true };
    }
    return closed(reading, own, inTitle);
  },
};

/** "Hạt Kiểm lâm | huyện Tân Phú", "Ủy ban | Việt Nam": nothing but a country or, after a head of several words, a place. */
function placedOnly(reading: Reading, from: number, inTitle: boolean): Tail | null {
  if (closesAtCountry(reading, from)) return closed(reading, from, inTitle);
  const long =
    HEADS.longestAt(reading.tokens, from - 3)?.end === from || HEADS.longestAt(reading.tokens, from - 4)?.end === from;
  const place = long ? placeTail(reading, from, inTitle, false) : null;
  return place === null ? null : { end: place.end, placeAt: place.at, country: null, named: true };
}

/** Heads of one syllable that are common words too: what follows must be a known field or an acronym. */
const DOUBTFUL: ReadonlySet<string> = new Set(['ban', 'vụ', 'đội', 'quan', 'trạm', 'phòng', 'cục', 'đoàn']);

const wordBefore = (reading: Reading, at: number): string => reading.tokens[at - 1]?.key ?? '';

const isKnownField = (reading: Reading, at: number): boolean =>
  isCapital(reading.tokens[at]) &&
  (COMPOUNDS.longestAt(reading.tokens, at) !== null ||
    ABBREVIATIONS.has(reading.tokens[at]!.key) ||
    /&|-/u.test(reading.tokens[at]!.text));

/** Kinds of which each province or district has one: "BVĐK tỉnh", "Đài PT-TH tỉnh". */
const PUBLIC: ReadonlySet<OrganizationKind> = new Set(['OTHER', 'MEDIA', 'SCHOOL']);

const GENERIC_KINDS: ReadonlySet<OrganizationKind> = new Set([
  'COMPANY',
  'MILITARY',
  'FUND',
  'GOVERNMENT',
  'SCHOOL',
  'MEDIA',
  'OTHER',
  'CHARITY',
]);

const foreign = (country: { readonly code: string } | null): string | null =>
  country === null || country.code === 'VN' ? null : country.code;

/** What may close any name: a branch, a country, a place. */
function closed(reading: Reading, from: number, inTitle: boolean): Tail {
  const { tokens } = reading;
  const country = countryAt(reading, from);
  const end = country === null ? from : pairedEnd(reading, country.end);
  if (isBranch(reading, end)) {
    const branch = isDash(tokens[end]) ? end + 1 : end;
    const place = placeTail(reading, branch + 2, inTitle, true);
    if (place !== null) return { end: place.end, placeAt: place.at, country: null, named: true };
  }
  const place = placeTail(reading, end, inTitle, false);
  if (place === null) return { end, placeAt: null, country: foreign(country), named: true };
  return { end: place.end, placeAt: place.at, country: foreign(country), named: true };
}

/** "Ngân hàng Nhà nước | - Chi nhánh tỉnh Hà Nam". */
function isBranch(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const branch = isDash(tokens[at]) ? at + 1 : at;
  return tokens[branch]?.key === 'chi' && tokens[branch + 1]?.key === 'nhánh';
}

/** A body inside another's name: "Ban Thường vụ | Thành ủy Hà Nội", "Công đoàn | Công ty CP Dược". */
function nestedAt(reading: Reading, index: number, inTitle: boolean): Tail | null {
  if (!isCapital(reading.tokens[index])) return null;
  const inner = HEADS.longestAt(reading.tokens, index) === null ? null : organizationAt(reading, index, inTitle);
  if (inner === null || inner.generic || (inner.abstract && inner.end - inner.start < 2)) return null;
  return { end: inner.end, placeAt: inner.placeAt, country: inner.country, named: true };
}
