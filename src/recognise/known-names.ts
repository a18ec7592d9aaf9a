import { bySpan, overlaps } from '../model/span.ts';
import type { Document } from '../text/document.ts';
import type { Mention, OrganizationMention } from './mention.ts';
import { isVietnameseSyllable } from './syllables.ts';

/**
 * Short names that the article shows to be a body's: "Tổng giám đốc EVN", "Tập đoàn Sao Mai (SMG)". They are that body wherever they
 * stand alone; "đoàn công tác SMG" is its delegation. Gives all mentions with the missing ones, in reading order.
 */
export function withKnownNames(document: Document, mentions: readonly Mention[]): readonly Mention[] {
  const bodies = shortNames(document, mentions);
  if (bodies.size === 0) return mentions;
  const found: OrganizationMention[] = [];
  const gone = new Set<Mention>();
  for (const sentence of document.sentences) {
    const text = document.text.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(WORDS)) {
      const body = bodies.get(match[0]);
      if (!body || NO_BODY.test(text.slice(0, match.index))) continue;
      const start = sentence.start + match.index;
      const here = { start, end: start + match[0].length, sentence: sentence.index };
      if (mentions.some((mention) => overlaps(mention, here))) continue;
      const delegation = mentions.find((mention) => isDelegation(mention) && mention.end === start - 1);
      if (delegation) gone.add(delegation);
      const words = delegation ? document.text.slice(delegation.start, delegation.end).toLowerCase() : null;
      found.push({ ...body, ...here, delegation: words });
    }
  }
  if (found.length === 0) return mentions;
  return [...mentions.filter((mention) => !gone.has(mention)), ...found].sort(bySpan);
}

/** "đoàn công tác" alone: whose, the next word says. */
const isDelegation = (mention: Mention): boolean =>
  mention.type === 'organization' && mention.generic === true && mention.delegation !== null;

function shortNames(document: Document, mentions: readonly Mention[]): ReadonlyMap<string, OrganizationMention> {
  const bodies = new Map<string, OrganizationMention>();
  for (const mention of mentions) {
    const body = mention.type === 'title' ? mention.organization : mention.type === 'organization' ? mention : null;
    if (!body || body.generic || body.abstract) continue;
    const initials = mention.type === 'title' && body.head === '' ? INITIALS.exec(body.name)?.[0] : undefined;
    if (initials !== undefined) bodies.set(initials, { ...body, name: initials, province: null });
    const short = bracketed(document.text.slice(body.end, body.end + 48));
    if (short !== null && !bodies.has(short)) bodies.set(short, { ...body, name: short, head: '', province: null });
  }
  return bodies;
}

/** "(SMG)" is beside its body; "ngành | VHTTDL" is a field. */
const NO_BODY = /(?:\(|(?:ngành|lĩnh vực) )$/u;

const INITIALS = /^\p{Lu}{3,6}(?=$| \p{Lu}\p{Ll})/u;

/** One word in brackets that is no place and no Vietnamese syllable: "(SMG)", "(Vinacom)", "(gọi tắt là SMG)". */
function bracketed(behind: string): string | null {
  const word = BRACKET.exec(behind)?.[1];
  if (word === undefined || word.length < 3 || isVietnameseSyllable(word.toLowerCase())) return null;
  return UNITS.test(word) ? null : word;
}

const BRACKET = /^\s?\((?:gọi tắt là |viết tắt là |sau đây gọi là )?([A-Z][A-Za-z\d&]+)\)/u;
const UNITS = /^(?:TPHCM|KCN|KKT|CCN|USD|VND|EUR|NDT|TTXVN|VNA)$/;
const WORDS = /(?<![\p{L}\d&-])[A-Z][A-Za-z\d&]{2,}(?![\p{L}\d&-])/gu;
