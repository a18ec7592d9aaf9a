import { factsOf } from './basis.ts';
import { builder } from './builder.ts';
import {
  ProvinceConnection,
  ProvinceDonations,
  ProvinceEvents,
  ProvinceOrganizations,
  ProvincePlaces,
} from './connections.ts';
import { ProvinceBasis } from './enums.ts';
import { allOf, equal } from './filters/conditions.ts';
import { DonationFilter, donationCondition } from './filters/donation-filter.ts';
import { backgroundOf, EventFilter, eventDetails } from './filters/event-filter.ts';
import { BY_NAME, DonationOrder, donationOrder, EventOrder, eventOrder } from './filters/orders.ts';
import { found } from './lookup.ts';
import { Entity, Node, Party, Province } from './nodes.ts';
import { into, out } from './plan/steps.ts';
import type { EdgeValue } from './plan/values.ts';
import { bearerPlan, validOn } from './province-bearer.ts';

Province.implement({
  description: 'A province or centrally governed city, of Vietnam or abroad, as it was for a time.',
  interfaces: [Node, Entity, Party],
  fields: (t) => {
    const basis = t.arg({ type: ProvinceBasis, defaultValue: 'CURRENT' });
    return {
      fullName: t.property('fullName', {
        type: 'String',
        description: 'tỉnh Lào Cai, Thành phố Hồ Chí Minh; name is Lào Cai, Hồ Chí Minh.',
      }),
      code: t.property('code', {
        type: 'String',
        nullable: true,
        description:
          'The General Statistics Office’s number, a key only with a day: 15 was Yên Bái, is Lào Cai since 1 July 2025. null abroad.',
      }),
      country: t.property('country', { type: 'String', description: 'ISO 3166-1.' }),
      validFrom: t.property('validFrom', {
        type: 'Date',
        nullable: true,
        description: 'null: longer than is kept here.',
      }),
      validTo: t.property('validTo', {
        type: 'Date',
        nullable: true,
        description: 'Its last day; null: it is there today.',
      }),
      becameOf: t.relatedRows({
        type: ProvinceChange,
        description: 'Successors, with the day; more than one where it was split.',
        via: [out('MERGED_INTO')],
      }),
      mergedInto: t.related({
        type: Province,
        nullable: true,
        description: 'The one that it went into whole; null where it is there today, or was split.',
        via: [out('MERGED_INTO', { edge: equal('change', 'merged') })],
      }),
      formedFrom: t.relatedList({
        type: Province,
        description: 'Its forerunners, by name.',
        via: [into('MERGED_INTO')],
      }),
      events: t.relatedConnection({
        type: ProvinceEvents,
        description:
          'Held here. CURRENT includes what its forerunners held, each event once; AS_REPORTED only its own name and time.',
        args: { filter: t.arg({ type: EventFilter }), orderBy: t.arg({ type: [EventOrder] }), basis },
        via: ({ filter, basis: asked }) => [
          factsOf('HELD_IN', asked ?? 'CURRENT', { background: backgroundOf(filter) }),
        ],
        where: ({ filter }, references) => eventDetails(filter, references),
        order: ({ orderBy }) => eventOrder(orderBy),
      }),
      donations: t.relatedConnection({
        type: ProvinceDonations,
        description: 'Given for the good of people or places here, wherever it was handed over.',
        args: { filter: t.arg({ type: DonationFilter }), orderBy: t.arg({ type: [DonationOrder] }), basis },
        via: ({ basis: asked }) => [factsOf('BENEFITS', asked ?? 'CURRENT')],
        where: ({ filter }, references) => donationCondition(filter, references),
        order: ({ orderBy }) => donationOrder(orderBy),
      }),
      organizations: t.relatedConnection({
        type: ProvinceOrganizations,
        description: 'Bodies based here or in a forerunner, by name.',
        via: [into('BASED_IN_CURRENT')],
      }),
      places: t.relatedConnection({
        type: ProvincePlaces,
        description: 'Districts, communes and wards here or in a forerunner, by name.',
        via: [into('LOCATED_IN_CURRENT')],
      }),
    };
  },
});

const ProvinceChange = builder.objectRef<EdgeValue>('ProvinceChange');
ProvinceChange.implement({
  description: 'What a province became on a day.',
  fields: (t) => ({
    on: t.property('on', { type: 'Date', description: 'The first day of the new unit.' }),
    province: t.slot('node', { type: Province, description: 'What it became.', value: (row) => row.node as never }),
  }),
});

builder.queryFields((t) => ({
  province: t.planned({
    type: Province,
    nullable: true,
    description: [
      'By exactly one of id, code and name; code and name on a day (today by default; the last bearer where none bears it',
      'then).',
    ].join(' '),
    args: { id: t.arg.id(), code: t.arg.string(), name: t.arg.string(), on: t.arg({ type: 'Date' }) },
    plan: bearerPlan,
    answer: found('Province'),
  }),
  provinces: t.plannedConnection({
    type: ProvinceConnection,
    kind: 'Province',
    description: 'On a day (today by default), of a country (VN by default; null: of all), by name.',
    args: { on: t.arg({ type: 'Date' }), country: t.arg.string({ defaultValue: 'VN' }) },
    where: ({ on, country }, references) => allOf(validOn(on ?? references.today), equal('country', country)),
    order: BY_NAME,
  }),
}));
