import type { RelationName } from '../../model/ontology.ts';
import { grouped } from '../grouped.ts';
import { compareAt } from '../order.ts';
import type { ConnectionResult, RelatedPlan } from '../plan.ts';
import type { Reading } from './reading.ts';

/**
 * The words for relations that are rolled up by units, each known by its key: those for the relations of the type as reported,
 * of which there may be several. `read` gives the words for relations by their keys.
 */
export const readReported = (
  reading: Reading,
  plan: RelatedPlan,
  edges: readonly number[],
  type: RelationName,
  read: (plan: RelatedPlan, edges: readonly (readonly [at: number, edge: number])[]) => readonly ConnectionResult[],
): readonly ConnectionResult[] => {
  const { ask } = plan;
  const found = reading.connection.rows<[at: number, edge: number]>(REPORTED, [
    JSON.stringify(edges),
    reading.codes.relation(type),
  ]);
  const known = new Set(found.map(([at]) => at));
  const asked = [...found, ...edges.flatMap((_, at) => (known.has(at) ? [] : [[at, NONE] as const]))];
  const answers = read({ ...plan, ask: { ...ask, rows: ask.rows || ask.more } }, asked);
  const parts = grouped(
    answers.map((answer, place) => ({ answer, at: asked[place]?.[0] })),
    ({ at }) => at,
  );
  return edges.map((_, at) =>
    together(
      plan,
      (parts.get(at) ?? []).map(({ answer }) => answer),
    ),
  );
};

/** The key of no relation. */
const NONE = 0;

/** One page of several, each of which holds all that it may give to it. */
const together = ({ page, ask, order }: RelatedPlan, parts: readonly ConnectionResult[]): ConnectionResult => {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return ask.rows ? only : { ...only, rows: [] };
  const compare = compareAt(order);
  const all = parts.flatMap(({ rows }) => rows).sort((a, b) => compare(a.at, b.at));
  const count = page.first ?? page.last ?? 0;
  const isCut = all.length > count;
  const rows = page.last === null ? all.slice(0, count) : all.slice(Math.max(0, all.length - count));
  return {
    rows: ask.rows ? rows : [],
    total: ask.total ? parts.reduce((sum, { total }) => sum + (total ?? 0), 0) : null,
    hasNext: ask.more ? parts.some(({ hasNext }) => hasNext) || (page.last === null && isCut) : null,
    hasPrevious: ask.more ? parts.some(({ hasPrevious }) => hasPrevious) || (page.last !== null && isCut) : null,
  };
};

const REPORTED = `select j.key, b.pk from json_each(?1) j cross join edge r on r.pk = j.value cross join json_each(r.units) u
cross join node n on n.id = u.value cross join edge b indexed by edge_pair on b.src = r.src and b.dst = n.pk and b.type = ?2`;
