import type { NodeKind } from '../../model/ontology.ts';
import type { ConnectionResult, PlanResults, RowResult, SearchPlan, Value } from '../plan.ts';
import { slipKeys } from '../search-keys.ts';
import { readings, type SearchText } from '../search-rank.ts';
import { beyond, orderBy } from './compile-order.ts';
import type { Root } from './compile-roots.ts';
import { compileSelection } from './compile-selection.ts';
import type { Context, Parameter } from './context.ts';
import { type Column, withColumns } from './fragment.ts';
import { slipPattern } from './slip-pattern.ts';
import { THING } from './stored.ts';

/** Rank classes as whole numbers, which compare exactly. */
const SCORES = [0, 0.4, 0.6, 0.8, 1] as const;
const DIRECTIONS = ['DESC', 'DESC', 'DESC', 'ASC'] as const;
/** A hit: the thing, its rank class, whether it was typed so, its articles, its id, the name that matched. */
const PLACE = ['h[1]', 'h[2]', 'h[3]', 'h[4]'];

/**
 * Ranks as `rankName` and `compareHits` of search-rank.ts do, in the database: only the page's rows are read further. The
 * candidates are the names that have the typed word of which the fewest names have one that begins with it or is a slip away.
 */
export const compileSearch = (context: Context, plan: SearchPlan): Root<PlanResults['search']> => {
  const texts = context.parameter(readings(plan.text).map(asParameter));
  if (plan.kinds.length === 0) return { text: 'RETURN null AS row', read: () => nothing(plan) };
  const kinds = plan.kinds.join('|');
  const exact = context.parameter(plan.exactDiacritics);
  const columns: Column[] = [];
  const add = (hint: string, text: string): number => columns.push({ name: context.name(hint), text }) - 1;
  const rows = plan.ask.rows || plan.ask.more ? compileRows(context, plan) : null;
  const rowsAt = rows === null ? -1 : add('c', rows.text);
  const totalAt = plan.ask.total ? add('t', 'size(hits)') : -1;
  const beforeAt = plan.ask.more ? add('o', `any(h IN hits WHERE NOT ${placed(context, plan)})`) : -1;
  const countsAt = plan.counts ? add('k', COUNTS) : -1;
  return {
    text: `${hits(texts, exact, kinds)}
${withColumns(['hits'], columns)}RETURN [${columns.map(({ name }) => name).join(', ')}] AS row`,
    read: ([row]) => {
      const values = row as readonly unknown[];
      const found = rows === null ? [] : (values[rowsAt] as readonly unknown[]);
      const counts = plan.counts ? (values[countsAt] as readonly (readonly [NodeKind, number])[]) : [];
      return {
        rows: rows === null || !plan.ask.rows ? [] : found.slice(0, plan.first).map(rows.read),
        total: plan.ask.total ? (values[totalAt] as number) : null,
        hasNext: plan.ask.more ? found.length > plan.first : null,
        hasPrevious: plan.ask.more ? values[beforeAt] === true : null,
        counts: Object.fromEntries(counts),
      } satisfies ConnectionResult & { counts: unknown };
    },
  };
};

const nothing = ({ ask }: SearchPlan): PlanResults['search'] => ({
  rows: [],
  total: ask.total ? 0 : null,
  hasNext: ask.more ? false : null,
  hasPrevious: ask.more ? false : null,
  counts: {},
});

const asParameter = ({ folded, toned, words }: SearchText): Parameter => ({
  folded: textParameter(folded),
  toned: textParameter(toned),
  words: [...words],
  keys: words.map((word) => [...slipKeys(word)]),
});

const textParameter = (text: string): Parameter => ({
  whole: text,
  starts: text.split(' ').map((word) => ` ${word}`),
  slips: text.split(' ').map(slipPattern),
});

/** The class of name `m` for text `q`, by one of its two forms. */
const scored = (form: 'folded' | 'toned', slips: boolean): string => `CASE
    WHEN m.${form} = q.${form}.whole THEN 4
    WHEN (' ' + m.${form}) CONTAINS (' ' + q.${form}.whole) THEN 3
    WHEN all(x IN q.${form}.starts WHERE (' ' + m.${form}) CONTAINS x) THEN 2${slips ? `\n    WHEN ${slipped(form)} THEN 1` : ''}
    ELSE 0 END`;

const slipped = (form: 'folded' | 'toned'): string =>
  `all(j IN range(0, size(q.${form}.starts) - 1) WHERE (' ' + m.${form}) CONTAINS q.${form}.starts[j] OR any(y IN split(m.${form}, ' ') WHERE y =~ q.${form}.slips[j]))`;

