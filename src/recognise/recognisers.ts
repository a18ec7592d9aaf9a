import type { DateFact } from '../model/facts.ts';
import { bySpan, overlaps } from '../model/span.ts';
import type { Document, Sentence } from '../text/document.ts';
import { articleDate } from './article-date.ts';
import { dates } from './date.ts';
import { withKnownNames } from './known-names.ts';
import type { Mention } from './mention.ts';
import { money } from './money.ts';
import { nameMentions } from './name-mentions.ts';
import { place } from './place.ts';
import { province } from './province.ts';
import { quantity } from './quantity.ts';

/**
 * Everything that the document names, in reading order and without overlap: of two readings of the same words the longer stays,
 * of equally long ones that of the earlier recogniser.
 */
export function recognise(document: Document): readonly Mention[] {
  const days = new Map<number, Mention[]>();
  const told = dates(document);
  for (const day of told) days.set(day.sentence, [...(days.get(day.sentence) ?? []), day]);
  const publishedOn = document.publishedOn ?? fullDay(articleDate(document, told));
  const read = document.sentences.flatMap((sentence) =>
    withoutOverlap([...(days.get(sentence.index) ?? []), ...inSentence(document, sentence, publishedOn)]),
  );
  return withKnownNames(document, read);
}

/** The day with its year, where the article tells both. */
const fullDay = (day: DateFact | null): string | null =>
  day !== null && day.precision === 'DAY' && !day.value.startsWith('-') ? day.value : null;

/**
 * Closed classes come before names, so that they win ties. Places come before the names of people, offices and bodies, which run
 * over them and must know them to end rightly; in a tie a person is no place ("tỉnh Phạm S").
 */
function inSentence(document: Document, sentence: Sentence, publishedOn: string | null): readonly Mention[] {
  const provinces = province(document, sentence);
  const places = place(document, sentence, provinces, publishedOn);
  return [
    ...money(document, sentence),
    ...quantity(document, sentence),
    ...nameMentions(document, sentence, [...provinces, ...places]),
    ...places,
    ...provinces,
  ];
}

function withoutOverlap(found: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const mention of byLength) if (!kept.some((other) => overlaps(other, mention))) kept.push(mention);
  return kept.sort(bySpan);
}
