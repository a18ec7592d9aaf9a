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
  const tokens = withoutShortForms(tokenise(text, sentence.start, sentence.end));
  const geo = new Map<number, { end: number; mention: GeoMention }>();
  for (const mention of found) {
    const start = tokens.findIndex((token) => token.start >= mention.start);
    let end = start;
    while (end >= 0 && end < tokens.length && tokens[end]!.start < mention.end) end++;
    if (start >= 0 && end > start) geo.set(start, { end, mention });
  }
  return { text, sentence: sentence.index, tokens, geo };
}

/**
 * "Ban Chấp hành | (BCH) | Trung ương Đảng", "Hội Nông dân | (HND) | tỉnh": a name's own initials in brackets inside it, which
 * the name runs over. Brackets at a name's end stay: they are another name of it.
 */
function withoutShortForms(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === '(')) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isShortForm(tokens, at)) at += 2;
    else kept.push(tokens[at]!);
  }
  return kept;
}

function isShortForm(tokens: readonly Token[], at: number): boolean {
  const short = tokens[at + 1];
  if (tokens[at]!.text !== '(' || short?.shape !== 'acronym' || tokens[at + 2]?.text !== ')') return false;
  const next = tokens[at + 3];
  if (!isCapital(next) && !UNITS.has(next?.key ?? '')) return false;
  const letters = short.text.replace(/[^\p{L}]/gu, '').toLowerCase();
  const initials = tokens
    .slice(Math.max(0, at - letters.length), at)
    .map(({ key }) => key.charAt(0))
    .join('');
  return letters.length > 1 && initials === letters;
}

const UNITS: ReadonlySet<string> = new Set(['tỉnh', 'thành', 'tp', 'huyện', 'quận', 'thị', 'xã', 'phường']);

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
