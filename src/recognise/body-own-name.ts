import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { HeadGroup } from '../lexicon/organization-heads.ts';
import { NOMINAL_ENOUGH, SENTENCE_OPENERS, STOP_WORDS, VERBAL_COMPOUNDS } from '../lexicon/organization-words.ts';
import { afterJoint, CLOSERS, closingEnd, followsVerb, leadsOn } from './body-field.ts';
import { COMPOUNDS, closesAtCountry, countryAt, HEADS, namePiece, placeTail, startsHead } from './name-parts.ts';
import { startsForeigner, startsPerson } from './person-boundary.ts';
import { vietnameseNameEnd } from './person-name.ts';
import { isCapital, isDash, type Reading } from './reading.ts';
import { isVietnameseSyllable } from './syllables.ts';

/** The end of a free name: descriptors, brand, number, quoted name. */
export function freeEnd(reading: Reading, from: number, group: HeadGroup, inTitle: boolean): number | null {
  const { tokens } = reading;
  let end = smallRun(reading, from, group);
  // "Công ty Xổ số kiến thiết | và Dịch vụ tổng hợp": a head that is a compound itself goes on over "và".
  let at = end ?? (tokens[from - 1]!.key === 'thiết' ? (afterJoint(reading, from) ?? from) : from);
  let joined = false;
  for (let pieces = 0; pieces < 14; pieces++) {
    if (tokens[at] === undefined || (inTitle && startsPerson(reading, at, personAfter(group, at - from)))) break;
    if (
      at > from &&
      (closesAtCountry(reading, at) || (inTitle && !BRANDED.has(group.kind) && startsForeigner(reading, at)))
    )
      break;
    if (startsHead(reading, at) && !isOwnWord(reading, at, at === from)) break;
    if (at > from && !joined && (isPlaceTail(reading, at) || isUnit(reading, at))) break;
    const quoted = quotedEnd(reading, at);
    const piece =
      quoted ??
      purposeEnd(reading, at, group, at === from) ??
      numberEnd(reading, at, at > from, group) ??
      freePiece(reading, at, at > from);
    if (piece === null) break;
    end = friendEnd(reading, piece) ?? piece;
    if (end > piece) break;
    const short = group.kind === 'COMPANY' ? initialsAfter(reading, piece) : null;
    if (short !== null) {
      at = short;
      continue;
    }
    const zone = tokens[piece]?.key === 'và' && tokens[piece + 1]?.key === 'khu';
    at =
      (zone ? null : afterJoint(reading, piece)) ?? brandJoint(reading, piece) ?? foreignJoint(reading, piece) ?? piece;
    // "Tân Cảng-Sài Gòn": what a dash without spaces ties on is of the name, a place as well.
    joined = at === piece + 1 && tokens[at]?.tight === true;
  }
  if (end === null || isLoneWord(reading, from, end)) return null;
  return closingEnd(reading, end) ?? end;
}

/**
 * "Nhóm thiện nguyện | Vì nụ cười trẻ thơ", "Quỹ | Hy vọng", "Tổ chức | Hành tinh xanh": what givers call themselves, in small words up
 * to the next mark or verb. Words of the tables are read as elsewhere.
 */
function purposeEnd({ tokens }: Reading, at: number, group: HeadGroup, isFirst: boolean): number | null {
  const first = tokens[at]!;
  if (!(group.kind === 'CHARITY' || group.kind === 'FUND')) return null;
  const words =
    first.text === 'Vì' ? 5 : isFirst && first.shape === 'capital' && isVietnameseSyllable(first.key) ? 3 : 0;
  if (words === 0 || COMPOUNDS.longestAt(tokens, at) !== null) return null;
  const isOfName = (token: Reading['tokens'][number] | undefined): boolean =>
    token?.shape === 'lower' && !STOP_WORDS.has(token.key);
  let end = at + 1;
  while (end <= at + words && isOfName(tokens[end])) end++;
  return end > at + 1 && !isOfName(tokens[end]) && tokens[end]?.shape !== 'number' ? end : null;
}

/** Bodies whose own names may be foreign words. */
const BRANDED: ReadonlySet<string> = new Set(['COMPANY', 'FUND', 'CHARITY', 'MEDIA', 'SCHOOL']);

/** "Công ty cổ phần Dầu | thực vật | BGF": up to three small words, none of them a verb, before a company's own initials. */
function initialsAfter({ tokens }: Reading, from: number): number | null {
  let at = from;
  while (at < from + 3 && tokens[at]?.shape === 'lower' && !STOP_WORDS.has(tokens[at]!.key)) {
    if (VERBAL_COMPOUNDS.has(`${tokens[at]!.key} ${tokens[at + 1]?.key}`)) return null;
    at++;
  }
  const next = tokens[at];
  return at > from && next?.shape === 'acronym' && /^\p{Lu}{3,6}$/u.test(next.text) && !ABBREVIATIONS.has(next.key)
    ? at
    : null;
}

