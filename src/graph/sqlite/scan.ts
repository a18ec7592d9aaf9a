import { compareText } from '../order.ts';
import type { Condition, Value } from '../plan.ts';
import type { Branch, BranchOrder } from './branch.ts';
import { fromColumn, type SqlValue } from './columns.ts';
import { endOfValue, KNOWN, next, orderKey, placeOf, startOfValue, TOP } from './order-key.ts';
import { allOf, joined, type Sql, sql, value } from './sql.ts';

/** What part of a connection's order is read, and which way. */
export interface Slice {
  readonly forwards: boolean;
  readonly from: Bound | null;
  readonly to: Bound | null;
}

export interface Bound {
  readonly at: readonly Value[];
  readonly inclusive: boolean;
}

/**
 * A branch's rows in a slice, as a JSON list of lists: the node's key, the edge's, then the columns of the order, then those
 * asked for.
 */
export const scan = (
  branch: Branch,
  slice: Slice,
  columns: readonly string[],
  where: Condition | null,
  limit: number,
): Sql => {
  const { order } = branch;
  const read = [
    branch.pk,
    branch.edge === null ? 'null' : `${branch.edge.alias}.pk`,
    ...orderColumns(order),
    ...columns,
  ];
  const range = order.by === 'key' ? keyRange(order, slice, where) : valueRange(order, slice);
  const names = read.map((_, at) => `c${at}`);
  const named = read.map((column, at) => `${column} as c${at}`);
  // The limit keeps the rows in order: a subquery without one may be taken apart.
  return sql`select json_group_array(json_array(${names.join(', ')})) from (select ${named.join(', ')} from ${branch.from} where ${allOf([...branch.tests, ...range])} order by ${sorting(order, slice.forwards)} limit ${value(limit)})`;
};

export const orderColumns = (order: BranchOrder): readonly string[] =>
  order.by === 'key' ? [order.column] : order.columns;

/** A row's `at` from its order columns. */
export const placeIn = (order: BranchOrder, values: readonly SqlValue[]): readonly Value[] =>
  order.by === 'key'
    ? placeOf(String(values[0]), order.types)
    : values.map((column, at) => fromColumn(order.types[at] ?? 'text', column) as Value);

const sorting = (order: BranchOrder, forwards: boolean): string => {
  if (order.by === 'key') return `${order.column} ${(order.walk === 'forwards') === forwards ? 'asc' : 'desc'}`;
  return order.columns
    .map((column, at) => `${column} ${(order.directions[at] === 'ASC') === forwards ? 'asc' : 'desc'}`)
    .join(', ');
};

type KeyOrder = Extract<BranchOrder, { readonly by: 'key' }>;
type ValueOrder = Extract<BranchOrder, { readonly by: 'values' }>;

/** Always both ends, so that first and later pages are one text. */
const keyRange = (order: KeyOrder, { from, to }: Slice, where: Condition | null): readonly Sql[] => {
  const [below, above] = order.walk === 'forwards' ? [from, to] : [to, from];
  const known = order.property === null ? { low: '', high: TOP } : firstValues(order.property, where);
  const low = below === null ? '' : below.inclusive ? keyOf(below) : next(keyOf(below));
  const high = above === null ? TOP : above.inclusive ? next(keyOf(above)) : keyOf(above);
  return [
    sql`${order.column} >= ${value(larger(low, known.low))}`,
    sql`${order.column} < ${value(smaller(high, known.high))}`,
  ];
};

const larger = (a: string, b: string): string => (compareText(a, b) > 0 ? a : b);
const smaller = (a: string, b: string): string => (compareText(a, b) < 0 ? a : b);

const keyOf = ({ at }: Bound): string => orderKey(at.slice(0, -1).map(asColumn), String(at.at(-1)));

const asColumn = (of: Value): SqlValue => (typeof of === 'boolean' ? Number(of) : (of as SqlValue));

/** The range of keys in which all rows lie that fulfil the condition, as far as it speaks of the order's first property. */
const firstValues = (property: string, where: Condition | null): { readonly low: string; readonly high: string } => {
  let [low, high] = ['', TOP];
  for (const test of conjuncts(where)) {
    if (!('property' in test) || test.property !== property) continue;
    if (test.op === 'known') low = larger(low, KNOWN);
    if (!('value' in test) || typeof test.value === 'object') continue;
    const of = asColumn(test.value);
    if (test.op === 'eq' || test.op === 'gte' || test.op === 'gt') low = larger(low, startOfValue(of));
    if (test.op === 'eq' || test.op === 'lte' || test.op === 'lt') {
      low = larger(low, KNOWN);
      high = smaller(high, endOfValue(of));
    }
  }
  return { low, high };
};

/** The conditions that must all hold. */
export const conjuncts = (condition: Condition | null): readonly Condition[] => {
  if (condition === null) return [];
  return 'all' in condition ? condition.all.flatMap(conjuncts) : [condition];
};

const valueRange = (order: ValueOrder, { from, to }: Slice): readonly Sql[] => [
  ...(from === null ? [] : [beyond(order, from, true)]),
  ...(to === null ? [] : [beyond(order, to, false)]),
];

/** That a row comes after a place, or (`after` false) before it. */
const beyond = (order: ValueOrder, { at, inclusive }: Bound, after: boolean): Sql => {
  const ways = order.columns.map((column, index) => {
    const same = order.columns
      .slice(0, index)
      .map((earlier, i) => sql`${earlier} is ${value(asColumn(at[i] ?? null))}`);
    const upwards = (order.directions[index] === 'ASC') === after;
    return sql`(${allOf([...same, past(column, asColumn(at[index] ?? null), upwards)])})`;
  });
  const there = order.columns.map((column, i) => sql`${column} is ${value(asColumn(at[i] ?? null))}`);
  return sql`(${joined([...ways, ...(inclusive ? [sql`(${allOf(there)})`] : [])], ' or ')})`;
};

/** Unknown is the smallest. The value goes in twice, as the text must not depend on whether it is known. */
const past = (column: string, of: SqlValue, upwards: boolean): Sql =>
  upwards
    ? sql`(${column} > ${value(of)} or (${value(of)} is null and ${column} is not null))`
    : sql`(${column} < ${value(of)} or (${column} is null and ${value(of)} is not null))`;
