import type { NodeKind, RelationName } from '../model/ontology.ts';
import type { Plan, ResultOf } from './plan.ts';

/** The port that the schema reads through and the loader writes through. Two adapters: graph/sqlite, graph/neo4j. */
export interface GraphStore extends GraphReader {
  /**
   * One transaction, one writer at a time over all processes. Everything that `work` writes is there together or not at all;
   * `work` may run again after a transient failure, so it must have no other effects.
   */
  readonly write: <T>(work: (transaction: WriteTransaction) => Promise<T>) => Promise<T>;
  /** Every node, relation and evidence in the export's canonical order (nodes by kind and id, relations by key). */
  readonly exportRows: () => AsyncIterable<NodeRow | EdgeRow | EvidenceRow>;
  readonly close: () => Promise<void>;
}

export interface GraphReader {
  /** One round trip to the store. Throws ExpectedError TIMEOUT at the deadline. */
  readonly read: <P extends Plan>(plan: P, options?: ReadOptions) => Promise<ResultOf<P>>;
  /**
   * The ids that names stand for, for all names of one request in one round trip. For each look-up all matches, most articles
   * first, then by id: at most `most`, each with its label.
   */
  readonly identify: (
    lookups: readonly NameLookup[],
    options?: ReadOptions,
  ) => Promise<readonly (readonly Candidate[])[]>;
  /**
   * Grows with every commit that changed the graph, of whichever process; `articles`: those loaded after `since`, oldest first,
   * at most 100. Where there are more, `version` is that of the last one listed, from which the next call goes on. Throws
   * ExpectedError STORE where a newer program has changed the store's form since it was opened.
   */
  readonly changes: (since: number) => Promise<{ readonly version: number; readonly articles: readonly string[] }>;
}

export interface ReadOptions {
  /** The GraphQL operation's name, for the store's own logs. */
  readonly operation?: string;
  readonly signal?: AbortSignal;
  /** Milliseconds from now. */
  readonly deadline?: number;
}

export interface NameLookup {
  /** As typed; matched as a whole against names and aliases: case, diacritics and tone placement ignored. */
  readonly name: string;
  readonly kinds: readonly NodeKind[];
  /** Provinces only match when they bear the name on that day, `validFrom` ≤ on ≤ `validTo`; null: all bearers. */
  readonly on: string | null;
  /** 11 where not given. */
  readonly most?: number;
}

export interface Candidate {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
}

/**
 * What a writer may do. `ledger` is the resolver's own book-keeping: an ordered map from text to text, no part of the graph.
 * Reads see what the transaction wrote before.
 */
export interface WriteTransaction {
  readonly ledger: Ledger;
  /** `Article.text` of those of these articles that are in the graph: a moved evidence is cut out of it again. */
  readonly texts: (articles: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly apply: (delta: GraphDelta) => Promise<void>;
}

/** Keys compare by code unit; keys and values are well-formed text without NUL. */
export interface Ledger {
  readonly get: (keys: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** For each prefix its entries in key order, at most `limit` of them. */
  readonly scan: (prefixes: readonly string[], limit?: number) => Promise<ReadonlyMap<string, readonly LedgerEntry[]>>;
  /** Of those prefixes under which there are entries, the last. */
  readonly last: (prefixes: readonly string[]) => Promise<ReadonlyMap<string, LedgerEntry>>;
  /** null deletes. */
  readonly put: (entries: readonly (readonly [key: string, value: string | null])[]) => Promise<void>;
}

export type LedgerEntry = readonly [key: string, value: string];

/**
 * A change of the graph: rows replace the row of the same id or key whole. Removing a node removes its relations and evidence,
 * an article's what it says; removing a relation removes its evidence.
 * Removals come first, then nodes, relations, evidence; the ends of every relation exist after the nodes are in.
 */
export interface GraphDelta {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly removedNodes: readonly string[];
  readonly removedEdges: readonly EdgeKey[];
  readonly removedEvidence: readonly string[];
  /**
   * An old id, or that of a mention without words, and the thing that it leads to now; null forgets it. Other mentions need none: their
   * ids lead to the thing of their kind that evidence with the mention is of.
   */
  readonly forwards: readonly (readonly [from: string, to: string | null])[];
  /** Names that a thing is found by: all rows of a thing at once. Not listed: unchanged. */
  readonly names: readonly NamesRow[];
}

export interface NodeRow {
  readonly row: 'node';
  readonly id: string;
  readonly kind: NodeKind;
  /** Of the ontology; missing means null. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** json properties are given as values, and stored as their JSON text. */
export type PropertyValue = string | number | boolean | null | readonly unknown[] | { readonly [key: string]: unknown };

export interface EdgeRow {
  readonly row: 'edge';
  readonly type: RelationName;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** 0 on relations that no article states. */
  readonly articleCount: number;
  readonly independentArticleCount: number;
}

/** `TYPE|from|to`, which is also the subject of its evidence. */
export type EdgeKey = `${RelationName}|${string}|${string}`;

export const edgeKey = (edge: { readonly type: RelationName; readonly from: string; readonly to: string }): EdgeKey =>
  `${edge.type}|${edge.from}|${edge.to}`;

export interface EvidenceRow {
  readonly row: 'evidence';
  readonly id: string;
  /** A node's id, or the key of a relation that has words of its own. */
  readonly subject: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** `article.text.slice(start, end)` and the sentence likewise: a store may keep them or cut them out again. */
  readonly quote: string;
  readonly sentence: string;
  readonly mention: string;
  /** The article's publishedOn: evidence is listed newest first, then by id, descending. */
  readonly publishedOn: string | null;
}

/** How a thing is found by name. `offices` find their holders in search, but are no names in `identify`. */
export interface NamesRow {
  readonly id: string;
  readonly names: readonly string[];
  readonly offices: readonly string[];
}
