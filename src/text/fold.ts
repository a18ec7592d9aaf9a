/**
 * Look-up keys. Text itself is never rewritten: spans point into the article as it is; only what is compared is folded.
 */

/** Look-up key: `fold('Đắk Lắk')` is `'dak lak'`, `fold('HOÀ')` is `fold('hòa')`. NFD alone would leave đ. Length may change. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(D_STROKE, 'd').toLowerCase();
}

/**
 * The same text in NFC with every tone on the vowel that the older spelling puts it on: `hoà` becomes `hòa`, `thuỷ` `thủy`; case
 * and diacritics stay, and `quý`, `đoàn` stay. Two spellings of one name are equal in this form. NFC text keeps its length.
 */
export function toneNormal(text: string): string {
  return text.normalize('NFC').replace(NEW_TONE, (pair) => TONE_PAIRS.get(pair) ?? pair);
}

/** The folded words of a text, in order: runs of letters and digits. */
export function words(text: string): readonly string[] {
  return fold(text).match(WORD) ?? [];
}

/** The stored form of a `words` property: each word after a space, so that ` tru` finds a word's beginning. */
export function wordsKey(...texts: readonly (string | null)[]): string {
  return texts
    .flatMap((text) => words(text ?? ''))
    .map((word) => ` ${word}`)
    .join('');
}

const MARKS = /\p{M}/gu;
/** ð (U+00F0) stands for đ in some old files. */
const D_STROKE = /[đĐðÐ]/g;
const WORD = /[\p{L}\p{N}]+/gu;

const OLD = ['òa', 'óa', 'ỏa', 'õa', 'ọa', 'òe', 'óe', 'ỏe', 'õe', 'ọe', 'ùy', 'úy', 'ủy', 'ũy', 'ụy'];
const NEW = ['oà', 'oá', 'oả', 'oã', 'oạ', 'oè', 'oé', 'oẻ', 'oẽ', 'oẹ', 'uỳ', 'uý', 'uỷ', 'uỹ', 'uỵ'];

const TONE_PAIRS: ReadonlyMap<string, string> = new Map(
  NEW.flatMap((pair, i) => {
    const old = OLD[i] ?? pair;
    const title = (s: string) => s[0]?.toUpperCase() + s.slice(1);
    return [
      [pair, old],
      [title(pair), title(old)],
      [pair.toUpperCase(), old.toUpperCase()],
    ] as const;
  }),
);
/** At a syllable's end only, and never after q, where u is no vowel. */
const NEW_TONE = new RegExp(`(?<![qQ])(?:${[...TONE_PAIRS.keys()].join('|')})(?!\\p{L})`, 'gu');
