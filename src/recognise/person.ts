import { NAMED_AFTER, SURNAMES } from '../lexicon/names.ts';
import { SENTENCE_OPENERS } from '../lexicon/organization-words.ts';
import { leadAt } from './leads.ts';
import { COMPOUNDS, countryAt, HEADS, startsHead } from './name-parts.ts';
import { anyNameEnd, capitalRun, vietnameseNameEnd } from './person-name.ts';
import { phraseTable } from './phrase-table.ts';
import { isCapital, isDash, type Reading } from './reading.ts';
import { isVietnameseSyllable } from './syllables.ts';
import { titleAt } from './title.ts';

/** A person's name as found at a token; indexes are of tokens. */
export interface PersonName {
  /** The first honorific or rank; equal to `start` where there is none. */
  readonly lead: number;
  readonly start: number;
  readonly end: number;
  readonly honorifics: readonly string[];
  readonly partial: boolean;
  readonly private: boolean;
  /** Said to be a comrade, a general, a bishop: acts for a body even where no office is told. */
  readonly acting: boolean;
}

/**
 * The person whose name, or whose honorifics and name, begin at token `index`. Without an honorific or an office before it
 * (`titled`) only a Vietnamese full name is taken for a person.
 */
export function personAt(reading: Reading, index: number, titled: boolean): PersonName | null {
  const leading = leadAt(reading, index);
  const at = leading.end;
  const led = leading.words.length > 0;
  const end = nameEnd(reading, at, led || titled || isIntroduced(reading, at));
  if (end === null || (countryAt(reading, at)?.end ?? 0) >= end) return null;
  if (MEDIA.has(reading.tokens[at]!.key) && PRESS.test(leading.words.at(-1)?.text ?? '')) return null;
  if (!titled && isNamedAfter(reading, index)) return null;
  if (!led && (isNumbered(reading, end) || isDelegation(reading, at, end))) return null;
  const partial = end - at === 1 && !HYPHENED.test(reading.tokens[at]!.text);
  return {
    lead: index,
    start: at,
    end,
    honorifics: leading.words.map((word) => word.text),
    partial,
    private: leading.words.some((word) => word.role === 'private') || isPrivateAfter(reading, end),
    acting: leading.words.some((word) => word.role === 'acting'),
  };
}

/** "phóng viên | Báo Sông Thu": whose reporter it is, no name. */
const PRESS = /^(?:phóng viên|nhà báo|pv)$/u;
const MEDIA: ReadonlySet<string> = new Set(['báo', 'đài', 'tạp']);

/** "Khu công nghiệp | Hoàng Mai 1": what is numbered is no person. */
const isNumbered = ({ tokens }: Reading, end: number): boolean =>
  tokens[end]?.shape === 'number' && /^\d{1,2}$/u.test(tokens[end].text) && tokens[end + 1]?.shape !== 'lower';

/** "Đoàn Lạng Sơn có 20 đại biểu": the delegation of a place, no man of the family Đoàn. */
const isDelegation = ({ tokens, geo }: Reading, at: number, end: number): boolean =>
  tokens[at]!.key === 'đoàn' && geo.get(at + 1)?.end === end;

function nameEnd(reading: Reading, at: number, cued: boolean): number | null {
  const { tokens } = reading;
  const first = tokens[at];
  if (
    first === undefined ||
    !isCapital(first) ||
    first.shape === 'acronym' ||
    (startsHead(reading, at) && vietnameseNameEnd(tokens, at) === null)
  )
    return null;
  if (capitalRun(tokens, at) === at + 1 && HEADS.longestAt(tokens, at) !== null) return null;
  const known = reading.geo.get(at);
  const run = capitalRun(tokens, at);
  if (known !== undefined && (known.end >= run || !cued))
    return known.end < run && SURNAMES.has(first.key) ? cut(reading, at, run) : null;
  const vietnamese = vietnameseNameEnd(tokens, at);
  if (vietnamese !== null) return cued || first.key.length > 1 ? cut(reading, at, vietnamese) : null;
  if (!cued) return null;
  if (SURNAMES.has(first.key) && run - at >= 2) return cut(reading, at, at + 4);
  if (OF_TOWNS.has(first.key) && run - at === 2) return null;
  const any = anyNameEnd(tokens, at);
  if (any === null || (COMPOUNDS.longestAt(tokens, at)?.end ?? 0) > at + 1) return null;
  return cut(reading, at, any);
}

