import { edgeKey } from '../graph-store.ts';
import { compareText } from '../order.ts';
import type { NeighbourhoodPlan, PlanResults } from '../plan.ts';
import { type Hop, nodeIds, readHops } from './hops.ts';
import { readNodes } from './nodes.ts';
import type { Reading } from './reading.ts';

/** Nodes by distance, then degree, then id, the center first; and all hops between those that are there, by their keys. */
export const readNeighbourhood = (reading: Reading, plan: NeighbourhoodPlan): PlanResults['neighbourhood'] => {
  const [center] = reading.found([plan.center]);
  if (center === undefined) return null;
  const types = plan.relations.map((name) => reading.codes.relation(name)).join(', ');
  const kept = [center];
  const seen = new Set(kept);
  let level: readonly number[] = kept;
  let truncated = false;
  for (let distance = 1; distance <= plan.depth && level.length > 0 && !truncated; distance += 1) {
    level = neighboursOf(reading, level, types).filter((pk) => !seen.has(pk) && seen.add(pk));
    const room = plan.first - kept.length;
    truncated = level.length > room;
    kept.push(...byDegree(reading, level, types).slice(0, room));
  }
  const ids = nodeIds(reading, kept);
  const nodes = kept.map((pk) => ({ pk, id: ids.get(pk) ?? '', values: null }));
  return {
    nodes: readNodes(reading, nodes, plan.node),
    hops: readHops(reading, hopsBetween(reading, kept, types, ids), plan.hop),
    truncated,
  };
};

const neighboursOf = (reading: Reading, pks: readonly number[], types: string): readonly number[] => {
  const list = JSON.stringify(pks);
  return reading.connection
    .rows<[number]>(
      `select e.dst from json_each(?) j cross join edge e indexed by edge_out on e.src = j.value and e.type in (${types})
       union select e.src from json_each(?) j cross join edge e indexed by edge_in on e.dst = j.value and e.type in (${types})`,
      [list, list],
    )
    .map(([pk]) => pk);
};

/** The fewest relations first, then by id. */
const byDegree = (reading: Reading, pks: readonly number[], types: string): readonly number[] => {
  const degrees = new Map(
    reading.connection.rows<[number, number]>(
      `select j.value, (select count(*) from edge e indexed by edge_out where e.src = j.value and e.type in (${types}))
         + (select count(*) from edge e indexed by edge_in where e.dst = j.value and e.type in (${types}) and e.src <> e.dst)
       from json_each(?) j`,
      [JSON.stringify(pks)],
    ),
  );
  const ids = nodeIds(reading, pks);
  return [...pks].sort(
    (a, b) => (degrees.get(a) ?? 0) - (degrees.get(b) ?? 0) || compareText(ids.get(a) ?? '', ids.get(b) ?? ''),
  );
};

const hopsBetween = (
  reading: Reading,
  pks: readonly number[],
  types: string,
  ids: ReadonlyMap<number, string>,
): readonly Hop[] => {
  const list = JSON.stringify(pks);
  const degrees = new Map(reading.connection.rows<[number, number]>(outDegrees(types), [pks.length, list]));
  const [few, many] = [
    pks.filter((pk) => (degrees.get(pk) ?? 0) < pks.length),
    pks.filter((pk) => degrees.get(pk) === pks.length),
  ];
  const rows = [
    ...reading.connection.rows<EdgeRecord>(outEdges(types), [JSON.stringify(few), list]),
    // To walk all that hangs on a hub costs more than to look up each pair.
    ...reading.connection.rows<EdgeRecord>(pairEdges(types), [JSON.stringify(many), list]),
  ];
  const hops = rows.map(([pk, type, src, dst]): Hop => ({ pk, type: reading.codes.relationOf(type), src, dst }));
  const key = ({ type, src, dst }: Hop) => edgeKey({ type, from: ids.get(src) ?? '', to: ids.get(dst) ?? '' });
  return hops.sort((a, b) => compareText(key(a), key(b)));
};

type EdgeRecord = readonly [pk: number, type: number, src: number, dst: number];

const outDegrees = (types: string): string =>
  `select j.value, (select count(*) from (select 1 from edge e indexed by edge_out where e.src = j.value and e.type in (${types}) limit ?1)) from json_each(?2) j`;

const outEdges = (types: string): string =>
  `select e.pk, e.type, e.src, e.dst from json_each(?) a cross join edge e indexed by edge_out on e.src = a.value and e.type in (${types}) where e.dst in (select value from json_each(?))`;

const pairEdges = (types: string): string =>
  `select e.pk, e.type, e.src, e.dst from json_each(?) a cross join json_each(?) b cross join edge e indexed by edge_pair on e.src = a.value and e.dst = b.value and e.type in (${types})`;
