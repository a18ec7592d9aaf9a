import { provincesOf } from './basis.ts';
import { builder } from './builder.ts';
import { EventConnection, EventDonations, EventInvolves, EventParticipants } from './connections.ts';
import { DatePrecision, EventKind, ParticipantRole, ProvinceBasis } from './enums.ts';
import { holdsOneOf } from './filters/conditions.ts';
import { EventFilter, eventCondition } from './filters/event-filter.ts';
import { BY_NAME, EventOrder, eventOrder, NEWEST } from './filters/orders.ts';
import { byId, found } from './lookup.ts';
import { Entity, Event, Node, Place, Province, Topic } from './nodes.ts';
import { into, orderOf, out } from './plan/steps.ts';

Event.implement({
  description: 'Something that took place: a visit, a meeting, a ceremony.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    kind: t.property('kind', { type: EventKind, description: 'What sort of event.' }),
    date: t.property('date', {
      type: 'Date',
      nullable: true,
      description: 'The day, or the first day of its month or year (datePrecision); null: no article tells.',
    }),
    endDate: t.property('endDate', {
      type: 'Date',
      nullable: true,
      description: 'The last day; null: one day, or not told.',
    }),
    datePrecision: t.property('datePrecision', {
      type: DatePrecision,
      nullable: true,
      description: 'null where date is.',
    }),
    dateText: t.property('dateText', {
      type: 'String',
      nullable: true,
      description: "As the article says it: '7/1', 'những ngày tháng 9 năm 2015'. null: in no words of its own.",
    }),
    dateInferred: t.property('dateInferred', {
      type: 'Boolean',
      otherwise: false,
      description: 'True where no article says the date in full.',
    }),
    background: t.property('background', {
      type: 'Boolean',
      otherwise: false,
      description: 'Told as background only (an earlier visit, a past agreement).',
    }),
    provinces: t.relatedList({
      type: Province,
      description: 'Where it was held.',
      args: { basis: t.arg({ type: ProvinceBasis, defaultValue: 'AS_REPORTED' }) },
      via: ({ basis }) => [provincesOf('HELD_IN', basis ?? 'AS_REPORTED')],
      order: BY_NAME,
    }),
    place: t.related({
      type: Place,
      nullable: true,
      description: 'The town, commune or building; null: not told.',
      via: [out('HELD_IN', { to: ['Place'] })],
    }),
    countries: t.property('countries', {
      type: ['String'],
      description: 'ISO 3166-1 codes of the foreign countries whose provinces, bodies or people took part.',
    }),
    involves: t.relatedConnection({
      type: EventInvolves,
      description: 'Parties that it is about without taking part, by name.',
      via: [out('INVOLVES')],
    }),
    participants: t.relatedConnection({
      type: EventParticipants,
      description: 'By role (LEADER first), then name; one edge a party, however many roles. Edge: roles, titles.',
      args: { roles: t.arg({ type: [ParticipantRole] }) },
      via: ({ roles }) => [into('TOOK_PART_IN', { edge: holdsOneOf('roles', roles) })],
      order: orderOf([into('TOOK_PART_IN')]),
    }),
    donations: t.relatedConnection({
      type: EventDonations,
      description: 'Gifts that were given there, newest first.',
      via: [into('GIVEN_AT')],
      order: NEWEST,
    }),
    topics: t.relatedList({ type: Topic, description: 'What it was about, by name.', via: [out('ABOUT')] }),
  }),
});

builder.queryFields((t) => ({
  event: t.planned({
    type: Event,
    nullable: true,
    description: 'By id.',
    args: { id: t.arg.id({ required: true }) },
    plan: (request) => byId(request, request.args.id),
    answer: found('Event'),
  }),
  events: t.plannedConnection({
    type: EventConnection,
    kind: 'Event',
    description: 'Newest first.',
    args: { filter: t.arg({ type: EventFilter }), orderBy: t.arg({ type: [EventOrder] }) },
    where: ({ filter }, references) => eventCondition(filter, references),
    order: ({ orderBy }) => eventOrder(orderBy),
  }),
}));
