import type { RawArticle } from './model/article.ts';
import type { ArticleFacts } from './model/facts.ts';
import { articleDate } from './recognise/article-date.ts';
import { recognise } from './recognise/recognisers.ts';
import { readSentences } from './relate/clauses/reading.ts';
import { resolveMentions } from './relate/coreference.ts';
import { donations, giftTellings } from './relate/donations.ts';
import { events } from './relate/events.ts';
import { type Explained, inOriginal } from './relate/finish.ts';
import { positions } from './relate/positions.ts';
import { tieTopics } from './relate/topics.ts';
import { readDocument } from './text/read-document.ts';

/**
 * What an article says, each fact with the words that say so: a pure function of the article. Throws UNREADABLE for a text that
 * is none.
 */
export const extract = (article: RawArticle): ArticleFacts => explain(article).facts;

/** The facts, with the mentions that they were read from and the rules that read them. */
export function explain(article: RawArticle): Explained {
  const document = readDocument(article);
  const mentions = recognise(document);
  const cast = resolveMentions(document, mentions);
  const date = articleDate(
    document,
    mentions.filter((mention) => mention.type === 'date'),
  );
  const offices = positions(document, mentions, cast);
  const readings = readSentences(document, mentions, cast);
  const told = giftTellings(readings, cast);
  const happened = events(readings, cast, offices, date, told);
  const given = donations(
    told,
    readings,
    cast,
    offices,
    happened.map(({ fact }) => fact),
  );
  return inOriginal(article, document, { mentions, cast, date, offices, ...tieTopics(readings, happened, given) });
}
