import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { ENGLISH_CLOSERS, type HeadGroup } from '../lexicon/organization-heads.ts';
import { NOMINAL_ENOUGH, SENTENCE_OPENERS, STOP_WORDS, VERBAL_COMPOUNDS } from '../lexicon/organization-words.ts';
import type { OrganizationKind } from '../model/facts.ts';
import { COMPOUNDS, closesAtCountry, countryAt, HEADS, namePiece, placeTail, startsHead } from './name-parts.ts';
import { anyNameEnd, capitalRun, nameLikeness, vietnameseNameEnd } from './person-name.ts';
import { phraseSet } from './phrase-table.ts';
import { isCapital, isDash, type Reading } from './reading.ts';
import { isVietnameseSyllable } from './syllables.ts';

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
 * ends before it: "Giám đốc Bệnh viện Thanh Nhàn Đào Quang Minh".
 */
export function organizationAt(reading: Reading, index: number, inTitle: boolean): OrganizationName | null {
  const { tokens } = reading;
  const first = tokens[index];
  if (first === undefined || first.shape === 'mark' || first.shape === 'number') return null;
  const found = HEADS.longestAt(tokens, index);
  if (found === null) return isCapital(first) ? brandAt(reading, index) : null;
  const { head, group } = found.value;
  const base = { start: index, kind: group.kind, head, abstract: group.abstract === true };
  const body = TAILS[group.tail](reading, found.end, group, inTitle);
  const lowerHead = first.shape === 'lower';
  if (body === null) {
    const alone = !isCapital(tokens[found.end]) || (inTitle && startsPerson(reading, found.end, 7));
    const generic = !lowerHead && group.tail !== 'fixed' && GENERIC_KINDS.has(group.kind) && alone;
    return generic ? { ...base, end: found.end, generic: true, placeAt: null, country: null } : null;
  }
  if (
    lowerHead &&
    !inTitle &&
    (group.tail === 'fixed' ? first.key !== 'quốc' : !isCapital(tokens[found.end]) && !body.named)
  )
    return null;
  if (lowerHead && (head === 'tổ chức' || (group.capital && !isCapital(tokens[found.end])))) return null;
  if (lowerHead && inTitle && !body.named && group.kind !== 'PARTY' && group.tail !== 'unit') return null;
  return { ...base, end: body.end, generic: false, placeAt: body.placeAt, country: body.country };
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
  fixed(reading, from) {
    const of = reading.tokens[from]?.key === 'của' ? from + 1 : from;
    const country = countryAt(reading, of);
    if (country !== null && !(reading.tokens[of]?.key === 'anh'))
      return { end: country.end, placeAt: null, country: country.code, named: true };
    return { end: from, placeAt: null, country: null, named: true };
  },
  unit(reading, from, _group, inTitle) {
    const country = countryAt(reading, from);
    const at = country?.end ?? from;
    const nested = nestedAt(reading, at, inTitle);
    if (nested !== null) return nested;
    const field = compoundEnd(reading, at);
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
    if (nested !== null) return nested;
    if (field === null) return !doubtful && closesAtCountry(reading, from) ? closed(reading, from, inTitle) : null;
    return closed(reading, field, inTitle);
  },
  free(reading, from, group, inTitle) {
    const own = freeEnd(reading, from, group, inTitle);
    if (own === null) {
      const place = placeTail(reading, from, inTitle, false);
      return place === null || (place.bare && !PUBLIC.has(group.kind))
        ? null
        : { end: place.end, placeAt: place.at, country: null, named: true };
    }
    return closed(reading, own, inTitle);
  },
};

/** Heads of one syllable that are common words too: what follows must be a known field or an acronym. */
const DOUBTFUL: ReadonlySet<string> = new Set(['ban', 'vụ', 'đội', 'quan', 'trạm', 'phòng', 'cục', 'đoàn']);

const wordBefore = (reading: Reading, at: number): string => reading.tokens[at - 1]?.key ?? '';

