import { remembered } from './remembered.ts';

/**
 * A key for look-up: case, diacritics, tone placement and Unicode form are gone, so `fold('Đắk Lắk')` is `'dak lak'` and hòa
 * equals hoà. Never shown, and no offset into it means anything; `foldEvenly` keeps offsets.
 */
export function fold(text: string): string {
  const even = foldEvenly(text.normalize('NFC'));
  return UNMARKED.test(even) ? even : even.replace(/\p{M}+/gu, '');
}

/**
 * The same for text that is NFC already, letter by letter: the answer is as long as the text, so that offsets into one are
 * offsets into the other.
 */
export function foldEvenly(text: string): string {
  let folded = '';
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const codes = new Uint16Array(Math.min(AT_ONCE, text.length - from));
    for (let at = 0; at < codes.length; at += 1) {
      const code = text.charCodeAt(from + at);
      codes[at] = PLAIN[code] ?? code;
    }
    folded += Reflect.apply(String.fromCharCode, null, codes);
  }
  return folded.toLowerCase();
}

/** A call takes so many arguments on any engine. */
const AT_ONCE = 4_096;

/** Nothing but letters and signs of Latin, which most text is left with. */
const UNMARKED = /^[\0-\u02ff\u1e00-\u1eff\u2010-\u205e]*$/;

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

/** Codes of Latin letters, at their own place; those with a mark have that of the letter that is left without it. */
const PLAIN: Uint16Array = Uint16Array.from({ length: 0x1f00 }, (_, code) => {
  const letter = String.fromCharCode(code);
  const isLatin = (code >= 0xc0 && code <= 0x24f) || code >= 0x1e00;
  const plain = isLatin ? (WITHOUT_MARK[letter] ?? letter.normalize('NFD').replace(/\p{M}+/gu, '')) : letter;
  return plain.length === 1 ? plain.charCodeAt(0) : code;
});

const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const BARE_TONE: ReadonlyMap<string, readonly [string, string]> = new Map(
  [...'aeyAEY'].flatMap((base) => TONES.map((tone) => [(base + tone).normalize('NFC'), [base, tone]] as const)),
);

/** oà, oè, uỳ at a syllable's end; not after q, whose u is no vowel. */
const LATE_TONE =
  /(^|[^qQ])([oO](?=[àảãáạèẻẽéẹÀẢÃÁẠÈẺẼÉẸ])|[uU](?=[ỳỷỹýỵỲỶỸÝỴ]))([àảãáạèẻẽéẹỳỷỹýỵÀẢÃÁẠÈẺẼÉẸỲỶỸÝỴ])(?![\p{L}])/gu;
