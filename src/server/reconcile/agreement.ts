import type { NodeResult } from '../../graph/plan.ts';
import { bestName, readings } from '../../graph/search-rank.ts';
import { propertyOf, valuesOf } from './properties.ts';
import type { Property, PropertyValue } from './property.ts';

export interface GivenProperty {
  readonly pid: string;
  /** Texts, or ids of things. */
  readonly values: readonly string[];
}

/** A day that the row of the user's speaks of: among provinces that bore one name, the one that bore it then agrees. */
export const ON = 'on';

/** From 0 to 1, the mean over the properties; null where none is given that the service knows. */
export const agreement = (node: NodeResult, given: readonly GivenProperty[]): number | null => {
  const parts = given.flatMap(({ pid, values }) => {
    if (pid === ON) return node.kind === 'Province' ? [bore(node, values) ? 1 : 0] : [];
    const property = propertyOf(pid);
    return property === null || values.length === 0 ? [] : [agrees(property, node, values)];
  });
  return parts.length === 0 ? null : parts.reduce((a, b) => a + b, 0) / parts.length;
};

/** The best of what was given against the best of what is known. */
const agrees = (property: Property, node: NodeResult, given: readonly string[]): number => {
  const known = valuesOf(property, node);
  return Math.max(0, ...given.flatMap((text) => known.map((value) => sameness(text, value))));
};

const sameness = (given: string, known: PropertyValue): number => {
  if ('int' in known) return Number(given) === known.int ? 1 : 0;
  if ('date' in known) return known.date.startsWith(given) && given.length >= 4 ? 1 : 0;
  if ('id' in known && known.id === given) return 1;
  const names = 'str' in known ? [known.str] : [known.name, ...(known.description ? [known.description] : [])];
  const [text] = readings(given);
  return text === undefined ? 0 : (bestName(text, names, false)?.score ?? 0);
};

const bore = ({ properties: { validFrom, validTo } }: NodeResult, days: readonly string[]): boolean =>
  days.some(
    (day) => (typeof validFrom !== 'string' || validFrom <= day) && (typeof validTo !== 'string' || day <= validTo),
  );
