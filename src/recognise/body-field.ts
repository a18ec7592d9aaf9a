import { SENTENCE_OPENERS, STOP_WORDS, VERBAL_COMPOUNDS } from '../lexicon/organization-words.ts';
import { COMPOUNDS, closesAtCountry, countryAt, namePiece, startsHead } from './name-parts.ts';
import { startsForeigner, startsPerson } from './person-boundary.ts';
import { phraseSet } from './phrase-table.ts';
import { isCapital, isDash, type Reading } from './reading.ts';

/** "Đảng ủy | Quân sự | tỉnh", "Công an | nhân dân": a capitalised compound of the table after a head that needs none. */
export function compoundEnd(reading: Reading, at: number): number | null {
  const several = reading.tokens[at]?.key === 'các';
  if (!(isCapital(reading.tokens[at]) || several) || startsHead(reading, at) || reading.geo.has(at)) return null;
  const compound = COMPOUNDS.longestAt(reading.tokens, at);
  if (compound === null) return null;
  let end = compound.end;
  for (let next = afterJointEnd(reading, end); next !== null; next = afterJointEnd(reading, end)) end = next;
  return end;
}

function afterJointEnd(reading: Reading, at: number): number | null {
  const next = afterJoint(reading, at);
  return next === null ? null : (COMPOUNDS.longestAt(reading.tokens, next)?.end ?? null);
}

/** The end of what a body deals with: "Lao động, Thương binh và Xã hội"; null where nothing of the kind stands there. */
export function fieldEnd(reading: Reading, from: number, inTitle: boolean): number | null {
  const { tokens } = reading;
  let end: number | null = null;
  let at = from;
  for (let pieces = 0; pieces < 12; pieces++) {
    if (
      startsPerson(reading, at, inTitle && pieces > 0 ? 3 : 5) ||
      (inTitle && pieces > 0 && startsForeigner(reading, at)) ||
      (pieces > 0 && (startsHead(reading, at) || CITIES.has(tokens[at]?.key ?? ''))) ||
      closesAtCountry(reading, at) ||
      reading.geo.has(at)
    )
      break;
    const piece = fieldPiece(reading, at, pieces > 0 || inTitle);
    if (piece === null) break;
    end = piece;
    at = afterJoint(reading, piece) ?? (inTitle ? commaInTitle(reading, piece) : null) ?? piece;
    if (at !== piece && fieldPiece(reading, at, true) === null) break;
    if (tokens[at] === undefined) break;
  }
  return end === null ? null : (closingEnd(reading, end) ?? end);
}

/** "Sở Y tế | TP. Cần Thơ". */
const CITIES: ReadonlySet<string> = new Set(['tp', 'tx']);

/**
 * Small words that a name closes with: "Trung tâm Điều phối | hiến, ghép tạng quốc gia", "Tòa án Nhân dân | tối cao". Six words
 * at most, none of them a verb or function word.
 */
export function closingEnd(reading: Reading, from: number): number | null {
  const { tokens } = reading;
  for (let at = from; at < from + 7; at++) {
    const closer = CLOSERS.longestAt(tokens, at);
    if (closer !== null) return closer.end;
    const token = tokens[at];
    const fits =
      token !== undefined && (token.shape === 'lower' ? !STOP_WORDS.has(token.key) : token.text === ',' && at > from);
    if (!fits) return null;
  }
  return null;
}

export const CLOSERS = phraseSet(['quốc gia', 'tối cao', 'quốc tế', 'trung ương', 'tw', 'thế giới']);

function fieldPiece(reading: Reading, at: number, later: boolean): number | null {
  const first = reading.tokens[at];
  if (first === undefined) return null;
  const compound = COMPOUNDS.longestAt(reading.tokens, at);
  if (first.shape === 'lower')
    return (later || isOwned(reading, at, compound?.end)) &&
      compound !== null &&
      !JOINS_IN.has(reading.tokens[compound.end]?.key ?? '') &&
      (!VERBAL_COMPOUNDS.has(compound.value) || followsVerb(reading, at) || leadsOn(reading, at))
      ? compound.end
      : null;
  const opens = later || reading.tokens[at + 1]?.shape === 'lower';
  if (opens && compound === null && SENTENCE_OPENERS.has(first.key)) return null;
  return namePiece(reading, at, false);
}

