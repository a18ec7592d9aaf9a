import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { fold, toneNormal, words } from '../text/fold.ts';

/** Keys under which names, titles and bodies are compared. */

/** Lower case, tones placed one way, one space between words: diacritics still count. */
export const exactKey = (name: string): string =>
  toneNormal(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Folded words, one space between them. */
export const foldedKey = (name: string): string => words(name).join(' ');

/** Folded words, short forms written out: "Chủ tịch UBND tỉnh" is "chu tich uy ban nhan dan tinh". */
export const longKey = (name: string): string => longWords(name).join(' ');

/** As `longKey`, in parts. */
export function longWords(name: string): readonly string[] {
  const written = name
    .replace(GLUED, '$1 ')
    .replace(/[\p{L}\p{N}&.\-/]+/gu, (word) => LONG_FORMS.get(plain(word)) ?? word);
  return words(written);
}

/** "TP.Hà Nội", "Tp.Hải Phòng"; but "TP.HCM" is one short form. */
const GLUED = /(?<![\p{L}\p{N}])(TP|Tp|TX|Tx)\.(?=\p{Lu}\p{Ll})/gu;

/** "T.Ư" and "TƯ", "VH-TT&DL" and "vhtt&dl" are looked up as one. */
const plain = (word: string): string => fold(word).replace(/[.\-/]/g, '');

const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  [...ABBREVIATIONS].map(([short, long]) => [plain(short), long] as const),
);

/** `whole` less the first run of `part` in it. */
export function without(whole: readonly string[], part: readonly string[]): readonly string[] {
  const at = indexOfRun(whole, part);
  return at < 0 ? whole : [...whole.slice(0, at), ...whole.slice(at + part.length)];
}

/** Where `part` stands in `whole` as a run; -1 where it doesn't, or is empty. */
export function indexOfRun(whole: readonly string[], part: readonly string[]): number {
  if (part.length === 0) return -1;
  return whole.findIndex((_, start) => part.every((word, i) => whole[start + i] === word));
}
