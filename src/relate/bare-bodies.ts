import { provincesOfFamily } from '../lexicon/provinces.ts';
import { bySpan } from '../model/span.ts';
import type { Mention, OrganizationMention, PlaceMention, ProvinceMention } from '../recognise/mention.ts';
import type { Document } from '../text/document.ts';
import { cutName, longWords } from './name-keys.ts';
import { unitsBehind } from './units-behind.ts';

export interface Filled {
  readonly name: string;
  readonly province: ProvinceMention | null;
}

/**
 * Tells which body a head without its place means: "Tỉnh ủy, HĐND, UBND … tỉnh Lào Cai" shares the last one's place; "Tỉnh ủy" or
 * "UBND TP" alone takes it from the same head written in full, else from the nearest place of its level named before, else after.
 */
export function bareFiller(
  document: Document,
  mentions: readonly Mention[],
  bodies: readonly OrganizationMention[],
): (mention: OrganizationMention) => Filled | null {
  const told = bodies.flatMap((body) => (body.province ? [body.province] : []));
  const named = mentions.filter((mention) => mention.type === 'province' || mention.type === 'place');
  const inOffices = mentions.flatMap((mention) =>
    mention.type === 'title' && mention.province !== null ? [mention.province] : [],
  );
  const places = [...named, ...told, ...inOffices].sort(bySpan);
  return (mention) => {
    const cut = cutName(mention.name);
    const level = levelOf(cut.head, cut.tail);
    const listed = level !== undefined || (cut.unit && cut.tail === '');
    const shared = listed ? sharedTail(document, bodies, mention) : null;
    if (shared?.level !== undefined)
      return levelFiller(mention, places, `${withoutUnit(mention.name, shared.tail)} ${shared.tail}`, shared.level);
    if (shared !== null)
      return { name: `${withoutUnit(mention.name, shared.tail)} ${shared.tail}`, province: shared.province };
    const unit = unitsBehind(document, places, mention);
    if (unit !== null && level === 'province' && SAYS_UNIT.test(mention.name))
      return { name: `${mention.name} ${unit.province.name}`, province: unit.province };
    if (level !== undefined && cut.tail === '' && unit !== null)
      return { name: `${mention.name} ${unit.words}`, province: unit.province };
    if (level === undefined || (mention.kind === 'COMPANY' && cut.tail !== '')) return sameWithPlace(mention, bodies);
    const home = level === 'province' ? homeOfDelegate(document, places, mention) : null;
    if (home !== null) return { name: `${mention.name} ${home.name}`, province: home };
    const same = bodies.filter(
      (other) => goesOn(mention.name, other.name) && (other.province?.country ?? 'VN') === 'VN',
    );
    const fitting = level === 'any' ? [] : places.filter((other) => LEVELS[level](other));
    const told =
      fitting.find((place) => opens(document, place, mention)) ??
      before(same, mention.start) ??
      before(fitting, mention.start) ??
      after(same, mention.start) ??
      after(fitting, mention.start);
    if (told === undefined && level === 'province') return ofPlaces(mention.name, places);
    if (told === undefined) return level === 'any' ? companion(document, bodies, mention) : null;
    if (told.type === 'organization') return { name: told.name, province: told.province ?? null };
    const place = told;
    return {
      name: `${mention.name} ${plainName(place, cut.tail)}`,
      province: place.type === 'province' ? place : null,
    };
  };
}

/** "Đối với tỉnh Hà Nam, …", "Tại tỉnh Hà Nam, …": the sentence is of that place. */
function opens(document: Document, place: ProvinceMention | PlaceMention, mention: OrganizationMention): boolean {
  if (place.sentence !== mention.sentence || place.start > mention.start) return false;
  return OPENER.test(document.text.slice(document.sentences[place.sentence]!.start, place.start));
}

const OPENER = /^[\s*•–-]*(?:(?:đối )?với|tại|ở|riêng|còn) (?:tỉnh |thành phố |tp\.? ?)?$/iu;

