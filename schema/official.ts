import { builder } from './builder.ts';
import { OfficialCoAppearances, OfficialConnection, PositionConnection } from './connections.ts';
import { allOf, leadsTo, saying } from './filters/conditions.ts';
import { heldOn, holdsOffice, provinceOrForerunner } from './filters/offices.ts';
import { OfficialOrder, officialOrder } from './filters/orders.ts';
import { byId, byName, found, onlyOne } from './lookup.ts';
import { Entity, Node, Official, Party } from './nodes.ts';
import { out } from './plan/steps.ts';
import { EntityRef, organization, province } from './references.ts';

Official.implement({
  description: 'A person who holds an office, or speaks or acts for an organization.',
  interfaces: [Node, Entity, Party],
  fields: (t) => ({
    sortName: t.property('sortName', { type: 'String', description: "Given name first: 'Hải Hoàng Trung'." }),
    positions: t.relatedConnection({
      type: PositionConnection,
      description: [
        'Offices held, newest first (lastSeenOn, then title); on a date: firstSeenOn ≤ on ≤ lastSeenOn, former ones left',
        'out.',
      ].join(' '),
      args: { on: t.arg({ type: 'Date' }) },
      via: [out('HOLDS')],
      where: ({ on }) => heldOn(on),
    }),
    coAppearances: t.coAppearances({
      type: OfficialCoAppearances,
      description: [
        'Officials seen at the same events, most often first, then by name. Edge: count, events, newest first. Costs as many',
        'rows as the official has events.',
      ].join(' '),
    }),
    maybeSame: t.relatedList({
      type: Official,
      description: 'Who may be the same person and was not yet judged.',
      via: [out('MAYBE_SAME', { to: ['Official'] })],
    }),
  }),
});

builder.queryFields((t) => ({
  official: t.planned({
    type: Official,
    nullable: true,
    description: [
      'By exactly one of id and name. By name or alias, case, diacritics and tone placement ignored; where several bear it,',
      'the one with most articles, then the smallest id: officials(name:) lists them.',
    ].join(' '),
    args: { id: t.arg.id(), name: t.arg.string() },
    plan: (request) => {
      const [by, value] = onlyOne(request.args, ['id', 'name']);
      return by === 'id' ? byId(request, value) : byName(request, 'Official', value);
    },
    answer: found('Official'),
  }),
  officials: t.plannedConnection({
    type: OfficialConnection,
    kind: 'Official',
    description: [
      'By name. name, title: words, each by its beginning. title, on, organization and province speak of one office: what it',
      'is called, on which day it was held, at which body, in which province (or of which, or of a forerunner of it).',
    ].join(' '),
    args: {
      name: t.arg.string(),
      title: t.arg.string(),
      on: t.arg({ type: 'Date' }),
      organization: t.arg({ type: EntityRef }),
      province: t.arg({ type: EntityRef }),
      orderBy: t.arg({ type: [OfficialOrder] }),
    },
    where: ({ name, title, on, organization: body, province: unit }, references) =>
      allOf(
        saying('words', name),
        holdsOffice(
          allOf(
            saying('words', title),
            heldOn(on),
            body ? leadsTo(out('AT'), organization(body, references)) : null,
            unit ? officeIn(province(unit, references, { until: on })) : null,
          ),
        ),
      ),
    order: ({ orderBy }) => officialOrder(orderBy),
  }),
}));

function officeIn(provinceId: string) {
  const there = provinceOrForerunner(provinceId);
  return {
    any: [
      { related: [out('OF')], where: there },
      { related: [out('AT')], where: { related: [out('BASED_IN')], where: there } },
    ],
  };
}
