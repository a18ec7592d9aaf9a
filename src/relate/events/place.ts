import { COUNTRIES } from '../../lexicon/countries.ts';
import { BORDER_GATES, STATE_SITES } from '../../lexicon/event-cues.ts';
import type { LocalId } from '../../model/facts.ts';
import type { Span } from '../../model/span.ts';
import { compact } from '../../text/compact.ts';
import { anyOf } from '../clauses/pattern.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import type { Cast } from '../coreference.ts';
import { provinceOf } from '../donations/draft.ts';
import type { Telling } from '../donations/telling.ts';

export interface Setting {
  /** The province that it was held in, with the chunk that says so; null where the sentence tells none. */
  readonly province: { readonly id: LocalId; readonly chunk: Span } | null;
  /** The place within it. */
  readonly place: { readonly id: LocalId; readonly chunk: Chunk } | null;
  /** True at a site of the state in Hà Nội ("tại Phủ Chủ tịch"): no other province of the article will do. */
  readonly stateSite: boolean;
  /** True where it was held in another country ("tại Nhật Bản"): no province of Vietnam will do. */
  readonly abroad: boolean;
}

/** Where a sentence says that its event was held: "tại xã Tả Van, huyện Sa Pa", "đến thăm tỉnh Sơn La". */
export function settingOf(reading: Reading, cast: Cast): Setting {
  const all = governedPlaces(reading);
  const now = reading.shape.includes(' khi ')
    ? all.filter(({ start }) => !BEFOREHAND.test(reading.shape.slice(0, start)))
    : all;
  const at = firstProvince(now, cast) ? now : all;
  const told = at.filter(({ letter, start }) => letter === 'V' && RIGHT_AT.test(reading.shape.slice(0, start)));
  const abroad = LOCAL_TIME.test(reading.lower) || ABROAD.test(reading.shape) || ON_TRIP.test(reading.shape);
  const held = firstProvince(told, cast) ?? gateIn(reading, cast) ?? firstProvince(at, cast);
  const ofHosts = (): Setting['province'] =>
    namesake(reading, cast) ?? firstProvince(hosts(reading), cast) ?? abstractHost(reading, cast);
  const province = abroad ? foreign(held, reading, cast) : (held ?? ofHosts());
  const place = at.find((chunk) => chunk.letter === 'L');
  const placeId = place && cast.partyOf(place.mention);
  const site = siteIn(reading);
  const stateSite = site !== null;
  const hanoi = stateSite ? cast.provinces.find((each) => each.key.startsWith('vn-ha-noi')) : undefined;
  return {
    province: site ? (hanoi ? { id: hanoi.local, chunk: site } : null) : province,
    place: place && placeId ? { id: placeId, chunk: place } : null,
    stateSite,
    abroad,
  };
}

/** "tại thủ đô Tokyo, Nhật Bản", "tại Malaysia": up to the first comma behind, or the second. */
const ABROAD = new RegExp(
  `^[^.;:]{0,120}?(?<!\\p{L})(?:tại|ở)\\s(?:[^.;:,()]{1,60},\\s)?(?:nước )?${anyOf(
    [...COUNTRIES].flatMap(([name, code]) => (code === 'VN' || name.length < 4 ? [] : [name])),
  )}(?=,|\\s(?:do|diễn|đã|vào|từ|trong)(?!\\p{L})|\\s?$)`,
  'u',
);

/** "Sáng 10/9 theo giờ địa phương", "Theo phóng viên TTXVN tại Vientiane": told of where another hour is kept. */
const LOCAL_TIME =
  /giờ địa phương|(?:phóng|phái) viên (?:ttxvn|thông tấn xã việt nam|vov|báo [\p{L} ]{2,20}) tại (?!hà nội|tp|thành phố|tỉnh|miền|việt nam)/u;

