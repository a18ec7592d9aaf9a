import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { OCCASION_WORDS, STOP_WORDS } from '../lexicon/organization-words.ts';
import { TITLE_MODIFIERS, TITLE_UNITS } from '../lexicon/titles.ts';
import { fieldEnd } from './body-field.ts';
import { LEADS } from './leads.ts';
import { COMPOUNDS, countryAt, HEADS, namePiece, placeTail, startsHead, TITLES } from './name-parts.ts';
import { type OrganizationName, organizationAt } from './organization.ts';
import { anyNameEnd, capitalRun, nameLikeness, vietnameseNameEnd } from './person-name.ts';
import { phraseSet } from './phrase-table.ts';
import { isCapital, isDash, type Reading } from './reading.ts';
import { isVietnameseSyllable } from './syllables.ts';

/** Words between an office and what it is of: "Thường trực", "phụ trách". */
export const MODIFIERS = phraseSet(TITLE_MODIFIERS);
const UNITS = phraseSet(TITLE_UNITS);

/** "Trưởng | ban Tuyên giáo Tỉnh ủy": the head's last word begins the body. */
export function headBody(reading: Reading, headEnd: number): OrganizationName | null {
  const last = reading.tokens[headEnd - 1];
  if (last === undefined || !BODY_IN_HEAD.has(last.key)) return null;
  const from = reading.tokens[headEnd - 2]?.key === 'tiểu' ? headEnd - 2 : headEnd - 1;
  // "Trưởng | Đoàn đại biểu Quốc hội tỉnh" holds what elsewhere is an office, "đại biểu Quốc hội".
  const goesOn = (HEADS.longestAt(reading.tokens, from)?.end ?? 0) > headEnd;
  if (!goesOn && (MODIFIERS.longestAt(reading.tokens, headEnd) !== null || startsHead(reading, headEnd))) return null;
  const body = organizationAt(reading, from, true);
  return body === null || body.generic || body.end <= headEnd ? null : body;
}

const BODY_IN_HEAD: ReadonlySet<string> = new Set([
  'ban',
  'bch',
  'bcđ',
  'btc',
  'phòng',
  'khoa',
  'đoàn',
  'an',
  'đồn',
  'đội',
  'nhóm',
  'tiểu',
  'trạm',
  'nhánh',
]);

/** The body that the office is of. A second one may follow the first only as its owner: "… Ban Tổ chức | Tỉnh ủy". */
export function bodyAt(
  reading: Reading,
  at: number,
  later: boolean,
  before: OrganizationName | null,
): OrganizationName | null {
  if (before !== null && reading.tokens[at - 1]?.key !== 'của' && !before.generic && before.abstract) return null;
  const body = organizationAt(reading, at, true);
  if (body === null) return null;
  if (body.generic && reading.tokens[at]?.shape === 'lower' && !later) return body.end > at ? body : null;
  if (before !== null && body.abstract) return null;
  return body;
}

/** "Tổng giám đốc | VNPT Nghệ An": after a company's office, initials that no table knows are a company. */
export function initialsBody(
  reading: Reading,
  at: number,
  head: string,
  before: OrganizationName | null,
): OrganizationName | null {
  const token = reading.tokens[at];
  if (before !== null || token?.shape !== 'acronym' || !CORPORATE.test(head) || ABBREVIATIONS.has(token.key))
    return null;
  const place = reading.geo.get(at + 1);
  const seat = reading.tokens[at + 1];
  // "Giám đốc IIT | Indore": a foreign word behind the initials.
  if (seat?.shape === 'capital' && place === undefined && !isVietnameseSyllable(seat.key)) {
    const after = reading.tokens[at + 2];
    if (!isCapital(after))
      return {
        start: at,
        end: at + 2,
        kind: 'COMPANY',
        head: '',
        abstract: false,
        generic: false,
        country: null,
        placeAt: null,
      };
  }
  const base = { start: at, kind: 'COMPANY', head: '', abstract: false, generic: false, country: null } as const;
  return place === undefined ? { ...base, end: at + 1, placeAt: null } : { ...base, end: place.end, placeAt: at + 1 };
}

/** Heads of offices in companies. */
const CORPORATE = /giám đốc|ceo|biên tập|hội đồng quản trị|hiệu trưởng|viện trưởng/u;

