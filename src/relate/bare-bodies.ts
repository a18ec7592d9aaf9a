import type { Mention, OrganizationMention, PlaceMention, ProvinceMention } from '../recognise/mention.ts';
import type { Document } from '../text/document.ts';
import { cutName } from './name-keys.ts';

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
  const places = mentions.filter((mention) => mention.type === 'province' || mention.type === 'place');
  return (mention) => {
    const cut = cutName(mention.name);
    const level = levelOf(cut.head, cut.tail);
    if (level === undefined) return null;
    const shared = sharedTail(document, bodies, mention);
    if (shared !== null) return { name: `${cut.headText} ${shared.tail}`, province: shared.province };
    const same = nearest(
      bodies.filter((other) => isFullForm(other, cut.head, level)),
      mention.start,
    );
    if (same !== null)
      return { name: fullName(cut.headText, cutName(same.name).tail), province: same.province ?? null };
    if (level === 'any') return null;
    const place = nearest(
      places.filter((other) => LEVELS[level](other)),
      mention.start,
    );
    if (place === null) return null;
    const tail = `${cut.tail === '' ? '' : `${cut.tail} `}${place.name}`;
    return { name: `${cut.headText} ${tail}`, province: place.type === 'province' ? place : null };
  };
}

type Level = 'province' | 'city' | 'district' | 'commune' | 'any';

/** The level whose name is missing; undefined where nothing is. */
function levelOf(head: string, tail: string): Level | undefined {
  const bare = tail.toLowerCase().replace(/\.$/u, '');
  if (bare === '') return HEAD_LEVEL.get(head);
  return TAIL_LEVEL.get(bare);
}

const HEAD_LEVEL: ReadonlyMap<string, Level> = new Map<string, Level>([
  ['tỉnh ủy', 'province'],
  ['tỉnh đoàn', 'province'],
  ['thành ủy', 'city'],
  ['thành đoàn', 'city'],
  ['huyện ủy', 'district'],
  ['quận ủy', 'district'],
  ['thị ủy', 'district'],
  ['huyện đoàn', 'district'],
  ['ủy ban nhân dân', 'any'],
  ['hội đồng nhân dân', 'any'],
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

function isFullForm(other: OrganizationMention, head: string, level: Level): boolean {
  const cut = cutName(other.name);
  if (cut.head !== head || levelOf(cut.head, cut.tail) !== undefined || cut.tail === '') return false;
  if (level === 'any') return true;
  if (head.startsWith('tỉnh') || head.startsWith('thành') || head.startsWith('huyện') || head.startsWith('quận'))
    return true;
  const unit = cut.tail.toLowerCase().match(/^(tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn)/u)?.[1];
  return unit === undefined ? level === 'province' || level === 'city' : TAIL_LEVEL.get(unit) === level;
}

/** "UBND" + "tỉnh Lào Cai". */
const fullName = (head: string, tail: string): string => `${head} ${tail}`;

/** The last one before `at`, else the first after it. */
function nearest<T extends { readonly start: number }>(candidates: readonly T[], at: number): T | null {
  return candidates.filter((each) => each.start < at).at(-1) ?? candidates.find((each) => each.start > at) ?? null;
}

/** The place of the last body of a list: "Tỉnh ủy, HĐND, UBND tỉnh Lào Cai". */
function sharedTail(
  document: Document,
  bodies: readonly OrganizationMention[],
  mention: OrganizationMention,
): { tail: string; province: ProvinceMention | null } | null {
  let at = bodies.indexOf(mention);
  if (at < 0) return null;
  for (let steps = 0; steps < 6 && at + 1 < bodies.length; steps++, at++) {
    const here = bodies[at]!;
    const next = bodies[at + 1]!;
    if (next.sentence !== here.sentence || !LISTED.test(document.text.slice(here.end, next.start))) return null;
    const cut = cutName(next.name);
    if (levelOf(cut.head, cut.tail) === undefined && cut.tail !== '') {
      const tail = cutName(mention.name).head.startsWith('tỉnh ') ? cut.tail.replace(/^tỉnh /u, '') : cut.tail;
      return /^việt nam$/iu.test(tail) ? null : { tail, province: next.province ?? null };
    }
  }
  return null;
}

const LISTED = /^\s*(?:,|và|-|–|;|, và)\s*$/u;
