import type { Quote, Span } from '../model/span.ts';
import type { Document } from '../text/document.ts';

/** A mention's words with the sentence that they stand in. */
export function quoteOf(document: Document, at: Span & { readonly sentence: number }): Quote {
  const sentence = document.sentences[at.sentence]!;
  return { start: at.start, end: at.end, sentence: { start: sentence.start, end: sentence.end } };
}

/** From the first mention to the last, in one sentence: a name with its office. */
export function quoteOver(document: Document, a: Span & { readonly sentence: number }, b: Span): Quote {
  return quoteOf(document, { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end), sentence: a.sentence });
}
