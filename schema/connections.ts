import type { FieldMap, InterfaceRef, ObjectRef } from '@pothos/core';
import type { NodeResult } from '../src/graph/plan.ts';
import { builder } from './builder.ts';
import { ParticipantRole } from './enums.ts';
import { AT_PARENT } from './filters/offices.ts';
import { NEWEST } from './filters/orders.ts';
import * as nodes from './nodes.ts';
import { DEFAULT_ROWS, rowCount } from './plan/page.ts';
import { EVIDENCE, NOTES, out } from './plan/steps.ts';
import type { EdgeValue } from './plan/values.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
type NodeRef<Shape extends NodeResult> = ObjectRef<Types, Shape> | InterfaceRef<Types, Shape>;
type EdgeFields = PothosSchemaTypes.ObjectFieldBuilder<Types, EdgeValue>;

const plain = <Shape extends NodeResult>(name: string, node: NodeRef<Shape>) => builder.planConnection({ name, node });

/** A connection along a relation that articles state: each edge has the words that say so. */
const stated = <Shape extends NodeResult>(
  name: string,
  node: NodeRef<Shape>,
  more: (t: EdgeFields) => FieldMap = () => ({}),
) =>
  builder.planConnection({
    name,
    node,
    edgeFields: (t) => ({
      ...more(t),
      articleCount: t.property('articleCount', { type: 'Int', otherwise: 0, description: 'Articles that say so.' }),
      evidence: t.relatedConnection({
        type: EvidenceConnection,
        description: 'The words that say so, newest first.',
        via: [EVIDENCE],
      }),
      notes: t.relatedList({ type: nodes.Note, description: 'What is said of it, newest first.', via: [NOTES] }),
    }),
  });

const roles = (t: EdgeFields) => ({
  roles: t.property('roles', { type: [ParticipantRole], description: 'Empty: merely there.' }),
  titles: t.property('titles', { type: ['String'], description: 'The offices named there, as written.' }),
});

export const EvidenceConnection = plain('Evidence', nodes.Evidence);
export const ArticleConnection = plain('Article', nodes.Article);
export const EventConnection = plain('Event', nodes.Event);
export const OfficialConnection = plain('Official', nodes.Official);
export const PositionConnection = plain('Position', nodes.Position);
export const OrganizationConnection = plain('Organization', nodes.Organization);
export const ProvinceConnection = plain('Province', nodes.Province);
export const TopicConnection = plain('Topic', nodes.Topic);
export const DonationConnection = plain('Donation', nodes.Donation);
export const JudgementConnection = plain('Judgement', nodes.Judgement);
export const UndecidedPairConnection = plain('UndecidedPair', nodes.UndecidedPair);

export const PartyParticipations = stated('PartyParticipations', nodes.Event, roles);
export const PartyGave = stated('PartyGave', nodes.Donation);
export const PartyHandedOver = stated('PartyHandedOver', nodes.Donation);
export const PartyReceived = stated('PartyReceived', nodes.Donation);
export const ArticleEvents = stated('ArticleEvents', nodes.Event);
export const ArticleDonations = stated('ArticleDonations', nodes.Donation);
export const ArticleMentions = stated('ArticleMentions', nodes.Entity);
export const EventInvolves = stated('EventInvolves', nodes.Party);
export const EventParticipants = stated('EventParticipants', nodes.Party, roles);
export const EventDonations = stated('EventDonations', nodes.Donation);
export const OrganizationUnits = stated('OrganizationUnits', nodes.Organization);
export const ProvinceEvents = stated('ProvinceEvents', nodes.Event);
export const ProvinceDonations = stated('ProvinceDonations', nodes.Donation);
export const ProvinceOrganizations = stated('ProvinceOrganizations', nodes.Organization);
export const ProvincePlaces = stated('ProvincePlaces', nodes.Place);
export const PlaceEvents = stated('PlaceEvents', nodes.Event);
export const PlaceDonations = stated('PlaceDonations', nodes.Donation);
export const TopicEvents = stated('TopicEvents', nodes.Event);
export const TopicDonations = stated('TopicDonations', nodes.Donation);
export const DonationDonors = stated('DonationDonors', nodes.Party);
export const DonationHandedOverBy = stated('DonationHandedOverBy', nodes.Party);
export const DonationRecipients = stated('DonationRecipients', nodes.Party);

/** Who holds an office at a body; the edge's positions are those there. */
export const OrganizationOfficials = stated('OrganizationOfficials', nodes.Official, (t) => ({
  positions: t.relatedList({
    type: nodes.Position,
    description: 'The offices there, newest first.',
    via: [out('HOLDS')],
    where: () => AT_PARENT,
  }),
}));

export const OfficialCoAppearances = builder.planConnection({
  name: 'OfficialCoAppearances',
  node: nodes.Official,
  edgeFields: (t) => ({
    count: t.property('count', { type: 'Int', description: 'Events at which both were seen.' }),
    events: t.relatedList({
      type: nodes.Event,
      description: 'Those events, newest first; 20 where first is not given.',
      args: { first: t.arg.int() },
      via: [],
      order: NEWEST,
      rows: ({ first }) => rowCount('first', first) ?? DEFAULT_ROWS,
    }),
  }),
});
