/**
 * The regular expression, for the database's `=~`, of the words that are one slip from this one, as `oneSlip` says: a letter
 * too many, one missing, another one, or two that changed places. Matches nothing for words in which no slip is forgiven.
 * The word is letters and marks alone, so that nothing in it needs escaping.
 */
export const slipPattern = (word: string): string => {
  const letters = [...word];
  if (word.length < 3 || /[^\p{L}\p{M}]/u.test(word)) return NOTHING;
  const at = (index: number, between: string, skip: number): string =>
    letters.slice(0, index).join('') + between + letters.slice(index + skip).join('');
  const ways = letters.flatMap((letter, index) => [
    at(index, ANY, 0),
    at(index, ANY, 1),
    at(index, '', 1),
    at(index, (letters[index + 1] ?? '') + letter, 2),
  ]);
  return `(?=.{3,}$)(?:${[...new Set([...ways, word + ANY])].join('|')})`;
};

const NOTHING = '(?!)';
/** Digits are no slips of letters. */
const ANY = '[^\\p{N}]';
