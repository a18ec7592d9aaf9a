import { DIGITS } from '../lexicon/money.ts';

/** A number as figures write it in Vietnamese: "24.030.000", "931,4", "1 200". `scaled`: a word like "tỷ" follows. */
export function figures(text: string, scaled: boolean): number {
  const digits = text.replace(/[\s\u00a0]/g, '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits) && !(scaled && /^0\./.test(digits))) {
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) && (!scaled || /,.*,/.test(digits))) {
    return Number(digits.replaceAll(',', ''));
  }
  return Number(digits.replace(',', '.'));
}

/** A number in words ("hai mươi lăm", "một trăm năm mươi", "nửa"); null where the words are none. */
export function spelled(text: string): number | null {
  let total = 0;
  let last = 0;
  for (const word of text.toLowerCase().split(/\s+/)) {
    if (word === 'trăm') {
      total += (last || 1) * 100;
      last = 0;
    } else if (word === 'mươi') {
      total += (last || 1) * 10;
      last = 0;
    } else if (word === 'linh' || word === 'lẻ') {
      last = 0;
    } else {
      const digit = DIGITS.get(word);
      if (digit === undefined) return null;
      total += last;
      last = digit;
    }
  }
  return total + last;
}

/** Figures with their separators; a space parts thousands only. */
export const FIGURES = String.raw`\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2}(?!\d))?|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)?`;

const WORD = [...DIGITS.keys(), 'trăm', 'mươi', 'linh', 'lẻ'].join('|');
/** Numbers in words. */
export const SPELLED = `(?:${WORD})(?: (?:${WORD})){0,4}`;
