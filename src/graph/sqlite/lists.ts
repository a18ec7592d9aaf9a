import type { OrderKey } from '../../model/ontology.ts';
import type { Condition, ConnectionResult, ListPlan } from '../plan.ts';
import { type Branch, compileWhere, valueOrder } from './branch.ts';
import { type Columns, columnsOf, tableOf } from './columns.ts';
import { ALL_LISTS, degreesOf, kindFan } from './degrees.ts';
import { type Driver, driversOf } from './drivers.ts';
import { LIST_INDEXES, type ListIndex, walkOf } from './kept-orders.ts';
import { readNodes } from './nodes.ts';
import { propertyReader } from './properties.ts';
import type { Reading } from './reading.ts';
import { conjuncts } from './scan.ts';
import { keyColumn, listIndexName } from './schema.ts';
import { sql } from './sql.ts';
import { type FoundPage, type Wanted, Ways } from './ways.ts';

export const readList = (reading: Reading, plan: ListPlan): ConnectionResult => {
  const wanted: Wanted = {
    where: plan.where,
    order: plan.order,
    nodeColumns: (kind) => propertyReader(kind, plan.node[kind]?.properties ?? []).columns,
    edgeColumns: [],
  };
  const ways = new Ways(listBranches(reading, plan), wanted);
  const [page = NO_PAGE] = ways.pages(reading, [{}], plan);
  const nodes = readNodes(
    reading,
    page.rows.map(({ pk, at, node }) => ({ pk, id: String(at.at(-1)), values: node })),
    plan.node,
  );
  return {
    rows: page.rows.map(({ at }, index) => ({
      at,
      node: nodes[index] as (typeof nodes)[number],
      properties: {},
      children: {},
    })),
    total: plan.ask.total ? (kindTotal(reading, plan) ?? ways.totals(reading, [{}])[0] ?? 0) : null,
    hasNext: page.hasNext,
    hasPrevious: page.hasPrevious,
  };
};

const NO_PAGE: FoundPage = { rows: [], hasNext: null, hasPrevious: null };

/** From the kept counts, where nothing but the background is asked; null where rows must be looked at. */
const kindTotal = (reading: Reading, { kind, where }: ListPlan): number | null => {
  const background = where !== null && 'op' in where && where.property === 'background' && where.op === 'eq';
  if (where !== null && !(background && kind === 'Event')) return null;
  const lists = background ? [Number(where.value)] : ALL_LISTS;
  const code = reading.codes.kind(kind);
  return lists.reduce((sum, list) => sum + (degreesOf(reading.connection, kindFan(code, list)).get(code) ?? 0), 0);
};

/** What a list, or what is counted, is of. */
export type Listed = Pick<ListPlan, 'kind' | 'where' | 'order'>;

export const listBranches = (reading: Reading, plan: Listed): readonly Branch[] => {
  const { kind, where, order } = plan;
  const index = listIndexFor(plan);
  const [driver] = where === null ? [] : driversOf(reading, { kind, where, order, step: null });
  if (driver !== undefined && (index === null || driver.size < MANY || isInOrder(driver))) return driver.branches();
  return [kindBranch(reading, plan, index)];
};

/** Whether it can be told of a node by its own columns. */
export const isOfNode = (where: Condition): boolean => {
  if ('all' in where) return where.all.every(isOfNode);
  if ('any' in where) return where.any.every(isOfNode);
  if ('not' in where) return isOfNode(where.not);
  return 'property' in where && where.op !== 'words';
};

/** So many rows are sorted as quickly as an index is walked that knows nothing of the condition. */
const MANY = 5_000;

const isInOrder = (driver: Driver): boolean => driver.branches().every(({ order }) => order.by === 'key');

interface Walk {
  readonly index: ListIndex;
  readonly walk: 'forwards' | 'backwards';
}

/** The narrowest index that keeps the wanted order. */
const listIndexFor = ({ kind, where, order }: Listed): Walk | null => {
  const equal = conjuncts(where).flatMap((part) => ('op' in part && part.op === 'eq' ? [part.property] : []));
  const usable = LIST_INDEXES.flatMap((index) => {
    const kept: readonly OrderKey[] = [{ on: 'node', property: index.by, direction: 'ASC' }];
    const walk = walkOf(kept, order);
    const fits = index.kind === kind && (index.among === null || equal.includes(index.among));
    return walk !== null && fits ? [{ index, walk }] : [];
  });
  return usable.find(({ index }) => index.among !== null) ?? usable[0] ?? null;
};

/** How far an index is looked at, where rows that it keeps apart by its first column may still not fulfil the condition. */
const withinOf = (
  reading: Reading,
  where: Condition | null,
  row: NonNullable<Branch['row']>,
  { among }: ListIndex,
): Pick<Branch, 'within'> => {
  if (reading.looksAtMost === Number.POSITIVE_INFINITY || where === null || !isOfNode(where)) return {};
  const isKept = (part: Condition): boolean => 'op' in part && part.op === 'eq' && part.property === among;
  const all = conjuncts(where);
  if (all.every(isKept)) return {};
  const tests = all.filter(isKept).map((part) => compileWhere(reading, part, row));
  return { within: { rows: reading.looksAtMost, tests } };
};

/** Whether an index keeps the whole list in its order. */
export const walksIndex = (listed: Listed): boolean => listIndexFor(listed) !== null;

const kindBranch = (reading: Reading, { kind, where, order }: Listed, found: Walk | null): Branch => {
  const row = { kind, alias: reading.alias('n') };
  const columns: Columns = columnsOf(kind);
  return {
    ...(found === null ? {} : withinOf(reading, where, row, found.index)),
    row,
    from: sql`${tableOf(kind)} ${row.alias}${found === null ? '' : ` indexed by ${listIndexName(found.index)}`}`,
    tests: where === null ? [] : [compileWhere(reading, where, row)],
    pk: `${row.alias}.pk`,
    edge: null,
    order:
      found === null
        ? valueOrder(order, row, null)
        : {
            by: 'key',
            column: `${row.alias}.${keyColumn(found.index.by)}`,
            types: [columns[found.index.by] ?? 'text'],
            property: found.index.by,
            walk: found.walk,
          },
    step: null,
    otherwise: false,
  };
};
