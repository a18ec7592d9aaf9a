import type { OrderKey } from '../../src/model/ontology.ts';
import { builder } from '../builder.ts';
import { DonationSort, EventSort, OfficialSort, SortDirection, TotalSort } from '../enums.ts';

export const EventOrder = builder.inputType('EventOrder', {
  description: 'One key of an order; the id comes last.',
  fields: (t) => ({
    by: t.field({ type: EventSort, required: true, description: 'What is compared.' }),
    direction: t.field({
      type: SortDirection,
      required: true,
      defaultValue: 'DESC',
      description: 'Which comes first.',
    }),
  }),
});

export const DonationOrder = builder.inputType('DonationOrder', {
  description: 'One key of an order; the id comes last.',
  fields: (t) => ({
    by: t.field({ type: DonationSort, required: true, description: 'What is compared.' }),
    direction: t.field({
      type: SortDirection,
      required: true,
      defaultValue: 'DESC',
      description: 'Which comes first.',
    }),
  }),
});

export const OfficialOrder = builder.inputType('OfficialOrder', {
  description: 'One key of an order; the id comes last.',
  fields: (t) => ({
    by: t.field({ type: OfficialSort, required: true, description: 'What is compared.' }),
    direction: t.field({ type: SortDirection, required: true, defaultValue: 'ASC', description: 'Which comes first.' }),
  }),
});

export const TotalOrder = builder.inputType('TotalOrder', {
  description: 'The order of rows of totals.',
  fields: (t) => ({
    by: t.field({ type: TotalSort, required: true, description: 'What is compared.' }),
    direction: t.field({
      type: SortDirection,
      required: true,
      defaultValue: 'DESC',
      description: 'Which comes first.',
    }),
  }),
});

interface Asked {
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
}

type Given = readonly Asked[] | null | undefined;

export const NEWEST = [ordered('date', 'DESC')];
export const OLDEST = [ordered('date', 'ASC')];
export const BY_NAME = [ordered('sortKey', 'ASC')];

export const eventOrder = (given: Given): readonly OrderKey[] => keys(given, { DATE: 'date' }, NEWEST);

export const donationOrder = (given: Given): readonly OrderKey[] =>
  keys(given, { DATE: 'date', VALUE: 'minor' }, NEWEST);

export const officialOrder = (given: Given): readonly OrderKey[] =>
  keys(given, { NAME: 'sortKey', GIVEN_NAME: 'givenNameKey', ARTICLES: 'articleCount' }, BY_NAME);

/** A key that is asked again says nothing new. */
function keys(
  given: Given,
  properties: Readonly<Record<string, string>>,
  otherwise: readonly OrderKey[],
): readonly OrderKey[] {
  const asked = (given ?? []).flatMap(({ by, direction }) => {
    const property = properties[by];
    return property ? [ordered(property, direction)] : [];
  });
  const firsts = asked.filter((key, index) => asked.findIndex(({ property }) => property === key.property) === index);
  return firsts.length > 0 ? firsts : otherwise;
}

export function ordered(property: string, direction: OrderKey['direction'], place: OrderKey['on'] = 'node'): OrderKey {
  return { on: place, property, direction };
}
