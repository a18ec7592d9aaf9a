import type { Condition } from '../../src/graph/plan.ts';
import { minorDigits } from '../../src/model/currency.ts';
import { seenFrom } from '../basis.ts';
import { builder } from '../builder.ts';
import { BeneficiaryKind, DonationKind, ProvinceBasis } from '../enums.ts';
import type { References } from '../plan/references.ts';
import { into, out } from '../plan/steps.ts';
import { EntityRef, party, place, province, topic } from '../references.ts';
import {
  allOf,
  atLeast,
  atMost,
  equal,
  holdsOneOf,
  leadsTo,
  oneOf,
  overlapping,
  saying,
  within,
} from './conditions.ts';
import { DateRange } from './event-filter.ts';

export const DonationFilter = builder.inputType('DonationFilter', {
  description: 'currency: the unit of minValue and maxValue; alone it leaves nothing out.',
  fields: (t) => ({
    kinds: t.field({ type: [DonationKind], description: 'Of one of these kinds.' }),
    currency: t.string({ defaultValue: 'VND', description: 'ISO 4217.' }),
    minValue: t.float({ description: 'In units of currency; what has no stated worth is left out.' }),
    maxValue: t.float({ description: 'In units of currency; what has no stated worth is left out.' }),
    date: t.field({ type: DateRange, description: 'Given then, at least in part.' }),
    province: t.field({ type: EntityRef, description: 'For the good of people or places there, in the basis.' }),
    basis: t.field({ type: ProvinceBasis, defaultValue: 'CURRENT', description: 'How provinces are counted.' }),
    place: t.field({ type: EntityRef, description: 'For the good of people there, or in what lies in it.' }),
    topic: t.field({ type: EntityRef, description: 'For it.' }),
    event: t.field({ type: 'ID', description: 'Given at this event.' }),
    donor: t.field({ type: EntityRef, description: 'Whose gift it is.' }),
    handedOverBy: t.field({ type: EntityRef, description: 'Who handed it over for the giver.' }),
    recipient: t.field({ type: EntityRef, description: 'Whom it went to.' }),
    beneficiaries: t.field({ type: [BeneficiaryKind], description: 'For one of these kinds of people.' }),
    item: t.string({ description: 'Words of the goods, each by its beginning: xe lăn.' }),
    conflicting: t.boolean({ description: 'Whether articles put the amount differently.' }),
    minIndependentArticles: t.int({ description: 'Told by at least so many independent articles.' }),
  }),
});

export type DonationFilterInput = typeof DonationFilter.$inferInput;

export function donationCondition(
  filter: DonationFilterInput | null | undefined,
  references: References,
): Condition | null {
  if (!filter) return null;
  const basis = filter.basis ?? 'CURRENT';
  const until = filter.date?.to;
  return allOf(
    oneOf('kind', filter.kinds),
    worth(filter),
    overlapping(filter.date),
    filter.province
      ? leadsTo(seenFrom('BENEFITS', basis), province(filter.province, references, { until, basis }))
      : null,
    filter.place
      ? { related: [out('BENEFITS', { to: ['Place'] })], where: within(place(filter.place, references)) }
      : null,
    filter.topic ? leadsTo(out('FOR'), topic(filter.topic, references)) : null,
    leadsTo(out('GIVEN_AT'), filter.event ?? null),
    filter.donor ? leadsTo(into('GAVE'), party(filter.donor, references, { until })) : null,
    filter.handedOverBy ? leadsTo(into('HANDED_OVER'), party(filter.handedOverBy, references, { until })) : null,
    filter.recipient ? leadsTo(out('WENT_TO'), party(filter.recipient, references, { until })) : null,
    holdsOneOf('beneficiaryKinds', filter.beneficiaries),
    saying('itemWords', filter.item),
    equal('conflicting', filter.conflicting),
    atLeast('independentArticleCount', filter.minIndependentArticles),
  );
}

function worth({ minValue, maxValue, currency }: DonationFilterInput): Condition | null {
  const unit = 10 ** minorDigits(currency ?? 'VND');
  const least = atLeast('minor', minor(minValue, unit, Math.ceil));
  const most = atMost('minor', minor(maxValue, unit, Math.floor));
  return least || most ? allOf(equal('currency', currency ?? 'VND'), least, most) : null;
}

/** In whole minor units: 1.1 USD is 110 cents, though 1.1 × 100 is a little more. */
function minor(value: number | null | undefined, unit: number, round: (value: number) => number): number | null {
  if (value === null || value === undefined) return null;
  const whole = round(Number((value * unit).toFixed(3)));
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, whole));
}
