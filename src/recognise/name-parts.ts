import { COUNTRIES } from '../lexicon/countries.ts';
import { placesNamed } from '../lexicon/gazetteer/gazetteer.ts';
import { CERTAIN_SURNAMES, STRONG_SURNAMES, SURNAMES } from '../lexicon/names.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organization-heads.ts';
import { COMMA_COMPOUNDS, NAME_COMPOUNDS, STOP_WORDS } from '../lexicon/organization-words.ts';
import { PLACE_UNITS } from '../lexicon/place-units.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import { NOWHERE } from './mention.ts';
import { capitalRun, nameLikeness, nameStartInRun } from './person-name.ts';
import { phraseSet, phraseTable } from './phrase-table.ts';
import { isCapital, type Reading } from './reading.ts';
import { isVietnameseSyllable } from './syllables.ts';

export const HEADS = phraseTable(
  ORGANIZATION_HEADS.flatMap((group) => group.heads.map((head) => [head, { head, group }] as const)),
);
export const COMPOUNDS = phraseSet([...NAME_COMPOUNDS, ...COMMA_COMPOUNDS]);
export const TITLES = phraseSet(TITLE_HEADS);
const COUNTRY_NAMES = phraseTable(COUNTRIES);
/** "Cộng hòa | Sierra Leone": what a state is, before its name. */
const STATE_FORMS = phraseSet([
  'cộng hòa',
  'cộng hòa dân chủ',
  'cộng hòa dân chủ nhân dân',
  'cộng hòa liên bang',
  'cộng hòa hồi giáo',
  'cộng hòa thống nhất',
  'ch',
  'liên bang',
  'vương quốc',
  'đại công quốc',
  'nhà nước',
]);
const UNITS = phraseSet(PLACE_UNITS);

/** "Cuba", "nước CHDCND Lào", "của nước Cộng hòa Cuba"; null for "Lào Cai", which is a province. */
export function countryAt(reading: Reading, index: number): { readonly end: number; readonly code: string } | null {
  const { tokens } = reading;
  let at = index;
  if (tokens[at]?.key === 'nước') at++;
  if (!isCapital(tokens[at])) return null;
  const form = STATE_FORMS.longestAt(tokens, at)?.end;
  const found =
    COUNTRY_NAMES.longestAt(tokens, at) ?? (form === undefined ? null : COUNTRY_NAMES.longestAt(tokens, form));
  if (found === null) return null;
  // "Lào Cai" is no Laos: a place that is known to be longer goes before.
  if ((reading.geo.get(at)?.end ?? 0) > found.end) return null;
  // "Công ty Anh văn", "Báo Pháp luật": the first syllable of another word.
  if (found.end === index + 1 && isWordOn(tokens[found.end])) return null;
  // "Bệnh viện Việt Đức", "Thủ Đức": the second syllable of another name.
  if (found.end === index + 1 && PAIRED_BEFORE.has(tokens[index - 1]?.text ?? '')) return null;
  return { end: found.end, code: found.value };
}

/** True where a country's name closes a body's own name: one of one syllable only before a mark, a small or a foreign word. */
export function closesAtCountry(reading: Reading, index: number): boolean {
  const country = countryAt(reading, index);
  if (country === null || (COMPOUNDS.longestAt(reading.tokens, index)?.end ?? 0) > country.end) return false;
  const next = reading.tokens[country.end];
  return country.end > index + 1 || next?.shape !== 'capital' || !isVietnameseSyllable(next.key);
}

const isWordOn = (next: Reading['tokens'][number] | undefined): boolean =>
  next?.shape === 'lower' && WORD_ENDS.has(next.key);

/** Second syllables of words that begin as a country is called: "Anh văn", "Pháp luật", "Mỹ thuật", "Đức tin". */
const WORD_ENDS: ReadonlySet<string> = new Set([
  'văn',
  'ngữ',
  'hùng',
  'luật',
  'lý',
  'chế',
  'nhân',
  'danh',
  'thuật',
  'phẩm',
  'kiến',
  'thức',
  'nghĩa',
  'dài',
  'tin',
  'độ',
]);

const PAIRED_BEFORE: ReadonlySet<string> = new Set(['Việt', 'Thủ']);

export interface PlaceTail {
  readonly end: number;
  /** The token where the place's own mention stands, when the recognisers of places know it. */
  readonly at: number | null;
  /** "tỉnh" with no name after it: filled in from the article. */
  readonly bare: boolean;
}

/**
 * The place after a body's or office's name: "tỉnh Lào Cai", "TP.HCM", "quận 1", "Khánh Hòa", "xã". With `inTitle` a person's
 * name may follow right after ("huyện Hương Sơn Trần Văn Bình"); `loose` also takes a capitalised name that no table knows.
 */
