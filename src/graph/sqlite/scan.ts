import { compareText } from '../order.ts';
import type { Condition, Value } from '../plan.ts';
import type { Branch, BranchOrder } from './branch.ts';
import { fromColumn, type SqlValue, tableOf } from './columns.ts';
import { endOfValue, KNOWN, next, orderKey, placeOf, startOfValue, TOP } from './order-key.ts';
import type { Reading } from './reading.ts';
import { allOf, argsOf, type ForEach, forEach, joined, type Sql, sql, value } from './sql.ts';

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
 * A branch's rows in any slice of its order, as a JSON list of lists for each origin: the node's key, the edge's, then the
 * columns of the order, then those asked for. A statement's text is made once for each shape of a slice.
 */
export class Scan {
  readonly #branch: Branch;
  readonly #columns: readonly string[];
  readonly #where: Condition | null;
  readonly #args: readonly SqlValue[];
  readonly #made = new Map<string, ForEach>();

  constructor(branch: Branch, columns: readonly string[], where: Condition | null) {
    this.#branch = branch;
    this.#columns = columns;
    this.#where = where;
    this.#args = argsOf([branch.from, ...branch.tests]);
  }

  /** The statement, and what comes before the origins in it. */
  in(slice: Slice, limit: number): { readonly statement: ForEach; readonly args: readonly SqlValue[] } {
    const { order } = this.#branch;
    const shape = `${slice.forwards} ${slice.from?.inclusive} ${slice.to?.inclusive}`;
    let statement = this.#made.get(shape);
    if (statement === undefined) {
      const range = order.by === 'key' ? keyRange(order, slice, this.#where) : valueRange(order, slice);
      statement = forEach(this.#text(range, slice.forwards));
      this.#made.set(shape, statement);
    }
    const ofRange = order.by === 'key' ? keyEnds(order, slice, this.#where) : argsOf(valueRange(order, slice));
    return { statement, args: this.#argsWith(ofRange, limit) };
  }

  /** Whether the slice has more rows in the index than the branch looks at. */
  isCutShort({ connection }: Reading, slice: Slice): boolean {
    const { within, from, order } = this.#branch;
    if (within === undefined || order.by !== 'key') return false;
    const inside = allOf([...within.tests, ...keyRange(order, slice, this.#where)]);
    const counted = sql`select count(*) from (select 1 from ${from} where ${inside} limit ${value(within.rows + 1)})`;
    const [count] = connection.first<[number]>(counted.text, counted.args) ?? [0];
    return count > within.rows;
  }

  /** The values of `#text`, in its order. */
  #argsWith(ofRange: readonly SqlValue[], limit: number): readonly SqlValue[] {
    const { within } = this.#branch;
    if (within === undefined) return [...this.#args, ...ofRange, limit];
    return [...argsOf(within.tests), ...ofRange, within.rows, ...this.#args, limit];
  }

  #text(range: readonly Sql[], forwards: boolean): string {
    const { pk, edge, from, tests, order, row, within } = this.#branch;
    const read = [pk, edge === null ? 'null' : `${edge.alias}.pk`, ...orderColumns(order), ...this.#columns];
    const names = read.map((_, at) => `c${at}`);
    const named = read.map((column, at) => `${column} as c${at}`);
    const inOrder = (inside: readonly Sql[]) =>
      `${from.text} where ${allOf(inside).text} order by ${sorting(order, forwards)} limit ?`;
    // The limit keeps the rows in order: a subquery without one may be taken apart.
    const rows =
      within === undefined || row === null
        ? inOrder([...tests, ...range])
        : `(select ${pk} as pk from ${inOrder([...within.tests, ...range])}) w cross join ${tableOf(row.kind)} ${row.alias} where ${pk} = w.pk and ${allOf(tests).text} limit ?`;
    return `select json_group_array(json_array(${names.join(', ')})) from (select ${named.join(', ')} from ${rows})`;
  }
}

export const orderColumns = (order: BranchOrder): readonly string[] =>
  order.by === 'key' ? [order.column] : order.columns;

/** A row's `at` from its order columns, the first of which stands at `from`. */
export const placeIn = (order: BranchOrder, row: readonly SqlValue[], from: number): readonly Value[] =>
  order.by === 'key'
    ? placeOf(String(row[from]), order.types)
    : order.columns.map((_, at) => fromColumn(order.types[at] ?? 'text', row[from + at] ?? null) as Value);

const sorting = (order: BranchOrder, forwards: boolean): string => {
  if (order.by === 'key') return `${order.column} ${(order.walk === 'forwards') === forwards ? 'asc' : 'desc'}`;
  return order.columns
    .map((column, at) => `${column} ${(order.directions[at] === 'ASC') === forwards ? 'asc' : 'desc'}`)
    .join(', ');
};

type KeyOrder = Extract<BranchOrder, { readonly by: 'key' }>;
type ValueOrder = Extract<BranchOrder, { readonly by: 'values' }>;

/** Always both ends, so that first and later pages are one text. */
const keyRange = (order: KeyOrder, slice: Slice, where: Condition | null): readonly Sql[] => {
  const [low, high] = keyEnds(order, slice, where);
  return [sql`${order.column} >= ${value(low)}`, sql`${order.column} < ${value(high)}`];
};

/** From the first to below the second. */
const keyEnds = (order: KeyOrder, { from, to }: Slice, where: Condition | null): readonly [string, string] => {
  const [below, above] = order.walk === 'forwards' ? [from, to] : [to, from];
  const known = order.property === null ? { low: '', high: TOP } : firstValues(order.property, where);
  const low = below === null ? '' : below.inclusive ? keyOf(below) : next(keyOf(below));
  const high = above === null ? TOP : above.inclusive ? next(keyOf(above)) : keyOf(above);
  return [larger(low, known.low), smaller(high, known.high)];
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
