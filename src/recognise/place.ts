import { COUNTRIES } from '../lexicon/countries.ts';
import { placesNamed } from '../lexicon/gazetteer/gazetteer.ts';
import { MIDDLE_NAMES, STRONG_SURNAMES, SURNAMES } from '../lexicon/names.ts';
import { COMMUNE_KINDS, DISTRICT_KINDS, PLACE_KINDS } from '../lexicon/place-heads.ts';
import {
  counterpart,
  FIRST_DAY_OF_34,
  familiesNamed,
  LAST_DAY_OF_63,
  provinceByKey,
  provinceOn,
  provincesOfFamily,
} from '../lexicon/provinces.ts';
import { compact } from '../text/compact.ts';
import type { Document, Sentence } from '../text/document.ts';
import { oneSpaced } from '../text/spaces.ts';
import type { PlaceMention, ProvinceMention } from './mention.ts';
import { narrowed } from './place-chain.ts';
import { matchesIn } from './scan.ts';

/**
 * The places below the province that a sentence names with their kind ("huyện Hương Sơn", "phường 12", "TP. Hà Tĩnh"), lists among
 * them ("các huyện Phú Ninh, Quế Sơn"), and bare districts beside their province ("Phổ Yên, Thái Nguyên"); the span takes in the
 * kind. `provinces`: what `province` found there; `publishedOn`: the article's day, as far as it is known.
 */
export function place(
  document: Document,
  sentence: Sentence,
  provinces: readonly ProvinceMention[],
  publishedOn: string | null = document.publishedOn,
): readonly PlaceMention[] {
  const { text } = document;
  const found: PlaceMention[] = [];
  let read = sentence.start;
  for (const head of matchesIn(document, sentence, HEAD)) {
    if (head.index < read) continue;
    const kind = PLACE_KINDS.get(oneSpaced(head[2]!.toLowerCase()))!;
    if (NOT_KEPT.has(kind) || NO_KIND.test(text.slice(Math.max(0, head.index - 8), head.index) + head[2]!)) continue;
    const series = seriesAt(text, sentence, head, kind);
    found.push(...series);
    const last = series.at(-1);
    if (last) read = last.end;
  }
  found.push(...bareDistricts(text, sentence, provinces, found));
  const inOrder = found.sort((a, b) => a.start - b.start);
  return narrowed(text, inOrder.map(publishedOn === null ? asIs : today(publishedOn)), provinces);
}

const asIs = (place: PlaceMention): PlaceMention => place;

/** The gazetteer is of before July 2025: since then a commune of Yên Bái is one of Lào Cai. */
const today =
  (publishedOn: string) =>
  (place: PlaceMention): PlaceMention =>
    publishedOn < FIRST_DAY_OF_34
      ? place
      : {
          ...place,
          provinceKeys: [
            ...new Set([...place.provinceKeys, ...formerDistricts(place.kind, place.name)].map(merged)),
          ].sort(),
        };

/** Since July 2025 communes bear the names of the districts that they were cut from: "xã Hưng Nguyên", "phường Quy Nhơn Bắc". */
function formerDistricts(kind: string | null, name: string): readonly string[] {
  if (!isCommune(kind)) return [];
  const words = name.split(' ');
  const base = words.length > 2 && SIDES.has(words.at(-1)!) ? words.slice(0, -1).join(' ') : name;
  return placesNamed(null, base).map(({ family }) => family);
}

function merged(family: string): string {
  const former = provinceOn(family, LAST_DAY_OF_63);
  const unit = former && counterpart(former.key, 'CURRENT');
  return (unit && provinceByKey(unit)?.family) ?? family;
}

/** One place, or all of "các huyện Phú Ninh, Quế Sơn và Hiệp Đức": the kind holds for the whole list. */
function seriesAt(text: string, sentence: Sentence, head: RegExpExecArray, kind: string): readonly PlaceMention[] {
  const series: PlaceMention[] = [];
  const plural = head[1] !== '' || SEVERAL.test(text.slice(Math.max(sentence.start, head.index - 28), head.index));
  if (head[0].includes(':') && !plural) return series;
  let start = head.index + head[1]!.length;
  let at = head.index + head[0].length;
  for (;;) {
    const name = nameAt(text, at, sentence.end, kind);
    if (name === null || (SHORT.test(head[2]!) && placesNamed(kind, name).length === 0)) break;
    const end = at + name.length;
    const next = mention(sentence, kind, name, start, end);
    if (start > head.index + head[1]!.length && !continues(series, next, plural)) break;
    if (!isCentralCity(kind, name)) series.push(next);
    const gap = LIST_GAP.exec(text.slice(end, Math.min(end + 40, sentence.end)))?.[0];
    if (!gap || (gap.includes('(') && !plural)) break;
    at = start = end + gap.length;
  }
  return series;
}

