import { NODES, type NodeKind, type OrderKey, RELATIONS, type RelationName, relation } from '../../model/ontology.ts';
import { sameOrder } from '../order.ts';

/**
 * The order in which the index of a relation's one side keeps its rows. A key sorts one way only, so an order of mixed
 * directions is not kept: there the rows lie by id.
 */
export const keptOrder = (type: RelationName, side: 'out' | 'in'): readonly OrderKey[] => {
  const order = relation(type)[side];
  return order.every(({ direction }) => direction === order[0]?.direction) ? order : [];
};

/** How a kept order is walked to give the wanted one: the index's own way, backwards, or not at all. */
export const walkOf = (kept: readonly OrderKey[], wanted: readonly OrderKey[]): 'forwards' | 'backwards' | null => {
  const upwards = kept.map((key) => ({ ...key, direction: 'ASC' as const }));
  const downwards = kept.map((key) => ({ ...key, direction: 'DESC' as const }));
  if (sameOrder(upwards, wanted)) return 'forwards';
  return sameOrder(downwards, wanted) ? 'backwards' : null;
};

/** The properties of a kind's nodes that stand in the keys of relations: where one changes, keys change. */
export const keyProperties = (kind: NodeKind): readonly string[] => KEY_PROPERTIES.get(kind) ?? [];

const propertiesInKeys = (kind: NodeKind): readonly string[] => {
  const orders = (Object.keys(RELATIONS) as RelationName[]).flatMap((type) => [
    ...(relation(type).to.includes(kind) ? [keptOrder(type, 'out')] : []),
    ...(relation(type).from.includes(kind) ? [keptOrder(type, 'in')] : []),
  ]);
  const named = orders.flat().flatMap(({ on, property }) => (on === 'node' ? [property] : []));
  return [...new Set([...named, ...(kind === 'Event' ? ['background'] : [])])].filter((name) => name in NODES[kind]);
};

const KEY_PROPERTIES: ReadonlyMap<NodeKind, readonly string[]> = new Map(
  (Object.keys(NODES) as NodeKind[]).map((kind) => [kind, propertiesInKeys(kind)]),
);

/** An index over the nodes of a kind: by a property, among those that are equal in another. */
export interface ListIndex {
  readonly kind: NodeKind;
  /** Where not null, the list must ask for one value of it. */
  readonly among: string | null;
  readonly by: string;
}

const listed = (kind: NodeKind, by: string, among: string | null = null): ListIndex => ({ kind, among, by });

/** What lists are paged by. */
export const LIST_INDEXES: readonly ListIndex[] = [
  listed('Article', 'publishedOn'),
  listed('Article', 'publishedOn', 'source'),
  listed('Event', 'date', 'background'),
  listed('Event', 'date'),
  listed('Donation', 'date'),
  listed('Donation', 'minor'),
  listed('Donation', 'minor', 'currency'),
  listed('Official', 'sortKey'),
  listed('Official', 'givenNameKey'),
  listed('Official', 'articleCount'),
  listed('Organization', 'sortKey'),
  listed('Organization', 'articleCount'),
  listed('Province', 'sortKey'),
  listed('Place', 'sortKey'),
  listed('Topic', 'sortKey'),
  listed('Judgement', 'at'),
  listed('UndecidedPair', 'articleCount'),
];

/** Evidence and notes by what they are about. */
export const SUBJECT_INDEXES = { Evidence: 'publishedOn', Note: 'at' } as const;
