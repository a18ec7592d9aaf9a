/**
 * Text in windows-1258, the Vietnamese code page of Windows before Unicode. Its letters ă, â, đ, ê, ô, ơ, ư are of one byte, its
 * tones are marks behind a vowel (`ê` and then an acute: ế), which are composed here as everyone writes them today.
 */
export const windows1258 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1258').decode(bytes).normalize('NFC');

/**
 * Whether bytes that are no UTF-8 read as Vietnamese in windows-1258. Every byte would decode to something in it, so the letters
 * must make sense: marks only behind vowels, no signs in the middle of words, and the letters and marks that only Vietnamese has.
 */
export function isVietnamese1258(bytes: Uint8Array): boolean {
  const sample = new TextDecoder('windows-1258').decode(bytes.subarray(0, 64 * 1024));
  if (NEVER.test(sample)) return false;
  const words = (sample.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /\P{ASCII}/u.test(word));
  const own = words.filter((word) => OWN.test(word)).length;
  const odd = words.filter((word) => !SYLLABLE.test(word)).length;
  return own >= 1 && own * 4 >= words.length && odd * 5 <= words.length;
}

/** Controls, among them the bytes that the code page leaves open; a mark that stands alone; a sign within a word. */
const NEVER = /\p{Cc}(?<![\t\n\v\f\r])|(?<![\p{L}\p{M}])\p{M}|\p{Ll}[¡-©«-´¶-¸»-¿×÷]\p{Ll}/u;

/** The letters and marks that the western code page has not at their places. */
const OWN = /[ăđơư]|\p{M}/iu;

/** Consonants, vowels of which one may bear a tone, consonants. Foreign names are another matter: a few may be odd. */
const SYLLABLE = /^[b-df-hj-np-tv-xzđ]{0,3}(?:[aăâeêioôơuưyàáâãèéêìíòóôõùúý]\p{M}?){1,4}[cghkmnpt]{0,2}$/iu;
