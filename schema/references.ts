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

export const entity = (reference: Reference, references: References) =>
  references.one(reference, ENTITY_KINDS, today(references));

export const party = (reference: Reference, references: References) =>
  references.one(reference, PARTY_KINDS, today(references));

export const organization = (reference: Reference, references: References) =>
  references.one(reference, ['Organization']);

export const place = (reference: Reference, references: References) => references.one(reference, ['Place']);

export const topic = (reference: Reference, references: References) => references.one(reference, ['Topic']);

/** A province by the name that it bore on the last day of a range, today at the latest; by the 63's names where they are asked. */
export function province(
  reference: Reference,
  references: References,
  { until, basis }: { readonly until?: string | null; readonly basis?: ProvinceBasis } = {},
): string {
  const days = [references.today, until ?? references.today, ...(basis === 'FORMER' ? [LAST_DAY_OF_THE_63] : [])];
  const [on = references.today] = days.toSorted();
  return references.one(reference, ['Province'], { on });
}

export const LAST_DAY_OF_THE_63 = '2025-06-30';

const today = (references: References) => ({ on: references.today });