/** "Hội Hữu nghị Việt | - Lào". */
function friendEnd(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  if (tokens[at - 1]!.key !== 'việt' || !isDash(tokens[at])) return null;
  return countryAt(reading, at + 1)?.end ?? (NATIONS.has(tokens[at + 1]?.key ?? '') ? at + 2 : null);
}

/** Short names of nations beside "Việt". */
const NATIONS: ReadonlySet<string> = new Set(['hàn', 'trung', 'ấn', 'xô', 'hung', 'bun', 'thái', 'miên', 'sing']);

/** "Trường Hải": one capitalised word makes no school. */
const isLoneWord = (reading: Reading, from: number, end: number): boolean =>
  end === from + 1 && reading.tokens[from - 1]!.key === 'trường' && reading.tokens[from]!.shape === 'capital';

/** How sure a person's name must be after so many words of a body's own; schools, hospitals and funds bear people's names. */
function personAfter(group: HeadGroup, words: number): number {
  if (words > 0) return words > 1 ? 3 : 5;
  return group.kind === 'SCHOOL' || group.kind === 'FUND' ? Number.POSITIVE_INFINITY : 7;
}

/** A fund's name without its head, in a list of funds: quoted, or a compound of the table. */
export function fundNameEnd(reading: Reading, at: number): number | null {
  const quoted = quotedEnd(reading, at);
  if (quoted !== null) return quoted;
  if (!isCapital(reading.tokens[at]) || startsHead(reading, at)) return null;
  return COMPOUNDS.longestAt(reading.tokens, at)?.end ?? null;
}

/** A place that closes the name: nothing capitalised follows it, as in "Báo Sài Gòn Giải phóng". */
function isPlaceTail(reading: Reading, at: number): boolean {
  const place = reading.geo.get(at);
  return place !== undefined && (!isCapital(reading.tokens[place.end]) || reading.tokens[at]!.shape === 'acronym');
}

/** "Hội Nhà báo | TP. Hà Nội": the short word for a city opens the place. */
const isUnit = ({ tokens, geo }: Reading, at: number): boolean =>
  (tokens[at]!.key === 'tp' || tokens[at]!.key === 'tx') &&
  tokens[at + 1]?.text === '.' &&
  (geo.has(at) || geo.has(at + 1) || geo.has(at + 2));

/** Heads that stand inside other bodies' own names: "Công ty TNHH | Nhà máy bia"; right behind the head any but UBND and the like. */
function isOwnWord(reading: Reading, at: number, first: boolean): boolean {
  const head = HEADS.longestAt(reading.tokens, at);
  if (head === null) return false;
  if (first && (head.value.group.tail === 'free' || head.value.group.tail === 'field')) return true;
  return OWN_HEADS.has(head.value.head);
}

/** "Ngân hàng TMCP | Quân đội": heads that stand inside a name behind other words of it. */
const OWN_HEADS: ReadonlySet<string> = new Set(['nhà máy', 'tập đoàn', 'ngân hàng', 'quân đội']);

function freePiece(reading: Reading, at: number, later: boolean): number | null {
  const first = reading.tokens[at]!;
  const compound = COMPOUNDS.longestAt(reading.tokens, at);
  if (first.shape === 'lower') {
    const fits =
      later &&
      compound !== null &&
      (!VERBAL_COMPOUNDS.has(compound.value) || followsVerb(reading, at) || leadsOn(reading, at));
    return fits ? compound.end : null;
  }
  // "Dược | Tuy An", "Tuy Hòa": places that begin as "tuy nhiên" does.
  const isPlace = first.key === 'tuy' && isCapital(reading.tokens[at + 1]);
  if (later && compound === null && SENTENCE_OPENERS.has(first.key) && !isPlace) return null;
  return namePiece(reading, at, later);
}

/**
 * Small words right after the head belong to the name when they lead to a capital or to a place and none of them is a verb or
 * function word: "Nhà máy | chế biến nông sản | Hưng Thịnh". Gives the index after them.
 */
