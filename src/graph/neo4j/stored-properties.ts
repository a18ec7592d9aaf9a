import { int } from 'neo4j-driver';
import type { PropertyValue } from '../graph-store.ts';
import type { Value } from '../plan.ts';

/** Whole numbers as integers (a bare number arrives as a float), json as its text, nothing where null. */
export const storedProperties = (
  properties: Readonly<Record<string, PropertyValue>>,
  types: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(types).flatMap(([name, type]): [string, unknown][] => {
      const value = properties[name];
      if (value === null || value === undefined) return [];
      if (type === 'int') return [[name, int(Number(value))]];
      return [[name, type === 'json' ? JSON.stringify(value) : value]];
    }),
  );

export const asValue = (value: unknown): Value =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
