import { compareText, compareValues } from '../order.ts';
import type { CoAppearancesPlan, ConnectionResult, RelatedPlan, RowResult, Selection } from '../plan.ts';
import { readNodes } from './nodes.ts';
import type { Reading } from './reading.ts';
import { originAt, readRelated } from './related.ts';

/** Officials at the same events as this one. Walks all of its events and all who took part in them. */
export const readCoAppearances = (reading: Reading, plan: CoAppearancesPlan, pk: number): ConnectionResult => {
  const rows = readTogether(reading, pk);
  const rest = plan.after === null ? rows : rows.filter((row) => comesAfter(row, plan.after ?? [0, '', '']));
  const page = plan.ask.rows ? rest.slice(0, plan.first) : [];
  const nodes = readNodes(
    reading,
    page.map(([other, , , id]) => ({ pk: other, id, values: null })),
    plan.node,
  );
  const origins = page.map(([other, , , id]) => ({ ...originAt(other, id), parent: pk }));
  const events = Object.entries(plan.events).map(
    ([key, { first, node }]) => [key, readRelated(reading, sharedEvents(first, node), origins)] as const,
  );
  return {
    rows: page.map(
      ([, together, sortKey, id], at): RowResult => ({
        at: [together, sortKey, id],
        node: nodes[at] as RowResult['node'],
        properties: { count: together },
        children: Object.fromEntries(events.map(([key, results]) => [key, results[at] as ConnectionResult])),
      }),
    ),
    total: plan.ask.total ? rows.length : null,
    hasNext: plan.ask.more ? rest.length > plan.first : null,
    hasPrevious: plan.ask.more ? rest.length < rows.length : null,
  };
};

type Together = readonly [pk: number, count: number, sortKey: string | null, id: string];

const readTogether = (reading: Reading, pk: number): readonly Together[] => {
  const type = reading.codes.relation('TOOK_PART_IN');
  return reading.connection.rows<Together>(
    `select o.pk, count(*), o."sortKey", o.id
     from edge a indexed by edge_out
     cross join edge b indexed by edge_in on b.dst = a.dst and b.type = ${type}
     cross join n_Official o on o.pk = b.src
     where a.src = ? and a.type = ${type} and b.src <> a.src
     group by b.src order by count(*) desc, o."sortKey", o.id`,
    [pk],
  );
};

const comesAfter = (
  [, together, sortKey, id]: Together,
  [count, key, last]: NonNullable<CoAppearancesPlan['after']>,
): boolean => (count - together || compareValues(sortKey, key) || compareText(id, last)) > 0;

/** From the other official: the events where the parent was too. */
const sharedEvents = (first: number, node: Selection): RelatedPlan => ({
  type: 'related',
  via: [{ relation: 'TOOK_PART_IN', direction: 'out', to: [], edge: null, background: null }],
  where: {
    related: [{ relation: 'TOOK_PART_IN', direction: 'in', to: [], edge: null, background: null }],
    where: { parent: true },
  },
  order: [{ on: 'node', property: 'date', direction: 'DESC' }],
  page: { first, last: null, after: null, before: null },
  ask: { rows: true, more: false, total: false },
  edge: { properties: [], children: {} },
  node,
});