/**
 * "Trưởng ban | Tổ chức Hội trại tòng quân huyện": the occasion that a committee holds, up to a mark or a verb. Null where none
 * is named.
 */
export function occasionEnd(
  reading: Reading,
  at: number,
): { end: number; organization: null; placeAt: null; hollow: false } | null {
  const { tokens } = reading;
  const holds = `${tokens[at]?.key} ${tokens[at + 1]?.key}`;
  const held = tokens[at - 1]?.key === 'btc' ? at : HOLDING.has(holds) ? at + 2 : null;
  // "Trưởng Ban Chỉ đạo | các | Chương trình mục tiêu quốc gia".
  const occasion = held !== null && SEVERAL.has(tokens[held]?.key ?? '') ? held + 1 : held;
  if (occasion === null || !OCCASION_WORDS.has(tokens[occasion]?.key ?? '')) return null;
  let end = occasion + (OF_TWO.has(tokens[occasion]!.key) ? 2 : 1);
  while (end < at + 14 && tokens[end] !== undefined) {
    const compound = COMPOUNDS.longestAt(tokens, end);
    const token = tokens[end]!;
    if (compound !== null) end = compound.end;
    else if (
      token.shape === 'mark' ||
      (token.shape === 'lower' && STOP_WORDS.has(token.key)) ||
      (end > occasion + 1 && startsName(reading, end))
    )
      break;
    else end++;
  }
  return { end, organization: null, placeAt: null, hollow: false };
}

/** First syllables of occasions of two: "chương | trình". */
const OF_TWO: ReadonlySet<string> = new Set(['chương', 'đại', 'liên', 'chiến', 'triển']);
const SEVERAL: ReadonlySet<string> = new Set(['các', 'những']);
const HOLDING: ReadonlySet<string> = new Set(['tổ chức', 'chỉ đạo']);

/** "Lãnh sự phụ trách | thương mại - đầu tư,": what somebody is in charge of, in small letters up to a mark. */
export function dutyEnd({ tokens }: Reading, at: number): number | null {
  let end = at;
  let known = true;
  while (end < at + 8) {
    const token = tokens[end];
    const compound = token?.shape === 'lower' ? COMPOUNDS.longestAt(tokens, end) : null;
    if (compound !== null) {
      end = compound.end;
      continue;
    }
    const joint = token !== undefined && isDash(token) && tokens[end + 1]?.shape === 'lower';
    if (!joint && (token?.shape !== 'lower' || STOP_WORDS.has(token.key))) break;
    known &&= joint;
    end++;
  }
  const next = tokens[end];
  return end > at && (known || next === undefined || next.shape === 'mark') ? end : null;
}

/** "Chủ nhiệm | chính trị | Bộ Chỉ huy Quân sự tỉnh": a field in small letters before the body. */
export function smallField(reading: Reading, at: number): number | null {
  if (reading.tokens[at]?.shape !== 'lower') return null;
  const end = COMPOUNDS.longestAt(reading.tokens, at)?.end;
  if (end === undefined || reading.tokens[end]?.shape === 'lower' || HEADS.longestAt(reading.tokens, at) !== null)
    return null;
  return startsHead(reading, end) && TITLES.longestAt(reading.tokens, end) === null ? end : null;
}

/** A field ("Bộ trưởng | Ngoại giao"), a unit ("Chủ tịch | xã"), a country or a place; null where the office ends. */
export function fieldOrPlace(
  reading: Reading,
  at: number,
  head: string,
  later: boolean,
  hasBody: boolean,
): { end: number; placeAt: number | null } | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (token === undefined || token.shape === 'mark') return abroad(reading, at);
  // "Chủ tịch Viện Khoa học Việt Nam | PGS.TS Lê Văn Bình".
  if (DEGREE.test(token.text) && LEADS.longestAt(tokens, at) !== null) return null;
  const country = countryAt(reading, at);
  if (country !== null && (country.end > at + 1 || !startsName(reading, at)))
    return { end: country.end, placeAt: null };
  const place = placeTail(reading, at, true, false);
  if (place !== null && !(place.bare && later && token.shape === 'lower' && hasBody))
    return { end: place.end, placeAt: place.at };
  const unit = UNITS.longestAt(tokens, at);
  if (unit !== null && !later) return { end: unit.end, placeAt: null };
  if (token.key === 'tại' && (hasBody || ABROAD.has(head)))
    return abroad(reading, at) ?? (CONSULS.test(head) ? seatAt(reading, at) : null) ?? branchPlace(reading, at);
  if (startsName(reading, at)) return null;
  if (!isCapital(token))
    return later &&
      token.key === 'và' &&
      isCapital(tokens[at + 1]) &&
      !startsHead(reading, at + 1) &&
      LEADS.longestAt(tokens, at + 1) === null &&
      namePieceEnds(reading, at + 1) !== null
      ? { end: namePieceEnds(reading, at + 1)!, placeAt: null }
      : null;
  const piece = namePieceEnds(reading, at);
  const more = piece === null || COMPOUNDS.longestAt(tokens, at) === null ? null : fieldEnd(reading, at, true);
  return piece === null ? null : { end: Math.max(piece, more ?? 0), placeAt: null };
}

