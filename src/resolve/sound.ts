import { fold } from '../text/fold.ts';

/**
 * How a foreign name sounds, so that "Mi-khai-lốp" meets "Mikhailov": the consonants of its last word by the ear of Vietnamese
 * newspapers, and the class of its first letter. null where too little is left to go by.
 */
export function soundKey(name: string): string | null {
  const parts = fold(name)
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
    .match(/\p{L}{2,}/gu);
  if (parts === null || parts.length < 2) return null;
  const last = consonants(parts.at(-1)!);
  return last.length >= 3 ? `${last}|${consonants(parts[0]!)[0] ?? '-'}` : null;
}

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
