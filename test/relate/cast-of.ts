import type { Mention } from '../../src/recognise/mention.ts';
import { recognise } from '../../src/recognise/recognisers.ts';
import { type Cast, resolveMentions } from '../../src/relate/coreference.ts';
import type { Document } from '../../src/text/document.ts';
import { documentOf } from '../document-of.ts';

export interface Told {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly cast: Cast;
  /** The name of the thing that the words mean at their first place in the text; null where they mean nobody. */
  readonly meant: (words: string) => string | null;
}

/** A text read as far as its cast. */
export function castOf(text: string, publishedOn: string | null = null): Told {
  const document = documentOf(text, publishedOn);
  const mentions = recognise(document);
  const cast = resolveMentions(document, mentions);
  const things = [...cast.officials, ...cast.organizations, ...cast.provinces, ...cast.places];
  return {
    document,
    mentions,
    cast,
    meant(words) {
      const at = document.text.indexOf(words);
      const mention = mentions.find((each) => each.start <= at && at < each.end);
      const local = mention === undefined ? null : cast.partyOf(mention);
      return things.find((thing) => thing.local === local)?.name ?? null;
    },
  };
}
