import {
  ArticleConnection,
  EvidenceConnection,
  PartyGave,
  PartyHandedOver,
  PartyParticipations,
  PartyReceived,
} from './connections.ts';
import { DonationFilter, donationCondition } from './filters/donation-filter.ts';
import { backgroundOf, EventFilter, eventDetails } from './filters/event-filter.ts';
import { DonationOrder, donationOrder, EventOrder, eventOrder } from './filters/orders.ts';
import { Entity, Node, Note, Party } from './nodes.ts';
import { EVIDENCE, into, NOTES, out } from './plan/steps.ts';

Node.implement({
  description: 'Whatever has an id: node(id:) finds it again.',
  resolveType: (node) => node.kind,
  fields: (t) => ({
    id: t.id({
      description: 'Made from content: the same in every store that holds the same articles.',
      resolve: (node) => node.id,
    }),
  }),
});

Entity.implement({
  description: 'A thing the press writes about: Event, Official, Organization, Province, Place, Donation, Topic.',
  interfaces: [Node],
  resolveType: (node) => node.kind,
  fields: (t) => ({
    name: t.property('name', { type: 'String', description: 'As most independent articles write it.' }),
    label: t.property('label', {
      type: 'String',
      description: "What tells it from its namesakes: 'Nguyễn Văn Nam, Chủ tịch UBND tỉnh Lào Cai, 2017'.",
    }),
    evidence: t.relatedConnection({
      type: EvidenceConnection,
      via: [EVIDENCE],
      description:
        'Where the articles name it, newest first. Empty for reference data (a province or place) that no article names.',
    }),
    articles: t.relatedConnection({
      type: ArticleConnection,
      via: [into('MENTIONS')],
      description: 'The articles that name it, newest first.',
    }),
    articleCount: t.property('articleCount', { type: 'Int', otherwise: 0, description: 'Articles that name it.' }),
    independentArticleCount: t.property('independentArticleCount', {
      type: 'Int',
      otherwise: 0,
      description:
        'An article counts as independent unless it reprints another, or shares source and event with one that counts.',
    }),
    notes: t.relatedList({
      type: Note,
      via: [NOTES],
      description: 'What reviewers, or those concerned, have to say about it, newest first.',
    }),
  }),
});

Party.implement({
  description: [
    'Who acts: an official, a body, or a province or place that itself gives, gets or hosts (“tỉnh Khánh Hòa hỗ trợ”). A',
    'delegation is none: it stands for the body that sent it.',
  ].join(' '),
  interfaces: [Node, Entity],
  resolveType: (node) => node.kind,
  fields: (t) => {
    const donations = {
      filter: t.arg({ type: DonationFilter }),
      orderBy: t.arg({ type: [DonationOrder] }),
    };
    return {
      aliases: t.property('aliases', { type: ['String'], description: 'Other names that articles give it.' }),
      participations: t.relatedConnection({
        type: PartyParticipations,
        description: 'The events that it took part in, newest first. Edge: roles, titles (as written there).',
        args: { filter: t.arg({ type: EventFilter }), orderBy: t.arg({ type: [EventOrder] }) },
        via: ({ filter }) => [out('TOOK_PART_IN', { background: backgroundOf(filter) })],
        where: ({ filter }, references) => eventDetails(filter, references),
        order: ({ orderBy }) => eventOrder(orderBy),
      }),
      gave: t.relatedConnection({
        type: PartyGave,
        description: 'Its own gifts, newest first.',
        args: donations,
        via: [out('GAVE')],
        where: ({ filter }, references) => donationCondition(filter, references),
        order: ({ orderBy }) => donationOrder(orderBy),
      }),
      handedOver: t.relatedConnection({
        type: PartyHandedOver,
        description: 'Gifts that it handed over for their givers, newest first.',
        args: donations,
        via: [out('HANDED_OVER')],
        where: ({ filter }, references) => donationCondition(filter, references),
        order: ({ orderBy }) => donationOrder(orderBy),
      }),
      received: t.relatedConnection({
        type: PartyReceived,
        description: 'Gifts that went to it, newest first.',
        args: donations,
        via: [into('WENT_TO')],
        where: ({ filter }, references) => donationCondition(filter, references),
        order: ({ orderBy }) => donationOrder(orderBy),
      }),
    };
  },
});