/** First words of towns abroad that no man is called by: "Thống đốc | Saint Petersburg". */
const OF_TOWNS: ReadonlySet<string> = new Set([
  'saint',
  'san',
  'santa',
  'los',
  'las',
  'new',
  'são',
  'buenos',
  'kuala',
  'port',
]);

/** A name ends before an office or body that follows it without a mark: "ông Nguyễn Văn A | Giám đốc Sở". */
function cut(reading: Reading, at: number, end: number): number | null {
  for (let cutAt = at + 1; cutAt < end; cutAt++)
    if (startsHead(reading, cutAt)) return isDash(reading.tokens[cutAt - 1]) ? cutAt - 1 : cutAt;
  return end;
}

/** "Carlos Morel, Chủ tịch Quốc hội": two or more capitals, and an office behind a comma, dash or bracket. */
function isIntroduced(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (tokens[at]!.shape !== 'capital' || vietnameseNameEnd(tokens, at) !== null || startsHead(reading, at))
    return false;
  // "Tại Hà Nội, Chủ tịch nước …": a sentence's first word before a place.
  if (SENTENCE_OPENERS.has(tokens[at]!.key) && reading.geo.has(at + 1)) return false;
  if (TOWNS.has(tokens[at - 1]?.key ?? '')) return false;
  const end = anyNameEnd(tokens, at);
  if (end === null || end - at < 2) return false;
  const mark = tokens[end];
  // "Carlos Morel (Mexico)", of a list of ambassadors.
  const country = mark?.text === '(' ? countryAt(reading, end + 1) : null;
  if (country !== null && tokens[country.end]?.text === ')' && !isVietnameseSyllable(tokens[at]!.key)) return true;
  return (mark?.text === ',' || mark?.text === '(' || isDash(mark)) && titleAt(reading, end + 1) !== null;
}

/** "tại thủ đô | Viêng Chăn, Chủ nhiệm …": the word before makes a town of it. */
const TOWNS: ReadonlySet<string> = new Set(['đô', 'phố', 'tại', 'ở', 'tỉnh', 'bang', 'đến', 'về']);

/** The end of a site's or street's name that is made of a person's: "đường | Nguyễn Trường Tộ". Null elsewhere. */
export function memorialEnd(reading: Reading, at: number): number | null {
  if (reading.tokens[at]!.shape !== 'capital') return null;
  const end = vietnameseNameEnd(reading.tokens, at);
  return end !== null && isNamedAfter(reading, at) ? end : null;
}

const HYPHENED = /[-‐]/u;
const AFTER = phraseTable(NAMED_AFTER.map((word) => [word, true] as const));

/** "đường Trường Chinh", "Lăng Chủ tịch Hồ Chí Minh": the words before make a street, a site or a school of the name. */
function isNamedAfter(reading: Reading, at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    if (at - back < 0) break;
    if (AFTER.longestAt(reading.tokens, at - back)?.end === at) return true;
  }
  return false;
}

/** "(48 tuổi", ", 95 tuổi", "(SN 1985", ", trú tại": said of private people right after their names. */
function isPrivateAfter(reading: Reading, end: number): boolean {
  const after = reading.text.slice(reading.tokens[end - 1]!.end, reading.tokens[end - 1]!.end + 40);
  return PRIVATE_AFTER.test(after);
}

const PRIVATE_AFTER =
  /^\s*[,(–-]?\s*(?:(?:hơn |gần )?\d{1,3} tuổi|SN\b|sinh năm|sinh \d|(?:hiện )?(?:trú|ngụ|thường trú|cư trú) |quê |ở (?:số|thôn|xóm|xã|ấp|tổ|khối|khu|bản|phường|huyện|quận|đường|TP|thành phố|thị)|(?:là )?(?:con|vợ|chồng|mẹ|cha|bố|thân nhân|nạn nhân|học sinh|sinh viên|lớp|chủ nhà|người dân|hộ|công nhân|thương binh|bệnh binh|mẹ liệt))/iu;
