import type { Ledger } from '../graph/graph-store.ts';
import { Shelf } from './book.ts';
import type { ArticleRecord } from './prepared.ts';
import type { Profile } from './profiles/profile.ts';
import type { Tally } from './tally.ts';

/** A profile in the ledger: what its mentions have in common, and how it stands to other profiles. */
export interface ProfileRecord {
  readonly profile: Profile;
  /** The mention that a judgement speaks of, which stands alone; else null. */
  readonly alone: string | null;
  thing: string;
  mentions: number;
  /** Some of them, with their articles; the others are in the ledger. */
  readonly within: Record<string, string>;
  /** How many articles tell it and another profile apart. */
  apart: Record<string, number>;
  /** Candidates that are, or may be, the same: the sum of their features. */
  near: Record<string, Near>;
  /** By candidate, the pair of things under which the link between them is counted. */
  maybe: Record<string, string>;
  /** It is of a person who was ruled PRIVATE, by name and office. */
  private?: true;
  /** How its thing was ruled out. */
  hidden?: 'WRONG' | 'PRIVATE';
}

export type Near = readonly [verdict: 'same' | 'fits' | 'undecided', score: number];

/** A mention that reviewers spoke of; it is there before its article and outlives it. */
export interface JudgedMention {
  /** Its own profile, which no other mention shares; null while its article is absent. */
  profile: string | null;
  words: readonly JudgedPair[];
  rulings: readonly RulingRecord[];
}

export interface JudgedPair {
  readonly judgement: string;
  readonly other: string;
  readonly verdict: 'SAME' | 'DIFFERENT' | 'UNDECIDED';
}

export interface JudgementRecord {
  readonly left: string;
  readonly right: string;
  readonly verdict: JudgedPair['verdict'];
  readonly by: string | null;
  readonly reason: string | null;
  /** RFC 3339. */
  readonly at: string;
  /** The pair of things that it takes off the list of the undecided. */
  silences: string | null;
}

export interface RulingRecord {
  readonly ruling: 'WRONG' | 'PRIVATE' | 'DISPUTED';
  readonly text: string;
  readonly url: string | null;
  readonly by: string | null;
  /** RFC 3339. */
  readonly at: string;
}

/** Rulings on single facts of an article, by the ids of their evidence. */
export type FactRulings = Readonly<Record<string, readonly RulingRecord[]>>;

/** How an article stands to others. */
export interface Standing {
  readonly publishedOn: string | null;
  readonly sketch: readonly number[];
  /** Articles with about the same text. */
  alike: readonly string[];
  reprintOf: string | null;
  independent: boolean;
  /** `source|event` for each event that it reports. */
  stories: readonly string[];
}

/** Two things that may be one: pairs of their profiles that say so, and judgements that forbid to ask. */
export interface PairRecord {
  readonly links: Record<string, number>;
  readonly silenced: Record<string, true>;
  /** Why the best link says so. */
  features: readonly string[];
}

/** The ledger's records that a transaction works on. */
export class State {
  readonly ledger: Ledger;
  readonly articles: Shelf<ArticleRecord>;
  readonly standing: Shelf<Standing>;
  readonly profiles: Shelf<ProfileRecord>;
  readonly tallies: Shelf<Tally>;
  readonly judged: Shelf<JudgedMention>;
  readonly pairs: Shelf<PairRecord>;
  readonly judgements: Shelf<JudgementRecord>;
  readonly factRulings: Shelf<FactRulings>;
  /** By thing, ids of mentions that are no more and lead to it. */
  readonly dead: Shelf<readonly string[]>;

  constructor(ledger: Ledger) {
    this.ledger = ledger;
    this.articles = new Shelf(ledger, KEYS.article);
    this.standing = new Shelf(ledger, KEYS.standing);
    this.profiles = new Shelf(ledger, KEYS.profile);
    this.tallies = new Shelf(ledger, KEYS.tally);
    this.judged = new Shelf(ledger, KEYS.judged, 'seldom');
    this.pairs = new Shelf(ledger, KEYS.pair);
    this.judgements = new Shelf(ledger, KEYS.judgement);
    this.factRulings = new Shelf(ledger, KEYS.factRulings, 'seldom');
    this.dead = new Shelf(ledger, KEYS.dead, 'seldom');
  }

  async save(): Promise<void> {
    const shelves = [
      this.articles,
      this.standing,
      this.profiles,
      this.tallies,
      this.judged,
      this.pairs,
      this.judgements,
      this.factRulings,
      this.dead,
    ];
    await this.ledger.put(shelves.flatMap((shelf) => shelf.entries()));
  }
}

/** How the keys of the ledger begin. */
export const KEYS = {
  /** `a/<article>` → its record. */
  article: 'a/',
  /** `s/<article>` → how it stands. */
  standing: 's/',
  /** `p/<profile>` → its record. */
  profile: 'p/',
  /** `t/<thing>` → what the articles say of it. */
  tally: 't/',
  /** `m/<profile>/<mention>` → the article of a mention that its profile's record has no room for. */
  mention: 'm/',
  /** `b/<block>/<profile>` → nothing. */
  block: 'b/',
  /** `k/<shingle hash>/<article>` → nothing. */
  sketch: 'k/',
  /** `o/<source|event>/<article>` → nothing. */
  story: 'o/',
  /** `j/<judgement>` → the judgement; `w/<mention>` → what was said of that mention. */
  judgement: 'j/',
  judged: 'w/',
  /** `u/<thing>|<thing>` → why they may be one. */
  pair: 'u/',
  /** `r/<article>` → rulings on its facts. */
  factRulings: 'r/',
  /** `h/<keyed hash>` → nothing: a name and an office of someone who was ruled PRIVATE. */
  private: 'h/',
  /** `v/secret` → the key of those hashes. */
  secret: 'v/secret',
  /** `f/<url>` is the loader's: what it fetched, and when it changed. */
  /** `d/<office>/<day>` → how many articles of that day name it. */
  day: 'd/',
  /** `x/<thing>` → ids of mentions that are no more. */
  dead: 'x/',
} as const;
