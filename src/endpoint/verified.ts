import type { RawArticle } from '../model/article.ts';
import type { ArticleFacts } from '../model/facts.ts';
import { articleDate } from '../recognise/article-date.ts';
import { recognise } from '../recognise/recognisers.ts';
import { resolveMentions } from '../relate/coreference.ts';
import { inOriginal } from '../relate/finish.ts';
import { readDocument } from '../text/read-document.ts';
import type { Answer } from './answer.ts';
import { donationsOf, eventsOf, type Read } from './happenings.ts';
import { thingsOf } from './things.ts';

export interface Verified {
  readonly facts: ArticleFacts;
  /** What was left out, and why: `events[1]: "…" is not in one sentence of the article`. */
  readonly dropped: readonly string[];
}

/**
 * What of an answer the article says. A fact stays only with words that stand in a sentence of the article, not in furniture; its
 * values are read from those words by our own readers, so that no number, day or sum is the model's. Provinces and places are ours.
 */
export function verified(article: RawArticle, answer: Answer): Verified {
  const document = readDocument(article);
  const mentions = recognise(document);
  const cast = resolveMentions(document, mentions);
  const dropped: string[] = [];
  const drop = (where: string, why: string): void => void dropped.push(`${where}: ${why}`);
  const things = thingsOf(document, mentions, cast, answer, drop);
  const read: Read = { document, mentions, cast, things, drop };
  const { facts } = inOriginal(article, document, {
    mentions,
    cast: { ...cast, officials: things.officials, organizations: things.organizations },
    date: articleDate(
      document,
      mentions.filter((mention) => mention.type === 'date'),
    ),
    offices: things.positions,
    topics: [],
    events: eventsOf(read, answer.events).map((fact) => ({ fact, rules: [] })),
    donations: donationsOf(read, answer.donations).map((fact) => ({ fact, rules: [] })),
  });
  return { facts, dropped };
}
