import { ENTITY_KINDS } from '../../model/ontology.ts';
import type { NeighbourhoodPlan, PlanResults } from '../plan.ts';
import { compileHop, walkedTypes } from './compile-hop.ts';
import type { Root } from './compile-roots.ts';
import { compileSelection } from './compile-selection.ts';
import type { Context } from './context.ts';
import { withColumns } from './fragment.ts';

/** Nodes by distance, then degree, then id, the center first; and all hops between those that are there. */
export const compileNeighbourhood = (context: Context, plan: NeighbourhoodPlan): Root<PlanResults['neighbourhood']> => {
  const center = context.things([plan.center]);
  const first = context.parameter(plan.first);
  const types = walkedTypes(plan.relations);
  const node = compileSelection(context, 'n', ENTITY_KINDS, plan.node);
  const hop = compileHop(context, plan.hop);
  const around = `MATCH w = (c)-[:${types}*1..${plan.depth}]-(x) WHERE x <> c WITH x, min(length(w)) AS far
  WITH x, far, COUNT { (x)-[:${types}]-() } AS degree ORDER BY far, degree, x.id LIMIT ${first}
  RETURN x`;
  return {
    text: `MATCH (c:Thing {id: ${center}[0]})
WITH ids, c, COLLECT { ${types === '' ? 'WITH c WHERE false RETURN c' : around} } AS others
WITH ids, size(others) + 1 > ${first} AS truncated, ([c] + others)[0..${first}] AS there
WITH truncated, there, COLLECT { UNWIND range(0, size(there) - 1) AS i WITH i, there[i] AS n
${withColumns(['i', 'n'], node.columns)}RETURN ${node.expression} ORDER BY i } AS ns,
COLLECT { ${types === '' ? 'UNWIND [] AS r WITH r, null AS key' : between(types)}
${hop.rest('r', 'key')} } AS hs
RETURN [truncated, ns, hs] AS row`,
    read: ([row]) => {
      if (row === undefined) return null;
      const [truncated, nodes, hops] = row as readonly [boolean, readonly unknown[], readonly unknown[]];
      return { nodes: nodes.map(node.read), hops: hops.map(hop.read), truncated };
    },
  };
};

/** Hops by their key. Pairs are looked at one by one: to walk all that hangs on a hub costs more. */
const between = (types: string): string => `UNWIND there AS y UNWIND there AS z WITH y, z WHERE y.id <= z.id
MATCH (y)-[r:${types}]-(z) WITH DISTINCT r
WITH r, replace(type(r), '_BG', '') + '|' + startNode(r).id + '|' + endNode(r).id AS key`;