/** The words that the typed word `word` may stand for. */
const nearWords = (word: string, keys: string, pattern: string): string =>
  `MATCH (w:Word) WHERE w.word STARTS WITH ${word} RETURN w
    UNION MATCH (s:Slip)-[:SLIP_OF]->(w:Word) WHERE s.key IN ${keys} AND w.word =~ ${pattern} RETURN w`;

/**
 * Of the readings the first that finds a thing without a slip; where none does, the first that finds one with a slip. Binds
 * `hits`, in no order.
 */
const hits = (texts: string, exact: string, kinds: string): string => {
  // Diacritics that differ are no slip.
  const score = `CASE WHEN NOT ${exact} THEN sf WHEN st = 1 AND sf <> 1 THEN 0 ELSE st END`;
  return `WITH ids, COLLECT { UNWIND range(0, size(${texts}) - 1) AS i WITH i, ${texts}[i] AS q WHERE EXISTS {
  MATCH (w:Word)<-[:HAS_WORD]-(m:Name)<-[:NAMED]-(t:${THING}) WHERE w.word STARTS WITH q.words[0] AND t:${kinds}
  WITH q, CASE WHEN ${exact} THEN ${scored('toned', false)} ELSE ${scored('folded', false)} END AS found
  WHERE found > 0 RETURN found
} RETURN i ORDER BY i LIMIT 1 } AS sure
WITH ids, COLLECT { UNWIND range(0, size(${texts}) - 1) AS i WITH i, ${texts}[i] AS q WHERE size(sure) = 0 OR i = sure[0]
  WITH i, q, COLLECT { UNWIND range(0, size(q.words) - 1) AS j
    CALL (q, j) { ${nearWords('q.words[j]', 'q.keys[j]', 'q.folded.slips[j]')} }
    WITH j, sum(COUNT { (w)<-[:HAS_WORD]-() }) AS names ORDER BY names, j LIMIT 1 RETURN j
  }[0] AS rare
  CALL (q, rare) { ${nearWords('q.words[rare]', 'q.keys[rare]', 'q.folded.slips[rare]')} }
  MATCH (w)<-[:HAS_WORD]-(m:Name) WITH DISTINCT i, q, m
  WITH i, m, ${scored('folded', true)} AS sf, ${scored('toned', true)} AS st
  WITH i, m, ${score} AS score, ${exact} OR st = sf AS typed WHERE score > 0
  MATCH (m)<-[:NAMED]-(t:${kinds})
  WITH i, t, m, score, typed ORDER BY score DESC, typed DESC, m.nth
  WITH i, t, head(collect([score, CASE WHEN typed THEN 1 ELSE 0 END, m.name])) AS best
  WITH i, collect([t, best[0], best[1], coalesce(t.articleCount, 0), t.id, best[2]]) AS found ORDER BY i LIMIT 1
  RETURN found
} AS readings
WITH ids, coalesce(readings[0], []) AS hits`;
};

const COUNTS = `COLLECT { UNWIND hits AS h WITH [l IN labels(h[0]) WHERE l <> '${THING}'][0] AS kind, count(*) AS n RETURN [kind, n] }`;

/** That hit `h` lies after the cursor. */
const placed = (context: Context, { after }: SearchPlan): string => {
  const at = after === null ? null : [SCORES.indexOf(Number(after[0]) as (typeof SCORES)[number]), ...after.slice(1)];
  return beyond(context, PLACE, DIRECTIONS, at, 'after');
};

const compileRows = (context: Context, plan: SearchPlan) => {
  const limit = context.parameter(plan.first + (plan.ask.more ? 1 : 0));
  const node = compileSelection(context, 'found', plan.kinds, plan.ask.rows ? plan.node : {});
  return {
    text: `COLLECT { UNWIND hits AS h WITH h WHERE ${placed(context, plan)}
WITH h, h[0] AS found ORDER BY ${orderBy(PLACE, DIRECTIONS)} LIMIT ${limit}
${withColumns(['h', 'found'], node.columns)}RETURN [[${PLACE.join(', ')}], ${node.expression}, h[5]] }`,
    read: (value: unknown): RowResult => {
      const [[rank = 0, ...rest], thing, matched] = value as [Value[], unknown, string];
      const score = SCORES[Number(rank)] ?? 0;
      return { at: [score, ...rest], node: node.read(thing), properties: { score, matched }, children: {} };
    },
  };
};
