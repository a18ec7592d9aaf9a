import { toneNormal, words } from '../text/fold.ts';

/** What both stores keep of a name to find it by: its words with one space between, without diacritics and with them. */
export interface NameKeys {
  /** `'hoang trung hai'`; a look-up by name compares this whole. */
  readonly folded: string;
  /** `'hoàng trung hải'`: small letters, one placement of the tone. */
  readonly toned: string;
}

export const nameKeys = (name: string): NameKeys => ({
  folded: words(name).join(' '),
  toned: tonedWords(name).join(' '),
});

const tonedWords = (name: string): readonly string[] =>
  toneNormal(name)
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];

/**
 * The word itself and the word without each one of its letters. Two words that are one slip apart have one of these in
 * common (more do: `oneSlip` decides). Empty for words in which a slip is not forgiven.
 */
export const slipKeys = (word: string): readonly string[] =>
  mayBeSlipped(word)
    ? [...new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])]
    : [];

/** A letter too many, one missing, another one, or two that changed places. */
export const oneSlip = (typed: string, word: string): boolean => {
  if (!mayBeSlipped(typed) || !mayBeSlipped(word) || Math.abs(typed.length - word.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start += 1;
  const [a, b] = [typed.slice(start), word.slice(start)];
  if (a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)) return true;
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
};

/** Below three letters everything is one slip from everything; a digit is never a slip of another. */
const mayBeSlipped = (word: string): boolean => word.length >= 3 && !/\p{N}/u.test(word);
