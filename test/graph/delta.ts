import type {
  EdgeRow,
  EvidenceRow,
  GraphDelta,
  GraphStore,
  NamesRow,
  NodeRow,
  PropertyValue,
} from '../../src/graph/graph-store.ts';
import { edgeKey } from '../../src/graph/graph-store.ts';
import { evidencePrefix } from '../../src/model/ids.ts';
import type { NodeKind, RelationName } from '../../src/model/ontology.ts';

/** A graph as a test says it: what a store is filled with, and what the reference evaluation walks. */
export interface Graph {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly names: readonly NamesRow[];
  readonly forwards: readonly (readonly [from: string, to: string | null])[];
}

type Properties = Readonly<Record<string, PropertyValue>>;

export const delta = (part: Partial<GraphDelta>): GraphDelta => ({
  nodes: [],
  edges: [],
  evidence: [],
  removedNodes: [],
  removedEdges: [],
  removedEvidence: [],
  forwards: [],
  names: [],
  ...part,
});

/** Writes all of it in one transaction. */
export const fill = (store: GraphStore, graph: Partial<GraphDelta>): Promise<void> =>
  store.write((transaction) => transaction.apply(delta(graph)));

export const node = (kind: NodeKind, id: string, properties: Properties): NodeRow => ({
  row: 'node',
  kind,
  id,
  properties,
});

export const edge = (
  type: RelationName,
  from: string,
  to: string,
  properties: Properties = {},
  articleCount = 1,
  independentArticleCount = articleCount,
): EdgeRow => ({ row: 'edge', type, from, to, properties, articleCount, independentArticleCount });

/** Evidence of `subject` in `article` for the first place where its text has `quote`. */
export const evidence = (article: NodeRow, subject: string, quote: string): EvidenceRow => {
  const text = String(article.properties.text);
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${article.id} does not say ${quote}`);
  const sentenceStart = text.lastIndexOf('. ', start) + 2;
  const stop = text.indexOf('.', start + quote.length - 1);
  const from = sentenceStart === 1 ? 0 : sentenceStart;
  return {
    row: 'evidence',
    id: `${evidencePrefix(article.id)}-${article.id}-${start}-${subject.replaceAll('|', '-')}`,
    subject,
    article: article.id,
    start,
    end: start + quote.length,
    sentenceStart: from,
    sentenceEnd: stop + 1,
    quote,
    sentence: text.slice(from, stop + 1),
    mention: `m-${article.id}-${start}`,
    publishedOn: (article.properties.publishedOn as string | null | undefined) ?? null,
  };
};

export const subjectOf = (row: EdgeRow): string => edgeKey(row);
