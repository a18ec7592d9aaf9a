import type { NodesPlan, RelatedPlan, Step } from '../src/graph/plan.ts';
import type { EntityKind } from '../src/model/ontology.ts';
import { factsOf } from './basis.ts';
import { builder } from './builder.ts';
import { EventConnection } from './connections.ts';
import { overlapping } from './filters/conditions.ts';
import { DateRange } from './filters/event-filter.ts';
import { OLDEST } from './filters/orders.ts';
import { asksSomething } from './plan/compile.ts';
import { cursorOrder } from './plan/cursor.ts';
import { refuse } from './plan/errors.ts';
import { type PageArguments, pageOf } from './plan/page.ts';
import { into, out } from './plan/steps.ts';
import { EMPTY, tagged } from './plan/values.ts';
import { EntityRef, entity } from './references.ts';

const ACTS: readonly Step[] = [out('TOOK_PART_IN'), into('INVOLVES')];

/** How events hang on a thing of each kind; an event has none but itself. */
const STEPS: Readonly<Record<Exclude<EntityKind, 'Event'>, readonly Step[]>> = {
  Official: ACTS,
  Organization: ACTS,
  Province: [...ACTS, factsOf('HELD_IN', 'CURRENT')],
  Place: [...ACTS, into('HELD_IN')],
  Donation: [out('GIVEN_AT')],
  Topic: [into('ABOUT')],
};

const CHILD = 'timeline';

builder.queryField('timeline', (t) =>
  t.planned({
    type: EventConnection,
    description: [
      'The entity’s events, oldest first, background ones too: those it took part in, held it, is held by it, is about it, or (a',
      'donation) its own. Of a province those of its forerunners too.',
    ].join(' '),
    args: {
      entity: t.arg({ type: EntityRef, required: true }),
      date: t.arg({ type: DateRange }),
      first: t.arg.int(),
      after: t.arg.string(),
      last: t.arg.int(),
      before: t.arg.string(),
    },
    plan: ({ args, references, target }): NodesPlan | null => {
      const events: Omit<RelatedPlan, 'via'> = {
        type: 'related',
        where: overlapping(args.date),
        order: OLDEST,
        page: pageOf(args as PageArguments, OLDEST),
        ask: { ...target.ask },
        edge: { properties: [], children: {} },
        node: target.selection(),
      };
      const id = entity(args.entity, references, { until: args.date?.to });
      if (!asksSomething(target)) return null;
      const kinds = Object.entries(STEPS).map(
        ([kind, via]) => [kind, { properties: [], children: { [CHILD]: { ...events, via } } }] as const,
      );
      return { type: 'nodes', ids: [id], node: Object.fromEntries(kinds) };
    },
    answer: (nodes, args) => {
      const tag = cursorOrder(OLDEST).tag;
      if (nodes === null) return tagged(EMPTY, tag);
      const [node] = nodes;
      if (node) return tagged(node.children[CHILD] ?? EMPTY, tag);
      throw refuse('NOT_FOUND', `there is no entity ${JSON.stringify(args.entity.id ?? args.entity.name)}`);
    },
  }),
);