/** "trong khuôn khổ chuyến thăm chính thức CHDCND Lào", "nhân chuyến công tác tại Lào". */
const ON_TRIP = new RegExp(
  `(?<!\\p{L})(?:khuôn khổ|nhân|trong) chuyến (?:thăm|công tác|đi|làm việc)(?: (?:và làm việc|hữu nghị|chính thức|cấp (?:nhà nước|O+)|tại|ở|sang|đến|tới|nước|cộng hòa|vương quốc|liên bang))* ${anyOf(
    [...COUNTRIES].flatMap(([name, code]) => (code === 'VN' ? [] : [name])),
  )}(?=\\s?(?:[.,;(]|$|theo |của |từ ))`,
  'u',
);

const SITE = new RegExp(
  `(?<!\\p{L})(?:tại|ở|vào|trong|đến|tới)\\s+(?:[\\p{L}]+\\s+){0,3}?(?=${anyOf(STATE_SITES)})`,
  'u',
);

function siteIn(reading: Reading): Span | null {
  const found = SITE.exec(reading.lower);
  if (!found) return null;
  const start = found.index + found[0].length;
  const site = STATE_SITES.find((words) => reading.lower.startsWith(words, start))!;
  return { start, end: start + site.length };
}

/** "tại Cửa khẩu quốc tế Móng Cái": the province that a gate leads to, where the article names it. */
function gateIn({ lower }: Reading, cast: Cast): Setting['province'] {
  const found = lower.includes('cửa khẩu') ? GATE.exec(lower) : null;
  if (!found) return null;
  const family = BORDER_GATES.get(found[1]!)!;
  const province = cast.provinces.find(({ key }) => key === family || key.startsWith(`${family}-`));
  return province ? { id: province.local, chunk: { start: found.index, end: found.index + found[0].length } } : null;
}

const GATE = new RegExp(
  `(?<=(?:tại|ở|đến|tới|qua) )cửa khẩu (?:(?:quốc tế|quốc gia|chính|phụ|song phương|đường bộ|cầu) )*(${anyOf([...BORDER_GATES.keys()])})(?!\\p{L})`,
  'u',
);

/** Where a gift was given, by who gets it, else by who gives: one province. */
export function giftSetting(gifts: readonly Telling[], cast: Cast): Pick<Setting, 'province'> {
  const got = gifts.flatMap(({ recipient, setting }) => [
    ...setting,
    ...(recipient?.places ?? []),
    ...(recipient?.parties ?? []),
  ]);
  const sentence = gifts[0]?.reading.sentence.index;
  const here = (chunk: Chunk): boolean => chunk.mention.sentence === sentence;
  const chunks = (got.length > 0 ? got : gifts.flatMap(({ givers }) => givers)).filter(here);
  const found = new Map<LocalId, Chunk>();
  for (const chunk of chunks) {
    const province = firstProvince([chunk], cast);
    if (province && !found.has(province.id)) found.set(province.id, chunk);
  }
  const [only] = found;
  return { province: only && found.size === 1 ? { id: only[0], chunk: only[1] } : null };
}

