import type { NodeKind } from '../../model/ontology.ts';
import type { Child, ConnectionResult, RelatedPlan } from '../plan.ts';
import type { Branch, Origin } from './branch.ts';
import { apart, stepBranch } from './branch-steps.ts';
import { compileConnection } from './compile-connection.ts';
import { relationBetween } from './compile-edge.ts';
import { compileTogether } from './compile-together.ts';
import type { Context } from './context.ts';
import { shorterWays } from './drivers.ts';
import type { Fragment } from './fragment.ts';
import { farKinds, isSubject } from './patterns.ts';

/** `guard`: the kinds that the child is for, where others may stand in its origin. */
export const compileChild = (
  context: Context,
  child: Child,
  origin: Origin,
  guard: readonly NodeKind[] | null,
): Fragment<ConnectionResult> => {
  const test = guard === null ? null : `${origin.node}:${guard.join('|')}`;
  return child.type === 'related'
    ? compileRelated(context, child, origin, test)
    : compileTogether(context, child, origin, test);
};

export const compileRelated = (
  context: Context,
  plan: RelatedPlan,
  origin: Origin,
  guard: string | null = null,
): Fragment<ConnectionResult> => {
  return compileConnection(context, {
    branches: branchesOf(context, plan, origin),
    disjoint: plan.via.length === 1,
    imports: origin.variables,
    guard,
    order: plan.order,
    page: plan.page,
    ask: plan.ask,
    node: plan.node,
    // Evidence and notes hang on their subject by its key alone.
    edge: plan.via.some(isSubject) ? null : { selection: plan.edge, between: relationBetween(plan.via, origin.node) },
  });
};

const branchesOf = (context: Context, { via, where, order }: RelatedPlan, origin: Origin): readonly Branch[] => {
  const [only, ...others] = via;
  if (only !== undefined && others.length === 0 && !isSubject(only)) {
    const [kind, ...more] = farKinds(only);
    if (kind !== undefined && more.length === 0) return shorterWays(context, only, origin, { kind, where, order });
  }
  const steps = via.flatMap((step) => apart(step, order));
  // A thing stands where the first step that leads to it puts it: only an order of the relations' own tells steps apart.
  const isApart = via.length > 1 && order.some(({ on }) => on === 'edge');
  return steps.map((step, at) =>
    stepBranch(context, step, origin, { where, order, earlier: isApart ? steps.slice(0, at) : [] }),
  );
};