export function placeTail(reading: Reading, index: number, inTitle: boolean, loose: boolean): PlaceTail | null {
  const { tokens, geo } = reading;
  const known = geo.get(index);
  if (known !== undefined && !swallowsPerson(reading, UNITS.longestAt(tokens, index)?.end ?? index, known.end))
    return { end: known.end, at: index, bare: false };
  const unit = UNITS.longestAt(tokens, index);
  if (unit === null) return loose ? looseName(reading, index, inTitle) : null;
  let at = unit.end;
  if (tokens[at]?.text === '.' && tokens[at]!.tight) at++;
  const inner = geo.get(at);
  if (inner !== undefined && !swallowsPerson(reading, at, inner.end) && !(inTitle && isPersonAfterUnit(reading, at)))
    return { end: inner.end, at, bare: false };
  const next = tokens[at];
  if (next?.shape === 'number' && !NAMED.has(unit.value)) return { end: at + 1, at: null, bare: false };
  if (next?.shape === 'capital' && !startsHead(reading, at) && !(inTitle && isPersonAfterUnit(reading, at))) {
    const end = placeNameEnd(reading, at, inTitle);
    if (end > at) return { end, at: null, bare: false };
  }
  return BARE_UNITS.has(unit.value) ? { end: unit.end, at: null, bare: true } : null;
}

