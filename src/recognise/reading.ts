import type { Sentence } from '../text/document.ts';
import type { PlaceMention, ProvinceMention } from './mention.ts';
import { type Token, tokenise } from './tokens.ts';

export type GeoMention = ProvinceMention | PlaceMention;

/** A sentence laid out for the recognisers of names: its tokens, and the provinces and places already found in it. */
export interface Reading {
  readonly text: string;
  readonly sentence: number;
  readonly tokens: readonly Token[];
  /** The geographic mention that begins at a token, by the token's index. */
  readonly geo: ReadonlyMap<number, { readonly end: number; readonly mention: GeoMention }>;
}

export function reading(text: string, sentence: Sentence, found: readonly GeoMention[]): Reading {
  const tokens = tokenise(text, sentence.start, sentence.end);
  const geo = new Map<number, { end: number; mention: GeoMention }>();
  for (const mention of found) {
    const start = tokens.findIndex((token) => token.start >= mention.start);
    let end = start;
    while (end >= 0 && end < tokens.length && tokens[end]!.start < mention.end) end++;
    if (start >= 0 && end > start) geo.set(start, { end, mention });
  }
  return { text, sentence: sentence.index, tokens, geo };
}

/** The words of tokens `from` (inclusive) to `to` (exclusive), as written. */
export function words(reading: Reading, from: number, to: number): string {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  return first === undefined || last === undefined ? '' : reading.text.slice(first.start, last.end);
}

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'acronym');

export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '-' || token.text === '–' || token.text === '—');
