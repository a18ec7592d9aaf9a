/**
 * An ASCII key that sorts by bytes as a Vietnamese dictionary does: a ă â b c d đ e ê … o ô ơ … u ư, word by word, tones last.
 * Letters come first, then `!`, then the tones in the order of the letters (none, huyền, hỏi, ngã, sắc, nặng).
 * `sortKey('Hà Nam')` < `sortKey('Hải')`. Punctuation and case do not count; other scripts sort after z by code point.
 */
export function sortKey(name: string): string {
  let letters = '';
  let tones = '';
  let gap = false;
  for (const char of name.normalize('NFC').toLowerCase()) {
    if (!LETTER.test(char)) {
      gap = letters !== '';
      continue;
    }
    if (gap) letters += ' ';
    gap = false;
    const decomposed = char.normalize('NFD');
    const base = decomposed[0] ?? char;
    const marks = decomposed.slice(base.length);
    letters += letterKey(base, marks);
    tones += toneKey(marks);
  }
  return `${letters}!${tones.replace(/0+$/, '')}`;
}

const LETTER = /[\p{L}\p{N}]/u;
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
/** Second of its family: ă đ ê ô ư; third: â ơ. The digit sorts them behind the plain letter, before the next one. */
const SHAPES: Readonly<Record<string, string>> = {
  'a\u0306': 'a1',
  'a\u0302': 'a2',
  'e\u0302': 'e1',
  'o\u0302': 'o1',
  'o\u031b': 'o2',
  'u\u031b': 'u1',
};

function letterKey(base: string, marks: string): string {
  if (base === 'đ' || base === 'ð') return 'd1';
  const shape = [...marks].map((mark) => SHAPES[base + mark]).find((key) => key !== undefined);
  if (shape !== undefined) return shape;
  if (/[a-z]/.test(base)) return `${base}0`;
  if (/[0-9]/.test(base)) return base;
  return `~${base.codePointAt(0)?.toString(16).padStart(6, '0')}`;
}

const toneKey = (marks: string): string =>
  String([...marks].reduce((tone, mark) => Math.max(tone, TONES.indexOf(mark) + 1), 0));
