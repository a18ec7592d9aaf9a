import { provincesOfFamily } from '../lexicon/provinces.ts';
import type { PlaceFact, ProvinceFact } from '../model/facts.ts';
import { type Mention, NOWHERE, type PlaceMention, type ProvinceMention } from '../recognise/mention.ts';
import type { Document } from '../text/document.ts';
import { quoteOf } from './quotes.ts';

export interface Geography {
  readonly provinces: readonly ProvinceFact[];
  readonly places: readonly PlaceFact[];
  readonly provinceIdOf: (key: string) => ProvinceFact['local'] | null;
  readonly placeIdOf: (mention: PlaceMention) => PlaceFact['local'] | null;
}

/**
 * Provinces by their key and places by kind and name. `told`: provinces that stand only inside bodies' names; they and those that
 * only a place's gazetteer entry tells are implied.
 */
export function gatherGeography(
  document: Document,
  mentions: readonly Mention[],
  told: readonly ProvinceMention[],
): Geography {
  const named = mentions.filter((mention) => mention.type === 'province');
  const keyOf = keysOnceTold([...named, ...told]);
  const provinces = provinceFacts(
    document,
    named.map((mention) => ({ ...mention, ...keyOf(mention.key) })),
    told.map((mention) => ({ ...mention, ...keyOf(mention.key) })),
    mentions.filter((mention) => mention.type === 'place'),
  );
  const provinceIdOf = (key: string): ProvinceFact['local'] | null =>
    provinces.find((each) => each.key === (keyOf(key)?.key ?? key))?.local ?? null;
  const places: PlaceFact[] = [];
  const byKey = new Map<string, PlaceFact>();
  for (const mention of mentions) {
    if (mention.type !== 'place') continue;
    const known = byKey.get(placeKey(mention));
    if (known !== undefined) {
      (known.mentions as PlaceFact['mentions'][number][]).push(quoteOf(document, mention));
      continue;
    }
    const place: PlaceFact = {
      local: `place:${places.length}`,
      name: mention.name,
      mentions: [quoteOf(document, mention)],
      kind: mention.kind,
      province: provinceOfPlace(mention, mentions, provinceIdOf),
      within: null,
    };
    places.push(place);
    byKey.set(placeKey(mention), place);
  }
  return {
    provinces,
    places: withParents(places, mentions, byKey),
    provinceIdOf,
    placeIdOf: (mention) => byKey.get(placeKey(mention))?.local ?? null,
  };
}

/** "tỉnh Tula – Liên bang Nga", later "tỉnh Tula": the country that is told once holds for the name wherever none is. */
function keysOnceTold(mentions: readonly ProvinceMention[]) {
  const told = new Map(
    mentions.flatMap(({ key, country }) => (country === NOWHERE ? [] : [[bare(key), { key, country }] as const])),
  );
  return (key: string) => (key.startsWith(`${NOWHERE.toLowerCase()}-`) ? told.get(bare(key)) : undefined);
}

/** The name in the key of a unit abroad. */
const bare = (key: string): string => key.slice(key.indexOf('-') + 1);

const placeKey = (mention: PlaceMention): string => `${mention.kind ?? ''} ${mention.name}`.toLowerCase();

function provinceFacts(
  document: Document,
  named: readonly ProvinceMention[],
  told: readonly ProvinceMention[],
  places: readonly PlaceMention[],
): readonly ProvinceFact[] {
  const facts = new Map<string, ProvinceFact>();
  const add = (mention: ProvinceMention, implied: boolean): void => {
    const known = facts.get(mention.key);
    const mentions = [...(known?.mentions ?? []), quoteOf(document, mention)];
    facts.set(mention.key, {
      local: known?.local ?? `province:${facts.size}`,
      name: mention.name,
      mentions,
      key: mention.key,
      country: mention.country,
      implied,
    });
  };
  for (const mention of named) add(mention, false);
  for (const mention of told) {
    if (facts.get(mention.key)?.implied !== false) add(mention, !isSpelledOut(document, mention));
  }
  for (const place of places) {
    const province = provinceToldBy(place);
    if (province !== null && facts.get(province.key)?.implied !== false) add(province, !bearsItsName(place, province));
  }
  return [...facts.values()];
}

/** The one province that the gazetteer gives for a place; "thành phố Lào Cai" even names it. */
function provinceToldBy(place: PlaceMention): ProvinceMention | null {
  const [family, ...others] = place.provinceKeys;
  const units = family === undefined ? [] : provincesOfFamily(family);
  const unit = units.find(({ name }) => name === place.name) ?? units[0];
  if (family === undefined || unit === undefined || others.length > 0) return null;
  const { start, end, sentence } = place;
  return { type: 'province', start, end, sentence, key: family, name: unit.name, country: unit.country };
}

/** "TP Huế" names the province of any time that bears its name: Thừa Thiên Huế once, thành phố Huế today. */
const bearsItsName = (place: PlaceMention, province: ProvinceMention): boolean =>
  provincesOfFamily(province.key).some(({ name }) => name === place.name);

/** "UBND tỉnh Lào Cai", "Thành ủy Hà Nội" name the unit itself; "Đại học Hà Nội" only implies it. */
const isSpelledOut = (document: Document, mention: ProvinceMention): boolean =>
  /(?:tỉnh|thành phố|tp\.?|tỉnh ủy|thành ủy|thủ đô)\s*$/iu.test(
    document.text.slice(Math.max(0, mention.start - 10), mention.start),
  );

/** The province right after the place in its sentence ("huyện Hương Sơn (Hà Tĩnh)"), else the gazetteer's, where the article names it. */
function provinceOfPlace(
  place: PlaceMention,
  mentions: readonly Mention[],
  idOf: (key: string) => ProvinceFact['local'] | null,
): ProvinceFact['local'] | null {
  const keys = place.provinceKeys;
  const named = keys.filter((key) => idOf(key) !== null);
  if (named.length > 0) return idOf(named[0]!);
  if (keys.length > 0) return null;
  const after = mentions.find(
    (mention) =>
      mention.type === 'province' &&
      mention.sentence === place.sentence &&
      mention.start >= place.end &&
      mention.start - place.end < 60,
  );
  return after?.type === 'province' ? idOf(after.key) : null;
}

/** "xã Cam Đường, thành phố Lào Cai": the next place of the chain holds the one before it. */
function withParents(
  places: readonly PlaceFact[],
  mentions: readonly Mention[],
  byKey: ReadonlyMap<string, PlaceFact>,
): readonly PlaceFact[] {
  const within = new Map<PlaceFact, PlaceFact>();
  const named = mentions.filter((mention) => mention.type === 'place');
  for (const [at, mention] of named.entries()) {
    const next = named[at + 1];
    if (next === undefined || next.sentence !== mention.sentence || next.start - mention.end > 3) continue;
    const inner = byKey.get(placeKey(mention))!;
    const outer = byKey.get(placeKey(next))!;
    if (inner !== outer && rank(inner.kind) < rank(outer.kind) && !within.has(inner)) within.set(inner, outer);
  }
  return places.map((place) => {
    const outer = within.get(place);
    return outer === undefined ? place : { ...place, within: outer.local, province: place.province ?? outer.province };
  });
}

const RANKS = [
  'thôn',
  'xóm',
  'bản',
  'ấp',
  'khối',
  'tổ dân phố',
  'khu phố',
  'xã',
  'phường',
  'thị trấn',
  'huyện',
  'quận',
  'thị xã',
  'thành phố',
];
const rank = (kind: string | null): number => (kind === null ? -1 : Math.max(0, RANKS.indexOf(kind)));
