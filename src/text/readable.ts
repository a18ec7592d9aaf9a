import type { Span } from '../model/span.ts';

/**
 * A text as it is read: NFC, every odd space or hyphen a plain one, Ð a Đ, what has no width gone; with the way back: `toOriginal` turns
 * a span of it into the span of the original that it came from.
 */
export interface ReadableView {
  readonly text: string;
  readonly toOriginal: (span: Span) => Span;
}

export function readableView(original: string): ReadableView {
  return original.normalize('NFC') === original && !ODD.test(original)
    ? { text: original, toOriginal: (span) => span }
    : mapped(original);
}

/** Spaces that break no line or have another width, hyphens that look like one, what has no width; of all but these only NFC. */
const ODD = /[\u00a0\u00ad\u00d0\u00f0\u0189\u2000-\u200d\u2010\u2011\u202f\u205f\u2060\u2212\u3000\ufeff]/;
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const HYPHEN = /[\u2010\u2011\u2212]/g;
/** Old files and some keyboards write Ð (U+00D0) for Đ (U+0110). */
const ETH = /[\u00d0\u00f0\u0189]/g;
const NO_WIDTH = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g;

const readable = (piece: string): string =>
  piece
    .normalize('NFC')
    .replace(SPACE, ' ')
    .replace(HYPHEN, '-')
    .replace(ETH, (letter) => (letter === 'ð' ? 'đ' : 'Đ'))
    .replace(NO_WIDTH, '');

function mapped(original: string): ReadableView {
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  let from = 0;
  for (const piece of original.match(PIECE) ?? []) {
    const read = readable(piece);
    // Inside a piece only its own edges are sure; one that kept its length kept its offsets.
    const even = read.length === piece.length;
    for (let at = 0; at < read.length; at += 1) {
      starts.push(even ? from + at : from);
      ends.push(even ? from + at + 1 : from + piece.length);
    }
    pieces.push(read);
    from += piece.length;
  }
  const startOf = (at: number): number => starts[at] ?? original.length;
  return {
    text: pieces.join(''),
    toOriginal: ({ start, end }) => ({ start: startOf(start), end: end > start ? ends[end - 1]! : startOf(start) }),
  };
}

/** No composition crosses the edge of a piece: a letter with its marks, or a whole run of Hangul or other joining letters. */
const PIECE = /[\p{sc=Latin}\p{sc=Common}]\p{M}*|[^\p{sc=Latin}\p{sc=Common}]+/gu;
