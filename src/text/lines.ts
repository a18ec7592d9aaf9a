import type { Span } from '../model/span.ts';

/** A line that holds something, without the spaces around it. */
export interface Line extends Span {
  readonly text: string;
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const words = match[0].trim();
    if (words === '') continue;
    const start = match.index + match[0].indexOf(words);
    lines.push({ start, end: start + words.length, text: words });
  }
  return lines;
}
