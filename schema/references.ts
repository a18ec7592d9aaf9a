import { ENTITY_KINDS, PARTY_KINDS } from '../src/model/ontology.ts';
import type { ProvinceBasis } from './basis.ts';
import { builder } from './builder.ts';
import type { Reference, References } from './plan/references.ts';

export const EntityRef = builder.inputType('EntityRef', {
  description: [
    'An entity by id, or by name or alias (case, diacritics and tone placement ignored; a province as of the filter’s date',
    'range, today by default). Several matches: AMBIGUOUS, with the candidates’ ids and labels.',
  ].join(' '),
  isOneOf: true,
  fields: (t) => ({
    id: t.field({ type: 'ID', description: 'Its id, or one that led to it.' }),
    name: t.string({ description: 'Its name or an alias, whole.' }),
  }),
});

interface Day {
  /** The last day of the range that is asked about. */
  readonly until?: string | null | undefined;
}

export const entity = (reference: Reference, references: References, { until }: Day = {}) =>
  references.one(reference, ENTITY_KINDS, { on: earliest(references.today, until) });

export const party = (reference: Reference, references: References, { until }: Day = {}) =>
  references.one(reference, PARTY_KINDS, { on: earliest(references.today, until) });

export const organization = (reference: Reference, references: References) =>
  references.one(reference, ['Organization']);

export const place = (reference: Reference, references: References) => references.one(reference, ['Place']);

export const topic = (reference: Reference, references: References) => references.one(reference, ['Topic']);

/** A province by the name that it bore on the last day of a range, today at the latest; by the 63's names where they are asked. */
export const province = (
  reference: Reference,
  references: References,
  { until, basis }: Day & { readonly basis?: ProvinceBasis } = {},
): string =>
  references.one(reference, ['Province'], {
    on: earliest(references.today, until, basis === 'FORMER' ? LAST_DAY_OF_THE_63 : null),
  });

const LAST_DAY_OF_THE_63 = '2025-06-30';

const earliest = (today: string, ...days: readonly (string | null | undefined)[]): string =>
  days.reduce<string>((first, day) => (day && day < first ? day : first), today);