const DEGREE = /^(?:PGS|GS|TS|ThS|TSKH|BS|KTS|NSND|NSƯT|HT|TT|ĐĐ)$/u;

/** "Đại sứ Nhật Bản | tại Việt Nam". */
function abroad(reading: Reading, at: number): { end: number; placeAt: number | null } | null {
  if (reading.tokens[at]?.key !== 'tại') return null;
  const country = countryAt(reading, at + 1);
  return country === null ? null : { end: country.end, placeAt: null };
}

/** "Tổng Lãnh sự Nhật Bản | tại TP Hồ Chí Minh": a consul is of the city that he sits in. */
function seatAt(reading: Reading, at: number): { end: number; placeAt: number | null } | null {
  const place = placeTail(reading, at + 1, true, false);
  if (place !== null) return place.bare ? null : { end: place.end, placeAt: null };
  let end = at + 1;
  while (reading.tokens[end]?.shape === 'capital' && !isVietnameseSyllable(reading.tokens[end]!.key)) end++;
  return end > at + 1 && end < at + 4 ? { end, placeAt: null } : null;
}

const CONSULS = /lãnh sự$/u;

/** "Trưởng ban Hội đồng hương Hà Tĩnh | tại TP Đà Nẵng | Lê Văn Bình": only where the name follows. */
function branchPlace(reading: Reading, at: number): { end: number; placeAt: number | null } | null {
  const place = placeTail(reading, at + 1, true, false);
  return place !== null && !place.bare && startsName(reading, place.end) ? { end: place.end, placeAt: null } : null;
}

const ABROAD: ReadonlySet<string> = new Set([
  'đại sứ',
  'tổng lãnh sự',
  'tham tán',
  'đại biện',
  'công sứ',
  'trưởng đại diện',
  'đại diện thường trú',
  'bí thư',
  'giám đốc quốc gia',
  'đại biện lâm thời',
  'đại sứ đặc mệnh toàn quyền',
  'cố vấn',
  'tùy viên quốc phòng',
]);

/** A piece of a field that is surely none of a person's name: it has a small syllable or is a known compound or acronym. */
function namePieceEnds(reading: Reading, at: number): number | null {
  const piece = namePiece(reading, at, false);
  if (piece === null) return null;
  const known =
    piece > at + 1 || reading.tokens[at]!.shape === 'acronym' || ONE_WORD_FIELDS.has(reading.tokens[at]!.key);
  return known ? piece : null;
}

const ONE_WORD_FIELDS: ReadonlySet<string> = new Set([
  'marketing',
  'nội',
  'ngoại',
  'sản',
  'nhi',
  'đảng',
  'y',
  'logistics',
  'thuế',
]);

/** A person's name begins here: a Vietnamese full name, or a foreign one that fills the run of capitals. */
function startsName(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const end = vietnameseNameEnd(tokens, at);
  if (end !== null && end === capitalRun(tokens, at) && nameLikeness(tokens, at, end) >= 1) {
    return !(reading.geo.has(at) && reading.geo.get(at)!.end === end);
  }
  const any = anyNameEnd(tokens, at);
  return (
    any !== null &&
    any - at >= 2 &&
    namePieceEnds(reading, at) === null &&
    !reading.geo.has(at) &&
    countryAt(reading, at) === null
  );
}