/**
 * A list goes on with a place of the same level and province that is no province itself ("huyện Hương Sơn, Hà Tĩnh"); of "các xã"
 * that no gazetteer knows with two words or more of that kind.
 */
function continues(series: readonly PlaceMention[], next: PlaceMention, plural: boolean): boolean {
  if (familiesNamed(next.name).length > 0) return false;
  if (series.every(({ provinceKeys }) => provinceKeys.length === 0)) return plural && next.name.includes(' ');
  return next.provinceKeys.some((family) => series.some(({ provinceKeys }) => provinceKeys.includes(family)));
}

/** "các xã, | phường: Tân An, …": the head of the kinds before it. */
const SEVERAL = /(?<!\p{L})(?:[Cc]ác|\d+) [\p{Ll}, ]{2,22}$/u;
/** One letter and a full stop is a kind only before a name that is known. */
const SHORT = /^(?:\p{L}|tt)\.$/iu;
/** "biên bản", "nông thôn", "ông xã", "hải đảo" are words of their own. */
const NO_KIND =
  /(?:(?:phiên|biên|văn|kịch|cơ|nhật|tái|nguyên|ấn|dị|bài) bản|nông thôn|(?:ông|bà) xã|(?:hải|biển) đảo|(?:một|toàn|liên) khối)$/iu;

/** Streets are addresses of people and no places of news. */
const NOT_KEPT = new Set(['đường', 'phố']);

const HEADS = [...PLACE_KINDS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/\./g, '\\.'))
  .join('|');
const HEAD = compact(
  new RegExp(
    `(?<![\\p{L}\\p{M}\\d])((?:(?:các|hai|ba|bốn|\\d+|những|nhiều|một số) )?)(${HEADS})(?:(?<=\\.)\\s?|:?\\s(?=\\S))(?=[\\p{Lu}\\d])`,
    'giu',
  ),
);
/** "các xã: Tân An (200 triệu đồng), Phú Lộc": what each gets may stand in brackets. */
const LIST_GAP = /^(?: \([^()]{1,30}\))?(?:[,;] (?:và )?| và )(?=\p{Lu})/u;

const NAME =
  /^\p{Lu}[\p{L}\p{M}'’]*(?:[ \u00a0-]\p{Lu}[\p{L}\p{M}'’]*|-\p{Ll}[\p{L}\p{M}]*|[ ]\d{1,2}[A-Z]?(?![\p{L}\d/%]|[.,]\d))*/u;
const NUMBER = /^\d{1,2}(?![\p{L}\d/%-]|[.,]\d)/u;

/** Of a run of capitals the longest beginning that the gazetteer knows, else its first words up to a surname with a name behind it. */
function nameAt(text: string, at: number, limit: number, kind: string): string | null {
  const rest = text.slice(at, Math.min(at + 48, limit));
  if (kind === 'quận' || kind === 'phường') {
    const number = NUMBER.exec(rest);
    if (number) return number[0];
  }
  const run = NAME.exec(rest)?.[0];
  if (!run || /^\p{Lu}+$/u.test(run)) return null;
  const parts = beforeCountry(run.split(/(?= )/));
  for (let count = Math.min(parts.length, LONGEST); count > 0; count -= 1) {
    const name = parts.slice(0, count).join('');
    if (placesNamed(kind, name).length > 0 || (kind === 'thành phố' && familiesNamed(name).length > 0))
      return isCommune(kind) && hasSide(parts, count) ? parts.slice(0, count + 1).join('') : name;
  }
  const surname = parts.findIndex(
    (part, index) => STRONG_SURNAMES.has(part.trim().toLowerCase()) && (index === 0 || index < parts.length - 1),
  );
  if (surname === 0 && parts.length > 2 && (isDistrict(kind) || OFFICE.test(text.slice(Math.max(0, at - 48), at))))
    return null;
  if (isDistrict(kind) && isFullName(parts)) return null;
  return parts.slice(0, surname > 0 ? Math.min(surname, 3) : 3).join('');
}

