import { compareText } from './order.ts';
import type { Value } from './plan.ts';
import { type NameKeys, nameKeys, oneSlip } from './search-keys.ts';
import { readTelex, readVni } from './telex.ts';

/** What was typed, cut up like a name. */
export interface SearchText extends NameKeys {
  readonly words: readonly string[];
}

/** How well a name answers; the contract's rank classes. */
export interface Rank {
  readonly score: Score;
  /** Matched with the diacritics as typed. */
  readonly typed: boolean;
}

/** The name itself; a beginning of it or of any part; all words in any order, each begun; one slip a word forgiven. */
export type Score = 1 | 0.8 | 0.6 | 0.4;

/** A thing that was found, by the best of its names. */
export interface Hit extends Rank {
  readonly id: string;
  readonly articleCount: number;
  readonly matched: string;
}

/**
 * What the text may mean, the likeliest first: as it stands, then read as Telex, then as VNI. The first that finds a thing
 * of the kinds asked for without a slip is the one that counts; where none does, the first that finds one with a slip.
 */
export const readings = (text: string): readonly SearchText[] =>
  [text, readTelex(text), readVni(text)].flatMap((reading) => {
    const keys = reading === null ? null : nameKeys(reading);
    return keys === null || keys.folded === '' ? [] : [{ ...keys, words: keys.folded.split(' ') }];
  });

/** null where the name is no answer. `exact`: diacritics count as letters; one that differs is no slip. */
export const rankName = (text: SearchText, name: NameKeys, exact: boolean): Rank | null => {
  const typed = scoreOf(text.toned, name.toned);
  const folded = scoreOf(text.folded, name.folded);
  const score = exact && typed === SLIPPED && folded !== SLIPPED ? null : exact ? typed : folded;
  return score === null ? null : { score, typed: typed === score };
};

const SLIPPED: Score = 0.4;

const scoreOf = (typed: string, name: string): Score | null => {
  if (typed === name) return 1;
  if (begins(name, typed)) return 0.8;
  const [words, nameWords] = [typed.split(' '), name.split(' ')];
  if (words.every((word) => begins(name, word))) return 0.6;
  const near = (word: string) => begins(name, word) || nameWords.some((other) => oneSlip(word, other));
  return words.every(near) ? SLIPPED : null;
};

/** The text begins the name at one of its words. */
const begins = (name: string, text: string): boolean => ` ${name}`.includes(` ${text}`);

/** The best of a thing's names, the earlier of two alike: names come before offices. null where none answers. */
export const bestName = (
  text: SearchText,
  names: readonly string[],
  exact: boolean,
): (Rank & { readonly matched: string }) | null => {
  let best: (Rank & { readonly matched: string }) | null = null;
  for (const matched of names) {
    const rank = rankName(text, nameKeys(matched), exact);
    if (rank !== null && (best === null || compareRank(rank, best) < 0)) best = { ...rank, matched };
  }
  return best;
};

const compareRank = (a: Rank, b: Rank): number => b.score - a.score || Number(b.typed) - Number(a.typed);

/** The best first; then what most articles name; then by id. */
export const compareHits = (a: Hit, b: Hit): number =>
  compareRank(a, b) || b.articleCount - a.articleCount || compareText(a.id, b.id);

/** A hit's place, which a cursor is made of: score, 1 where typed so, articles, id. */
export const hitAt = (hit: Hit): readonly Value[] => [hit.score, Number(hit.typed), hit.articleCount, hit.id];

/** Whether a hit comes after the place of another one. */
export const isAfter = (hit: Hit, [score, typed, articleCount, id]: readonly Value[]): boolean =>
  compareHits(hit, {
    score: Number(score) as Score,
    typed: Number(typed) === 1,
    articleCount: Number(articleCount),
    id: String(id),
    matched: '',
  }) > 0;
