import { COMRADE, HONORIFICS, PRIVATE_BEFORE } from '../lexicon/honorifics.ts';
import { CHURCH_RANKS, DEGREES, RANKS } from '../lexicon/ranks.ts';
import { phraseTable } from './phrase-table.ts';
import { isCapital, type Reading } from './reading.ts';

export type Role = 'plain' | 'private' | 'acting';

/** Ranks below major act for nobody but themselves. */
const JUNIOR = /(?:úy|uý|sĩ|sỹ)$/u;

export const LEADS = phraseTable<Role>([
  ...PRIVATE_BEFORE.map((word) => [word, 'private'] as const),
  ...HONORIFICS.map((word) => [word, COMRADE.has(word) ? 'acting' : 'plain'] as const),
  ...RANKS.map((word) => [word, JUNIOR.test(word) ? 'plain' : 'acting'] as const),
  ...CHURCH_RANKS.map((word) => [word, 'acting'] as const),
  ...DEGREES.map((word) => [word, 'plain'] as const),
]);

/** "Liệt sĩ, Đại úy Trần Văn Bình" is one man. */
const FALLEN = /liệt s[ĩỹ]/u;

/** Honorifics, ranks and degrees before a name, as many as stand there: "PGS.TS, Thầy thuốc nhân dân". */
export function leadAt(reading: Reading, index: number): { end: number; words: { text: string; role: Role }[] } {
  const { tokens } = reading;
  const words: { text: string; role: Role }[] = [];
  let at = index;
  for (let found = LEADS.longestAt(tokens, at); found !== null; found = LEADS.longestAt(tokens, at)) {
    words.push({ text: textOf(reading, at, found.end), role: found.value });
    at = found.end;
    const joint = tokens[at];
    const joined =
      joint !== undefined &&
      ['.', '-', ',', '–'].includes(joint.text) &&
      (words.at(-1)!.role !== 'private' || FALLEN.test(words.at(-1)!.text));
    if (joined && (LEADS.longestAt(tokens, at + 1) !== null || (joint.text === '.' && isCapital(tokens[at + 1])))) at++;
  }
  return { end: at, words };
}

const textOf = (reading: Reading, from: number, to: number): string =>
  reading.tokens
    .slice(from, to)
    .map((token) => token.key)
    .join(' ');
