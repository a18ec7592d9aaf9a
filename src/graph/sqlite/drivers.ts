import type { NodeKind, OrderKey } from '../../model/ontology.ts';
import type { Condition } from '../plan.ts';
import { type Branch, backgrounds, compileWhere, edgeOf, keyOrder, valueOrder } from './branch.ts';
import { tableOf } from './columns.ts';
import { compileEdgeCondition } from './conditions.ts';
import { degreesOf } from './degrees.ts';
import { keptOrder, walkOf } from './kept-orders.ts';
import type { Reading } from './reading.ts';
import { conjuncts } from './scan.ts';
import { isOneOf, isRelation, type RelationStep, sourceOf } from './sources.ts';
import { allOf, type Sql, slot, sql, value } from './sql.ts';
import { wordMatch } from './word-index.ts';

/**
 * Another way to the nodes that fulfil a condition: from the other end of a relation that it asks for, or from a rare word.
 * `size`: about how many rows it walks.
 */
export interface Driver {
  readonly size: number;
  readonly branches: () => readonly Branch[];
}

export interface Driven {
  readonly kind: NodeKind;
  readonly where: Condition;
  readonly order: readonly OrderKey[];
  /** The rows must also hang on this step from the parent, which then is their edge. */
  readonly step: RelationStep | null;
}

/** The drivers that a condition offers, the smallest first. */
export const driversOf = (reading: Reading, driven: Driven): readonly Driver[] =>
  conjuncts(driven.where)
    .flatMap((part) => [
      idsDriver(reading, part, driven),
      relatedDriver(reading, part, driven),
      wordDriver(reading, part, driven),
    ])
    .flatMap((driver) => (driver === null ? [] : [driver]))
    .sort((a, b) => a.size - b.size);

const idsDriver = (reading: Reading, part: Condition, driven: Driven): Driver | null => {
  if (!('ids' in part)) return null;
  const pks = reading.found(part.ids);
  return {
    size: pks.length,
    branches: () => [
      listedBranch(reading, sql`(select value as pk from json_each(${value(JSON.stringify(pks))}))`, driven),
    ],
  };
};

const relatedDriver = (reading: Reading, part: Condition, driven: Driven): Driver | null => {
  if (!('related' in part) || part.where === null || !('ids' in part.where)) return null;
  const [step, ...others] = part.related;
  if (step === undefined || others.length > 0 || !isRelation(step) || step.relation === 'IN_ARTICLE') return null;
  const back: RelationStep = { ...step, direction: step.direction === 'out' ? 'in' : 'out', to: [driven.kind] };
  const pks = reading
    .found(part.where.ids)
    .filter((pk) => step.to.length === 0 || step.to.includes(reading.kindOf(pk)));
  const size = pks.reduce((sum, pk) => sum + fanSize(reading, back, pk), 0);
  const [only] = pks;
  return {
    size,
    branches: () =>
      pks.length === 1 && only !== undefined
        ? backgrounds(back).map((background) => fanBranch(reading, { back, background, only, part }, driven))
        : [listedBranch(reading, fansOf(reading, back, pks), driven)],
  };
};

/** How many nodes of the step's kinds it leads to. */
export const fanSize = (reading: Reading, step: RelationStep, pk: number): number => {
  let size = 0;
  for (const background of step.background === null ? [0, 1] : [Number(step.background)]) {
    const type = reading.codes.relation(step.relation);
    const degrees = degreesOf(reading.connection, { node: pk, type, side: step.direction, background });
    for (const [code, count] of degrees) {
      if (step.to.length === 0 || step.to.includes(reading.kindOf(code))) size += count;
    }
  }
  return size;
};

interface Fan {
  readonly back: RelationStep;
  readonly background: boolean | null;
  readonly only: number;
  /** The condition that all its rows fulfil. */
  readonly part: Condition;
}

/** From one node, in its own index of these relations: in order, where that is the wanted one. */
const fanBranch = (reading: Reading, { back, background, only, part }: Fan, driven: Driven): Branch => {
  const walk = walkOf(keptOrder(back.relation, back.direction), driven.order);
  const source = sourceOf(reading, back, background);
  const row = { kind: driven.kind, alias: reading.alias('n') };
  const own = ownStep(reading, driven.step, row.alias);
  const others = { all: conjuncts(driven.where).filter((other) => other !== part) };
  return {
    row,
    from: sql`${source.table} indexed by edge_${back.direction} cross join ${tableOf(row.kind)} ${row.alias}${own.join}`,
    tests: [
      source.startsAt(value(only)),
      ...source.tests,
      sql`${row.alias}.pk = ${source.far}`,
      ...compileEdgeCondition(reading, back, source.alias),
      ...own.tests,
      compileWhere(reading, others, row),
    ],
    pk: `${row.alias}.pk`,
    edge: own.edge,
    order: walk === null ? valueOrder(driven.order, row, own.edge?.alias ?? null) : keyOrder(back, source.alias, walk),
    step: null,
    otherwise: false,
  };
};

/** From several nodes, each row once. */
const fansOf = (reading: Reading, back: RelationStep, pks: readonly number[]): Sql => {
  const source = sourceOf(reading, back, back.background);
  const [near] = source.startsAt(sql`0`).text.split(' = ');
  return sql`(select distinct ${source.far} as pk from ${source.table} where ${isOneOf(near ?? '', pks)} and ${allOf(source.tests)})`;
};

const wordDriver = (reading: Reading, part: Condition, driven: Driven): Driver | null => {
  if (!('op' in part) || part.op !== 'words' || part.value.length === 0) return null;
  const match = wordMatch(driven.kind, part.property, part.value);
  const [size] = reading.connection.first<[number]>(
    'select count(*) from (select 1 from node_words where node_words match ? limit ?)',
    [match, RARE],
  ) ?? [0];
  if (size >= RARE) return null;
  return {
    size,
    branches: () => [
      listedBranch(reading, sql`(select rowid as pk from node_words where node_words match ${value(match)})`, driven),
    ],
  };
};

/** Words that more nodes say are met soon in any order. */
const RARE = 2_000;

/** From a list of keys in a column `pk`, sorted. */
const listedBranch = (reading: Reading, list: Sql, driven: Driven): Branch => {
  const row = { kind: driven.kind, alias: reading.alias('n') };
  const listed = reading.alias('d');
  const own = ownStep(reading, driven.step, row.alias);
  return {
    row,
    from: sql`${list} ${listed} cross join ${tableOf(row.kind)} ${row.alias}${own.join}`,
    tests: [sql`${row.alias}.pk = ${listed}.pk`, ...own.tests, compileWhere(reading, driven.where, row)],
    pk: `${row.alias}.pk`,
    edge: own.edge,
    order: valueOrder(driven.order, row, own.edge?.alias ?? null),
    step: null,
    otherwise: false,
  };
};

/** The edge from the parent to the row. */
const ownStep = (reading: Reading, step: RelationStep | null, row: string) => {
  if (step === null) return { join: '', tests: [], edge: null };
  const source = sourceOf(reading, step, step.background);
  return {
    join: ` cross join ${source.table} indexed by edge_pair`,
    tests: [
      source.startsAt(slot('near')),
      sql`${source.far} = ${row}.pk`,
      ...source.tests,
      ...compileEdgeCondition(reading, step, source.alias),
    ],
    edge: edgeOf(step, source.alias),
  };
};
