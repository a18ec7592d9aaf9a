import type { Page } from '../../src/graph/plan.ts';
import type { OrderKey } from '../../src/model/ontology.ts';
import { type CursorOrder, cursorOrder, decodeCursor } from './cursor.ts';
import { badInput } from './errors.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export const DEFAULT_ROWS = 20;
export const MOST_ROWS = 100;

/** The slice that a connection's arguments ask for: 20 rows where they name no number, at most 100, first or last but not both. */
export function pageOf(args: PageArguments, order: readonly OrderKey[]): Page {
  const first = rowCount('first', args.first);
  const last = rowCount('last', args.last);
  if (first !== null && last !== null) throw badInput('"first" and "last" cannot be asked together');
  const cursors = cursorOrder(order);
  return {
    first: last === null ? (first ?? DEFAULT_ROWS) : null,
    last,
    after: cursor('after', args.after, cursors),
    before: cursor('before', args.before, cursors),
  };
}

/** A number of rows as an argument gives it, null where it gives none. */
export function rowCount(name: string, value: number | null | undefined, most = MOST_ROWS): number | null {
  if (value === null || value === undefined) return null;
  if (value < 1 || value > most) throw badInput(`"${name}" must be from 1 to ${most}, but got ${value}`);
  return value;
}

export const wholeList = (rows: number): Page => ({ first: rows, last: null, after: null, before: null });

const cursor = (name: string, text: string | null | undefined, order: CursorOrder) =>
  text === null || text === undefined ? null : decodeCursor(name, text, order);
