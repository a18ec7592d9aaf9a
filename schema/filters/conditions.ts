import type { Condition, Step } from '../../src/graph/plan.ts';
import { words } from '../../src/text/fold.ts';
import { badInput } from '../plan/errors.ts';
import { out } from '../plan/steps.ts';

type Maybe<T> = T | null | undefined;

/** All of those that are there; null where none is. */
export function allOf(...conditions: readonly Maybe<Condition>[]): Condition | null {
  const given = conditions.filter((condition) => condition !== null && condition !== undefined);
  const [only] = given;
  return given.length > 1 ? { all: given } : (only ?? null);
}

export const equal = (property: string, value: Maybe<string | number | boolean>): Condition | null =>
  value === null || value === undefined ? null : { property, op: 'eq', value };

export const atLeast = (property: string, value: Maybe<string | number>): Condition | null =>
  value === null || value === undefined ? null : { property, op: 'gte', value };

export const atMost = (property: string, value: Maybe<string | number>): Condition | null =>
  value === null || value === undefined ? null : { property, op: 'lte', value };

/** One of these; an empty list leaves nothing out. */
export const oneOf = (property: string, values: Maybe<readonly string[]>): Condition | null =>
  values?.length ? { property, op: 'in', value: values } : null;

export const holdsOneOf = (property: string, values: Maybe<readonly string[]>): Condition | null =>
  values?.length ? { property, op: 'has', value: values } : null;

/** Each word of the text begins a word of the property. Text without letters and digits finds nothing. */
export function saying(property: string, text: Maybe<string>): Condition | null {
  if (text === null || text === undefined) return null;
  const sought = [...new Set(words(text))];
  return sought.length > 0 ? { property, op: 'words', value: sought } : NOTHING;
}

export const NOTHING: Condition = { ids: [] };

/** Something at the end of the step has this id. */
export const leadsTo = (step: Step, id: string | null): Condition | null =>
  id === null ? null : { related: [step], where: { ids: [id] } };

/** The place itself, and what lies in it: a hamlet in a commune in a district. */
export function within(placeId: string): Condition {
  const upward = out('LOCATED_IN', { to: ['Place'] });
  const there: Condition = { ids: [placeId] };
  const inside: Condition = { related: [upward], where: there };
  return { any: [there, inside, { related: [upward], where: inside }] };
}

export interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** A period that overlaps the range; undated things are outside of every range. */
export function overlapping(range: Maybe<DateRange>): Condition | null {
  if (!range) return null;
  const { from, to } = ordered(range);
  return allOf(
    from || to ? null : { property: 'date', op: 'known' },
    atMost('date', to),
    atLeast('to', from),
    // Follows from the line above; said so that a store can stop in an index ordered by date.
    atLeast('date', from ? yearsBefore(from, LONGEST_PERIOD) : null),
  );
}

/** No event or gift is told to have lasted longer, in years. */
const LONGEST_PERIOD = 5;

/** A day in the range. */
export function on(property: string, range: Maybe<DateRange>): Condition | null {
  if (!range) return null;
  const { from, to } = ordered(range);
  return allOf(from || to ? null : { property, op: 'known' }, atLeast(property, from), atMost(property, to));
}

function ordered(range: DateRange): DateRange {
  if (range.from && range.to && range.from > range.to) {
    throw badInput(`a range from ${range.from} to ${range.to} ends before it begins`);
  }
  return range;
}

const yearsBefore = (day: string, years: number): string =>
  `${String(Math.max(0, Number(day.slice(0, 4)) - years)).padStart(4, '0')}${day.slice(4)}`;
