import { remembered } from './remembered.ts';

/**
 * A key for look-up: case, diacritics, tone placement and Unicode form are gone, so `fold('Đắk Lắk')` is `'dak lak'` and hòa
 * equals hoà. Never shown, and no offset into it means anything; `foldEvenly` keeps offsets.
 */
export function fold(text: string): string {
  return foldEvenly(text.normalize('NFC')).replace(/\p{M}+/gu, '');
}

/**
 * The same for text that is NFC already, letter by letter: the answer is as long as the text, so that offsets into one are
 * offsets into the other.
 */
export function foldEvenly(text: string): string {
  return text.replace(ACCENTED, (letter) => PLAIN.get(letter) ?? letter).toLowerCase();
}

/** The folded words of a text, in reading order: `words('UBND tỉnh')` is `['ubnd', 'tinh']`. */
export function words(text: string): readonly string[] {
  return (text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(folded).filter((word) => word !== '');
}

const folded = remembered(20_000, fold);

/** The stored form of a `words` property: each word after a space, so that ` tru` finds a word's beginning. */
export function wordsKey(...texts: readonly (string | null)[]): string {
  return keyOf(texts.flatMap((text) => words(text ?? '')));
}

/** The same of long texts: each word once. */
export function wordSet(...texts: readonly string[]): string {
  return keyOf([...new Set(texts.flatMap(words))]);
}

const keyOf = (all: readonly string[]): string => all.map((word) => ` ${word}`).join('');

/**
 * NFC with one placement of the tone (hòa, thủy, not hoà, thuỷ); diacritics and case stay. For comparing names by their
 * diacritics, and for look-ups where nhân and nhẫn must differ.
 */
export function toneNormal(text: string): string {
  return text.normalize('NFC').replace(LATE_TONE, (_, before: string, first: string, second: string) => {
    const [base, tone] = BARE_TONE.get(second) ?? [second, ''];
    return before + (first + tone).normalize('NFC') + base;
  });
}

/** Letters whose mark is no combining one. */
const WITHOUT_MARK: Readonly<Record<string, string>> = {
  đ: 'd',
  // Stands for đ in some old files.
  ð: 'd',
  Ð: 'D',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  İ: 'I',
};

/** Latin letters with a mark, those of Vietnamese among them, and the letter that is left without it. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ].flatMap(([from, to]) =>
    Array.from({ length: to! - from! + 1 }, (_, at) => String.fromCharCode(from! + at)).flatMap((letter) => {
      const plain = WITHOUT_MARK[letter] ?? letter.normalize('NFD').replace(/\p{M}+/gu, '');
      return plain.length === 1 && plain !== letter ? [[letter, plain] as const] : [];
    }),
  ),
);

/** A run of them would need a callback each all the same. */
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;

const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const BARE_TONE: ReadonlyMap<string, readonly [string, string]> = new Map(
  [...'aeyAEY'].flatMap((base) => TONES.map((tone) => [(base + tone).normalize('NFC'), [base, tone]] as const)),
);

/** oà, oè, uỳ at a syllable's end; not after q, whose u is no vowel. */
const LATE_TONE =
  /(^|[^qQ])([oO](?=[àảãáạèẻẽéẹÀẢÃÁẠÈẺẼÉẸ])|[uU](?=[ỳỷỹýỵỲỶỸÝỴ]))([àảãáạèẻẽéẹỳỷỹýỵÀẢÃÁẠÈẺẼÉẸỲỶỸÝỴ])(?![\p{L}])/gu;