const SAYS_UNIT = /(?:tỉnh|thành) [uủ][yỷ]$/iu;

/**
 * "đoàn đại biểu tỉnh Hủa Phăn do ông A, Bí thư Tỉnh ủy làm trưởng đoàn": who leads a delegation is of its province; who sits in
 * the party of Laos, of the last province of Laos.
 */
function homeOfDelegate(
  document: Document,
  places: readonly (ProvinceMention | PlaceMention)[],
  mention: OrganizationMention,
): ProvinceMention | null {
  const from = document.sentences[mention.sentence]!.start;
  const before = document.text.slice(from, mention.start);
  const governor = GOVERNOR.test(document.text.slice(mention.end, mention.end + 24));
  const abroad = OF_LAOS.test(before) || governor;
  const found = LED.exec(before);
  const led = found === null || LED_ALREADY.test(found[0]) || abroad ? null : found;
  if (led === null && !abroad) return null;
  const until = led === null ? mention.start : from + led.index + led[1]!.length;
  const candidates = places.filter(
    (place): place is ProvinceMention =>
      place.type === 'province' &&
      place.start < until &&
      (led === null ? place.country === 'LA' : place.start >= from + led.index),
  );
  const next = places.find(
    (place): place is ProvinceMention =>
      led === null && place.type === 'province' && place.country === 'LA' && place.start > mention.end,
  );
  return (governor ? next : candidates.at(-1)) ?? candidates.at(-1) ?? next ?? null;
}

const LED = /((?<!\p{L})(?:đoàn|phái đoàn)(?!\p{L})[^;.]{3,90}?)(?<!\p{L})do(?!\p{L})[^;.]*$/iu;
/** Whose delegation it is has been said; who is named behind is another. */
const LED_ALREADY = /trưởng đoàn|dẫn đầu/iu;
/** Vietnam has none. */
const GOVERNOR = /^,? (?:kiêm )?(?:Phó )?Tỉnh trưởng/iu;
const OF_LAOS = /Đảng (?:Nhân dân Cách mạng|NDCM) Lào[^;:]*$/iu;

/** "Hội Khuyến học tỉnh Sơn La phối hợp với Ủy ban MTTQ": of no place itself, it is of its companion's. */
function companion(
  document: Document,
  bodies: readonly OrganizationMention[],
  mention: OrganizationMention,
): Filled | null {
  const other = bodies.findLast(
    ({ sentence, start, end, province }) =>
      sentence === mention.sentence && end < mention.start && province && start < mention.start,
  );
  const { unit, tail } = other === undefined ? { unit: false, tail: '' } : cutName(other.name);
  if (other === undefined || !unit || !/^(?:tỉnh|thành phố|tp)/iu.test(tail)) return null;
  const between = document.text.slice(other.end, mention.start);
  return /^[^.;]{0,60}(?:với|cùng|và)\s$/u.test(between)
    ? { name: `${mention.name} ${tail}`, province: other.province ?? null }
    : null;
}

/** "UBND tỉnh" in an article that names no province: the one that its city is in, or its districts and communes, two or more. */
function ofPlaces(name: string, places: readonly (ProvinceMention | PlaceMention)[]): Filled | null {
  const known = places.filter(
    (place): place is PlaceMention => place.type === 'place' && place.provinceKeys.length === 1,
  );
  const [family, ...others] = new Set(known.map(({ provinceKeys }) => provinceKeys[0]!));
  const unit = family === undefined ? undefined : provincesOfFamily(family).find(({ kind }) => kind === 'tỉnh');
  const at = known[0];
  const several = new Set(known.map(({ name }) => name)).size > 1 || known.some(({ kind }) => kind === 'thành phố');
  if (at === undefined || family === undefined || unit === undefined || others.length > 0 || !several) return null;
  const { start, end, sentence } = at;
  const province = { type: 'province', start, end, sentence, key: family, name: unit.name, country: 'VN' } as const;
  return { name: `${name} ${unit.name}`, province };
}

