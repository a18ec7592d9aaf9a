import type { NodeKind, OrderKey, RelationName } from '../model/ontology.ts';

/**
 * What one root field asks for, as a tree, with no word of GraphQL or of a store in it. Built by schema/plan from a selection;
 * Neo4j compiles it to one query, SQLite walks it. Everything that varies without changing the query's text (ids, filter
 * values, page sizes, cursors) is a value in it; the rest (relations, properties, orders, kinds, which operators) is its shape.
 */
export type Plan =
  | NodesPlan
  | ListPlan
  | SearchPlan
  | PathsPlan
  | NeighbourhoodPlan
  | TotalsPlan
  | CountsPlan
  | StatsPlan;

export type Value = string | number | boolean | null | readonly string[];

// ------------------------------------------------------------------------------------------------------------ selection

/** For each concrete kind that may stand here, what is read of it. A kind that is not named yields just its id and kind. */
export type Selection = Partial<Readonly<Record<NodeKind, KindSelection>>>;

export interface KindSelection {
  /** Names of the ontology, without duplicates. */
  readonly properties: readonly string[];
  /** By response key. */
  readonly children: Readonly<Record<string, Child>>;
}

export type Child = RelatedPlan | CoAppearancesPlan;

/** One step along a relation. `to` narrows the kinds at the other end; an empty list means all that the relation allows. */
export type Step =
  | {
      readonly relation: RelationName;
      readonly direction: 'out' | 'in';
      readonly to: readonly NodeKind[];
      /** A condition on the relation's own properties (roles, kind of change). */
      readonly edge: Condition | null;
      /**
       * Events told as background hang apart in the store. `false`: without them, `true`: them alone, null: both. Only for
       * steps that end at, or start from, an Event; else null.
       */
      readonly background: boolean | null;
    }
  /** From anything, or from the relation that led here, to its evidence or to what reviewers say of it. */
  | { readonly subject: 'Evidence' | 'Note' };

/** The things at the other end of one step (or of several: then a union, each thing once). */
export interface RelatedPlan {
  readonly type: 'related';
  readonly via: readonly Step[];
  readonly where: Condition | null;
  /**
   * Ends with the id, in the direction of the last key, without saying so. Empty: by id, ascending. Keys on the edge may also
   * be `articleCount` and `independentArticleCount`; the last key on the node may be `id`, where it runs the other way than
   * the key before.
   */
  readonly order: readonly OrderKey[];
  readonly page: Page;
  readonly ask: Ask;
  readonly edge: EdgeSelection;
  readonly node: Selection;
}

/** A slice by keyset. Exactly one of first and last. `after`/`before`: one value for each order key, then the id. */
export interface Page {
  readonly first: number | null;
  readonly last: number | null;
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
}

/** Only what is asked is looked up. `rows`: edges or nodes; `more`: hasNextPage and hasPreviousPage; `total`: totalCount. */
export interface Ask {
  readonly rows: boolean;
  readonly more: boolean;
  readonly total: boolean;
}

/** What is read of the relation itself: its own properties, `articleCount` and `independentArticleCount`, and its children. */
export interface EdgeSelection {
  readonly properties: readonly string[];
  /** By response key: its evidence and notes, or things at the far node that also touch the near one (positions held there). */
  readonly children: Readonly<Record<string, RelatedPlan>>;
}

/** Officials seen at the same events, most often first, then by sortKey, then by id; one row an official. */
export interface CoAppearancesPlan {
  readonly type: 'coAppearances';
  readonly first: number;
  /** The last row's count, sortKey and id. */
  readonly after: readonly [number, string, string] | null;
  readonly ask: Ask;
  readonly node: Selection;
  /** By response key: how many shared events, newest first, and what of them. */
  readonly events: Readonly<Record<string, { readonly first: number; readonly node: Selection }>>;
}

// ----------------------------------------------------------------------------------------------------------- conditions

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** Ids of merged things and of mentions lead to the thing here too, and in `from`, `to` and `center` below. */
  | { readonly ids: readonly string[] }
  /** The thing that this child plan hangs on (on an edge's children: the near end). */
  | { readonly parent: true }
  | {
      readonly property: string;
      readonly op: 'eq' | 'lt' | 'lte' | 'gt' | 'gte';
      readonly value: string | number | boolean;
    }
  | { readonly property: string; readonly op: 'in'; readonly value: readonly string[] }
  /** The property is a list and holds one of these. */
  | { readonly property: string; readonly op: 'has'; readonly value: readonly string[] }
  /** The property is of type words: each of these folded words begins one of its words. */
  | { readonly property: string; readonly op: 'words'; readonly value: readonly string[] }
  | { readonly property: string; readonly op: 'known' | 'unknown' }
  /** At least one thing at the other end of one of these steps for which `where` holds. */
  | { readonly related: readonly Step[]; readonly where: Condition | null };

// ---------------------------------------------------------------------------------------------------------------- roots

/** By id; an id of a merged thing, or of one of its mentions, leads to the thing. Answers in the order asked, null where none. */
export interface NodesPlan {
  readonly type: 'nodes';
  readonly ids: readonly string[];
  readonly node: Selection;
}

/** All nodes of a kind. */
export interface ListPlan {
  readonly type: 'list';
  readonly kind: NodeKind;
  readonly where: Condition | null;
  readonly order: readonly OrderKey[];
  readonly page: Page;
  readonly ask: Ask;
  readonly node: Selection;
}

