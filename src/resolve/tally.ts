import type { NodeKind } from '../model/ontology.ts';
import type { Span } from './seen.ts';

/**
 * What articles say of one thing and of the relations that it keeps (an event keeps who took part, a donation who gave), counted.
 * Counting knows no order: that is why the graph knows none.
 */
export interface Tally {
  readonly kind: NodeKind;
  /** By relation key, `''` for the thing itself. */
  readonly subjects: Record<string, Voices>;
  /** Keys of things that may be the same, sorted. */
  maybe?: readonly string[];
  /** Of an office, the first and the last day of articles that name it. */
  seen?: Span;
}

/** By property, by value: how many articles say so, and how many independent ones. `#` counts the articles themselves. */
export type Voices = Record<string, Record<string, Count>>;
export type Count = readonly [articles: number, independent: number];

/** One article's voice for a value. */
export interface Voice {
  readonly owner: string;
  readonly kind: NodeKind;
  /** `''`: of the owner itself. */
  readonly subject: string;
  readonly property: string;
  readonly value: string;
}

export const ARTICLES = '#';

export const emptyTally = (kind: NodeKind): Tally => ({ kind, subjects: {} });

/** Adds a voice, or takes it back with `-1`. Nothing is left of a subject that nobody speaks of. */
export function count(tally: Tally, voice: Voice, by: 1 | -1, independent: boolean): void {
  tally.subjects[voice.subject] ??= {};
  const voices = tally.subjects[voice.subject]!;
  voices[voice.property] ??= {};
  const values = voices[voice.property]!;
  const [articles, alone] = values[voice.value] ?? [0, 0];
  const now: Count = [articles + by, alone + (independent ? by : 0)];
  if (now[0] > 0) {
    values[voice.value] = now;
    return;
  }
  delete values[voice.value];
  if (Object.keys(values).length === 0) delete voices[voice.property];
  if (Object.keys(voices).length === 0) delete tally.subjects[voice.subject];
}

/** How many articles speak of this subject. */
export const articlesOf = (voices: Voices): Count => voices[ARTICLES]?.[''] ?? [0, 0];

/** The values of a property with their counts: most independent articles first, then by the value. */
export function ranked(voices: Voices, property: string): readonly (readonly [value: string, count: Count])[] {
  return Object.entries(voices[property] ?? {}).sort(
    ([a, [, alone]], [b, [, other]]) => other - alone || (a < b ? -1 : a > b ? 1 : 0),
  );
}

/** What most independent articles say, then the smallest; null where none says any. */
export const winner = (voices: Voices, property: string): string | null => ranked(voices, property)[0]?.[0] ?? null;

/** All values, in their own order. */
export const allValues = (voices: Voices, property: string): readonly string[] =>
  Object.keys(voices[property] ?? {}).sort();
