import {
  type EdgeKey,
  type EdgeRow,
  type EvidenceRow,
  edgeKey,
  type GraphDelta,
  type NamesRow,
  type NodeRow,
} from '../graph/graph-store.ts';

/** A delta in the making: of two words on one row the last counts. */
export class DeltaBuilder {
  readonly #nodes = new Map<string, NodeRow | null>();
  readonly #edges = new Map<EdgeKey, EdgeRow | null>();
  readonly #evidence = new Map<string, EvidenceRow | null>();
  readonly #forwards = new Map<string, string | null>();
  readonly #names = new Map<string, NamesRow>();

  node(row: NodeRow): void {
    this.#nodes.set(row.id, row);
  }

  removeNode(id: string): void {
    this.#nodes.set(id, null);
  }

  edge(row: EdgeRow): void {
    this.#edges.set(edgeKey(row), row);
  }

  removeEdge(key: string): void {
    this.#edges.set(key as EdgeKey, null);
  }

  evidence(row: EvidenceRow): void {
    this.#evidence.set(row.id, row);
  }

  /** Unless it is written again: evidence that speaks of another thing now keeps its id. */
  removeEvidence(id: string): void {
    if (!this.#evidence.has(id)) this.#evidence.set(id, null);
  }

  forward(from: string, to: string | null): void {
    this.#forwards.set(from, to);
  }

  names(row: NamesRow): void {
    this.#names.set(row.id, row);
  }

  build(): GraphDelta {
    return {
      nodes: present(this.#nodes),
      edges: present(this.#edges),
      evidence: present(this.#evidence),
      removedNodes: absent(this.#nodes),
      removedEdges: absent(this.#edges),
      removedEvidence: absent(this.#evidence),
      forwards: [...this.#forwards],
      names: [...this.#names.values()].filter(({ id }) => this.#nodes.get(id) !== null),
    };
  }
}

const present = <Row>(rows: ReadonlyMap<string, Row | null>): Row[] => [...rows.values()].filter((row) => row !== null);

const absent = <Key extends string>(rows: ReadonlyMap<Key, unknown>): Key[] =>
  [...rows].filter(([, row]) => row === null).map(([key]) => key);
