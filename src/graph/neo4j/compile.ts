import type { Plan, ResultOf } from '../plan.ts';
import { compileGroups } from './compile-groups.ts';
import { compileNeighbourhood } from './compile-neighbourhood.ts';
import { compilePaths } from './compile-paths.ts';
import { compileList, compileNodes, type Root } from './compile-roots.ts';
import { compileSearch } from './compile-search.ts';
import { compileStats } from './compile-stats.ts';
import { type Context, createContext } from './context.ts';
import type { Query } from './query.ts';

/**
 * A plan as one query. Its text can be pasted into Neo4j Browser, with its parameters. The same plan has it made once: a
 * request that is asked again has the plan that it had.
 */
export const compile = <P extends Plan>(plan: P): Query<ResultOf<P>> => {
  const there = queries.get(plan) as Query<ResultOf<P>> | undefined;
  if (there !== undefined) return there;
  const context = createContext();
  const { text, read } = compileRoot(context, plan) as Root<ResultOf<P>>;
  const query = { text: `${context.head()}\n${text}`, parameters: context.parameters(), read };
  queries.set(plan, query);
  return query;
};

const queries = new WeakMap<Plan, Query<unknown>>();

const compileRoot = (context: Context, plan: Plan): Root<unknown> => {
  switch (plan.type) {
    case 'nodes':
      return compileNodes(context, plan);
    case 'list':
      return compileList(context, plan);
    case 'search':
      return compileSearch(context, plan);
    case 'paths':
      return compilePaths(context, plan);
    case 'totals':
    case 'counts':
      return compileGroups(context, plan);
    case 'stats':
      return compileStats();
    case 'neighbourhood':
      return compileNeighbourhood(context, plan);
  }
};
