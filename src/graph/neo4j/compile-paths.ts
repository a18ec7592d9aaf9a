import { ENTITY_KINDS, relation } from '../../model/ontology.ts';
import type { PathResult, PathsPlan } from '../plan.ts';
import { compileHop, walkedTypes } from './compile-hop.ts';
import type { Root } from './compile-roots.ts';
import { compileSelection } from './compile-selection.ts';
import type { Context } from './context.ts';
import { withColumns } from './fragment.ts';
import { storedTypes } from './stored.ts';

/**
 * First all shortest ways, which the database finds from both ends. What the rules of an event between two guests leave of
 * them may be too few: then, length by length, all ways of that length, as long as some are missing.
 */
export const compilePaths = (context: Context, plan: PathsPlan): Root<readonly PathResult[]> => {
  if (plan.relations.length === 0) return { text: 'RETURN [] AS row', read: () => [] };
  const [from, to] = [context.things([plan.from]), context.things([plan.to])];
  const first = context.parameter(plan.first);
  const least = context.parameter(plan.minIndependentArticles);
  const types = walkedTypes(plan.relations);
  const node = compileSelection(context, 'n', ENTITY_KINDS, plan.node);
  const hop = compileHop(context, plan.hop);
  const stated = (q: string): string => `(${q}.independentArticleCount >= ${least}${unstated(plan, q)})`;
  const walk: Walk = { types, stated, throughHubs: plan.throughHubs };
  const longer = Array.from({ length: plan.maxLength - 1 }, (_, at) => longerWays(walk, at + 2, first));
  return {
    text: `MATCH (a:Thing {id: ${from}[0]}), (b:Thing {id: ${to}[0]}) WHERE a <> b
WITH ids, a, b, COLLECT { ${shortestWays(walk, plan.maxLength)} RETURN p } AS shortest
WITH ids, a, b, ${chosen('shortest', first, walk)} AS found, CASE WHEN size(shortest) = 0 THEN 99 ELSE length(shortest[0]) END AS least
${longer.join('\n')}
UNWIND range(0, size(found) - 1) AS rank WITH ids, rank, found[rank] AS p
WITH rank, COLLECT { UNWIND range(0, length(p)) AS i WITH i, nodes(p)[i] AS n
${withColumns(['i', 'n'], node.columns)}RETURN ${node.expression} ORDER BY i } AS ns,
COLLECT { UNWIND range(0, length(p) - 1) AS j ${hop.rest('relationships(p)[j]', 'j')} } AS hs
RETURN [ns, hs] AS row ORDER BY rank`,
    read: (rows) =>
      rows.map((row) => {
        const [nodes, hops] = row as readonly [readonly unknown[], readonly unknown[]];
        return { nodes: nodes.map(node.read), hops: hops.map(hop.read) };
      }),
  };
};

interface Walk {
  readonly types: string;
  /** That enough articles state a relation. */
  readonly stated: (relation: string) => string;
  readonly throughHubs: boolean;
}

/** Reference relations need no article. */
const unstated = ({ relations }: PathsPlan, q: string): string => {
  const types = relations.filter((name) => !relation(name).stated).flatMap(storedTypes);
  return types.length === 0 ? '' : ` OR type(${q}) IN [${types.map((type) => `'${type}'`).join(', ')}]`;
};

/**
 * `allShortestPaths` walks from both ends at once, and tests each step as it goes; `ALL SHORTEST` of quantified patterns walks from
 * one end (Neo4j 5.26: 2 to 20 times as long between things on hubs).
 */
const shortestWays = ({ types, stated, throughHubs }: Walk, maxLength: number): string => {
  const through = throughHubs ? '' : ' AND all(v IN nodes(p) WHERE NOT v:Province|Topic OR v = a OR v = b)';
  return `MATCH p = allShortestPaths((a)-[:${types}*..${maxLength}]-(b)) WHERE all(q IN relationships(p) WHERE ${stated('q')})${through}`;
};

/** All ways of one length, in two halves, so that the database can walk from both ends and join in the middle. */
const longerWays = (walk: Walk, length: number, first: string): string => {
  const p = `p${length}`;
  const longer = `longer${length}`;
  const half = Math.ceil(length / 2);
  return `WITH ids, a, b, found, least, COLLECT { WITH a, b, found, least WHERE size(found) < ${first} AND least < ${length}
MATCH ${p} = (a) ${hops(walk, String(half), `${length}_1`)} (m${length}) ${hops(walk, String(length - half), `${length}_2`)} (b)
WHERE all(at IN range(1, ${length}) WHERE NOT nodes(${p})[at] IN nodes(${p})[0..at]) RETURN ${p} } AS ${longer}
WITH ids, a, b, least, found + ${chosen(longer, `${first} - size(found)`, walk)} AS found`;
};

/** `tag` makes the variables unique in the whole text. */
const hops = ({ types, stated, throughHubs }: Walk, times: string, tag: string): string => {
  const [q, u, v] = [`q${tag}`, `u${tag}`, `v${tag}`];
  const ends = throughHubs
    ? ''
    : ` AND (NOT ${u}:Province|Topic OR ${u} = a) AND (NOT ${v}:Province|Topic OR ${v} = b)`;
  return `((${u})-[${q}:${types}]-(${v}) WHERE ${stated(q)}${ends}){${times}}`;
};

/** Those that lead through no crowd, the first by the list of their nodes' ids, then by that of their relations' names. */
const chosen = (ways: string, count: string, { throughHubs }: Walk): string => {
  const p = `${ways}_way`;
  return `COLLECT { UNWIND ${ways} AS ${p} WITH ${p}${throughHubs ? '' : ` WHERE ${noCrowd(p)}`}
  WITH ${p} ORDER BY [thing IN nodes(${p}) | thing.id], [hop IN relationships(${p}) | replace(type(hop), '_BG', '')], [hop IN relationships(${p}) | startNode(hop).id] RETURN ${p} }[0..(${count})]`;
};

/** How many mere guests or members make an event a crowd, in which two of them have not met. */
const CROWD = 30;

const noCrowd = (p: string): string => {
  const [e, i, q] = [`${p}_e`, `${p}_i`, `${p}_q`];
  return `NOT EXISTS { UNWIND range(1, length(${p}) - 1) AS ${i}
  WITH nodes(${p})[${i}] AS ${e}, relationships(${p})[${i} - 1] AS ${q}1, relationships(${p})[${i}] AS ${q}2
  WHERE ${e}:Event AND ${mere(`${q}1`)} AND ${mere(`${q}2`)} AND COUNT { (${e})<-[${q}:${TOOK_PART}]-() WHERE ${mere(q)} } > ${CROWD}
  RETURN ${e} }`;
};

const TOOK_PART = storedTypes('TOOK_PART_IN').join('|');
const MERE = "['GUEST', 'MEMBER']";

const mere = (q: string): string =>
  `(${storedTypes('TOOK_PART_IN')
    .map((type) => `type(${q}) = '${type}'`)
    .join(' OR ')}) AND all(role IN coalesce(${q}.roles, []) WHERE role IN ${MERE})`;
