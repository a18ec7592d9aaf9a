import type { NodeRow, WriteTransaction } from '../../src/graph/graph-store.ts';
import { ENTITY_KINDS, type NodeKind } from '../../src/model/ontology.ts';
import { figuresOf, type NodeFigures, type Target } from './target.ts';

/** By how much the graph grew, or shrank: what came less what went. */
export interface Growth {
  /** Reference data (provinces) is not counted. */
  readonly entities: Readonly<Partial<Record<NodeKind, number>>>;
  /** By currency, in minor units. */
  readonly sums: Readonly<Record<string, number>>;
  readonly reprints: number;
  /** Pairs of things of which it is open whether they are one. */
  readonly undecided: number;
}

export const NO_GROWTH: Growth = { entities: {}, sums: {}, reprints: 0, undecided: 0 };

/** What one transaction changes, as it passes by. */
export class Change {
  readonly #after = new Map<string, NodeFigures | null>();

  watch(transaction: WriteTransaction): WriteTransaction {
    return {
      ...transaction,
      apply: async (delta) => {
        for (const id of delta.removedNodes) this.#after.set(id, null);
        for (const row of delta.nodes) this.#see(row);
        await transaction.apply(delta);
      },
    };
  }

  /** Compared with the graph before it; to be asked before the transaction ends. */
  async growth(target: Target): Promise<Growth> {
    if (this.#after.size === 0) return NO_GROWTH;
    const before = await target.nodes([...this.#after.keys()]);
    let growth = NO_GROWTH;
    for (const [id, after] of this.#after) {
      growth = counted(growth, before.get(id) ?? null, -1);
      growth = counted(growth, after, 1);
    }
    return growth;
  }

  #see({ id, kind, properties }: NodeRow): void {
    if (COUNTED.has(kind)) this.#after.set(id, figuresOf(kind, properties));
  }
}

const COUNTED: ReadonlySet<NodeKind> = new Set<NodeKind>([
  ...ENTITY_KINDS.filter((kind) => kind !== 'Province'),
  'Article',
  'UndecidedPair',
]);

export function sumOf(one: Growth, other: Growth): Growth {
  return {
    entities: added(one.entities, other.entities),
    sums: added(one.sums, other.sums) as Record<string, number>,
    reprints: one.reprints + other.reprints,
    undecided: one.undecided + other.undecided,
  };
}

function counted(growth: Growth, node: NodeFigures | null, by: 1 | -1): Growth {
  if (node === null || !COUNTED.has(node.kind)) return growth;
  const { kind, minor, currency, reprint } = node;
  if (kind === 'UndecidedPair') return { ...growth, undecided: growth.undecided + by };
  if (kind === 'Article') return reprint ? { ...growth, reprints: growth.reprints + by } : growth;
  return {
    ...growth,
    entities: added(growth.entities, { [kind]: by }),
    sums: minor === null || currency === null ? growth.sums : added(growth.sums, { [currency]: by * minor }),
  };
}

/** What comes to nothing is left out. */
function added<Key extends string>(
  one: Readonly<Partial<Record<Key, number>>>,
  other: Readonly<Partial<Record<Key, number>>>,
): Record<Key, number> {
  const sum: Partial<Record<Key, number>> = { ...one };
  for (const [key, value] of Object.entries(other) as [Key, number][]) {
    const now = (sum[key] ?? 0) + value;
    if (now === 0) delete sum[key];
    else sum[key] = now;
  }
  return sum as Record<Key, number>;
}
