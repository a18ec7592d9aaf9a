import {
  type EdgeRow,
  type EvidenceRow,
  edgeKey,
  type GraphDelta,
  type NodeRow,
} from '../../../src/graph/graph-store.ts';
import { compareText } from '../../../src/graph/order.ts';
import { NODES, relation } from '../../../src/model/ontology.ts';
import type { Graph } from '../delta.ts';

/** The graph after a change, as the port says it. */
export const applied = (graph: Graph, change: GraphDelta): Graph => {
  const nodes = new Map(graph.nodes.map((row) => [row.id, row]));
  const edges = new Map<string, EdgeRow>(graph.edges.map((row) => [edgeKey(row), row]));
  const evidence = new Map(graph.evidence.map((row) => [row.id, row]));
  const names = new Map(graph.names.map((row) => [row.id, row]));
  const forwards = new Map(graph.forwards);
  for (const id of change.removedEvidence) evidence.delete(id);
  for (const key of change.removedEdges) edges.delete(key);
  for (const id of change.removedNodes) {
    nodes.delete(id);
    names.delete(id);
    for (const [key, { from, to }] of edges) if (from === id || to === id) edges.delete(key);
  }
  for (const [id, { subject, article }] of evidence) {
    const isThere = nodes.has(subject) || edges.has(subject);
    if (!isThere || !nodes.has(article)) evidence.delete(id);
  }
  for (const row of change.nodes) nodes.set(row.id, row);
  for (const row of change.edges) edges.set(edgeKey(row), row);
  for (const row of change.evidence) evidence.set(row.id, row);
  for (const row of change.names) names.set(row.id, row);
  for (const [from, to] of change.forwards) forwards.set(from, to);
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    evidence: [...evidence.values()],
    names: [...names.values()],
    forwards: [...forwards],
  };
};

/** What a store exports of a graph, in canonical order. */
export const exported = ({ nodes, edges, evidence }: Graph): readonly (NodeRow | EdgeRow | EvidenceRow)[] => [
  ...[...nodes]
    .sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id))
    .map((row) => ({ ...row, properties: complete(NODES[row.kind], row.properties) })),
  ...[...edges]
    .sort((a, b) => compareText(edgeKey(a), edgeKey(b)))
    .map((row) => ({ ...row, properties: complete(relation(row.type).properties, row.properties) })),
  ...[...evidence].sort((a, b) => compareText(a.id, b.id)),
];

const complete = (types: object, properties: NodeRow['properties']): NodeRow['properties'] =>
  Object.fromEntries(Object.keys(types).map((name) => [name, properties[name] ?? null]));