/** After an office, "tỉnh Phạm S", "tỉnh K'Mák", "tỉnh Y Loan": a person; provinces of Vietnam are all known. */
function isPersonAfterUnit(reading: Reading, at: number): boolean {
  const known = reading.geo.get(at)?.mention;
  if (known?.type === 'province' && known.country !== NOWHERE) return false;
  const first = reading.tokens[at]!;
  if (/^[KH]['’]/u.test(first.text)) return true;
  if (reading.tokens[at - 1]?.key !== 'tỉnh') return false;
  // "tỉnh | Lâm Hải Giang": three syllables and more with a surname in front.
  const likeness = nameLikeness(reading.tokens, at, capitalRun(reading.tokens, at));
  if (STRONG_SURNAMES.has(first.key) || /^[AY]$/u.test(first.text) || likeness >= 3) return true;
  // "tỉnh | Cao Huy": no province is called so, and nobody abroad by two syllables of Vietnamese.
  const second = reading.tokens[at + 1];
  return (
    SURNAMES.has(first.key) && second?.shape === 'capital' && isVietnameseSyllable(second.key) && !reading.geo.has(at)
  );
}

/** Units that bear a name and no number: "Bệnh viện Đa khoa tỉnh | 4 máy thở". */
const NAMED: ReadonlySet<string> = new Set(['tỉnh', 'thành phố', 'tp', 'huyện', 'xã', 'thị xã', 'tx', 'thị trấn']);

/** Units that stand for the one the article is about: "UBND tỉnh". */
const BARE_UNITS: ReadonlySet<string> = new Set([
  'tỉnh',
  'thành phố',
  'tp',
  'huyện',
  'quận',
  'thị xã',
  'tx',
  'xã',
  'phường',
  'thị trấn',
  'huyện đảo',
  'xã đảo',
]);

/** A place's name may be the start of a person's: "Hà Giang" in "Hà Giang Sơn", "xã Hồ" in "UBND xã Hồ Văn Thanh". */
function swallowsPerson(reading: Reading, name: number, end: number): boolean {
  const { tokens } = reading;
  const run = capitalRun(tokens, name);
  if (nameLikeness(tokens, name, run) < 5) return false;
  return run > end ? nameLikeness(tokens, end, run) < 3 : CERTAIN_SURNAMES.has(tokens[name]!.key);
}

function looseName(reading: Reading, index: number, inTitle: boolean): PlaceTail | null {
  const first = reading.tokens[index];
  if (first?.shape !== 'capital' || startsHead(reading, index)) return null;
  if (inTitle && isShortName(reading, index)) return null;
  const end = placeNameEnd(reading, index, inTitle);
  if (inTitle && end - index >= 2 && !isVietnameseSyllable(first.key)) return null;
  return end > index ? { end, at: null, bare: false } : null;
}

/** "Chủ tịch HĐND | Thái Bảo": a surname and one given name that no district bears, behind no word for a unit. */
function isShortName({ tokens }: Reading, at: number): boolean {
  if (capitalRun(tokens, at) !== at + 2 || nameLikeness(tokens, at, at + 2) === 0) return false;
  return placesNamed('huyện', `${tokens[at]!.text} ${tokens[at + 1]!.text}`).length === 0;
}

/** "Huyện ủy Tây Giang | Bhling Mia": a district of the gazetteer, where a name of another language or none follows it. */
function knownPlaceEnd({ tokens }: Reading, at: number, run: number): number | null {
  for (let end = Math.min(run, at + 3); end >= at + 2; end--) {
    const name = tokens
      .slice(at, end)
      .map(({ text }) => text)
      .join(' ');
    const free = end === run || (run - end >= 2 && !isVietnameseSyllable(tokens[end]!.key));
    if (free && placesNamed('huyện', name).length > 0) return end;
  }
  return null;
}

function placeNameEnd(reading: Reading, at: number, inTitle: boolean): number {
  const { tokens } = reading;
  let run = capitalRun(tokens, at);
  for (let cut = at + 1; cut < run; cut++)
    if (startsHead(reading, cut) || (countryAt(reading, cut)?.end ?? 0) > cut + 1) run = cut;
  if (inTitle) {
    const known = knownPlaceEnd(reading, at, run);
    if (known !== null) return known;
    const name = nameStartInRun(tokens, at, run, 1);
    const whole = nameLikeness(tokens, at, run);
    if (name !== null && run - name > 1 && nameLikeness(tokens, name, run) >= whole - 1) return name;
    if (whole >= 5) return at;
  }
  return Math.min(run, at + 3);
}

/** True where a body or an office begins: no name runs over it. */
export function startsHead(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  const first = tokens[index];
  if (first === undefined) return false;
  const head = HEADS.longestAt(tokens, index);
  if (head !== null && isCapital(first) && !COMMON_IN_NAMES.has(head.value.head)) return true;
  const title = TITLES.longestAt(tokens, index);
  if (title !== null && (title.end > index + 1 || first.shape === 'acronym')) return true;
  return first.key === 'phó' && TITLES.longestAt(tokens, index + 1) !== null;
}

/** Heads that are also syllables of people's and places' names: "Đoàn Văn Bộ", "Hồ Báo". */
const COMMON_IN_NAMES: ReadonlySet<string> = new Set([
  'đảng',
  'bộ',
  'sở',
  'cục',
  'vụ',
  'ban',
  'phòng',
  'hội',
  'viện',
  'khoa',
  'báo',
  'đài',
  'quỹ',
  'hãng',
  'đội',
  'trạm',
  'cảng',
  'vùng',
  'đồn',
  'đại hội',
  'trường',
  'tổ chức',
  'cđ',
  'tct',
]);

/** The "V" of "V.Morel": a person's name begins. */
const isInitial = (tokens: Reading['tokens'], index: number): boolean =>
  tokens[index]!.text.length === 1 && tokens[index + 1]?.text === '.' && tokens[index + 1]!.tight;

/** Small words between two capitals that make no name of them: "Sao Mai Group và", "Omar bin Salem". */
const JOINING: ReadonlySet<string> = new Set(['và', 'bin', 'al', 'van', 'von', 'de', 'der', 'da', 'la', 'do']);

/** "Dân tộc | học Việt Nam": a field is called a science by one small syllable. */
const scienceEnd = (tokens: Reading['tokens'], end: number): number =>
  tokens[end]?.key === 'học' && tokens[end]!.shape === 'lower' && (isCapital(tokens[end + 1]) || isEnd(tokens[end + 1]))
    ? end + 1
    : end;

const isEnd = (token: Reading['tokens'][number] | undefined): boolean => token === undefined || token.shape === 'mark';

/**
 * One piece of a body's own name: a compound of the table ("Phát triển nông thôn"), an acronym, or a capitalised word, with
 * one small syllable after it where the name goes on behind ("Thăm dò và Khai thác"). Null where the name ends.
 */
export function namePiece(reading: Reading, index: number, smallAllowed: boolean): number | null {
  const { tokens } = reading;
  const token = tokens[index];
  if (token === undefined) return null;
  // "Ban Giám hiệu | Nhà trường": the school is said in passing.
  if (token.key === 'nhà' && tokens[index + 1]?.text === 'trường') return null;
  const compound = COMPOUNDS.longestAt(tokens, index);
  if (compound !== null && (isCapital(token) || smallAllowed)) return scienceEnd(tokens, compound.end);
  if (token.shape === 'acronym') return startsHead(reading, index) ? null : index + 1;
  if (token.shape !== 'capital' || isInitial(tokens, index)) return null;
  const small = tokens[index + 1];
  if (
    small?.shape === 'lower' &&
    !JOINING.has(small.key) &&
    !STOP_WORDS.has(small.key) &&
    UNITS.longestAt(tokens, index + 1) === null
  ) {
    const after = tokens[index + 2];
    const goesOn =
      after?.key === 'và'
        ? isCapital(tokens[index + 3])
        : isCapital(after) || UNITS.longestAt(tokens, index + 2) !== null;
    if (goesOn) return index + 2;
  }
  return index + 1;
}
