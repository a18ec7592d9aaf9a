import { builder } from './builder.ts';
import { PlaceDonations, PlaceEvents } from './connections.ts';
import { allOf } from './filters/conditions.ts';
import { DonationFilter, donationCondition } from './filters/donation-filter.ts';
import { backgroundOf, EventFilter, eventDetails } from './filters/event-filter.ts';
import { provinceOrForerunner } from './filters/offices.ts';
import { DonationOrder, donationOrder, EventOrder, eventOrder, ordered } from './filters/orders.ts';
import { byId, byName, firstOf, found, type OnePlan, onlyOne } from './lookup.ts';
import { Entity, Node, Party, Place, Province } from './nodes.ts';
import { badInput } from './plan/errors.ts';
import { into, out } from './plan/steps.ts';
import { EntityRef, province } from './references.ts';

Place.implement({
  description: 'A district, town, commune, ward or village, or a building.',
  interfaces: [Node, Entity, Party],
  fields: (t) => ({
    kind: t.property('kind', {
      type: 'String',
      nullable: true,
      description: [
        'huyện, thị xã, thành phố, quận, xã, phường, thị trấn, thôn… name is without it (Lào Cai), label with it (thành phố',
        'Lào Cai, tỉnh Lào Cai). null: a building or site.',
      ].join(' '),
    }),
    province: t.related({
      type: Province,
      nullable: true,
      description: 'null: not known.',
      via: [out('LOCATED_IN', { to: ['Province'] })],
    }),
    within: t.related({
      type: Place,
      nullable: true,
      description: 'The next larger place (xã in huyện); null right under the province.',
      via: [out('LOCATED_IN', { to: ['Place'] })],
    }),
    events: t.relatedConnection({
      type: PlaceEvents,
      description: 'Held here, newest first.',
      args: { filter: t.arg({ type: EventFilter }), orderBy: t.arg({ type: [EventOrder] }) },
      via: ({ filter }) => [into('HELD_IN', { background: backgroundOf(filter) })],
      where: ({ filter }, references) => eventDetails(filter, references),
      order: ({ orderBy }) => eventOrder(orderBy),
    }),
    donations: t.relatedConnection({
      type: PlaceDonations,
      description: 'Given for the good of people here, newest first.',
      args: { filter: t.arg({ type: DonationFilter }), orderBy: t.arg({ type: [DonationOrder] }) },
      via: [into('BENEFITS')],
      where: ({ filter }, references) => donationCondition(filter, references),
      order: ({ orderBy }) => donationOrder(orderBy),
    }),
  }),
});

builder.queryFields((t) => ({
  place: t.planned({
    type: Place,
    nullable: true,
    description: [
      'By exactly one of id and name (without its kind); of several the one with most articles, then the smallest id. With a',
      'name a province may be given, where it lies.',
    ].join(' '),
    args: { id: t.arg.id(), name: t.arg.string(), province: t.arg({ type: EntityRef }) },
    plan: (request): OnePlan | null => {
      const { args, references } = request;
      const [by, value] = onlyOne(args, ['id', 'name']);
      if (by === 'id') {
        if (args.province) throw badInput('"province" goes with "name", not with "id"');
        return byId(request, value);
      }
      if (!args.province) return byName(request, 'Place', value);
      const ids = references.all(value, ['Place'], { most: MOST_NAMESAKES }).map((each) => each.id);
      const there = provinceOrForerunner(province(args.province, references));
      return firstOf(request, {
        kind: 'Place',
        where: allOf({ ids }, { related: [out('LOCATED_IN', { to: ['Province'] })], where: there }),
        order: [ordered('articleCount', 'DESC'), ordered('id', 'ASC')],
      });
    },
    answer: found('Place'),
  }),
}));

/** More communes than this bear no one name. */
const MOST_NAMESAKES = 200;
