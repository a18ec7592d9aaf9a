/**
 * What someone meant who typed Vietnamese keys without a keyboard program: Telex ("hoafng trung hair"), or VNI
 * ("hoa2ng trung ha3i"). null where no word reads as either. Only words that become a Vietnamese syllable are changed.
 */
export const readTelex = (text: string): string | null => readWords(text, telexWord);

export const readVni = (text: string): string | null => readWords(text, vniWord);

const readWords = (text: string, read: (word: string) => string | null): string | null => {
  let changed = false;
  const result = text.normalize('NFC').replace(/[\p{L}\p{M}\d]+/gu, (word) => {
    const meant = read(word.toLowerCase());
    if (meant === null) return word;
    changed = true;
    return meant;
  });
  return changed ? result : null;
};

/** Acute, grave, hook above, tilde, dot below. */
const TONES: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const VNI_TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const ROOFED: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const HORNED: Readonly<Record<string, string>> = { o: 'ơ', u: 'ư' };
const VOWEL = /[aăâeêioôơuưy]/;
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[ckmnpt])?$/;

const telexWord = (word: string): string | null => {
  if (!/^[a-z]+$/.test(word)) return null;
  let letters = '';
  let tone = '';
  for (const key of word) {
    const marked = markTelex(letters, key);
    const toneMark = TONES[key];
    if (marked !== null) letters = marked;
    else if (toneMark !== undefined && VOWEL.test(letters)) tone = toneMark;
    else letters += key;
  }
  return finish(word, letters, tone);
};

/** The letters with the mark that `key` puts on one of them; null where it puts none. */
const markTelex = (letters: string, key: string): string | null => {
  if (key === 'd' && /^d/.test(letters)) return `đ${letters.slice(1)}`;
  const roofed = ROOFED[key];
  if (roofed !== undefined) return letters.includes(key) ? replaceLast(letters, key, roofed) : null;
  if (key !== 'w') return null;
  if (/u[oơ]/.test(letters) && !/^qu/.test(letters)) return letters.replace(/u[oơ]/, 'ươ');
  const last = /[aou](?=[^aou]*$)/.exec(letters)?.[0];
  if (last === undefined) return /^[^aăâeêioôơưy]*$/.test(letters) ? `${letters}ư` : null;
  // "luaw" is lưa, "loaw" is loă: of u and a it is the u that takes the horn, as no syllable has uă but after q.
  if (/ua/.test(letters) && !/^qu/.test(letters)) return letters.replace('ua', 'ưa');
  return replaceLast(letters, last, last === 'a' ? 'ă' : (HORNED[last] ?? last));
};

const vniWord = (word: string): string | null => {
  if (!/^[a-z]+[a-z\d]*$/.test(word) || !/\d/.test(word)) return null;
  let letters = '';
  let tone = '';
  for (const key of word) {
    if (!/\d/.test(key)) {
      letters += key;
      continue;
    }
    const digit = Number(key);
    const marked = markVni(letters, digit);
    if (digit >= 1 && digit <= 5) tone = VNI_TONES[digit] ?? '';
    else if (marked === null) return null;
    else letters = marked;
  }
  return finish(word, letters, tone);
};

const markVni = (letters: string, digit: number): string | null => {
  const last = /[aeou](?=[^aeou]*$)/.exec(letters)?.[0] ?? '';
  if (digit === 9) return /^d/.test(letters) ? `đ${letters.slice(1)}` : null;
  if (digit === 8) return letters.includes('a') ? replaceLast(letters, 'a', 'ă') : null;
  if (digit === 7 && /uo/.test(letters)) return letters.replace('uo', 'ươ');
  if (digit === 7 && /ua/.test(letters)) return letters.replace('ua', 'ưa');
  if (digit === 7) return HORNED[last] === undefined ? null : replaceLast(letters, last, HORNED[last]);
  if (digit === 6 && /[aeo]/.test(letters)) {
    const roofed = /[aeo](?=[^aeo]*$)/.exec(letters)?.[0] ?? '';
    return replaceLast(letters, roofed, ROOFED[roofed] ?? roofed);
  }
  return null;
};

const finish = (word: string, letters: string, tone: string): string | null => {
  if (!SYLLABLE.test(letters)) return null;
  const meant = withTone(letters, tone);
  return meant === word ? null : meant;
};

/** The mark goes on the marked vowel, else on the one before the last where nothing closes the syllable. */
const withTone = (letters: string, tone: string): string => {
  if (tone === '') return letters;
  const start = /^(?:gi(?=[aăâeêioôơuưy])|qu)/.test(letters) ? 2 : letters.search(VOWEL);
  const vowels = /^[aăâeêioôơuưy]+/.exec(letters.slice(start))?.[0] ?? '';
  const marked = Math.max(...[...'ăâêôơư'].map((vowel) => vowels.lastIndexOf(vowel)));
  const closed = start + vowels.length < letters.length;
  const at = start + (marked >= 0 ? marked : closed ? vowels.length - 1 : Math.max(0, vowels.length - 2));
  return `${letters.slice(0, at + 1)}${tone}${letters.slice(at + 1)}`.normalize('NFC');
};

const replaceLast = (text: string, from: string, to: string): string => {
  const at = text.lastIndexOf(from);
  return text.slice(0, at) + to + text.slice(at + from.length);
};
