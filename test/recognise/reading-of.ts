import { place } from '../../src/recognise/place.ts';
import { province } from '../../src/recognise/province.ts';
import { type Reading, reading } from '../../src/recognise/reading.ts';
import { documentOf } from '../document-of.ts';

/** A text's first sentence as the recognisers of names see it. */
export function readingOf(text: string): Reading {
  const document = documentOf(text);
  const sentence = document.sentences[0]!;
  const provinces = province(document, sentence);
  return reading(document.text, sentence, [...provinces, ...place(document, sentence, provinces)]);
}
