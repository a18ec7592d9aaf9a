import { builder } from './builder.ts';
import { OrganizationConnection, OrganizationOfficials, OrganizationUnits } from './connections.ts';
import { OrganizationKind } from './enums.ts';
import { allOf, equal, oneOf, saying } from './filters/conditions.ts';
import { AT_PARENT, heldOn, holdsOffice, provinceOrForerunner } from './filters/offices.ts';
import { BY_NAME, ordered } from './filters/orders.ts';
import { byId, byName, found, onlyOne } from './lookup.ts';
import { Entity, Node, Organization, Party, Province } from './nodes.ts';
import { into, out } from './plan/steps.ts';
import { EntityRef, province } from './references.ts';

Organization.implement({
  description: 'A body that acts: of party, state or army, a company, a fund, an association, a school.',
  interfaces: [Node, Entity, Party],
  fields: (t) => ({
    kind: t.property('kind', { type: OrganizationKind, description: 'What sort of body.' }),
    province: t.related({
      type: Province,
      nullable: true,
      description: 'Where it is based: the province that most articles say, then the smallest id. null: none says.',
      via: [out('BASED_IN')],
      order: [ordered('articleCount', 'DESC', 'edge'), ordered('id', 'ASC')],
    }),
    country: t.property('country', {
      type: 'String',
      nullable: true,
      description: 'ISO 3166-1, where it is not Vietnamese. null: Vietnamese.',
    }),
    parent: t.related({
      type: Organization,
      nullable: true,
      description: 'Agribank of Agribank chi nhánh Tây Sơn; UBND tỉnh of its Sở. null: none is known.',
      via: [out('PART_OF')],
      order: [ordered('articleCount', 'DESC', 'edge')],
    }),
    units: t.relatedConnection({
      type: OrganizationUnits,
      description: 'Its branches and departments.',
      via: [into('PART_OF')],
    }),
    officials: t.relatedConnection({
      type: OrganizationOfficials,
      description:
        'Who holds or held an office there (on: on that day), by name. One edge an official. Edge: positions, those there.',
      args: { on: t.arg({ type: 'Date' }) },
      via: [into('SERVES_AT')],
      where: ({ on }) => (on ? holdsOffice(allOf(heldOn(on), AT_PARENT)) : null),
    }),
  }),
});

builder.queryFields((t) => ({
  organization: t.planned({
    type: Organization,
    nullable: true,
    description:
      'By exactly one of id and name; where several bear it, the one with most articles, then the smallest id.',
    args: { id: t.arg.id(), name: t.arg.string() },
    plan: (request) => {
      const [by, value] = onlyOne(request.args, ['id', 'name']);
      return by === 'id' ? byId(request, value) : byName(request, 'Organization', value);
    },
    answer: found('Organization'),
  }),
  organizations: t.plannedConnection({
    type: OrganizationConnection,
    kind: 'Organization',
    description: 'By name. name: words, each by its beginning. province: where it is based, or in a forerunner of it.',
    args: {
      name: t.arg.string(),
      kinds: t.arg({ type: [OrganizationKind] }),
      province: t.arg({ type: EntityRef }),
      country: t.arg.string(),
    },
    where: ({ name, kinds, province: unit, country }, references) =>
      allOf(
        saying('words', name),
        oneOf('kind', kinds),
        unit ? { related: [out('BASED_IN')], where: provinceOrForerunner(province(unit, references)) } : null,
        equal('country', country),
      ),
    order: BY_NAME,
  }),
}));
