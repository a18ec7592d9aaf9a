import type { Condition } from '../../src/graph/plan.ts';
import { seenFrom } from '../basis.ts';
import { builder } from '../builder.ts';
import { EventKind, ParticipantRole, ProvinceBasis } from '../enums.ts';
import type { References } from '../plan/references.ts';
import { into, out } from '../plan/steps.ts';
import { EntityRef, party, place, province, topic } from '../references.ts';
import { allOf, equal, holdsOneOf, leadsTo, oneOf, overlapping, saying, within } from './conditions.ts';

export const DateRange = builder.inputType('DateRange', {
  description: 'Overlapping ranges match. What is undated is outside of every range.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day; null: since ever.' }),
    to: t.field({ type: 'Date', description: 'The last day; null: open.' }),
  }),
});

export const EventFilter = builder.inputType('EventFilter', {
  description: [
    'Lists named all… ask for every member, other lists for any. background: false leaves background events out (also where',
    'no filter is given), true asks for them alone, null for both.',
  ].join(' '),
  fields: (t) => ({
    kinds: t.field({ type: [EventKind], description: 'Of one of these kinds.' }),
    date: t.field({ type: DateRange, description: 'Held then, at least in part.' }),
    background: t.boolean({ defaultValue: false, description: 'Told as background only.' }),
    text: t.string({ description: 'Words of its name, each by its beginning.' }),
    province: t.field({ type: EntityRef, description: 'Held there, in the basis.' }),
    allProvinces: t.field({ type: [EntityRef], description: 'Held in each of them.' }),
    basis: t.field({ type: ProvinceBasis, defaultValue: 'CURRENT', description: 'How provinces are counted.' }),
    place: t.field({ type: EntityRef, description: 'Held there, or in what lies in it.' }),
    country: t.string({ description: 'ISO 3166-1: with people, bodies or provinces from there.' }),
    participant: t.field({ type: EntityRef, description: 'With this party taking part.' }),
    allParticipants: t.field({ type: [EntityRef], description: 'With all of them taking part.' }),
    participantRoles: t.field({
      type: [ParticipantRole],
      description: 'Of the participants asked for; of any where none is.',
    }),
    topic: t.field({ type: EntityRef, description: 'About it.' }),
  }),
});

export type EventFilterInput = typeof EventFilter.$inferInput;
type Given = EventFilterInput | null | undefined;

/** What steps to or from events are told: background events hang apart in the stores. */
export const backgroundOf = (filter: Given): boolean | null => (filter ? (filter.background ?? null) : false);

/** For a list of all events. */
export const eventCondition = (filter: Given, references: References): Condition | null =>
  allOf(equal('background', backgroundOf(filter)), eventDetails(filter, references));

/** All but the background: for events at the end of a step that has been told it. */
export function eventDetails(filter: Given, references: References): Condition | null {
  if (!filter) return null;
  const basis = filter.basis ?? 'CURRENT';
  const provinces = [...(filter.province ? [filter.province] : []), ...(filter.allProvinces ?? [])];
  return allOf(
    oneOf('kind', filter.kinds),
    overlapping(filter.date),
    saying('words', filter.text),
    ...provinces.map((each) =>
      leadsTo(seenFrom('HELD_IN', basis), province(each, references, { until: filter.date?.to, basis })),
    ),
    filter.place
      ? { related: [out('HELD_IN', { to: ['Place'] })], where: within(place(filter.place, references)) }
      : null,
    filter.country ? { property: 'countries', op: 'has', value: [filter.country] } : null,
    ...participants(filter, references),
    filter.topic ? leadsTo(out('ABOUT'), topic(filter.topic, references)) : null,
  );
}

function participants(filter: EventFilterInput, references: References): readonly (Condition | null)[] {
  const edge = holdsOneOf('roles', filter.participantRoles);
  const step = into('TOOK_PART_IN', { edge, background: backgroundOf(filter) });
  const asked = [...(filter.participant ? [filter.participant] : []), ...(filter.allParticipants ?? [])];
  if (asked.length === 0) return [edge ? { related: [step], where: null } : null];
  return asked.map((each) => leadsTo(step, party(each, references, { until: filter.date?.to })));
}
