import { type EdgeRow, type EvidenceRow, edgeKey } from '../../../src/graph/graph-store.ts';
import { kindOfThing } from '../../../src/model/ids.ts';
import { NODES, type NodeKind, type RelationName, relation } from '../../../src/model/ontology.ts';
import type { Graph } from '../delta.ts';

/** A thing with all its properties, unknown ones as null. */
export interface Thing {
  readonly id: string;
  readonly kind: NodeKind;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Link {
  readonly type: RelationName;
  readonly from: Thing;
  readonly to: Thing;
  readonly key: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A graph as plain lists, looked through from end to end for every question. */
export interface World {
  readonly things: readonly Thing[];
  readonly links: readonly Link[];
  readonly names: Graph['names'];
  /** The thing that an id leads to. */
  readonly find: (id: string) => Thing | null;
}

export const worldOf = (graph: Graph): World => {
  const rows = [...graph.nodes, ...graph.evidence.map(asNode)];
  const things = rows.map(
    ({ id, kind, properties }): Thing => ({ id, kind, properties: complete(NODES[kind], properties) }),
  );
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const forwards = new Map(graph.forwards);
  /** The thing of its kind of which the words of a mention are. */
  const mentioned = (id: string): string | undefined =>
    graph.evidence.find(
      ({ mention, subject }) =>
        mention === id && kindOfThing(id) !== null && kindOfThing(id) === byId.get(subject)?.kind,
    )?.subject;
  const get = (id: string): Thing => byId.get(id) as Thing;
  const inArticle = graph.evidence.map(({ id, article }) => ({ type: 'IN_ARTICLE' as const, from: id, to: article }));
  return {
    things,
    links: [
      ...graph.edges.map((row) => linkOf(row, get, countsOf(row))),
      ...inArticle.map((row) => linkOf({ ...row, properties: {} }, get, {})),
    ],
    names: graph.names,
    find: (id) => byId.get(id) ?? byId.get(mentioned(id) ?? forwards.get(id) ?? '') ?? null,
  };
};

const asNode = (row: EvidenceRow) => ({ id: row.id, kind: 'Evidence' as const, properties: { ...row } });

const complete = (types: object, properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.keys(types).map((name) => [name, properties[name] ?? null]));

const countsOf = ({ articleCount, independentArticleCount }: EdgeRow) => ({ articleCount, independentArticleCount });

const linkOf = (
  row: Pick<EdgeRow, 'type' | 'from' | 'to' | 'properties'>,
  get: (id: string) => Thing,
  counts: object,
): Link => ({
  type: row.type,
  from: get(row.from),
  to: get(row.to),
  key: edgeKey(row),
  properties: { ...complete(relation(row.type).properties, row.properties), ...counts },
});