export interface SearchPlan {
  readonly type: 'search';
  /** As typed. */
  readonly text: string;
  readonly kinds: readonly NodeKind[];
  readonly exactDiacritics: boolean;
  readonly first: number;
  /** The last row's score class, typed-diacritics flag, articleCount and id. */
  readonly after: readonly Value[] | null;
  readonly ask: Ask;
  /** Hits by kind were asked for. */
  readonly counts: boolean;
  readonly node: Selection;
}

/** The k shortest ways between two nodes, canonical among equals (by the nodes' ids, then by the relations' names). */
export interface PathsPlan {
  readonly type: 'paths';
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
  readonly relations: readonly RelationName[];
  readonly minIndependentArticles: number;
  readonly throughHubs: boolean;
  readonly node: Selection;
  readonly hop: HopSelection;
}

export interface HopSelection {
  readonly properties: readonly string[];
  readonly children: Readonly<Record<string, RelatedPlan>>;
  readonly from: Selection;
  readonly to: Selection;
}

export interface NeighbourhoodPlan {
  readonly type: 'neighbourhood';
  readonly center: string;
  readonly depth: number;
  readonly first: number;
  readonly relations: readonly RelationName[];
  readonly node: Selection;
  readonly hop: HopSelection;
}

/** What a row of totals or counts is about: the things at the end of steps from the donation or event, or a value of its own. */
export type Group =
  | { readonly by: 'related'; readonly name: string; readonly steps: readonly Step[]; readonly node: Selection }
  /** A scalar property (kind), or each member of a list (beneficiaryKinds, countries). */
  | { readonly by: 'property'; readonly name: string; readonly property: string }
  /** The first 4 or 7 letters of a date. */
  | { readonly by: 'period'; readonly name: string; readonly property: string; readonly length: 4 | 7 };

export const FIGURES = ['total', 'shared', 'low', 'high', 'unvalued'] as const;
export type Figure = (typeof FIGURES)[number];

interface GroupedPlan {
  /** One or two. */
  readonly groups: readonly Group[];
  readonly where: Condition | null;
  readonly first: number;
  /** By response key: the row's own donations or events. */
  readonly members: Readonly<Record<string, Omit<RelatedPlan, 'type' | 'via' | 'where' | 'edge'>>>;
}

/** Sums of donations in one currency; the contract's DonationTotal says what each figure means. */
export interface TotalsPlan extends GroupedPlan {
  readonly type: 'totals';
  readonly currency: string;
  /** Those that are read, besides the count. */
  readonly figures: readonly Figure[];
  readonly order: { readonly by: 'TOTAL' | 'COUNT' | 'KEY'; readonly direction: 'ASC' | 'DESC' };
}

/** Counts of events, largest first, then by key. */
export interface CountsPlan extends GroupedPlan {
  readonly type: 'counts';
}

export interface StatsPlan {
  readonly type: 'stats';
}

// -------------------------------------------------------------------------------------------------------------- results

export interface NodeResult {
  readonly id: string;
  readonly kind: NodeKind;
  /** Exactly the selected ones; json properties already parsed. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: Readonly<Record<string, ConnectionResult>>;
}

/** A connection, and also a list or a single thing: the schema takes `rows`. */
export interface ConnectionResult {
  readonly rows: readonly RowResult[];
  /** null where not asked. */
  readonly total: number | null;
  readonly hasNext: boolean | null;
  readonly hasPrevious: boolean | null;
}

export interface RowResult {
  /** One value for each order key, then the id: what a cursor is made of. */
  readonly at: readonly Value[];
  readonly node: NodeResult;
  /** The relation's properties; of coAppearances `count`; of search `score` and `matched`. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: Readonly<Record<string, ConnectionResult>>;
}

export interface HopResult {
  readonly relation: RelationName;
  readonly from: NodeResult;
  readonly to: NodeResult;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: Readonly<Record<string, ConnectionResult>>;
}

export interface PathResult {
  readonly nodes: readonly NodeResult[];
  readonly hops: readonly HopResult[];
}

/** Figures that were not asked for are 0, as all are in counts. */
export interface GroupRow extends Readonly<Record<Figure, number>> {
  /** By group name: a thing, a value, or null (an undated period). */
  readonly groups: Readonly<Record<string, NodeResult | string | null>>;
  /** The groups' ids or values joined by "|", null as "". */
  readonly key: string;
  readonly count: number;
  readonly members: Readonly<Record<string, ConnectionResult>>;
}

export interface StatsResult {
  readonly counts: Readonly<Record<NodeKind, number>>;
  /** Stated and reference relations; derived ones are left out. */
  readonly relations: number;
  readonly newestArticleOn: string | null;
  readonly loadedAt: string | null;
}

/** Which answer a plan gives. */
export interface PlanResults {
  readonly nodes: readonly (NodeResult | null)[];
  readonly list: ConnectionResult;
  readonly search: ConnectionResult & { readonly counts: Readonly<Partial<Record<NodeKind, number>>> };
  readonly paths: readonly PathResult[];
  readonly neighbourhood: {
    readonly nodes: readonly NodeResult[];
    readonly hops: readonly HopResult[];
    readonly truncated: boolean;
  } | null;
  readonly totals: readonly GroupRow[];
  readonly counts: readonly GroupRow[];
  readonly stats: StatsResult;
}

export type ResultOf<P extends Plan> = PlanResults[P['type']];
