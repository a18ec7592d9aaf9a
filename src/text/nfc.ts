import type { Span } from '../model/span.ts';

/** A text in NFC with the way back: `toOriginal` turns a span of the NFC text into the span of the original it came from. */
export interface NfcView {
  readonly text: string;
  readonly toOriginal: (span: Span) => Span;
}

export function nfcView(original: string): NfcView {
  const text = original.normalize('NFC');
  return text === original ? { text, toOriginal: (span) => span } : mapped(original, text);
}

function mapped(original: string, text: string): NfcView {
  const pieces = original.match(PIECE) ?? [];
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  let length = 0;
  for (const piece of pieces) {
    const composed = piece.normalize('NFC');
    for (let at = 0; at < composed.length; at += 1) {
      // Inside a piece only its own edges are sure; a letter that stayed as it was keeps its offset.
      const same = composed.length === piece.length;
      starts.push(same ? from + at : from);
      ends.push(same ? from + at + 1 : from + piece.length);
    }
    from += piece.length;
    length += composed.length;
  }
  if (length !== text.length) throw new Error('The pieces of a text must compose as the whole does.');
  const toOriginal = ({ start, end }: Span): Span => ({
    start: start < starts.length ? starts[start]! : original.length,
    end: end > start ? ends[end - 1]! : start < starts.length ? starts[start]! : original.length,
  });
  return { text, toOriginal };
}

/** No composition crosses the edge of a piece: a letter with its marks, or a whole run of Hangul or other joining letters. */
const PIECE = /[\p{sc=Latin}\p{sc=Common}]\p{M}*|[^\p{sc=Latin}\p{sc=Common}]+/gu;