/** "HĐND, UBND tỉnh": the unit of the list's last, and the place of that level that the article names. */
function levelFiller(
  mention: OrganizationMention,
  places: readonly (ProvinceMention | PlaceMention)[],
  name: string,
  level: Exclude<Level, 'any'>,
): Filled {
  const fitting = places.filter((other) => LEVELS[level](other));
  const place = before(fitting, mention.start) ?? after(fitting, mention.start);
  if (place === undefined) return (level === 'province' ? ofPlaces(name, places) : null) ?? { name, province: null };
  return { name: `${name} ${plainName(place, name)}`, province: place.type === 'province' ? place : null };
}

/** "Sở Y tế" where the article also says "Sở Y tế Hà Nội" and no other one. */
function sameWithPlace(mention: OrganizationMention, bodies: readonly OrganizationMention[]): Filled | null {
  if (mention.province || mention.country !== null || !LOCAL.has(mention.kind)) return null;
  const longer = bodies.filter(
    (other) => other.province && other.kind === mention.kind && goesOn(mention.name, other.name),
  );
  const keys = new Set(longer.map((other) => other.province!.key));
  const first = longer[0];
  return first === undefined || keys.size > 1 ? null : { name: first.name, province: first.province ?? null };
}

const LOCAL: ReadonlySet<string> = new Set([
  'GOVERNMENT',
  'LEGISLATURE',
  'MILITARY',
  'MASS_ORGANIZATION',
  'PARTY',
  'CHARITY',
]);

/** "TP Hồ Chí Minh" where the name alone would be a man's. */
function plainName(place: ProvinceMention | PlaceMention, tail: string): string {
  const name = place.name.replace(/^Thành phố /u, '');
  return name === 'Hồ Chí Minh' && !/(?:tp|thành phố)\.?$/iu.test(tail) ? `TP ${name}` : name;
}

/** True where `other` is `name` with its place: "UBND tỉnh" and "UBND tỉnh Lào Cai", "Thành ủy" and "Thành ủy Hà Nội". */
function goesOn(name: string, other: string): boolean {
  const bare = longWords(name).join(' ').replace(NATION, '');
  const full = longWords(other).join(' ').replace(NATION, '');
  if (!full.startsWith(`${bare} `)) return false;
  const cut = cutName(other);
  return levelOf(cut.head, cut.tail) === undefined;
}

const NATION = / việt nam(?= |$)/u;

/** "UBND tỉnh" before "tỉnh Lào Cai" is "UBND". */
function withoutUnit(name: string, tail: string): string {
  const unit = tail.split(' ')[0]!.toLowerCase();
  return name.toLowerCase().endsWith(` ${unit}`) ? name.slice(0, -unit.length - 1) : name;
}

type Level = 'province' | 'city' | 'district' | 'commune' | 'any';

/** The level whose name is missing: a unit word with nothing after it, or nothing at all after the head; else undefined. */
function levelOf(head: string, tail: string): Level | undefined {
  if (tail === '') return HEAD_LEVEL.get(head);
  const nested = cutName(tail);
  if (nested.head !== '' && nested.tail === '') return HEAD_LEVEL.get(nested.head);
  const words = tail.toLowerCase().replace(/\.$/u, '').split(' ');
  return TAIL_LEVEL.get(words.slice(-2).join(' ')) ?? TAIL_LEVEL.get(words.at(-1)!);
}

