import type {
  Ask,
  Child,
  Condition,
  ConnectionResult,
  EdgeSelection,
  KindSelection,
  ListPlan,
  Page,
  RelatedPlan,
  Selection,
  Step,
} from '../../src/graph/plan.ts';
import type { NodeKind, OrderKey, RelationName } from '../../src/model/ontology.ts';

/** Plans in short: what a test does not say is the least that can be asked. */

export const ROWS: Ask = { rows: true, more: false, total: false };
export const ALL: Ask = { rows: true, more: true, total: true };
export const NO_EDGE: EdgeSelection = { properties: [], children: {} };

export const first = (count: number, after: Page['after'] = null): Page => ({
  first: count,
  last: null,
  after,
  before: null,
});
export const last = (count: number, before: Page['before'] = null): Page => ({
  first: null,
  last: count,
  after: null,
  before,
});

export const by = (
  property: string,
  direction: OrderKey['direction'] = 'ASC',
  on: OrderKey['on'] = 'node',
): OrderKey => ({
  on,
  property,
  direction,
});
export const NEWEST = [by('date', 'DESC')];

export const kind = (properties: readonly string[], children: Readonly<Record<string, Child>> = {}): KindSelection => ({
  properties,
  children,
});

export const step = (
  relation: RelationName,
  direction: 'out' | 'in',
  more: { to?: readonly NodeKind[]; edge?: Condition; background?: boolean | null } = {},
): Step => ({
  relation,
  direction,
  to: more.to ?? [],
  edge: more.edge ?? null,
  background: more.background ?? null,
});

export const related = (
  via: Step | readonly Step[],
  node: Selection,
  more: Partial<Omit<RelatedPlan, 'type' | 'via' | 'node'>> = {},
): RelatedPlan => ({
  type: 'related',
  via: Array.isArray(via) ? (via as readonly Step[]) : [via as Step],
  where: null,
  order: [],
  page: first(100),
  ask: ROWS,
  edge: NO_EDGE,
  node,
  ...more,
});

export const list = (
  kindOf: NodeKind,
  node: KindSelection,
  more: Partial<Omit<ListPlan, 'type' | 'kind' | 'node'>> = {},
): ListPlan => ({
  type: 'list',
  kind: kindOf,
  where: null,
  order: [],
  page: first(100),
  ask: ROWS,
  node: { [kindOf]: node },
  ...more,
});

export const idsOf = (connection: ConnectionResult | undefined): readonly string[] =>
  (connection?.rows ?? []).map((row) => row.node.id);
