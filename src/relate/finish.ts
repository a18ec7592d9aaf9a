import type { RawArticle } from '../model/article.ts';
import type { ArticleFacts, DateFact, PositionFact, TopicFact } from '../model/facts.ts';
import type { Quote, Span } from '../model/span.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Document } from '../text/document.ts';
import type { Cast } from './coreference.ts';
import type { ReadDonation } from './donations.ts';
import type { ReadEvent } from './events.ts';

/** What the passes found, in the document's coordinates. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly cast: Cast;
  readonly date: DateFact | null;
  readonly offices: readonly PositionFact[];
  readonly topics: readonly TopicFact[];
  readonly events: readonly ReadEvent[];
  readonly donations: readonly ReadDonation[];
}

export interface Explained {
  readonly facts: ArticleFacts;
  readonly document: Document;
  /** In the coordinates of `document.text`. */
  readonly mentions: readonly Mention[];
  /** The rules behind each event and donation, by its local id. */
  readonly rules: ReadonlyMap<string, readonly string[]>;
}

/** The facts as plain data, every span led back from the NFC text to the article's own. */
export function inOriginal(article: RawArticle, document: Document, found: Found): Explained {
  const { cast } = found;
  const facts: ArticleFacts = {
    title: document.title,
    date: found.date,
    setAside: document.setAside,
    byline: document.byline,
    officials: cast.officials,
    organizations: cast.organizations,
    provinces: cast.provinces,
    places: cast.places,
    topics: found.topics,
    positions: found.offices,
    events: found.events.map(({ fact }) => fact),
    donations: found.donations.map(({ fact }) => fact),
  };
  const rules = new Map([...found.events, ...found.donations].map(({ fact, rules: names }) => [fact.local, names]));
  const moved = article.text === document.text ? facts : (relocated(facts, document.toOriginal) as ArticleFacts);
  return { facts: moved, document, mentions: found.mentions, rules };
}

/** Rewrites every span in a tree of plain data; nothing else in the facts has a `start` and an `end`. */
function relocated(value: unknown, move: (span: Span) => Span): unknown {
  if (Array.isArray(value)) return value.map((each) => relocated(each, move));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, each]) => [key, relocated(each, move)]);
  const copy = Object.fromEntries(entries) as Partial<Quote>;
  if (typeof copy.start !== 'number' || typeof copy.end !== 'number') return copy;
  return { ...copy, ...move({ start: copy.start, end: copy.end }) };
}
