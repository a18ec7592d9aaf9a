import type { ListPlan, NodesPlan, PlanResults } from '../plan.ts';
import { kindBranches } from './branch-kind.ts';
import { compileConnection } from './compile-connection.ts';
import { compileSelection } from './compile-selection.ts';
import type { Context } from './context.ts';
import type { Fragment } from './fragment.ts';
import { withColumns } from './fragment.ts';
import { ledTo } from './led-to.ts';
import { KINDS, THING } from './stored.ts';

/** The body of a query, which comes after the context's head, and what reads its column `row`. */
export interface Root<T> {
  readonly text: string;
  readonly read: (rows: readonly unknown[]) => T;
}

export const compileNodes = (context: Context, plan: NodesPlan): Root<PlanResults['nodes']> => {
  const ids = context.parameter(plan.ids);
  const node = compileSelection(context, 'n', KINDS, plan.node);
  return {
    text: `UNWIND range(0, size(${ids}) - 1) AS i
OPTIONAL MATCH (here:${THING} {id: ${ids}[i]})
WITH ids, i, here, CASE WHEN here IS NULL THEN ${ledTo(`${ids}[i]`, '')} END AS to
OPTIONAL MATCH (there:${THING} {id: to})
WITH ids, i, coalesce(here, there) AS n WHERE n IS NOT NULL
${withColumns(['i', 'n'], node.columns)}RETURN [i, ${node.expression}] AS row`,
    read: (rows) => {
      const found = new Map(rows.map((row) => row as [number, unknown]));
      return plan.ids.map((_, at) => (found.has(at) ? node.read(found.get(at)) : null));
    },
  };
};

export const compileList = (context: Context, plan: ListPlan): Root<PlanResults['list']> =>
  single(
    compileConnection(context, {
      branches: kindBranches(context, plan.kind, plan.where, plan.order),
      disjoint: true,
      imports: [],
      guard: null,
      order: plan.order,
      page: plan.page,
      ask: plan.ask,
      node: plan.node,
      edge: null,
    }),
  );

/** A query of one record: the fragment's columns. */
export const single = <T>({ columns, read }: Fragment<T>): Root<T> => ({
  text: `${withColumns(['ids'], columns)}RETURN [${columns.map(({ name }) => name).join(', ')}] AS row`,
  read: ([row]) => read(row as readonly unknown[]),
});
