import type { RawArticle } from '../model/article.ts';
import type { ArticleFacts } from '../model/facts.ts';
import { contentHash } from '../model/ids.ts';
import { wordSet } from '../text/fold.ts';
import { foldedKey } from './names.ts';
import { layOutDonations } from './prepare/donations.ts';
import { layOutEvents } from './prepare/events.ts';
import { dayOf, Layout } from './prepare/layout.ts';
import { layOutOfficials, layOutPositions } from './prepare/officials.ts';
import { layOutOrganizations } from './prepare/organizations.ts';
import { layOutPlaces, layOutProvinces } from './prepare/places.ts';
import { layOutTopics } from './prepare/topics.ts';
import type { PreparedArticle } from './prepared.ts';
import { sketchOf } from './sketch.ts';

/**
 * An article and its facts, laid out for the graph. Pure, and all that is dear in loading besides extraction: made in workers.
 * `id` is the article's (model/ids.ts), `loadedAt` RFC 3339.
 */
export function prepareArticle(
  id: string,
  article: RawArticle,
  facts: ArticleFacts,
  loadedAt: string,
): PreparedArticle {
  const publishedOn = article.publishedOn ?? dayOf(facts.date?.value);
  const layout = new Layout(id, facts, publishedOn);
  layOutProvinces(layout);
  layOutOrganizations(layout);
  layOutPlaces(layout);
  layOutTopics(layout);
  layOutOfficials(layout);
  layOutEvents(layout);
  layOutDonations(layout, article.text);
  const positions = layOutPositions(layout);
  const { title, source, url } = article;
  const byline = article.byline ?? facts.byline;
  return {
    record: {
      id,
      hash: contentHash(JSON.stringify([article, facts])),
      publishedOn,
      node: {
        title,
        source,
        byline,
        url,
        dateInferred: article.publishedOn === null && publishedOn !== null,
        setAside: facts.setAside,
        loadedAt,
      },
      source: source === null ? null : foldedKey(source) || null,
      sketch: sketchOf(article.text, facts.setAside),
      mentions: layout.mentions,
      links: layout.links,
      positions,
    },
    text: article.text,
    words: wordSet(title, article.text),
    profiles: layout.profiles,
  };
}
