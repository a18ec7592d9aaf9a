import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { phraseKey, type Token } from './tokens.ts';

/** Phrases by their words: the longest one that begins at a token is found in as many steps as it has words. */
export interface PhraseTable<Value> {
  /** The longest phrase at `index`; null where none begins there. `end` is the index after it. */
  readonly longestAt: (
    tokens: readonly Token[],
    index: number,
  ) => { readonly end: number; readonly value: Value } | null;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | undefined;
}

/** Each phrase is also found in its abbreviated spellings: "ủy ban nhân dân" as "UBND". */
export function phraseTable<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseTable<Value> {
  const root: Node<Value> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) {
    for (const spelling of spellings(phraseKey(phrase))) insert(root, spelling.split(' '), value);
  }
  return {
    longestAt(tokens, index) {
      let node: Node<Value> | undefined = root;
      let found: { end: number; value: Value } | null = null;
      for (let at = index; at >= 0 && at < tokens.length; at++) {
        node = node.next.get(tokens[at]!.key);
        if (node === undefined) break;
        if (node.value !== undefined) found = { end: at + 1, value: node.value };
      }
      return found;
    },
  };
}

export function phraseSet(phrases: Iterable<string>): PhraseTable<string> {
  return phraseTable([...phrases].map((phrase) => [phrase, phrase] as const));
}

function insert<Value>(root: Node<Value>, words: readonly string[], value: Value): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = { next: new Map(), value: undefined };
      node.next.set(word, next);
    }
    node = next;
  }
  node.value ??= value;
}

/** The phrase, and every way to shorten its parts: "ủy ban mặt trận tổ quốc" is also "ubmttq", "ủy ban mttq", "ub mttq". */
function spellings(phrase: string): ReadonlySet<string> {
  const all = new Set([phrase]);
  for (const form of all) {
    if (all.size > MOST_SPELLINGS) break;
    for (const [short, long] of SHORTENED) {
      const at = ` ${form} `.indexOf(` ${long} `);
      if (at >= 0) all.add(` ${form} `.replace(` ${long} `, ` ${short} `).trim());
    }
  }
  return all;
}

const MOST_SPELLINGS = 24;
const SHORTENED = [...ABBREVIATIONS].map(([short, long]) => [phraseKey(short), phraseKey(long)] as const);
