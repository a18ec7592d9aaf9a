import type { Plan, ResultOf } from '../plan.ts';
import { compileGroups } from './compile-groups.ts';
import { compileNeighbourhood } from './compile-neighbourhood.ts';
import { compilePaths } from './compile-paths.ts';
import { compileList, compileNodes, type Root } from './compile-roots.ts';
import { compileSearch } from './compile-search.ts';
import { compileStats } from './compile-stats.ts';
import { type Context, createContext } from './context.ts';
import type { Query } from './query.ts';

/** A plan as one query. Its text can be pasted into Neo4j Browser, with its parameters. */
export const compile = <P extends Plan>(plan: P): Query<ResultOf<P>> => {
  const context = createContext();
  const { text, read } = compileRoot(context, plan) as Root<ResultOf<P>>;
  return { text: `${context.head()}\n${text}`, parameters: context.parameters(), read };
};

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