/** "Bộ Giao thông Vận tải | phối hợp với": what the body does, however it is called. */
const JOINS_IN: ReadonlySet<string> = new Set(['với', 'cùng']);

/** "Bộ | ngoại giao | Lào", "Sở | y tế | Hà Nam": small words between a capital head and whose they are. */
const isOwned = (reading: Reading, at: number, end = at): boolean =>
  end > at && isCapital(reading.tokens[at - 1]) && (countryAt(reading, end) !== null || reading.geo.has(end));

/** "Cứu trợ | trẻ em", "Hỗ trợ | nông dân": who is helped belongs to the name. */
export function followsVerb(reading: Reading, at: number): boolean {
  const before = COMPOUNDS.longestAt(reading.tokens, at - 2);
  const verb = COMPOUNDS.longestAt(reading.tokens, at)?.value ?? '';
  return (
    before !== null &&
    !DOES.has(verb) &&
    before.end === at &&
    isCapital(reading.tokens[at - 2]) &&
    VERBAL_COMPOUNDS.has(before.value)
  );
}

/** "Bộ Giáo dục và Đào tạo | chỉ đạo": what bodies do, in small letters, is no part of their names. */
const DOES: ReadonlySet<string> = new Set(['chỉ đạo', 'phối hợp', 'tổ chức', 'kiểm tra']);

/** Compounds in small letters that end at a country, or two at a known place: "chăm sóc sức khỏe cộng đồng Việt Nam". */
export function leadsOn(reading: Reading, from: number): boolean {
  let at = from;
  let count = 0;
  for (
    let next = COMPOUNDS.longestAt(reading.tokens, at);
    next !== null && count < 4;
    next = COMPOUNDS.longestAt(reading.tokens, at)
  ) {
    at = next.end;
    count++;
  }
  if (count >= 1 && countryAt(reading, at) !== null) return true;
  return count >= 2 && (reading.geo.has(at) || (isCapital(reading.tokens[at]) && !startsHead(reading, at)));
}

/** Over "và", "&", a dash or a comma to the next piece of the same name; null where the name does not go on. */
export function afterJoint(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  const joint = tokens[at];
  const next = tokens[at + 1];
  if (joint === undefined || next === undefined) return null;
  const compound = COMPOUNDS.longestAt(tokens, at + 1);
  if (joint.key === 'và' || joint.text === '&') {
    return compound !== null &&
      !startsHead(reading, at + 1) &&
      (isCapital(next) || !VERBAL_COMPOUNDS.has(compound.value) || leadsOn(reading, at + 1))
      ? at + 1
      : null;
  }
  // "Sở VH | – TT – DL": initials that dashes join.
  if (isDash(joint) && isInitials(tokens[at - 1]) && isInitials(next) && !startsHead(reading, at + 1)) return at + 1;
  if (isDash(joint))
    return compound !== null && (isCapital(next) || next.tight) && !startsHead(reading, at + 1) ? at + 1 : null;
  return joint.text === ',' && listCloses(reading, at + 1) ? at + 1 : null;
}

const isInitials = (token: Reading['tokens'][number] | undefined): boolean =>
  token?.shape === 'acronym' && /^\p{Lu}{2,5}$/u.test(token.text);

/** "Chủ nhiệm Ủy ban Văn hóa, | Giáo dục | Lê Văn Bình": one more field over a comma, and the name or the owner right behind it. */
function commaInTitle(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  if (tokens[at]?.text !== ',' || !isCapital(tokens[at + 1]) || startsHead(reading, at + 1)) return null;
  const end = COMPOUNDS.longestAt(tokens, at + 1)?.end;
  if (end === undefined) return null;
  return startsPerson(reading, end, 3) || startsHead(reading, end) ? at + 1 : null;
}

/** A comma inside a name is followed, in the end, by "và" or "&" and one more field: "Văn hóa, Thể thao và Du lịch". */
function listCloses(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  let at = from;
  for (let pieces = 0; pieces < 5; pieces++) {
    const compound = isCapital(tokens[at]) && !startsHead(reading, at) ? COMPOUNDS.longestAt(tokens, at) : null;
    if (compound === null) return false;
    if (compound.value.includes(' và ')) return true;
    at = compound.end;
    if (tokens[at]?.key === 'và' || tokens[at]?.text === '&') return COMPOUNDS.longestAt(tokens, at + 1) !== null;
    if (tokens[at]?.text !== ',') return false;
    at++;
  }
  return false;
}
