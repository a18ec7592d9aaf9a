import type { OrderKey } from '../../model/ontology.ts';
import type { Page, Value } from '../plan.ts';
import { type Branch, type Key, larger, smaller } from './branch.ts';
import { beyond, directionsOf, orderBy, placeOf, type Row } from './compile-order.ts';
import type { Context } from './context.ts';
import { BEYOND, orderKey, SEPARATOR } from './order-key.ts';

/** How a page's rows are found along one branch: as text, for rows or for tests of what lies outside of the page. */
export interface Pager {
  /** The rows between the cursors, the page's own first: at most `limit` of them. */
  readonly rows: (branch: Branch, row: Row, limit: string) => string;
  /** The rows at a cursor or on its other side. */
  readonly outside: (branch: Branch, row: Row, side: 'after' | 'before') => string;
  /** Sorts rows of any branch as the page wants them. */
  readonly sort: (row: Row) => string;
}

export const pagerOf = (context: Context, order: readonly OrderKey[], page: Page): Pager => {
  const directions = directionsOf(order);
  const backwards = page.last !== null;
  const walked = backwards ? directions.map((direction) => (direction === 'ASC' ? 'DESC' : 'ASC')) : directions;
  const sort = (row: Row): string => orderBy(placeOf(order, row), walked);
  const tests = (row: Row): readonly string[] =>
    (['after', 'before'] as const)
      .filter((side) => asks(page, side))
      .map((side) => beyond(context, placeOf(order, row), directions, page[side], side));
  return {
    sort,
    rows: (branch, row, limit) => {
      const { key } = branch;
      if (key === null)
        return `${begun(branch)}${branch.match(row, tests(row))}\nWITH ${bound(row)} ORDER BY ${sort(row)} LIMIT ${limit}`;
      const down = key.forwards === backwards ? ' DESC' : '';
      const walk = `${key.match(row, range(context, key, row, page), [])}\nWITH ${bound(row)} ORDER BY ${(key.sorted ?? key.of)(row)}${down} LIMIT ${limit}`;
      // Behind other clauses the planner would not see that the index gives the order, and read all of it.
      return branch.begin === undefined ? walk : `${branch.begin}\nCALL (*) {\n${walk}\nRETURN ${bound(row)}\n}`;
    },
    outside: (branch, row, side) => {
      const { key } = branch;
      if (key !== null) return `${begun(branch)}${key.match(row, rangeOutside(context, key, row, page, side), [])}`;
      const within = beyond(context, placeOf(order, row), directions, page[side], side);
      return `${begun(branch)}${branch.match(row, [`NOT coalesce(${within}, false)`])}`;
    },
  };
};

/** Only one of the cursors is usual, and has its place in the text whether it is there or not. */
export const asks = (page: Page, side: 'after' | 'before'): boolean =>
  page[side] !== null || (side === 'after') === (page.last === null);

export const begun = ({ begin }: Branch): string => (begin === undefined ? '' : `${begin}\n`);

const bound = ({ node, relation }: Row): string => (relation === null ? node : `${node}, ${relation}`);

/** Bounds on the key: what is between the cursors, else all that begins as this branch's keys do. */
const range = (context: Context, key: Key, row: Row, page: Page): readonly string[] => {
  const [low, high] = key.forwards ? [page.after, page.before] : [page.before, page.after];
  return [
    `${key.of(row)} > ${boundary(context, key, larger(keyAt(key, low), lowest(key)))}`,
    `${key.of(row)} < ${boundary(context, key, smaller(keyAt(key, high), highest(key)))}`,
  ];
};

/** What lies at the cursor or on its other side; nothing where there is none. */
const rangeOutside = (
  context: Context,
  key: Key,
  row: Row,
  page: Page,
  side: 'after' | 'before',
): readonly string[] => {
  const at = keyAt(key, page[side]);
  const below = (side === 'after') === key.forwards;
  const [low, high] = below
    ? [lowest(key), smaller(at ?? lowest(key), highest(key))]
    : [larger(at ?? highest(key), lowest(key)), highest(key)];
  return [`${key.of(row)} >= ${boundary(context, key, low)}`, `${key.of(row)} <= ${boundary(context, key, high)}`];
};

const boundary = (context: Context, { prefix }: Key, text: string): string =>
  prefix === null ? context.parameter(text) : `${prefix} + ${context.parameter(text)}`;

const keyAt = ({ prefix }: Key, at: readonly Value[] | null): string | null =>
  at === null ? null : `${prefix === null ? '' : SEPARATOR}${orderKey(at.slice(0, -1), String(at.at(-1)))}`;

const lowest = ({ prefix, bounds }: Key): string => (prefix === null ? '' : SEPARATOR) + (bounds.low ?? '');
/** Keys of a whole kind begin with a value, which is well-formed text and below this. */
const highest = ({ prefix, bounds: { high } }: Key): string => {
  if (high !== null) return (prefix === null ? '' : SEPARATOR) + high;
  return prefix === null ? '\u{10ffff}' : BEYOND;
};
