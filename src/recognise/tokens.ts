import { compact } from '../text/compact.ts';
import { remembered } from '../text/remembered.ts';

/** A word, number or mark of a sentence, with its place in the document. */
export interface Token {
  readonly text: string;
  /** Look-up form: lower case, the tone mark where the newer spelling puts it ("uỷ" gives "ủy"). */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** True where no space parts it from the token before. */
  readonly tight: boolean;
}

/** lower: "xã"; capital: "Xã", "T"; acronym: two capitals or more and no small letter ("UBND", "NN&PTNT"). */
export type Shape = 'lower' | 'capital' | 'acronym' | 'number' | 'mark';

/**
 * Words keep an inner hyphen before a small letter ("Xéc-gây", "Phi-lạ-văn"), between acronyms ("ABC-XYZ") and before digits
 * ("U-22"), an apostrophe or ampersand between letters ("H'Hen", "NN&PTNT"); "T.Ư" is one word. A hyphen before a capital parts:
 * "Giám đốc-Bí thư", "Thiên-Huế".
 */
const TOKEN = compact(
  /[Tt]\.\s?[ƯưWw](?![\p{L}\p{M}])\.?|[\p{L}\p{M}]\/[\p{L}\p{M}](?![\p{L}\p{M}])|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+(?:(?:[-‐](?=\p{Ll})|['’&](?=\p{L})|(?<=\p{Lu})[-‐](?=(?!UBND|UBMT|HĐND|MTTQ)\p{Lu}{2}))[\p{L}\p{M}\p{N}]+)*|[^\s]/gu,
);

/** Two words that lost the space between them: "tướng|Trần". A brand like "BlueRiver" has no Vietnamese letter and stays. */
const GLUED = /^(\p{L}*[ăâđêôơưÀ-ÃÈ-ÊÌ-ÍÒ-ÕÙ-ÚÝà-ãè-êì-íò-õù-úýĂĐĨŨƠƯẠ-ỹ]\p{Ll}*)\p{Lu}\p{Ll}/u;

export function tokenise(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  let previousEnd = -1;
  for (let match = TOKEN.exec(text); match !== null && match.index < end; match = TOKEN.exec(text)) {
    const found = formOf(match[0]);
    const word = found.first ?? match[0];
    const form = found.first === null ? found : formOf(word);
    TOKEN.lastIndex = match.index + word.length;
    const tokenEnd = Math.min(match.index + word.length, end);
    tokens.push({
      text: word,
      key: form.key,
      start: match.index,
      end: tokenEnd,
      shape: form.shape,
      tight: previousEnd === match.index,
    });
    previousEnd = tokenEnd;
  }
  return tokens;
}

/** What a word's letters say of it, wherever it stands; `first`: the first of two words that were written as one. */
const formOf = remembered(40_000, (word) => ({
  key: wordKey(word),
  shape: shapeOf(word),
  first: GLUED.exec(word)?.[1] ?? null,
}));

/** The look-up form of a word or phrase; diacritics are kept, since "bà" is no "ba". */
export function wordKey(word: string): string {
  if (CENTRAL.test(word)) return 'tw';
  const lower = word.toLowerCase();
  return OLD_TONE.test(lower) ? lower.replace(OLD_TONES, (pair) => NEW_TONE[pair] ?? pair) : lower;
}

/** A phrase's look-up form: its words' keys with one space between. */
export function phraseKey(phrase: string): string {
  return tokenise(phrase, 0, phrase.length)
    .map((token) => token.key)
    .join(' ');
}

/** "TƯ" in capitals only: "tư" is a word of its own (đầu tư, tư pháp). */
const CENTRAL = /^(?:[Tt]\.\s?[ƯưWw]\.?|TƯ|TW|tw)$/u;

const NEW_TONE: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
/** At a syllable's end only, and not after q: "quý", "hoàn" stay. */
const OLD_TONES = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
const OLD_TONE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/u;

function shapeOf(word: string): Shape {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return 'mark';
  if (word === upper && LETTERS.test(word)) return 'acronym';
  return word[0] === lower[0] ? 'lower' : 'capital';
}

const LETTERS = /[\p{L}][^\p{L}]*[\p{L}]/u;
