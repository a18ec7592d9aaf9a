import type { DateFact } from '../../model/facts.ts';
import type { DateMention } from '../../recognise/mention.ts';
import type { Reading } from './reading.ts';

/** A date as a fact with the words that say it; `readings` are the article's sentences, by their index. */
export function dateFact(mention: DateMention, readings: readonly Reading[]): DateFact {
  const { value, until, precision, inferred, start, end } = mention;
  const { sentence, text } = readings[mention.sentence]!;
  const words = text.slice(start - sentence.start, end - sentence.start);
  const quote = { start, end, sentence: { start: sentence.start, end: sentence.end } };
  return { value, until, precision, inferred, text: words, quote };
}
