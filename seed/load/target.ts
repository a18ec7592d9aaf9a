import type { GraphStore } from '../../src/graph/graph-store.ts';
import { NODES, type NodeKind } from '../../src/model/ontology.ts';

/** What the closing report counts of a node. */
export interface NodeFigures {
  readonly kind: NodeKind;
  /** Of a donation: its sum of money, where it has one. */
  readonly minor: number | null;
  readonly currency: string | null;
  /** Of an article. */
  readonly reprint: boolean;
}

/** Where the loader writes: a store, or a trial that keeps nothing in it. */
export interface Target {
  readonly write: GraphStore['write'];
  /** Of those of these nodes that are there, as the last finished write left them. */
  readonly nodes: (ids: readonly string[]) => Promise<ReadonlyMap<string, NodeFigures>>;
}

export const storeTarget = (store: GraphStore): Target => ({
  write: store.write,
  nodes: async (ids) => {
    const found = await store.read({ type: 'nodes', ids, node: FIGURES });
    const known = new Map<string, NodeFigures>();
    for (const [at, node] of found.entries()) {
      // An id that was forwarded is there no more.
      if (node !== null && node.id === ids[at]) known.set(node.id, figuresOf(node.kind, node.properties));
    }
    return known;
  },
});

export const figuresOf = (kind: NodeKind, properties: Readonly<Record<string, unknown>>): NodeFigures => ({
  kind,
  minor: kind === 'Donation' && typeof properties.minor === 'number' ? properties.minor : null,
  currency: kind === 'Donation' && typeof properties.currency === 'string' ? properties.currency : null,
  reprint: kind === 'Article' && properties.independent === false,
});

const FIGURES = Object.fromEntries(
  (Object.keys(NODES) as NodeKind[]).map((kind) => [
    kind,
    {
      properties: kind === 'Donation' ? ['minor', 'currency'] : kind === 'Article' ? ['independent'] : [],
      children: {},
    },
  ]),
);
