import type { CountsPlan, Group, GroupRow } from '../src/graph/plan.ts';
import { provincesOf } from './basis.ts';
import { builder } from './builder.ts';
import { EventConnection } from './connections.ts';
import { EventGroup, EventKind } from './enums.ts';
import { backgroundOf, EventFilter, type EventFilterInput, eventCondition } from './filters/event-filter.ts';
import { NEWEST } from './filters/orders.ts';
import { checkedGroups, membersOf, periodOf, related } from './groups.ts';
import { Party, Province, Topic } from './nodes.ts';
import type { RootRequest } from './plan/field.ts';
import { MOST_ROWS, rowCount } from './plan/page.ts';
import { into, out } from './plan/steps.ts';
import type { NodeOf } from './plan/values.ts';

const EventCount = builder.objectRef<GroupRow>('EventCount').implement({
  description: [
    'Events of one participant, province, country, topic, kind or period (or of two of these). An event counts in each row that',
    'it belongs to, in each once. Undated ones are in the row whose period is null. Groups not asked for are null.',
  ].join(' '),
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The ids or values of its groups, joined by |.' }),
    participant: t.slot('PARTICIPANT', {
      type: Party,
      description: 'Who took part.',
      nullable: true,
      value: ({ groups }) => (groups.PARTICIPANT ?? null) as NodeOf<'Official'> | null,
    }),
    province: t.slot('PROVINCE', {
      type: Province,
      description: 'Where.',
      nullable: true,
      value: ({ groups }) => (groups.PROVINCE ?? null) as NodeOf<'Province'> | null,
    }),
    country: t.string({
      nullable: true,
      description: 'ISO 3166-1.',
      resolve: ({ groups }) => (groups.COUNTRY ?? null) as string | null,
    }),
    topic: t.slot('TOPIC', {
      type: Topic,
      description: 'About what.',
      nullable: true,
      value: ({ groups }) => (groups.TOPIC ?? null) as NodeOf<'Topic'> | null,
    }),
    kind: t.field({
      type: EventKind,
      description: 'Of what kind.',
      nullable: true,
      resolve: ({ groups }) => (groups.KIND ?? null) as typeof EventKind.$inferType | null,
    }),
    period: t.string({
      nullable: true,
      description: '2017 or 2017-01; null: undated, or not asked for.',
      resolve: periodOf,
    }),
    count: t.exposeInt('count', { description: 'Events in this row.' }),
    events: t.relatedConnection({
      type: EventConnection,
      description: 'The events of the row, newest first.',
      via: [],
      order: NEWEST,
    }),
  }),
});

builder.queryField('eventCounts', (t) =>
  t.planned({
    type: [EventCount],
    description:
      'Groups of one or two kinds; provinces in the filter’s basis; largest first, then by key. first: up to 100.',
    args: {
      groupBy: t.arg({ type: [EventGroup], required: true }),
      filter: t.arg({ type: EventFilter }),
      first: t.arg.int({ defaultValue: 20 }),
    },
    plan: ({ args, references, target }): CountsPlan => ({
      type: 'counts',
      groups: checkedGroups(args.groupBy).map((name) => groupOf(name, args.filter, target)),
      where: eventCondition(args.filter, references),
      first: rowCount('first', args.first, MOST_ROWS) ?? 20,
      members: membersOf(target),
    }),
    answer: (rows) => rows ?? [],
  }),
);

function groupOf(
  name: typeof EventGroup.$inferType,
  filter: EventFilterInput | null | undefined,
  target: RootRequest['target'],
): Group {
  switch (name) {
    case 'PARTICIPANT':
      return related(name, into('TOOK_PART_IN', { background: backgroundOf(filter) }), target);
    case 'PROVINCE':
      return related(name, provincesOf('HELD_IN', filter?.basis ?? 'CURRENT'), target);
    case 'TOPIC':
      return related(name, out('ABOUT'), target);
    case 'YEAR':
    case 'MONTH':
      return { by: 'period', name, property: 'date', length: name === 'YEAR' ? 4 : 7 };
    case 'COUNTRY':
      return { by: 'property', name, property: 'countries' };
    case 'KIND':
      return { by: 'property', name, property: 'kind' };
  }
}
