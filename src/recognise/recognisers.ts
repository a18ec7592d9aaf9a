import { bySpan, overlaps } from '../model/span.ts';
import type { Document } from '../text/document.ts';
import type { Mention } from './mention.ts';
import { nameMentions } from './name-mentions.ts';
import { province } from './province.ts';
import type { GeoMention } from './reading.ts';

/**
 * Everything that the document names, in reading order and without overlap. Places are found first, since the names of bodies
 * and offices run over them; where two readings overlap, the longer stays, and of equally long ones the earlier recogniser's.
 */
export function recognise(document: Document): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of document.sentences) {
    const geo: readonly GeoMention[] = province(document, sentence);
    mentions.push(...withoutOverlap([...nameMentions(document, sentence, geo), ...geo]));
  }
  return mentions;
}

function withoutOverlap(found: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const mention of byLength) if (!kept.some((other) => overlaps(other, mention))) kept.push(mention);
  return kept.sort(bySpan);
}
