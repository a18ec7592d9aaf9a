import { bySpan, contains, overlaps } from '../model/span.ts';
import type { Document } from '../text/document.ts';
import { date } from './date.ts';
import type { Mention } from './mention.ts';
import { money } from './money.ts';
import { nameMentions } from './name-mentions.ts';
import { place } from './place.ts';
import { province } from './province.ts';
import { quantity } from './quantity.ts';

/**
 * Everything that the document names, in reading order. Provinces and places are found first, since the names of bodies and
 * offices run over them; closed classes (dates, money, counts) stand by themselves. Where two readings overlap, the longer stays,
 * and of equally long ones the earlier recogniser's; only a province stays inside the place that names it too ("TP. Hà Tĩnh").
 */
export function recognise(document: Document): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of document.sentences) {
    const provinces = province(document, sentence);
    const places = place(document, sentence, provinces);
    const geo = [...provinces, ...places];
    mentions.push(
      ...withoutOverlap([
        ...date(document, sentence),
        ...money(document, sentence),
        ...nameMentions(document, sentence, geo),
        ...geo,
        ...quantity(document, sentence),
      ]),
    );
  }
  return mentions;
}

function withoutOverlap(found: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const mention of byLength) {
    if (!kept.some((other) => overlaps(other, mention) && !mayShare(other, mention))) kept.push(mention);
  }
  return kept.sort(bySpan);
}

/** Both ends of "700-800 tỉ" share its words, and a city shares them with its province. */
const mayShare = (a: Mention, b: Mention): boolean =>
  (a.type === 'money' && b.type === 'money' && a.start === b.start && a.end === b.end) ||
  (a.type === 'place' && b.type === 'province' && contains(a, b));
