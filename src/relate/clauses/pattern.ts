import { compact } from '../../text/compact.ts';

/**
 * Rules say what they look for over a reading's shape: `[party] đã (trao|tặng) … [money]`. In brackets stands a class of chunks,
 * with a name before a colon where the rule wants it back (`[giver:party]`); `…` is any run of words within the clause; the rest
 * is words and the usual signs of alternatives.
 */
export function pattern(words: string, flags = 'gu'): RegExp {
  const source = words
    .replace(/\[(?:(\w+):)?([a-z]+)\]/g, (_, name: string | undefined, kind: string) => {
      const letters = CLASSES[kind];
      if (!letters) throw new Error(`No class of chunks is called "${kind}" in the pattern "${words}".`);
      return name ? `(?<${name}>${letters})` : letters;
    })
    .replaceAll('…', '[^.;]{0,90}?')
    .replace(/ +/g, '\\s+');
  return compact(new RegExp(`${BEFORE}(?:${source})${AFTER}`, flags));
}

const BEFORE = '(?<![\\p{L}\\p{M}\\d])';
const AFTER = '(?![\\p{L}\\p{M}\\d])';

const CLASSES: Readonly<Record<string, string>> = {
  person: 'P+',
  private: 'X+',
  body: 'O+',
  province: 'V+',
  place: 'L+',
  date: 'D+',
  money: 'M+',
  count: 'N+',
  party: '(?:P+|O+|V+|L+)',
  name: '(?:P+|O+|V+|L+|X+)',
};

/** All places where one of the phrases stands as whole words, whatever the white space in it. */
export const phrases = (all: readonly string[]): RegExp =>
  compact(new RegExp(`(?<![\\p{L}\\d])${anyOf(all.map(anySpaced))}(?![\\p{L}\\d])`, 'gu'));

/** A phrase as a part of a pattern, whatever the white space in it. */
export const anySpaced = (phrase: string): string => phrase.replaceAll(' ', '\\s+');

/** One of the words, the longest first, as a part of a pattern. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
