import type { ThingKind } from '../model/ids.ts';
import type { RelationName } from '../model/ontology.ts';
import type { Span } from '../model/span.ts';
import type { Profile } from './profiles/profile.ts';

/**
 * What one article says, laid out for the graph: things as mentions, and claims and links between them by their place in
 * `mentions`. A function of the article alone. Plain data: made in any thread, and kept in the ledger (`record`).
 */
export interface PreparedArticle {
  readonly record: ArticleRecord;
  readonly text: string;
  /** What the article is found by: the words of its title and text, folded, each once. */
  readonly words: string;
  /** By profile key, for the mentions of `record`. */
  readonly profiles: Readonly<Record<string, Profile>>;
}

export interface ArticleRecord {
  readonly id: string;
  /** Of all that the article and its facts hold: equal means unchanged. */
  readonly hash: string;
  /** Of what was handed over and of the rules that read it, where the loader says so: equal means that reading it again is idle. */
  readonly given?: string;
  readonly publishedOn: string | null;
  /** The properties of its node that are neither text nor made of other things here. */
  readonly node: ArticleNode;
  /** Folded; null where nothing is said of it. */
  readonly source: string | null;
  /** The text's smallest shingle hashes, ascending. */
  readonly sketch: readonly number[];
  readonly mentions: readonly Mention[];
  readonly links: readonly Link[];
  readonly positions: readonly PositionClaim[];
}

export interface ArticleNode {
  readonly title: string;
  readonly source: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly dateInferred: boolean;
  readonly setAside: readonly Span[];
  /** RFC 3339; no part of the law. */
  readonly loadedAt: string;
}

export interface Mention {
  readonly kind: ThingKind;
  /** The id that the thing would have if this mention stood alone. Of a province: the unit's. */
  readonly id: string;
  /** The key of its profile; null where the thing is reference data. */
  readonly profile: string | null;
  readonly claims: readonly Claim[];
  readonly said: readonly Said[];
}

/** A property and a value, as text: one voice for it. */
export type Claim = readonly [property: string, value: string];

/** `[start, end, sentenceStart, sentenceEnd]`, offsets into the article's text. */
export type Said = readonly [start: number, end: number, sentenceStart: number, sentenceEnd: number];

export interface Link {
  readonly type: RelationName;
  readonly from: number;
  readonly to: number;
  readonly claims: readonly Claim[];
  /** Empty where no sentence is asked for (LOCATED_IN). */
  readonly said: readonly Said[];
}

export interface PositionClaim {
  readonly official: number;
  readonly title: string;
  /** The title without its body, folded: with the body it says which office it is, however it was written. */
  readonly head: string;
  readonly organization: number | null;
  readonly province: number | null;
  readonly former: boolean;
  readonly said: readonly Said[];
}
