import { type RelationName, relation } from '../../model/ontology.ts';
import type { SqlValue } from './columns.ts';
import { keptOrder } from './kept-orders.ts';
import { orderKey } from './order-key.ts';
import type { End } from './writing.ts';

/** Where an edge lies among those of one end: `side` out, among those of its source, by what its target is and its `own` properties. */
export const edgeKeyOf = (
  type: RelationName,
  side: 'out' | 'in',
  far: End,
  own: (property: string) => SqlValue,
): string =>
  orderKey(
    keptOrder(type, side).map(({ on, property }) => (on === 'node' ? (far.values[property] ?? null) : own(property))),
    far.id,
  );

/** 1 where the event that it leads to or from is told as background. */
export const backgroundOf = (from: End, to: End): number =>
  Number([from, to].some((end) => end.kind === 'Event' && end.values.background === 1));

/** Whether an event can stand at the far end. */
export const leadsToEvents = (type: RelationName, direction: 'out' | 'in'): boolean =>
  (direction === 'out' ? relation(type).to : relation(type).from).includes('Event');