/** "TP Thượng Hải | Trung Quốc": a country of two syllables behind a name. */
function beforeCountry(parts: readonly string[]): readonly string[] {
  const at = parts.findIndex(
    (part, index) => index > 0 && COUNTRY_NAMES.has(`${part}${parts[index + 1] ?? ''}`.trim().toLowerCase()),
  );
  return at > 0 ? parts.slice(0, at) : parts;
}

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  [...COUNTRIES].flatMap(([name]) => (name.includes(' ') ? [name] : [])),
);

/** "thành phố Chử Xuân Dũng": districts are all known, so this is a man. */
const isFullName = ([first = '', second = '', ...rest]: readonly string[]): boolean =>
  rest.length > 0 && SURNAMES.has(first.toLowerCase()) && MIDDLE_NAMES.has(second.trim().toLowerCase());

/** "Chủ tịch UBND xã | Nguyễn Văn Bình": behind an office a person; elsewhere wards bear the names of the great. */
const OFFICE =
  /(?<!\p{L})(?:UBND|HĐND|MTTQ|ủy ban|hội đồng|đảng ủy|chủ tịch|bí thư|công an|quân sự|hội|đoàn|đội|ban|trạm|trưởng)(?: việt nam)? (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tp\.?) $/iu;

const LONGEST = 5;

/** What tells the communes of one former district apart: "xã Hưng Nguyên Nam". */
const hasSide = (parts: readonly string[], at: number): boolean =>
  SIDES.has(parts[at]?.trim() ?? '') && !/\p{L}/u.test(parts[at + 1] ?? '');
const SIDES: ReadonlySet<string> = new Set(['Đông', 'Tây', 'Nam', 'Bắc', 'Trung', 'Thượng', 'Hạ']);

/** Hà Nội and the like are provinces and no places within one. */
const isCentralCity = (kind: string, name: string): boolean =>
  kind === 'thành phố' &&
  [name, name.split(' ').slice(-2).join(' ')]
    .flatMap(familiesNamed)
    .some((family) => provincesOfFamily(family).some((unit) => unit.kind === 'thành phố')) &&
  placesNamed(kind, name).length === 0;

function mention(sentence: Sentence, kind: string, name: string, start: number, end: number): PlaceMention {
  const known = placesNamed(kind, name).map(({ family }) => family);
  const provinceKeys = [...new Set(known.length > 0 ? known : formerDistricts(kind, name))].sort();
  return { type: 'place', sentence: sentence.index, start, end, kind, name, provinceKeys };
}

/** "tại Phổ Yên, Thái Nguyên", "Hương Sơn (Hà Tĩnh)": a district right before its province. */
function bareDistricts(
  text: string,
  sentence: Sentence,
  provinces: readonly ProvinceMention[],
  found: readonly PlaceMention[],
): readonly PlaceMention[] {
  return provinces.flatMap((province) => {
    const before = text.slice(Math.max(sentence.start, province.start - 60), province.start);
    const run = BARE.exec(before);
    if (!run) return [];
    const start = province.start - run[0].length;
    const name = run[1]!;
    const end = start + name.length;
    if (found.some((place) => place.start < end && start < place.end)) return [];
    const known = placesNamed(null, name).filter(({ family }) => family === province.key);
    if (known.length === 0 || familiesNamed(name).length > 0) return [];
    const provinceKeys = [province.key];
    return [{ type: 'place', sentence: sentence.index, start, end, kind: known[0]!.kind, name, provinceKeys } as const];
  });
}

const BARE =
  /(?<=(?:^|[(,:;] ?|(?<!\p{L})(?:[ởỞ]|[tT]ại|[vV]ề|[tT]ừ|[đĐ]ến|tới|lên|xuống|ra|vào|huyện|quê|của|thuộc|cho|với|và|như) ))(\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*){0,3})(?:, (?:tỉnh |TP |TP\. ?|thành phố )?| \((?:tỉnh |TP |thành phố )?| - )$/u;

export const isDistrict = (kind: string | null): boolean => kind !== null && DISTRICT_KINDS.has(kind);
export const isCommune = (kind: string | null): boolean => kind !== null && COMMUNE_KINDS.has(kind);
