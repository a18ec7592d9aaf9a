import { fold } from '../text/fold.ts';

/**
 * How a foreign name sounds, so that "Mi-khai-lốp" meets "Mikhailov": the consonants of its last word by the ear of Vietnamese
 * newspapers, and the class of its first letter ("ptn|p" of "V.Pu-tin"); `?` for that where it stands alone ("ptn|?" of "Putin").
 * null where too little is left to go by.
 */
export function soundKey(name: string): string | null {
  const parts = fold(name)
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
    .match(/\p{L}+/gu);
  const last = consonants(parts?.at(-1) ?? '');
  if (parts === null || last.length < 3) return null;
  return `${last}|${parts.length === 1 ? '?' : (consonants(parts[0]!)[0] ?? '-')}`;
}

/** Two sounds of one name, or of a name and its last word. */
export function soundsLike(left: string, right: string): boolean {
  return left === right || (surnameSound(left) === surnameSound(right) && (isSurname(left) || isSurname(right)));
}

/** "ptn" of "ptn|p". */
export const surnameSound = (sound: string): string => sound.slice(0, sound.indexOf('|'));

export const isSurname = (sound: string): boolean => sound.endsWith('?');

/** Longest first: `ngh` before `ng` before `n`. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/ngh|ng|nh|n/gy, 'n'],
  [/kh|ch|qu|c|k|q|g|h/gy, 'k'],
  [/th|tr|t|d/gy, 't'],
  [/ph|f|v|w|p|b/gy, 'p'],
  [/sh|s|x|z|j/gy, 's'],
  [/l/gy, 'l'],
  [/r/gy, 'r'],
  [/m/gy, 'm'],
];

/** Vowels (y too) go; doubled sounds are one. */
function consonants(word: string): string {
  let key = '';
  let at = 0;
  while (at < word.length) {
    const found = CLASSES.find(([pattern]) => {
      pattern.lastIndex = at;
      return pattern.test(word);
    });
    if (found === undefined) {
      at += 1;
      continue;
    }
    at = found[0].lastIndex;
    if (!key.endsWith(found[1])) key += found[1];
  }
  return key;
}
