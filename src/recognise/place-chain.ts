import { placesNamed } from '../lexicon/gazetteer/gazetteer.ts';
import { COMMUNE_KINDS, DISTRICT_KINDS } from '../lexicon/place-heads.ts';
import type { PlaceMention, ProvinceMention } from './mention.ts';

/**
 * Takes from each place the provinces that the words behind it rule out: "xã Sơn Lĩnh, huyện Hương Sơn (Hà Tĩnh)" leaves Hà Tĩnh
 * alone. `places` in reading order, of one sentence.
 */
export function narrowed(
  text: string,
  places: readonly PlaceMention[],
  provinces: readonly ProvinceMention[],
): readonly PlaceMention[] {
  const result = [...places];
  for (let at = result.length - 1; at >= 0; at -= 1) {
    const place = result[at]!;
    const next = result[at + 1];
    const province = provinces.find(({ start }) => start >= place.end && CHAIN.test(text.slice(place.end, start)));
    if (next && CHAIN.test(text.slice(place.end, next.start))) result[at] = within(place, next);
    else if (province?.country === 'VN') {
      const said = SAID.test(text.slice(place.end, province.start));
      result[at] = said ? { ...place, provinceKeys: [province.key] } : inFamily(place, province.key);
    }
  }
  return result;
}

/** Between the smaller and the larger place: "xã A, huyện B", "huyện B (Hà Tĩnh)", "phường C - TP D", "thôn E thuộc xã F". */
const CHAIN = /^(?:, ?| ?\( ?| ?[-–] ?| thuộc | của | ở | tại | )(?:tỉnh |thành phố |TP\.? ?|t\.? ?)?$/iu;

/** "xã A (Hà Tĩnh)", "xã A, tỉnh Hà Tĩnh": the text outweighs the gazetteer; "xã A, Hà Tĩnh" may be a list. */
const SAID = /\(|tỉnh |thuộc |của /iu;

function inFamily(place: PlaceMention, family: string): PlaceMention {
  return place.provinceKeys.length === 0 || place.provinceKeys.includes(family)
    ? { ...place, provinceKeys: [family] }
    : place;
}

function within(place: PlaceMention, larger: PlaceMention): PlaceMention {
  const communes = placesNamed(place.kind, place.name).filter(
    ({ district, family }) => district?.name === larger.name && larger.provinceKeys.includes(family),
  );
  const families = [...new Set(communes.map(({ family }) => family))].sort();
  if (families.length > 0) return { ...place, provinceKeys: families };
  return larger.provinceKeys.length > 0 && place.provinceKeys.length === 0
    ? { ...place, provinceKeys: larger.provinceKeys }
    : { ...place, provinceKeys: common(place, larger) };
}

/** "phường Hương Thủy, TP Huế": where the two have no province in common, the district's only one outweighs the commune's. */
function common(place: PlaceMention, larger: PlaceMention): readonly string[] {
  const own = place.provinceKeys;
  const both = own.filter((family) => larger.provinceKeys.includes(family));
  if (both.length > 0) return both;
  const holds = COMMUNE_KINDS.has(place.kind ?? '') && DISTRICT_KINDS.has(larger.kind ?? '');
  return holds && larger.provinceKeys.length === 1 ? larger.provinceKeys : own;
}

/** The next larger place of a chain, in the same sentence: of "xã A" in "xã A, huyện B" it is "huyện B". Null where none follows. */
export function largerPlace(text: string, place: PlaceMention, places: readonly PlaceMention[]): PlaceMention | null {
  return (
    places.find(
      (other) =>
        other.sentence === place.sentence && other.start >= place.end && CHAIN.test(text.slice(place.end, other.start)),
    ) ?? null
  );
}
