import { builder } from './builder.ts';
import { TopicConnection, TopicDonations, TopicEvents } from './connections.ts';
import { TopicKind } from './enums.ts';
import { allOf, oneOf, saying } from './filters/conditions.ts';
import { DonationFilter, donationCondition } from './filters/donation-filter.ts';
import { backgroundOf, EventFilter, eventDetails } from './filters/event-filter.ts';
import { BY_NAME, DonationOrder, donationOrder, EventOrder, eventOrder } from './filters/orders.ts';
import { Entity, Node, Topic } from './nodes.ts';
import { into } from './plan/steps.ts';

Topic.implement({
  description: 'What events are about and gifts are for.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    kind: t.property('kind', { type: TopicKind, description: 'What sort of topic.' }),
    events: t.relatedConnection({
      type: TopicEvents,
      description: 'Events about it, newest first.',
      args: { filter: t.arg({ type: EventFilter }), orderBy: t.arg({ type: [EventOrder] }) },
      via: ({ filter }) => [into('ABOUT', { background: backgroundOf(filter) })],
      where: ({ filter }, references) => eventDetails(filter, references),
      order: ({ orderBy }) => eventOrder(orderBy),
    }),
    donations: t.relatedConnection({
      type: TopicDonations,
      description: 'Gifts for it, newest first.',
      args: { filter: t.arg({ type: DonationFilter }), orderBy: t.arg({ type: [DonationOrder] }) },
      via: [into('FOR')],
      where: ({ filter }, references) => donationCondition(filter, references),
      order: ({ orderBy }) => donationOrder(orderBy),
    }),
  }),
});

builder.queryField('topics', (t) =>
  t.plannedConnection({
    type: TopicConnection,
    kind: 'Topic',
    description: 'By name. text: words of the name, each by its beginning.',
    args: { kinds: t.arg({ type: [TopicKind] }), text: t.arg.string() },
    where: ({ kinds, text }) => allOf(oneOf('kind', kinds), saying('words', text)),
    order: BY_NAME,
  }),
);
