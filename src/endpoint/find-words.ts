import type { Quote, Span } from '../model/span.ts';
import { contains } from '../model/span.ts';
import { quoteOf } from '../relate/quotes.ts';
import type { Document } from '../text/document.ts';
import { readableView } from '../text/readable.ts';

/**
 * Where the words stand in one of the article's own sentences, line breaks and runs of spaces aside; null where they do not:
 * words of page furniture, of several sentences, or of nobody.
 */
export function findWords(document: Document, words: string): Quote | null {
  const pattern = patternOf(words);
  if (pattern === null) return null;
  for (const sentence of document.sentences) {
    const found = spanIn(document.text, sentence, pattern);
    if (found) return quoteOf(document, { ...found, sentence: sentence.index });
  }
  return null;
}

/** Where the words stand within a span of the text; null where they do not. */
export function wordsWithin(document: Document, within: Span, words: string): Span | null {
  const pattern = patternOf(words);
  return pattern && spanIn(document.text, within, pattern);
}

/** The mentions of a kind that overlap some words of a quote. */
export const mentionsIn = <M extends Span>(mentions: readonly M[], span: Span): readonly M[] =>
  mentions.filter((mention) => contains(span, mention) || contains(mention, span));

const spanIn = (text: string, within: Span, pattern: RegExp): Span | null => {
  const match = pattern.exec(text.slice(within.start, within.end));
  return match && { start: within.start + match.index, end: within.start + match.index + match[0].length };
};

const patternOf = (words: string): RegExp | null => {
  const parts = readableView(words).text.split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return null;
  return new RegExp(parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+'), 'u');
};
