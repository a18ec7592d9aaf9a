import type { OrganizationMention, PlaceMention, ProvinceMention } from '../recognise/mention.ts';
import type { Document } from '../text/document.ts';

/**
 * "HĐND, UBND, Ủy ban MTTQ Việt Nam, các sở, ngành liên quan | tỉnh Phú Thọ", "Tỉnh ủy và lãnh đạo chủ chốt | tỉnh Lạng Sơn":
 * the unit stands behind nameless bodies.
 */
export function unitsBehind(
  document: Document,
  places: readonly (ProvinceMention | PlaceMention)[],
  mention: OrganizationMention,
): { readonly words: string; readonly province: ProvinceMention } | null {
  const ahead = document.text.slice(mention.end, mention.end + 160);
  const found = NAMELESS.exec(ahead);
  if (found === null) return null;
  const at = mention.end + found[0].length;
  const province = places.find((each): each is ProvinceMention => each.type === 'province' && each.start === at);
  return province === undefined ? null : { words: `${found[1]!} ${province.name}`, province };
}

const NAMELESS =
  /^(?:,\s*(?:HĐND|UBND|(?:Ủy ban |UB)?MTTQ(?: Việt Nam)?))*(?:,| và)\s*(?:(?:đại diện |lãnh đạo )*các (?:sở|ban|phòng)[\p{Ll}, ]{0,40}|(?:cán bộ|lãnh đạo)(?: chủ chốt)?)\s(tỉnh|thành phố)\s+/u;
