import type { Child, Group, Page, Plan, RelatedPlan, Selection } from '../../src/graph/plan.ts';

/**
 * Rows that a plan asks for at most: page sizes multiplied down the tree, and one for each subquery that is run. What must be
 * walked to find them (the events behind a total, the ways of a path) is a flat sum, as no plan can know it. Lists that are
 * short by nature (`shortLists`: an event's provinces) are taken for a few rows, not for the most that they may have.
 */
export const planCost = (plan: Plan, shortLists: WeakSet<RelatedPlan> = new WeakSet()): number =>
  new Costing(shortLists).plan(plan);

const WALK = 1000;
const SEARCH = 100;
const SHORT_LIST = 5;

class Costing {
  private readonly shortLists: WeakSet<RelatedPlan>;

  constructor(shortLists: WeakSet<RelatedPlan>) {
    this.shortLists = shortLists;
  }

  plan(plan: Plan): number {
    switch (plan.type) {
      case 'nodes':
        return plan.ids.length * (1 + this.selection(plan.node));
      case 'list':
        return 1 + page(plan.page, plan.ask, this.selection(plan.node));
      case 'search':
        return plan.first * (1 + this.selection(plan.node)) + SEARCH;
      case 'paths':
      case 'neighbourhood': {
        const nodes = plan.type === 'paths' ? plan.first * (plan.maxLength + 1) : plan.first;
        const hop = this.relations(plan.hop.children) + this.selection(plan.hop.from) + this.selection(plan.hop.to);
        return nodes * (2 + this.selection(plan.node) + hop) + WALK;
      }
      case 'totals':
      case 'counts': {
        const groups = sum(plan.groups.map((group) => this.group(group)));
        const members = Object.values(plan.members).map(
          (each) => 1 + page(each.page, each.ask, this.selection(each.node)),
        );
        return plan.first * (1 + groups + sum(members)) + WALK;
      }
      case 'stats':
        return 1;
    }
  }

  /** Of one thing: the dearest of the kinds that it may be. */
  private selection(selection: Selection): number {
    const kinds = Object.values(selection).map((kind) =>
      sum(Object.values(kind?.children ?? {}).map((child) => this.child(child))),
    );
    return Math.max(0, ...kinds);
  }

  private child(child: Child): number {
    if (child.type === 'related') return this.related(child);
    const events = Object.values(child.events).map((each) => 1 + each.first * (1 + this.selection(each.node)));
    return child.first * (1 + this.selection(child.node) + sum(events)) + WALK;
  }

  private related(plan: RelatedPlan): number {
    const each = this.selection(plan.node) + this.relations(plan.edge.children);
    return 1 + (this.shortLists.has(plan) ? SHORT_LIST * (1 + each) : page(plan.page, plan.ask, each));
  }

  private relations(children: Readonly<Record<string, RelatedPlan>>): number {
    return sum(Object.values(children).map((child) => this.related(child)));
  }

  private group(group: Group): number {
    return group.by === 'related' ? 1 + this.selection(group.node) : 1;
  }
}

const page = ({ first, last }: Page, ask: { readonly rows: boolean }, each: number): number =>
  ask.rows ? (first ?? last ?? 0) * (1 + each) : 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
