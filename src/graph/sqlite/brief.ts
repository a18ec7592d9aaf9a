import { leadsToMany } from '../hubs.ts';
import type { Child, Condition, ListPlan, Page, RelatedPlan, Selection, Step } from '../plan.ts';
import { walksKept } from './branch.ts';
import { isOfNode, walksIndex } from './lists.ts';
import type { Question } from './read.ts';
import { conjuncts } from './scan.ts';
import { isNarrowed, isRelation } from './sources.ts';

/**
 * How many rows a question asks for at most, where it is sure to touch few more than it gives: things by id, and pages that an
 * index keeps in the order asked for, or that hang where few do. A filtered list of an index may pass over `LOOKED_AT` of its
 * rows, ten of which cost as much as one that is given. Infinity where it may look at more: other conditions, sums, ways, search.
 */
export const rowsOf = (question: Question): number => {
  if (question.ask !== 'plan') return Number.POSITIVE_INFINITY;
  const { plan } = question;
  switch (plan.type) {
    case 'nodes':
      return plan.ids.length * ofSelection(plan.node);
    case 'list':
      return passedOver(plan) + pageOf(plan.page) * ofSelection(plan.node);
    default:
      return Number.POSITIVE_INFINITY;
  }
};

/** What a filtered list may look at where it is read as what is brief. */
export const LOOKED_AT = 1_000;

const passedOver = (plan: ListPlan): number => {
  if (!walksIndex(plan)) return Number.POSITIVE_INFINITY;
  if (plan.where === null || isOfSide(plan.where)) return 0;
  return isOfNode(plan.where) && !plan.ask.total ? LOOKED_AT / 10 : Number.POSITIVE_INFINITY;
};

/** Events have an index for each side of the background. */
const isOfSide = (where: Condition): boolean => 'op' in where && where.op === 'eq' && where.property === 'background';

/** A row and what hangs on it; of the kinds that it may be of, the dearest. */
const ofSelection = (selection: Selection): number =>
  1 + Math.max(0, ...Object.values(selection).map(({ children }) => ofChildren(children)));

const ofChildren = (children: Readonly<Record<string, Child>>): number =>
  Object.values(children).reduce((sum, child) => sum + ofChild(child), 0);

const ofChild = (child: Child): number => {
  if (child.type !== 'related' || !isSliceOf(child)) return Number.POSITIVE_INFINITY;
  const each = ofSelection(child.node) + ofChildren(child.edge.children);
  return child.via.reduce((sum, step) => sum + along(step, child) * each, 0);
};

/** "Until 2020" of what is ordered by date: all that lies together in its order, so that no row is passed over. */
const isSliceOf = ({ where, order: [first] }: RelatedPlan): boolean =>
  conjuncts(where).every(
    (test) => 'op' in test && first?.on === 'node' && test.property === first.property && SLICES.has(test.op),
  );

const SLICES: ReadonlySet<string> = new Set(['eq', 'gte', 'lte', 'known']);

/** Where an index is walked, it skips nothing. A count is kept only of all that one step leads to. */
const along = (step: Step, { where, order, page, ask, via }: RelatedPlan): number => {
  if (isRelation(step) && !leadsToMany(step)) return Math.min(FEW, pageOf(page));
  const skips = isNarrowed(step) || (isRelation(step) && step.edge !== null);
  const counts = ask.total && (where !== null || via.length > 1 || !isRelation(step));
  return walksKept(step, order) && !skips && !counts ? pageOf(page) : Number.POSITIVE_INFINITY;
};

/** An event's provinces, an article's events. */
const FEW = 10;

const pageOf = ({ first, last }: Page): number => first ?? last ?? 0;

/** What each request may still have of its rows, known by its signal; a question without one is a request of its own. */
export class Allowances {
  readonly #most: number;
  readonly #left = new WeakMap<AbortSignal, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes them off where there are so many left. */
  allows(rows: number, asker: AbortSignal | undefined): boolean {
    const left = (asker === undefined ? undefined : this.#left.get(asker)) ?? this.#most;
    if (!(rows <= left)) return false;
    if (asker !== undefined) this.#left.set(asker, left - rows);
    return true;
  }
}