const isKnownField = (reading: Reading, at: number): boolean =>
  isCapital(reading.tokens[at]) &&
  (COMPOUNDS.longestAt(reading.tokens, at) !== null || /&|-/u.test(reading.tokens[at]!.text));

/** Kinds of which each province or district has one: "BVĐK tỉnh", "Đài PT-TH tỉnh". */
const PUBLIC: ReadonlySet<OrganizationKind> = new Set(['OTHER', 'MEDIA', 'SCHOOL']);

const GENERIC_KINDS: ReadonlySet<OrganizationKind> = new Set([
  'COMPANY',
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
  let end = from;
  const branch = isDash(tokens[end]) ? end + 1 : end;
  if (tokens[branch]?.key === 'chi' && tokens[branch + 1]?.key === 'nhánh') {
    const place = placeTail(reading, branch + 2, inTitle, true);
    if (place !== null) return { end: place.end, placeAt: place.at, country: null, named: true };
  }
  const country = countryAt(reading, end);
  if (country !== null) end = pairedEnd(reading, country.end);
  const place = placeTail(reading, end, inTitle, false);
  if (place === null) return { end, placeAt: null, country: foreign(country), named: true };
  return { end: place.end, placeAt: place.at, country: foreign(country), named: true };
}

/** "Hội hữu nghị Việt Nam | - Lào". */
function pairedEnd(reading: Reading, end: number): number {
  return isDash(reading.tokens[end]) ? (countryAt(reading, end + 1)?.end ?? end) : end;
}

/** A body inside another's name: "Ban Thường vụ | Thành ủy Hà Nội", "Công đoàn | Công ty CP Dược". */
function nestedAt(reading: Reading, index: number, inTitle: boolean): Tail | null {
  if (!isCapital(reading.tokens[index])) return null;
  const inner = HEADS.longestAt(reading.tokens, index) === null ? null : organizationAt(reading, index, inTitle);
  if (inner === null || inner.generic || (inner.abstract && inner.end - inner.start < 2)) return null;
  return { end: inner.end, placeAt: inner.placeAt, country: inner.country, named: true };
}

/** "Đảng ủy | Quân sự | tỉnh", "Công an | nhân dân": a capitalised compound of the table after a head that needs none. */
function compoundEnd(reading: Reading, at: number): number | null {
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
function fieldEnd(reading: Reading, from: number, inTitle: boolean): number | null {
  const { tokens } = reading;
  let end: number | null = null;
  let at = from;
  for (let pieces = 0; pieces < 12; pieces++) {
    if (
      startsPerson(reading, at, inTitle && pieces > 0 ? 3 : 5) ||
      (pieces > 0 && startsHead(reading, at)) ||
      closesAtCountry(reading, at) ||
      reading.geo.has(at)
    )
      break;
    const piece = fieldPiece(reading, at, pieces > 0);
    if (piece === null) break;
    end = piece;
    at = afterJoint(reading, piece) ?? piece;
    if (at !== piece && fieldPiece(reading, at, true) === null) break;
    if (tokens[at] === undefined) break;
  }
  return end === null ? null : (closingEnd(reading, end) ?? end);
}

/**
 * Small words that a name closes with: "Trung tâm Điều phối | hiến, ghép tạng quốc gia", "Tòa án Nhân dân | tối cao". Six words
 * at most, none of them a verb or function word.
 */
function closingEnd(reading: Reading, from: number): number | null {
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

const CLOSERS = phraseSet(['quốc gia', 'tối cao', 'quốc tế', 'trung ương', 'tw', 'thế giới']);

function fieldPiece(reading: Reading, at: number, later: boolean): number | null {
  const first = reading.tokens[at];
  if (first === undefined) return null;
  const compound = COMPOUNDS.longestAt(reading.tokens, at);
  if (first.shape === 'lower')
    return later && compound !== null && (!VERBAL_COMPOUNDS.has(compound.value) || leadsOn(reading, at))
      ? compound.end
      : null;
  if (later && compound === null && SENTENCE_OPENERS.has(first.key)) return null;
  return namePiece(reading, at, false);
}

/** Compounds in small letters that end at a country, or two at a known place: "chăm sóc sức khỏe cộng đồng Việt Nam". */
function leadsOn(reading: Reading, from: number): boolean {
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
function afterJoint(reading: Reading, at: number): number | null {
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
  if (isDash(joint))
    return compound !== null && (isCapital(next) || next.tight) && !startsHead(reading, at + 1) ? at + 1 : null;
  return joint.text === ',' && listCloses(reading, at + 1) ? at + 1 : null;
}

/** A comma inside a name is followed, in the end, by "và" and one more field: "Văn hóa, Thể thao và Du lịch". */
function listCloses(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  let at = from;
  for (let pieces = 0; pieces < 5; pieces++) {
    const compound = isCapital(tokens[at]) && !startsHead(reading, at) ? COMPOUNDS.longestAt(tokens, at) : null;
    if (compound === null) return false;
    if (compound.value.includes(' và ')) return true;
    at = compound.end;
    if (tokens[at]?.key === 'và') return COMPOUNDS.longestAt(tokens, at + 1) !== null;
    if (tokens[at]?.text !== ',') return false;
    at++;
  }
  return false;
}

/** The end of a free name: descriptors, brand, number, quoted name. */
function freeEnd(reading: Reading, from: number, group: HeadGroup, inTitle: boolean): number | null {
  const { tokens } = reading;
  let end = smallRun(reading, from, group);
  let at = end ?? from;
  for (let pieces = 0; pieces < 14; pieces++) {
    if (tokens[at] === undefined || (inTitle && startsPerson(reading, at, personAfter(group, at - from)))) break;
    if (at > from && closesAtCountry(reading, at)) break;
    if (startsHead(reading, at) && !isOwnWord(reading, at)) break;
    const quoted = quotedEnd(reading, at);
    const piece = quoted ?? numberEnd(reading, at, at > from, group) ?? freePiece(reading, at, at > from);
    if (piece === null) break;
    end = piece;
    at = afterJoint(reading, piece) ?? brandJoint(reading, piece) ?? piece;
  }
  return end === null ? null : (closingEnd(reading, end) ?? end);
}

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

/** Heads that stand inside other bodies' own names: "Công ty TNHH | Nhà máy bia". */
function isOwnWord(reading: Reading, at: number): boolean {
  const head = HEADS.longestAt(reading.tokens, at);
  return (
    head !== null &&
    (head.value.head === 'nhà máy' || head.value.head === 'tập đoàn' || head.value.head === 'ngân hàng')
  );
}

function freePiece(reading: Reading, at: number, later: boolean): number | null {
  const first = reading.tokens[at]!;
  const compound = COMPOUNDS.longestAt(reading.tokens, at);
  if (first.shape === 'lower') {
    const fits = later && compound !== null && (!VERBAL_COMPOUNDS.has(compound.value) || leadsOn(reading, at));
    return fits ? compound.end : null;
  }
  if (later && compound === null && SENTENCE_OPENERS.has(first.key)) return null;
  return namePiece(reading, at, later);
}

/**
 * Small words right after the head belong to the name when they lead to a capital or to a place and none of them is a verb or
 * function word: "Nhà máy | chế biến thức ăn | TMT". Gives the index after them.
 */
function smallRun(reading: Reading, from: number, group: HeadGroup): number | null {
  const { tokens } = reading;
  let at = from;
  let nominal = group.kind === 'FUND';
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
      at++;
    }
  }
  if (at === from || !nominal) return null;
  const place = placeTail(reading, at, false, false);
  const named = isCapital(tokens[at]) && !startsHead(reading, at);
  const closes = at - from >= 2 && CLOSERS.longestAt(tokens, at - 2)?.end === at;
  return named || closes || (place !== null && !place.bare) || group.kind === 'FUND' ? at : null;
}

/** “Trung tâm ảnh”: a quoted name, of eight words at most. */
function quotedEnd(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  if (!OPENING.has(tokens[at]?.text ?? '')) return null;
  for (let end = at + 2; end < at + 11; end++) if (CLOSING.has(tokens[end]?.text ?? '')) return end + 1;
  return null;
}

const OPENING: ReadonlySet<string> = new Set(['“', '"', '«', '‘']);
const CLOSING: ReadonlySet<string> = new Set(['”', '"', '»', '’']);

/** "Pomina 2", "Quân khu 4": a number that no unit follows. */
function numberEnd(reading: Reading, at: number, later: boolean, group: HeadGroup): number | null {
  const { tokens } = reading;
  const token = tokens[at]!;
  if (
    token.shape !== 'number' ||
    token.text.length > 4 ||
    (!later && group.kind !== 'MILITARY' && group.kind !== 'SCHOOL' && group.kind !== 'OTHER')
  )
    return null;
  if (!later && group.kind === 'MILITARY') return at + 1;
  const next = tokens[at + 1];
  const free =
    next === undefined ||
    next.shape === 'mark' ||
    (next.shape === 'lower' && STOP_WORDS.has(next.key)) ||
    isCapital(next);
  return free ? at + 1 : null;
}

/** "Heineken Việt Nam – Vũng Tàu", "Korea Tech & Art": a dash or ampersand between two parts of a brand. */
function brandJoint(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  const joint = tokens[at];
  const next = tokens[at + 1];
  if (joint === undefined || next === undefined || !isCapital(next) || startsHead(reading, at + 1)) return null;
  if (joint.text === '&') return at + 1;
  if (isDash(joint) && tokens[at - 1]!.shape === 'acronym' && next.shape === 'acronym') return at + 1;
  return isDash(joint) && joint.tight && vietnameseNameEnd(tokens, at + 1) === null ? at + 1 : null;
}

/** True where a person's full name begins, at least so likely, that ends the run of capitals: the body's name ends before it. */
function startsPerson(reading: Reading, at: number, least: number): boolean {
  if (least < 5 && reading.tokens[at - 1]!.shape === 'acronym' && (anyNameEnd(reading.tokens, at) ?? at) - at >= 2)
    return reading.tokens[at]!.shape === 'capital';
  const end = vietnameseNameEnd(reading.tokens, at);
  if (end === null || COMPOUNDS.longestAt(reading.tokens, at) !== null || reading.geo.has(at)) return false;
  const run = capitalRun(reading.tokens, at);
  return end === run && nameLikeness(reading.tokens, at, end) >= least;
}

/** A name closed by an English word ("Hyosung Corporation") or by "Việt Nam" after a foreign one, or made with "bank". */
function brandAt(reading: Reading, index: number): OrganizationName | null {
  const { tokens } = reading;
  const base = { start: index, head: '', abstract: false, generic: false, placeAt: null, country: null };
  const run = capitalRun(tokens, index, 6);
  for (let at = Math.min(run, index + 5) - 1; at > index; at--) {
    const kind = ENGLISH_CLOSERS.get(tokens[at]!.key);
    if (kind !== undefined) return { ...base, end: at + 1, kind };
  }
  const nation = countryAt(reading, index + 1);
  if (nation?.code === 'VN' && BRAND.test(tokens[index]!.text) && !isVietnameseSyllable(tokens[index]!.key)) {
    return { ...base, end: nation.end, kind: 'COMPANY' };
  }
  if (BANK.test(tokens[index]!.text) || isLocalBrand(reading, index)) {
    const tail = closed(reading, index + 1, false);
    return { ...base, end: tail.end, placeAt: tail.placeAt, kind: 'COMPANY' };
  }
  return null;
}

/** "Viettel Thanh Hóa", "VNPT Nghệ An": a foreign word or initials that no table knows, right before a province. */
function isLocalBrand(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]!;
  if (reading.geo.get(index + 1)?.mention.type !== 'province' || ABBREVIATIONS.has(token.key)) return false;
  if (token.shape === 'acronym') return /^\p{Lu}{3,6}$/u.test(token.text);
  return BRAND.test(token.text) && token.text.length > 3 && !isVietnameseSyllable(token.key);
}

const BRAND = /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}*)?$/u;
const BANK = /^\p{Lu}\p{L}+bank$/iu;
