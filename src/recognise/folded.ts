import type { Document } from '../text/document.ts';
import { foldEvenly } from '../text/fold.ts';

/** The document's text folded letter by letter, once for all recognisers: offsets are those of `Document.text`. */
export function folded(document: Document): string {
  let text = CACHE.get(document);
  if (text === undefined) {
    text = foldEvenly(document.text);
    CACHE.set(document, text);
  }
  return text;
}

const CACHE = new WeakMap<Document, string>();
