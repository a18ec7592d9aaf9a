import { overlaps } from '../model/span.ts';
import type { Document } from '../text/document.ts';
import type { Mention, OrganizationMention } from './mention.ts';

/**
 * "Tổng giám đốc EVN … hợp tác với | EVN": initials that an office shows to be a body's name are that body wherever they stand
 * alone. Gives the mentions that are missing, in reading order.
 */
export function knownInitials(document: Document, mentions: readonly Mention[]): readonly OrganizationMention[] {
  const bodies = new Map<string, OrganizationMention>();
  for (const mention of mentions) {
    const body = mention.type === 'title' ? mention.organization : null;
    if (body && body.head === '' && INITIALS.test(body.name)) bodies.set(body.name, body);
  }
  if (bodies.size === 0) return [];
  const found: OrganizationMention[] = [];
  for (const sentence of document.sentences) {
    const text = document.text.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(WORDS)) {
      const body = bodies.get(match[0]);
      const start = sentence.start + match.index;
      const here = { start, end: start + match[0].length, sentence: sentence.index };
      if (body && !mentions.some((mention) => overlaps(mention, here))) found.push({ ...body, ...here });
    }
  }
  return found;
}

const INITIALS = /^\p{Lu}{3,6}$/u;
const WORDS = /(?<![\p{L}\d&-])\p{Lu}{3,6}(?![\p{L}\d&-])/gu;
