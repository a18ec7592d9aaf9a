import type { Document, Sentence } from '../text/document.ts';

/**
 * All matches of a global pattern that lie in a sentence, in reading order. The document is searched once for all its sentences:
 * a search from each sentence's beginning would read on to the next match, however far that is.
 */
export function matchesIn(document: Document, sentence: Sentence, pattern: RegExp): readonly RegExpExecArray[] {
  const patterns = CACHE.get(document) ?? new Map<RegExp, Matches>();
  if (patterns.size === 0) CACHE.set(document, patterns);
  const bySentence = patterns.get(pattern) ?? search(document, pattern);
  if (!patterns.has(pattern)) patterns.set(pattern, bySentence);
  return bySentence[sentence.index] ?? NONE;
}

type Matches = readonly (readonly RegExpExecArray[] | undefined)[];

const CACHE = new WeakMap<Document, Map<RegExp, Matches>>();
const NONE: readonly RegExpExecArray[] = [];

function search(document: Document, pattern: RegExp): Matches {
  const found: RegExpExecArray[][] = [];
  let at = 0;
  for (const match of document.text.matchAll(pattern)) {
    while (at < document.sentences.length && document.sentences[at]!.end <= match.index) at += 1;
    const sentence = document.sentences[at];
    if (!sentence) break;
    if (match.index < sentence.start || match.index + match[0].length > sentence.end) continue;
    const own = found[at];
    if (own) own.push(match);
    else found[at] = [match];
  }
  return found;
}
