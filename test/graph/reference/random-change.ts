import fc from 'fast-check';
import { type EdgeKey, edgeKey, type GraphDelta } from '../../../src/graph/graph-store.ts';
import { delta, type Graph } from '../delta.ts';
import { randomGraph } from '../neo4j/random-graph.ts';

/** A change of a graph: some of it removed, and then some of another random graph put in, where its ends and subjects are. */
export const randomChange = (graph: Graph): fc.Arbitrary<GraphDelta> =>
  randomGraph.chain((other) =>
    fc
      .record({
        removedNodes: some(
          graph.nodes.map(({ id }) => id),
          5,
        ),
        removedEdges: some(graph.edges.map(edgeKey), 8),
        removedEvidence: some(
          graph.evidence.map(({ id }) => id),
          5,
        ),
        nodes: fc.subarray([...other.nodes]),
        edges: fc.subarray([...other.edges]),
        evidence: fc.subarray([...other.evidence]),
        names: fc.subarray([...other.names]),
        forwards: fc.subarray([...other.forwards]),
      })
      .map((part) => valid(graph, delta(part))),
  );

const some = <T>(list: readonly T[], most: number): fc.Arbitrary<T[]> =>
  fc.subarray([...list], { maxLength: Math.min(most, list.length) });

const valid = (graph: Graph, change: GraphDelta): GraphDelta => {
  const left = graph.nodes.filter(({ id }) => !change.removedNodes.includes(id)).map(({ id }) => id);
  const nodes = new Set([...left, ...change.nodes.map(({ id }) => id)]);
  const edges = change.edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const kept = graph.edges.filter(
    (row) => left.includes(row.from) && left.includes(row.to) && !change.removedEdges.includes(edgeKey(row)),
  );
  const subjects = new Set<string | EdgeKey>([...nodes, ...kept.map(edgeKey), ...edges.map(edgeKey)]);
  return {
    ...change,
    edges,
    evidence: change.evidence.filter(({ subject, article }) => subjects.has(subject) && nodes.has(article)),
    names: change.names.filter(({ id }) => nodes.has(id)),
  };
};