/** Provinces and places behind a preposition of place, a chain of them as one. */
function governedPlaces(reading: Reading): readonly Chunk[] {
  const found: Chunk[] = [];
  let last: Chunk | null = null;
  for (const chunk of reading.chunks) {
    if (!'VLO'.includes(chunk.letter)) continue;
    const before = reading.shape.slice(Math.max(0, chunk.start - 80), chunk.start);
    const far = reading.shape.slice(Math.max(0, chunk.start - 160), chunk.start);
    if (ANNOUNCED.test(far) || SINCE.test(before) || ON_ROUTE.test(before)) continue;
    const chained =
      last !== null &&
      found.at(-1) === last &&
      /^[\s,(-]*(?:(?:tỉnh|thuộc|tp|thành phố|huyện|quận)\s+)?$/u.test(reading.shape.slice(last.end, chunk.start));
    if (
      chained ||
      (AT.test(before) && !FROM.test(before)) ||
      (chunk.letter !== 'O' && OCCASION_OF.test(before)) ||
      (chunk.letter === 'V' && ADDRESS.test(far)) ||
      SITED.test(far)
    ) {
      found.push(chunk);
      last = chunk;
    }
  }
  return found;
}

const AT =
  /(?<!\p{L})(?:tại|ở|về thăm|đến thăm|tới thăm|thăm và làm việc tại|thăm và làm việc với|làm việc với|làm việc tại|chào xã giao|đến|tới|lên|về|sang|ra|thăm|đặt chân đến|trên địa bàn|địa bàn|vào)\s+(?:(?!D)(?:[\p{L}\d.]+|[OL]+),?\s+(?:[-–]\s?)?){0,5}$|(?<!\p{L})(?:tại|ở)\s+(?:[\p{Ll}]+\s+){5,9}(?:tỉnh|thành phố|tp\.?)\s+$|(?<!\p{L})(?:chúc tết|chúc mừng)\s+(?:(?:[\p{L}\d.]+|[OL]+),?\s+){0,6}$/u;

/** "giới thiệu Festival, dự kiến diễn ra tại tỉnh": where something else is to be held. */
const ANNOUNCED =
  /(?<!\p{L})(?:sẽ|dự kiến|dự tính)(?: được| chính thức)? (?:diễn ra|tổ chức|khai mạc)(?!\p{L})[^.;]*$/u;

/** "Sau khi làm việc tại tỉnh Lào Cai, sáng 3/5, tại TP": where somebody was before. */
const BEFOREHAND = /(?<!\p{L})(?:sau|trước) khi [^.;,]*$/u;

/** "từ sau Hội nghị giao ban tại TP": where an earlier occasion was held. */
const SINCE =
  /(?<!\p{L})(?:kể từ|từ|sau|từ sau|so với) (?:[\p{L}]+ ){0,2}?(?:hội nghị|đại hội|kỳ họp|diễn đàn|cuộc (?:họp|gặp)|chuyến (?:thăm|công tác)|buổi làm việc)(?!\p{L})[^.;,]*$/u;

/** "dự Đại hội Thi đua yêu nước tỉnh": an occasion of a place is held there. */
const OCCASION_OF =
  /(?<!\p{L})(?:dự|tổ chức|khai mạc|bế mạc|diễn ra|chủ trì|chỉ đạo)\s+(?:[\p{Ll}]+\s+){0,2}?(?:đại hội|hội nghị|hội thảo|kỳ họp|lễ(?! (?:tiễn|đón))|ngày hội|liên hoan|festival|hội chợ|hội thi|diễn đàn|tuần)(?:\s[\p{L}\d-]+){0,10}\s(?:tỉnh|thành phố|tp\.?)\s?$/u;

/** "làm việc tại tỉnh": nothing but its unit between a province and the word that says where. */
const RIGHT_AT = /(?<!\p{L})(?:tại|ở)\s+(?:tỉnh\s+|thành phố\s+|tp\.?\s?)?$/u;

/** "đoàn đến từ tỉnh", "báo chí nước ngoài thường trú tại": where guests come from or live. */
const FROM =
  /(?<!\p{L})(?:(?:đến|tới|sang|về) từ|(?:thường trú|cư trú|sinh sống|định cư|đóng quân|(?:có|đặt) trụ sở|học tập|lao động) (?:tại|ở))\s+(?:[\p{L}\d.]+\s+){0,2}$/u;

/** "hành lang kinh tế Côn Minh - Lào Cai - Hà Nội", "tuyến đường Lạng Sơn - Cao Bằng": where a route leads. */
export const ON_ROUTE =
  /(?<!\p{L})(?:hành lang|tuyến|cao tốc|quốc lộ|đường sắt|đường bay|trục)(?!\p{L})(?: (?!(?:ở|tại|trên|thuộc|về|của) )[\p{L}\d]+){0,5}?\s(?:[^.,;()]{0,50}\s?[-–]\s?)?$/u;

/** "tại Nghĩa trang liệt sĩ A và Nghĩa trang liệt sĩ B (tỉnh": the province of sites, in brackets. */
const SITED = /(?<!\p{L})(?:tại|ở|thăm|viếng)\s[^,;.()]{3,130}\((?:[^()]{0,30},\s*)?(?:tỉnh |tp\.? ?|thành phố )?$/u;

/** "tại Nhà hát Bông Sen, số 5 Trần Phú, | thành phố": a site of several words, the number of its house, and its province. */
const ADDRESS =
  /(?<!\p{L})(?:tại|ở)\s(?!(?:buổi|lễ|hội nghị|hội thảo|cuộc|phiên|đại hội|kỳ họp|chương trình|đây|đó|nơi|các|những|nhiều|thời|điểm|diễn đàn)(?!\p{L}))(?:[^\s,;.:()]+\s){2,10}[^\s,;.:()]+,\s(?:số \d+[^,;:()]{0,40},\s)?(?:tỉnh |thành phố |tp\.? ?)?$/u;

/** Bodies that organise: where they are based is where they do. */
function hosts(reading: Reading): readonly Chunk[] {
  return reading.chunks.filter((chunk) => chunk.letter === 'O' && ORGANISES.test(reading.shape.slice(chunk.end)));
}

const ORGANISES = compact(
  /^[^.;]{0,80}?(?<!\p{L})(?:tổ chức|triệu tập|khai mạc|(?:đã|chính thức) (?:bế mạc|kết thúc)|công bố|diễn ra|tiến hành|bầu)(?!\p{L})/u,
);

/** Where abroad: the foreign province that is told, else of whoever is met there. */
function foreign(told: Setting['province'], reading: Reading, cast: Cast): Setting['province'] {
  if (told && isForeign(told.id, cast)) return told;
  for (const chunk of reading.chunks) {
    const titles = chunk.mention.type === 'person' ? cast.titlesOf(chunk.mention) : [];
    const homes = titles.map(({ province }) => province && cast.partyOf(province));
    const met = cast.provinces.find(({ local, country }) => country !== 'VN' && homes.includes(local));
    if (met) return { id: met.local, chunk };
  }
  return null;
}

const isForeign = (id: LocalId, cast: Cast): boolean =>
  cast.provinces.find(({ local }) => local === id)?.country !== 'VN';

/** "Chi nhánh Lào Cai phối hợp với Chi nhánh thành phố Hồ Chí Minh tổ chức": the first host is at home where its own name says. */
function namesake(reading: Reading, cast: Cast): { readonly id: LocalId; readonly chunk: Chunk } | null {
  const [chunk, second] = hosts(reading);
  const doubtful = second !== undefined || /(?<!\p{L})(?:dự kiến|dự tính) diễn ra(?!\p{L})/u.test(reading.shape);
  const party = chunk && doubtful ? cast.partyOf(chunk.mention) : null;
  const id = party && provinceOf(party, cast);
  const name = cast.provinces.find(({ local }) => local === id)?.name.toLowerCase();
  return chunk && id && name && reading.lower.slice(chunk.start, chunk.end).endsWith(name) ? { id, chunk } : null;
}

/** "Đại hội đại biểu Đảng bộ tỉnh Sơn La … đã bế mạc": who is no body that acts tells by its name where it met. */
function abstractHost(reading: Reading, cast: Cast): { readonly id: LocalId; readonly chunk: Chunk } | null {
  for (const chunk of hosts(reading)) {
    const { mention } = chunk;
    const key = mention.type === 'organization' && mention.abstract ? mention.province?.key : undefined;
    const province = key === undefined ? undefined : cast.provinces.find((each) => each.key.startsWith(key));
    if (province) return { id: province.local, chunk };
  }
  return null;
}

/** A province's own name before a place's, a place's before a body's. */
const TRUST = 'VLOP';

function firstProvince(chunks: readonly Chunk[], cast: Cast): { readonly id: LocalId; readonly chunk: Chunk } | null {
  for (const chunk of [...chunks].sort((a, b) => TRUST.indexOf(a.letter) - TRUST.indexOf(b.letter))) {
    const party = cast.partyOf(chunk.mention);
    const id = party && provinceOf(party, cast);
    if (id && (chunk.letter === 'V' || isTrusted(id, cast))) return { id, chunk };
  }
  return null;
}

/** A province that only a place's or body's name tells counts where the article names it too, or names no other. */
function isTrusted(id: LocalId, cast: Cast): boolean {
  const named = cast.provinces.filter(({ country, implied }) => country === 'VN' && !implied);
  return named.length === 0 || named.some(({ local }) => local === id);
}
