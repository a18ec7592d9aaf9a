import type { GraphStore } from '../../../src/graph/graph-store.ts';
import type { Condition, Plan } from '../../../src/graph/plan.ts';
import { edge, fill, node } from '../delta.ts';
import { kind, list, step } from '../plans.ts';

const EVENTS = Array.from({ length: 150 }, (_, at) => `e-${at}`);

/** Events `e-0` and on, all in the province `p`, so that a way there and back is as many rows squared. */
export const fillForSlow = (store: GraphStore): Promise<void> =>
  fill(store, {
    nodes: [node('Province', 'p', {}), ...EVENTS.map((id) => node('Event', id, { kind: 'VISIT' }))],
    edges: EVENTS.map((id) => edge('HELD_IN', id, 'p')),
  });

const thereAndBack = (times: number): Condition =>
  times === 0
    ? { property: 'kind', op: 'eq', value: 'never' }
    : {
        related: [step('HELD_IN', 'out')],
        where: { related: [step('HELD_IN', 'in', { background: false })], where: thereAndBack(times - 1) },
      };

/** One statement that takes long over them. */
export const SLOW: Plan = list('Event', kind([]), {
  where: { not: thereAndBack(3) },
  ask: { rows: false, more: false, total: true },
});
