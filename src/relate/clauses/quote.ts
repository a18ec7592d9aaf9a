import type { Quote, Span } from '../../model/span.ts';
import type { Reading } from './reading.ts';

/** The whole sentence as evidence: its words hold who, what, when and to whom. */
export function sentenceQuote({ sentence: { start, end } }: Reading): Quote {
  return { start, end, sentence: { start, end } };
}

/** Some words of a sentence, given by offsets from its start. */
export function wordsQuote({ sentence: { start, end } }: Reading, words: Span): Quote {
  return { start: start + words.start, end: start + words.end, sentence: { start, end } };
}
