import {
  FIGURES,
  type Figure,
  type Group,
  type GroupRow,
  type NodeResult,
  type Step,
  type TotalsPlan,
} from '../src/graph/plan.ts';
import { provincesOf } from './basis.ts';
import { builder } from './builder.ts';
import { DonationConnection } from './connections.ts';
import { BeneficiaryKind, DonationGroup, DonationKind } from './enums.ts';
import { DonationFilter, type DonationFilterInput, donationCondition } from './filters/donation-filter.ts';
import { DonationOrder, donationOrder, TotalOrder } from './filters/orders.ts';
import { checkedGroups, membersOf, periodOf, related } from './groups.ts';
import { display, units } from './money.ts';
import { Party, Place, Province, Topic } from './nodes.ts';
import type { RootRequest } from './plan/field.ts';
import { MOST_ROWS, rowCount } from './plan/page.ts';
import { into, out } from './plan/steps.ts';
import type { NodeOf } from './plan/values.ts';

type GroupName = typeof DonationGroup.$inferType;
/** `properties`: what its own fields are read off. */
type Total = GroupRow & { readonly properties: Readonly<Record<string, unknown>> };
type Sums = Readonly<Record<Figure, number>> & { readonly currency: string };

const node = (row: Total, name: GroupName) => (row.groups[name] ?? null) as NodeResult | null;
const party = (name: GroupName) => (row: Total) => node(row, name) as NodeOf<'Official'> | null;

const DonationTotal = builder.objectRef<Total>('DonationTotal').implement({
  description: [
    'Sums in one currency; each donation once in a row, however many articles report it. A joint gift counts in full for each',
    'of its donors, one for several provinces in each: shared says how much of total that is, so rows need not add up.',
    'Undated ones are in the row whose period is null. low and high: the sums of the least and of the most that articles say.',
    'unvalued: gifts whose worth no article states (they add to count, not to total). The groups that were not asked for are',
    'null.',
  ].join(' '),
  fields: (t) => {
    const figure = (
      type: 'Float' | 'Int' | 'String',
      name: Figure,
      description: string,
      value: (sums: Sums) => string | number,
    ) => t.computed({ type, description, needs: [name], value: (properties) => value(properties as Sums) });
    const money = (name: Exclude<Figure, 'unvalued'>, description: string) =>
      figure('Float', name, description, (sums) => units(sums[name], sums.currency));
    return {
      key: t.exposeString('key', { description: 'The ids or values of its groups, joined by |.' }),
      donor: t.slot('DONOR', { type: Party, description: 'Whose gifts.', nullable: true, value: party('DONOR') }),
      handedOverBy: t.slot('HANDED_OVER_BY', {
        type: Party,
        description: 'Who handed them over.',
        nullable: true,
        value: party('HANDED_OVER_BY'),
      }),
      recipient: t.slot('RECIPIENT', {
        type: Party,
        description: 'Whom they went to.',
        nullable: true,
        value: party('RECIPIENT'),
      }),
      beneficiaries: t.field({
        type: BeneficiaryKind,
        description: 'For what kind of people.',
        nullable: true,
        resolve: ({ groups }) => groups.BENEFICIARIES as typeof BeneficiaryKind.$inferType | null,
      }),
      province: t.slot('PROVINCE', {
        type: Province,
        description: 'For the good of which province.',
        nullable: true,
        value: (row) => node(row, 'PROVINCE') as NodeOf<'Province'> | null,
      }),
      place: t.slot('PLACE', {
        type: Place,
        description: 'For the good of which place.',
        nullable: true,
        value: (row) => node(row, 'PLACE') as NodeOf<'Place'> | null,
      }),
      topic: t.slot('TOPIC', {
        type: Topic,
        description: 'For what.',
        nullable: true,
        value: (row) => node(row, 'TOPIC') as NodeOf<'Topic'> | null,
      }),
      kind: t.field({
        type: DonationKind,
        description: 'Money, goods or both.',
        nullable: true,
        resolve: ({ groups }) => groups.KIND as typeof DonationKind.$inferType | null,
      }),
      period: t.string({
        nullable: true,
        description: '2017 or 2017-01; null: undated, or not asked for.',
        resolve: periodOf,
      }),
      currency: t.property('currency', { type: 'String', description: 'ISO 4217: the filter’s.' }),
      total: money('total', 'The sum, in units of currency.'),
      display: figure('String', 'total', 'The total in our own form: 1,5 tỷ đồng.', ({ total, currency }) =>
        display(total, currency),
      ),
      shared: money('shared', 'How much of total stands in other rows too.'),
      low: money('low', 'The sum of the least that articles say.'),
      high: money('high', 'The sum of the most.'),
      count: t.exposeInt('count', { description: 'Gifts in this row.' }),
      unvalued: figure('Int', 'unvalued', 'Of them those whose worth no article states.', ({ unvalued }) => unvalued),
      donations: t.relatedConnection({
        type: DonationConnection,
        description: 'The gifts of the row, newest first.',
        args: { orderBy: t.arg({ type: [DonationOrder] }) },
        via: [],
        order: ({ orderBy }) => donationOrder(orderBy),
      }),
    };
  },
});

builder.queryField('donationTotals', (t) =>
  t.planned({
    type: [DonationTotal],
    description: 'Groups of one or two kinds; provinces in the filter’s basis; largest first. first: up to 100.',
    args: {
      groupBy: t.arg({ type: [DonationGroup], required: true }),
      filter: t.arg({ type: DonationFilter }),
      orderBy: t.arg({ type: TotalOrder }),
      first: t.arg.int({ defaultValue: 20 }),
    },
    plan: ({ args, references, target }): TotalsPlan => ({
      type: 'totals',
      groups: checkedGroups(args.groupBy).map((name) => groupOf(name, args.filter, target)),
      where: donationCondition(args.filter, references),
      first: rowCount('first', args.first, MOST_ROWS) ?? 20,
      members: membersOf(target),
      currency: currencyOf(args.filter),
      figures: FIGURES.filter((name) => target.own.properties.has(name)),
      order: args.orderBy ?? { by: 'TOTAL', direction: 'DESC' },
    }),
    answer: (rows, { filter }) =>
      (rows ?? []).map(
        (row): Total => ({
          ...row,
          properties: {
            ...Object.fromEntries(FIGURES.map((name) => [name, row[name]])),
            currency: currencyOf(filter),
          },
        }),
      ),
  }),
);

const currencyOf = (filter: DonationFilterInput | null | undefined): string => filter?.currency ?? 'VND';

function groupOf(
  name: GroupName,
  filter: DonationFilterInput | null | undefined,
  target: RootRequest['target'],
): Group {
  const steps: Partial<Record<GroupName, Step>> = {
    DONOR: into('GAVE'),
    HANDED_OVER_BY: into('HANDED_OVER'),
    RECIPIENT: out('WENT_TO'),
    PROVINCE: provincesOf('BENEFITS', filter?.basis ?? 'CURRENT'),
    PLACE: out('BENEFITS', { to: ['Place'] }),
    TOPIC: out('FOR'),
  };
  const step = steps[name];
  if (step) return related(name, step, target);
  if (name === 'YEAR' || name === 'MONTH')
    return { by: 'period', name, property: 'date', length: name === 'YEAR' ? 4 : 7 };
  return { by: 'property', name, property: name === 'KIND' ? 'kind' : 'beneficiaryKinds' };
}