const HEAD_LEVEL: ReadonlyMap<string, Level> = new Map<string, Level>([
  ['tỉnh ủy', 'province'],
  ['tỉnh đoàn', 'province'],
  ['thường trực tỉnh ủy', 'province'],
  ['văn phòng tỉnh ủy', 'province'],
  ['thanh tra tỉnh', 'province'],
  ['thành ủy', 'city'],
  ['thành đoàn', 'city'],
  ['thường trực thành ủy', 'city'],
  ['văn phòng thành ủy', 'city'],
  ['thanh tra thành phố', 'city'],
  ['huyện ủy', 'district'],
  ['quận ủy', 'district'],
  ['thị ủy', 'district'],
  ['huyện đoàn', 'district'],
  ['ủy ban nhân dân', 'any'],
  ['hội đồng nhân dân', 'any'],
  ['thường trực hội đồng nhân dân', 'any'],
  ['đảng ủy', 'any'],
  ['thường trực đảng ủy', 'any'],
  ['ủy ban mặt trận tổ quốc', 'any'],
  ['ủy ban mặt trận tổ quốc việt nam', 'any'],
  ['liên đoàn lao động', 'any'],
  ['đoàn đại biểu quốc hội', 'any'],
]);

const TAIL_LEVEL: ReadonlyMap<string, Level> = new Map<string, Level>([
  ['tỉnh', 'province'],
  ['thành phố', 'city'],
  ['tp', 'city'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['thị xã', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
  ['thị trấn', 'commune'],
]);

/** Province-level cities. */
const MUNICIPALITIES: ReadonlySet<string> = new Set([
  'Hà Nội',
  'Hồ Chí Minh',
  'Thành phố Hồ Chí Minh',
  'Hải Phòng',
  'Đà Nẵng',
  'Cần Thơ',
]);

const LEVELS: Readonly<Record<Exclude<Level, 'any'>, (place: ProvinceMention | PlaceMention) => boolean>> = {
  province: (place) => place.type === 'province' && place.country === 'VN' && !MUNICIPALITIES.has(place.name),
  city: (place) => (place.type === 'province' ? MUNICIPALITIES.has(place.name) : place.kind === 'thành phố'),
  district: (place) =>
    place.type === 'place' && (place.kind === 'huyện' || place.kind === 'quận' || place.kind === 'thị xã'),
  commune: (place) =>
    place.type === 'place' && (place.kind === 'xã' || place.kind === 'phường' || place.kind === 'thị trấn'),
};

const before = <T extends { readonly start: number }>(candidates: readonly T[], at: number): T | undefined =>
  candidates.findLast((each) => each.start < at);

const after = <T extends { readonly start: number }>(candidates: readonly T[], at: number): T | undefined =>
  candidates.find((each) => each.start > at);

/** The place of the last body of a list: "Tỉnh ủy, HĐND, UBND tỉnh Lào Cai". */
function sharedTail(
  document: Document,
  bodies: readonly OrganizationMention[],
  mention: OrganizationMention,
): { tail: string; province: ProvinceMention | null; level?: Exclude<Level, 'any'> } | null {
  let at = bodies.indexOf(mention);
  if (at < 0) return null;
  for (let steps = 0; steps < 6 && at + 1 < bodies.length; steps++, at++) {
    const here = bodies[at]!;
    const next = bodies[at + 1]!;
    if (next.sentence !== here.sentence || !LISTED.test(document.text.slice(here.end, next.start))) return null;
    if (/trung ương/u.test(longWords(mention.name).join(' '))) return null;
    const cut = cutName(next.name);
    if (!cut.unit) return null;
    if (levelOf(cut.head, cut.tail) === undefined && cut.tail !== '') {
      const place = cut.tail.replace(/^\([^()]*\)\s*/u, '');
      const tail = cutName(mention.name).head.startsWith('tỉnh ') ? place.replace(/^tỉnh /u, '') : place;
      return /^việt nam$/iu.test(tail) ? null : { tail, province: next.province ?? null };
    }
    const unit = TAIL_LEVEL.get(cut.tail.toLowerCase());
    if (
      unit !== undefined &&
      unit !== 'any' &&
      cutName(mention.name).tail === '' &&
      HEAD_LEVEL.get(cutName(mention.name).head) === 'any'
    )
      return { tail: cut.tail, province: null, level: unit };
  }
  return null;
}

const LISTED = /^\s*(?:,|và|-|–|;|, và)\s*$/u;
