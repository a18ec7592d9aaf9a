import type { Candidate, NameLookup } from '../graph-store.ts';
import type { NodeResult, Plan, PlanResults, ResultOf } from '../plan.ts';
import type { Codes } from './codes.ts';
import type { Connection } from './connection.ts';
import { readGroups } from './groups.ts';
import { identify } from './identify.ts';
import { readList } from './lists.ts';
import { readNeighbourhood } from './neighbourhood.ts';
import { readNodes } from './nodes.ts';
import { readPaths } from './paths.ts';
import { Reading } from './reading.ts';
import { checkVersion } from './schema.ts';
import { readSearch } from './search.ts';
import { readStats } from './stats.ts';

/** What is asked of a reader; it can be sent to another thread, and so can the answer. */
export type Question =
  | { readonly ask: 'plan'; readonly plan: Plan }
  | { readonly ask: 'identify'; readonly lookups: readonly NameLookup[] }
  | { readonly ask: 'changes'; readonly since: number };

export type Changes = { readonly version: number; readonly articles: readonly string[] };

/**
 * Answers in this thread: what the workers do, and what tests and benches call. Throws LooksFurther where a filtered list would
 * look at more than `looksAtMost` rows of its index.
 */
export const answer = (connection: Connection, codes: Codes, question: Question, looksAtMost?: number): unknown =>
  connection.snapshot(() => {
    const reading = new Reading(connection, codes, looksAtMost);
    if (question.ask === 'plan') return walk(reading, question.plan);
    return question.ask === 'identify' ? identify(reading, question.lookups) : readChanges(connection, question.since);
  });

/** Walks a plan, all of it in one state of the graph. */
export const readPlan = <P extends Plan>(connection: Connection, codes: Codes, plan: P): ResultOf<P> =>
  answer(connection, codes, { ask: 'plan', plan }) as ResultOf<P>;

export const readIdentities = (
  connection: Connection,
  codes: Codes,
  lookups: readonly NameLookup[],
): readonly (readonly Candidate[])[] =>
  answer(connection, codes, { ask: 'identify', lookups }) as readonly (readonly Candidate[])[];

const walk = (reading: Reading, plan: Plan): PlanResults[keyof PlanResults] => {
  switch (plan.type) {
    case 'nodes':
      return readById(reading, plan.ids, plan.node);
    case 'list':
      return readList(reading, plan);
    case 'search':
      return readSearch(reading, plan);
    case 'paths':
      return readPaths(reading, plan);
    case 'neighbourhood':
      return readNeighbourhood(reading, plan);
    case 'totals':
    case 'counts':
      return readGroups(reading, plan);
    case 'stats':
      return readStats(reading);
  }
};

const readById = (
  reading: Reading,
  ids: readonly string[],
  selection: Parameters<typeof readNodes>[2],
): readonly (NodeResult | null)[] => {
  const resolved = reading.resolve(ids);
  const found = new Map(resolved.flatMap((node) => (node === null ? [] : [[node.pk, node] as const])));
  const refs = [...found.values()].map(({ pk, id }) => ({ pk, id, values: null }));
  const nodes = readNodes(reading, refs, selection);
  const byPk = new Map(refs.map(({ pk }, at) => [pk, nodes[at] ?? null]));
  return resolved.map((node) => (node === null ? null : (byPk.get(node.pk) ?? null)));
};

/** Each loaded article has a version of its own: where the list is cut, the answer is the last listed one's. */
const readChanges = (connection: Connection, since: number): Changes => {
  checkVersion(connection);
  const [version] = connection.first<[number]>("select value from meta where key = 'version'") ?? [0];
  const loaded = connection.rows<[number, string]>(
    'select loadedAs, id from n_Article indexed by article_loaded where loadedAs > ? order by loadedAs limit ?',
    [since, MOST_ARTICLES],
  );
  const cut = loaded.length === MOST_ARTICLES ? loaded.at(-1) : undefined;
  return { version: cut?.[0] ?? version, articles: loaded.map(([, id]) => id) };
};

const MOST_ARTICLES = 100;