function smallRun(reading: Reading, from: number, group: HeadGroup): number | null {
  const { tokens } = reading;
  let at = from;
  let nominal = group.kind === 'FUND';
  let compounds = true;
  while (at - from < 8) {
    const token = tokens[at];
    if (token?.shape !== 'lower') break;
    const compound = COMPOUNDS.longestAt(tokens, at);
    if (compound !== null) {
      nominal ||= !VERBAL_COMPOUNDS.has(compound.value) || NOMINAL_ENOUGH.has(compound.value);
      at = compound.end;
    } else if (token.key === 'và' && nominal && COMPOUNDS.longestAt(tokens, at + 1) !== null) at++;
    else if (STOP_WORDS.has(token.key) || token.key === 'và') break;
    else if (placeTail(reading, at, false, false) !== null) break;
    else {
      nominal = true;
      compounds = false;
      at++;
    }
  }
  if (at === from || !nominal) return null;
  const place = placeTail(reading, at, false, false);
  const named = isCapital(tokens[at]) && !startsHead(reading, at);
  // "Lữ đoàn | tàu ngầm | 189".
  const numbered = group.kind === 'MILITARY' && tokens[at]?.shape === 'number' && at - from <= 4;
  const whole =
    tokens
      .slice(from, at)
      .map(({ key }) => key)
      .join(' ') === 'chính sách xã hội';
  const closes = whole || (at - from >= 2 && CLOSERS.longestAt(tokens, at - 2)?.end === at);
  // "Công ty Cổ phần cơ điện lạnh (REE)": the short name in brackets says that the small words are one.
  const short = tokens[at]?.text === '(' && tokens[at + 1]?.shape === 'acronym' && tokens[at + 2]?.text === ')';
  return named || numbered || closes || short || (place !== null && (!place.bare || compounds)) || group.kind === 'FUND'
    ? at
    : null;
}

/** “Ngày mai xanh”: a quoted name, of eight words at most. */
function quotedEnd(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  if (!OPENING.has(tokens[at]?.text ?? '')) return null;
  for (let end = at + 2; end < at + 11; end++) if (CLOSING.has(tokens[end]?.text ?? '')) return end + 1;
  return null;
}

const OPENING: ReadonlySet<string> = new Set(['“', '"', '«', '‘']);
const CLOSING: ReadonlySet<string> = new Set(['”', '"', '»', '’']);

/** "Thép Việt Phát 2", "Xây dựng | số 6", "Quân khu 4", "Tổng Công ty 15": a number that no unit follows. */
function numberEnd(reading: Reading, at: number, later: boolean, group: HeadGroup): number | null {
  const { tokens } = reading;
  const token = tokens[at]!;
  if (token.key === 'số' && later && group.kind === 'COMPANY') return numberEnd(reading, at + 1, true, group);
  if (token.shape !== 'number' || token.text.length > 4 || (!later && !isNumbered(reading, at, group))) return null;
  if (!later && group.kind === 'MILITARY') return at + 1;
  const next = tokens[at + 1];
  const free =
    next === undefined ||
    next.shape === 'mark' ||
    (next.shape === 'lower' && STOP_WORDS.has(next.key)) ||
    isCapital(next);
  return free ? at + 1 : null;
}

/** Bodies that a number alone may name; of companies those of the army, told by a capital. */
const isNumbered = ({ tokens }: Reading, at: number, { kind }: HeadGroup): boolean =>
  kind === 'MILITARY' ||
  kind === 'SCHOOL' ||
  kind === 'OTHER' ||
  (kind === 'COMPANY' && tokens[at - 1]!.key === 'ty' && isCapital(tokens[at - 2]) && tokens[at + 1]?.text !== '%');

/** "Food | for the | Hungry": small words of English and French names between two capitals. */
function foreignJoint({ tokens }: Reading, at: number): number | null {
  let next = at;
  while (next < at + 2 && FOREIGN_JOINTS.has(tokens[next]?.text ?? '')) next++;
  return next > at && isCapital(tokens[next]) ? next : null;
}

const FOREIGN_JOINTS: ReadonlySet<string> = new Set(['for', 'of', 'the', 'and', 'des', 'du', 'sans']);

/** "Tân An-Phú Mỹ", "Star Tech & Art": a dash or ampersand between two parts of a brand. */
function brandJoint(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  const joint = tokens[at];
  const next = tokens[at + 1];
  if (joint === undefined || next === undefined || !isCapital(next) || startsHead(reading, at + 1)) return null;
  if (joint.text === '&') return at + 1;
  if (isDash(joint) && tokens[at - 1]!.shape === 'acronym' && next.shape === 'acronym') return at + 1;
  // "Ban Chỉ huy Phòng thủ khu vực 3 - Ngọc Lặc".
  if (isDash(joint) && tokens[at - 1]!.shape === 'number' && vietnameseNameEnd(tokens, at + 1) === null) return at + 1;
  return isDash(joint) && joint.tight && vietnameseNameEnd(tokens, at + 1) === null ? at + 1 : null;
}
