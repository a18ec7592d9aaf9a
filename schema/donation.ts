import type { Beneficiaries as BeneficiariesFact, GiftItem as GiftItemFact } from '../src/model/facts.ts';
import { provincesOf } from './basis.ts';
import { builder } from './builder.ts';
import {
  DonationConnection,
  DonationDonors,
  DonationHandedOverBy,
  DonationRecipients,
  EvidenceConnection,
} from './connections.ts';
import { DatePrecision, DonationKind, ProvinceBasis } from './enums.ts';
import { DonationFilter, donationCondition } from './filters/donation-filter.ts';
import { BY_NAME, DonationOrder, donationOrder } from './filters/orders.ts';
import { Beneficiaries, GiftItem } from './gift.ts';
import { byId, found } from './lookup.ts';
import { MONEY_NEEDS, Money, moneyOf } from './money.ts';
import { AmountConflict, Donation, Entity, Event, Node, Place, Province, Topic } from './nodes.ts';
import { EVIDENCE, into, out } from './plan/steps.ts';

Donation.implement({
  description: 'A gift that was made or decided: money, goods or both.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    kind: t.property('kind', { type: DonationKind, description: 'Money, goods or both.' }),
    amount: t.computed({
      type: Money,
      nullable: true,
      description: [
        'The total: what most independent articles say, then the exact before the rounded, then the smaller; null where none',
        'states one.',
      ].join(' '),
      needs: MONEY_NEEDS,
      value: moneyOf,
    }),
    inKind: t.property('inKind', {
      type: 'String',
      nullable: true,
      description: 'The goods in the article’s words: “quà và kinh phí”. null: money alone.',
    }),
    items: t.computed({
      type: [GiftItem],
      description: 'The goods, sort by sort.',
      needs: ['items'],
      value: ({ items }) => (items ?? []) as readonly GiftItemFact[],
    }),
    beneficiaries: t.computed({
      type: Beneficiaries,
      nullable: true,
      description: 'null: the articles name none.',
      needs: ['beneficiaries'],
      value: ({ beneficiaries }) => beneficiaries as BeneficiariesFact | null,
    }),
    date: t.property('date', {
      type: 'Date',
      nullable: true,
      description: 'The day, or the first day of its month or year (datePrecision); null: no article tells.',
    }),
    datePrecision: t.property('datePrecision', {
      type: DatePrecision,
      nullable: true,
      description: 'null where date is.',
    }),
    dateText: t.property('dateText', {
      type: 'String',
      nullable: true,
      description: 'As the article says it. null: in no words of its own.',
    }),
    dateInferred: t.property('dateInferred', {
      type: 'Boolean',
      otherwise: false,
      description: 'True where no article says the date in full.',
    }),
    donors: t.relatedConnection({
      type: DonationDonors,
      description: 'Whose gift it is: the body, or the official where the article names none.',
      via: [into('GAVE')],
    }),
    donorText: t.property('donorText', {
      type: 'String',
      nullable: true,
      description: 'The article’s words for a giver who is no named party: “các doanh nghiệp”. null: there is none.',
    }),
    handedOverBy: t.relatedConnection({
      type: DonationHandedOverBy,
      description: 'Who handed it over for the giver: thay mặt, trao, organiser of the ceremony.',
      via: [into('HANDED_OVER')],
    }),
    recipients: t.relatedConnection({
      type: DonationRecipients,
      description: 'Bodies, officials or places that it went to; private people are beneficiaries.',
      via: [out('WENT_TO')],
    }),
    provinces: t.relatedList({
      type: Province,
      description: 'For the good of people or places there.',
      args: { basis: t.arg({ type: ProvinceBasis, defaultValue: 'AS_REPORTED' }) },
      via: ({ basis }) => [provincesOf('BENEFITS', basis ?? 'AS_REPORTED')],
      order: BY_NAME,
    }),
    places: t.relatedList({
      type: Place,
      description: 'Towns and communes whose people it is for, by name.',
      via: [out('BENEFITS', { to: ['Place'] })],
    }),
    event: t.related({
      type: Event,
      nullable: true,
      description: 'Where it was given; null: not told.',
      via: [out('GIVEN_AT')],
    }),
    topics: t.relatedList({ type: Topic, description: 'What it was for, by name.', via: [out('FOR')] }),
    conflicts: t.relatedList({
      type: AmountConflict,
      description:
        "Every amount that an article says, where they differ, smallest first, amount's own among them; empty where they agree.",
      via: [out('CONFLICTS')],
    }),
  }),
});

AmountConflict.implement({
  description: 'One of the amounts that articles give for the same gift, and which do.',
  fields: (t) => ({
    amount: t.computed({
      type: Money,
      description: 'What they say.',
      needs: MONEY_NEEDS,
      value: (properties) =>
        moneyOf(properties) ?? { minor: 0, currency: 'VND', approximate: false, computed: false, text: null },
    }),
    evidence: t.relatedConnection({
      type: EvidenceConnection,
      description: 'The words that say so, newest first.',
      via: [EVIDENCE],
    }),
  }),
});

builder.queryFields((t) => ({
  donation: t.planned({
    type: Donation,
    nullable: true,
    description: 'By id.',
    args: { id: t.arg.id({ required: true }) },
    plan: (request) => byId(request, request.args.id),
    answer: found('Donation'),
  }),
  donations: t.plannedConnection({
    type: DonationConnection,
    kind: 'Donation',
    description: 'Newest first.',
    args: { filter: t.arg({ type: DonationFilter }), orderBy: t.arg({ type: [DonationOrder] }) },
    where: ({ filter }, references) => donationCondition(filter, references),
    order: ({ orderBy }) => donationOrder(orderBy),
  }),
}));
