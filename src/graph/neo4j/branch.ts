import type { NodeKind, OrderKey } from '../../model/ontology.ts';
import { compareText, reversed, sameOrder } from '../order.ts';
import type { Condition } from '../plan.ts';
import type { Row } from './compile-order.ts';
import { BEYOND, comparable } from './order-key.ts';

/**
 * One way to a connection's rows: along a step, or all nodes of a kind. Where an index keeps the rows in the wanted order,
 * `key` says so and the rows are walked along it.
 */
export interface Branch {
  readonly kinds: readonly NodeKind[];
  /** Clauses before the others: what the branch starts from, and whether it is the one to take. */
  readonly begin?: string;
  /** MATCH … WHERE …, binding the row's variables. */
  readonly match: (row: Row, tests: readonly string[]) => string;
  readonly key: Key | null;
  /** How many rows there are, where the database keeps that as a degree. */
  readonly degree?: string;
  /** Its rows come in several runs, each of them in order. */
  readonly runs?: true;
  /** Its last clause is a WITH, after which a subquery must say what it returns. */
  readonly returns?: true;
}

export interface Key {
  /** The same rows, found by the index: `k` lies in the range. */
  readonly match: (row: Row, range: readonly string[], tests: readonly string[]) => string;
  /** The key, where ranges are tested. */
  readonly of: (row: Row) => string;
  /** The same where rows are sorted, if it has another name there. */
  readonly sorted?: (row: Row) => string;
  /** An expression for what all keys of this branch begin with; null: nothing. */
  readonly prefix: string | null;
  /** Whether the index, read forwards, gives the wanted order. */
  readonly forwards: boolean;
  /** What the branch's condition says of the first value in the key; null: nothing. */
  readonly bounds: Bounds;
}

export interface Bounds {
  /** Keys are greater, after the prefix. */
  readonly low: string | null;
  /** Keys are less. */
  readonly high: string | null;
}

/** What steps start from. */
export interface Origin {
  readonly node: string;
  /** An expression for the subject of notes. */
  readonly subject: string;
  readonly words: Said;
  /** What `parent` in conditions means. */
  readonly parent: string | null;
  /** All variables of the above. */
  readonly variables: readonly string[];
}

/** Which evidence is meant. */
export interface Said {
  /** An expression for its subject; where it may be one of several, for their list. */
  readonly of: string;
  readonly isList?: true;
  /** The variable of the article that says it; null: any. */
  readonly by: string | null;
}

/** A thing as where steps start from; in conditions it is its own parent, unless there is none. */
export const originAt = (node: string, parent: string | null = node): Origin => ({
  node,
  subject: `${node}.id`,
  words: { of: `${node}.id`, by: null },
  parent,
  variables: [node],
});

/** Keys are compared as one text, upwards: that serves an order all of whose parts go one way. null: not this one. */
export const forwardsIn = (kept: readonly OrderKey[], wanted: readonly OrderKey[]): boolean | null => {
  const upwards = kept.map((key) => ({ ...key, direction: 'ASC' as const }));
  if (sameOrder(upwards, wanted)) return true;
  return wanted.length > 0 && sameOrder(reversed(upwards), wanted) ? false : null;
};

/** The conditions that must all hold. */
export const conjuncts = (where: Condition | null): readonly Condition[] => {
  if (where === null) return [];
  return 'all' in where ? where.all.flatMap(conjuncts) : [where];
};

/** What a condition says of a property that keys begin with, as bounds of keys: a date range need not walk the newer ones. */
export const boundsOf = (first: OrderKey | undefined, where: Condition | null): Bounds => {
  let low: string | null = null;
  let high: string | null = null;
  if (first?.on !== 'node') return { low, high };
  for (const test of conjuncts(where)) {
    if (!('property' in test) || test.property !== first.property) continue;
    // An unknown value is the empty text, and a known one begins with U+0002 or above.
    if (test.op === 'known') low = larger(low, BEYOND);
    if (!('value' in test) || typeof test.value === 'object') continue;
    const value = comparable(test.value);
    if (test.op === 'eq' || test.op === 'gte' || test.op === 'gt') low = larger(low, value);
    if (test.op === 'eq' || test.op === 'lte' || test.op === 'lt') high = smaller(high, value + BEYOND);
  }
  return { low, high };
};

export const larger = (a: string | null, b: string): string => (a === null || compareText(a, b) < 0 ? b : a);
export const smaller = (a: string | null, b: string): string => (a === null || compareText(a, b) > 0 ? b : a);
