import { remembered } from './remembered.ts';

/**
 * An ASCII key that sorts names as a Vietnamese dictionary does, in any store: letters in the order a ă â b c d đ e ê …, a word
 * before its longer forms, tones compared only where the letters are equal. Case and punctuation do not count. The key is
 * letters, a space, and one digit a syllable for its tone.
 */
export function sortKey(name: string): string {
  const syllables =
    name
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  return `${syllables.map(letters).join(WORD_BREAK)} ${syllables.map(tone).join('')}`;
}

/** Sorts after the space that ends the letters and before every digit and letter. */
const WORD_BREAK = '-';

const ORDER = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg';

const CODE_OF: ReadonlyMap<string, string> = new Map(
  [...ORDER].map((letter, at) => [letter.normalize('NFD'), CODES[at]!] as const),
);

/** ngang, huyền, hỏi, ngã, sắc, nặng. */
const TONE_OF: ReadonlyMap<string, string> = new Map([
  ['\u0300', '1'],
  ['\u0309', '2'],
  ['\u0303', '3'],
  ['\u0301', '4'],
  ['\u0323', '5'],
]);

/** A letter with the marks that make another letter of it: breve, circumflex, horn. */
const LETTER = /([\p{L}\p{N}])(\p{M}*)/gu;

const letters = remembered(20_000, (syllable) =>
  syllable.replace(LETTER, (_, base: string, marks: string) => {
    const shape = [...marks].find((mark) => '\u0306\u0302\u031b'.includes(mark)) ?? '';
    return CODE_OF.get(base + shape) ?? CODE_OF.get(base) ?? (/[0-9]/.test(base) ? base : foreign(base));
  }),
);

/** Letters of other scripts come last, by code point. */
const foreign = (letter: string): string => `z${letter.codePointAt(0)!.toString(16).padStart(5, '0')}`;

function tone(syllable: string): string {
  for (const mark of syllable) {
    const found = TONE_OF.get(mark);
    if (found) return found;
  }
  return '0';
}
