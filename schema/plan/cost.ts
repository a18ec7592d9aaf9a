import type { Child, EdgeSelection, Group, Page, Plan, RelatedPlan, Selection } from '../../src/graph/plan.ts';

/**
 * Rows that a plan asks for at most: page sizes multiplied down the tree, and one for each subquery that is run. What must be
 * walked to find them (the events behind a total, the ways of a path) is a flat sum, as no plan can know it.
 */
export function planCost(plan: Plan): number {
  switch (plan.type) {
    case 'nodes':
      return plan.ids.length * (1 + selectionCost(plan.node));
    case 'list':
      return pageCost(plan.page, plan.ask, selectionCost(plan.node)) + 1;
    case 'search':
      return plan.first * (1 + selectionCost(plan.node)) + SEARCH;
    case 'paths':
    case 'neighbourhood': {
      const nodes = plan.type === 'paths' ? plan.first * (plan.maxLength + 1) : plan.first;
      const hop = relatedCost(plan.hop.children) + selectionCost(plan.hop.from) + selectionCost(plan.hop.to);
      return nodes * (2 + selectionCost(plan.node) + hop) + WALK;
    }
    case 'totals':
    case 'counts': {
      const groups = plan.groups.map(groupCost).reduce(sum, 0);
      const members = Object.values(plan.members).map(
        (each) => pageCost(each.page, each.ask, selectionCost(each.node)) + 1,
      );
      return plan.first * (1 + groups + members.reduce(sum, 0)) + WALK;
    }
    case 'stats':
      return 1;
  }
}

const WALK = 1000;
const SEARCH = 100;

const sum = (a: number, b: number): number => a + b;

/** Of one thing: the dearest of the kinds that it may be. */
function selectionCost(selection: Selection): number {
  const kinds = Object.values(selection).map((kind) =>
    Object.values(kind?.children ?? {})
      .map(childCost)
      .reduce(sum, 0),
  );
  return Math.max(0, ...kinds);
}

function childCost(child: Child): number {
  if (child.type === 'related') return relatedPlanCost(child);
  const events = Object.values(child.events).map((each) => each.first * (1 + selectionCost(each.node)) + 1);
  return child.first * (1 + selectionCost(child.node) + events.reduce(sum, 0)) + WALK;
}

const relatedPlanCost = (plan: RelatedPlan): number =>
  1 + pageCost(plan.page, plan.ask, selectionCost(plan.node) + edgeCost(plan.edge));

const edgeCost = (edge: EdgeSelection): number => relatedCost(edge.children);

const relatedCost = (children: Readonly<Record<string, RelatedPlan>>): number =>
  Object.values(children).map(relatedPlanCost).reduce(sum, 0);

const pageCost = (page: Page, ask: { readonly rows: boolean }, each: number): number =>
  ask.rows ? (page.first ?? page.last ?? 0) * (1 + each) : 0;

const groupCost = (group: Group): number => (group.by === 'related' ? 1 + selectionCost(group.node) : 1);
