import type { NodeKind } from '../../model/ontology.ts';
import { figuresOf, summedFigures } from '../figures.ts';
import { compareText } from '../order.ts';
import type {
  Condition,
  ConnectionResult,
  CountsPlan,
  Figure,
  Group,
  GroupRow,
  NodeResult,
  TotalsPlan,
} from '../plan.ts';
import { type Columns, columnsOf, quoted, type SqlValue, tableOf } from './columns.ts';
import { compileEdgeCondition } from './conditions.ts';
import { listBranches, readList } from './lists.ts';
import { readNodes } from './nodes.ts';
import { TOP } from './order-key.ts';
import type { Reading } from './reading.ts';
import { conjuncts } from './scan.ts';
import { farKinds, isNarrowed, isOfKinds, isRelation, sourceOf } from './sources.ts';
import { allOf, joined, type Sql, sql, TRUE } from './sql.ts';

type Plan = TotalsPlan | CountsPlan;

/** Sums of donations, or counts of events, by one or two groups. Walks all that the condition leaves. */
export const readGroups = (reading: Reading, plan: Plan): readonly GroupRow[] => {
  const names = plan.groups.map((_, at) => `g${at}`);
  const { text, args } = figures(reading, plan, names);
  const rows = reading.connection.rows<readonly SqlValue[]>(text, args as readonly SqlValue[]);
  const chosen = withKeys(reading, plan, rows).sort(comparing(plan)).slice(0, plan.first);
  const groups = readGroupNodes(reading, plan, chosen);
  return chosen.map(({ values, key, count, figures }, at) => {
    const found = plan.groups.map((_, index) => groups[index]?.[at] ?? (values[index] as string | null) ?? null);
    return {
      groups: Object.fromEntries(plan.groups.map(({ name }, index) => [name, found[index] ?? null])),
      key,
      count,
      ...figuresOf(plan, figures),
      members: readMembers(reading, plan, found),
    };
  });
};

const kindOf = (plan: Plan): 'Donation' | 'Event' => (plan.type === 'totals' ? 'Donation' : 'Event');

/** What is summed up, of each donation in each of its rows. */
const SUMMED: Readonly<Record<Figure, string>> = {
  total: 'coalesce(minor, 0)',
  shared: 'case when places > 1 then coalesce(minor, 0) else 0 end',
  low: 'coalesce(low, minor, 0)',
  high: 'coalesce(high, minor, 0)',
  unvalued: 'minor is null',
};

const figures = (reading: Reading, plan: Plan, names: readonly string[]): Sql => {
  const placed = placedRows(reading, plan);
  const summed = summedFigures(plan);
  const columns = [...names, 'count(*)', ...summed.map((figure) => `sum(${SUMMED[figure]})`)].join(', ');
  const rows = summed.includes('shared')
    ? sql`select *, count(*) over (partition by pk) as places from (${placed})`
    : placed;
  return sql`select ${columns} from (${rows}) group by ${names.join(', ')}`;
};

/** Each donation or event with each row that it is counted in, once. */
const placedRows = (reading: Reading, plan: Plan): Sql => {
  const kind = kindOf(plan);
  const where = plan.type === 'totals' ? inCurrency(plan) : plan.where;
  const { row, from, tests } = countedRows(reading, kind, where);
  const parts = plan.groups.map((group, at) => groupPart(reading, group, kind, row, `g${at}`));
  const own = plan.type === 'totals' ? ['minor', 'low', 'high'].map((name) => `${row}.${quoted(name)}`) : [];
  const columns = [`${row}.pk`, ...own, ...parts.map(({ column }, at) => `${column} as g${at}`)].join(', ');
  const joins = joined(
    parts.map(({ join }) => join),
    '',
  );
  return sql`select ${parts.some(({ repeats }) => repeats) ? 'distinct ' : ''}${columns} from ${from}${joins} where ${allOf([...tests, ...parts.map(({ test }) => test)])}`;
};

/** Gifts whose worth nobody states are of every currency. */
const inCurrency = ({ where, currency }: TotalsPlan): Condition => ({
  all: [
    ...(where === null ? [] : [where]),
    {
      any: [
        { property: 'minor', op: 'unknown' },
        { property: 'currency', op: 'eq', value: currency },
      ],
    },
  ],
});

/** What is counted, under the alias `row`. */
const countedRows = (reading: Reading, kind: NodeKind, where: Condition | null) => {
  const branches = listBranches(reading, { kind, where, order: [] });
  const [branch] = branches;
  if (branch?.row && branches.length === 1) return { ...branch, row: branch.row.alias };
  const all = branches.map(({ pk, from, tests }) => sql`select ${pk} as pk from ${from} where ${allOf(tests)}`);
  const row = reading.alias('n');
  return {
    row,
    from: sql`(${joined(all, ' union ')}) c cross join ${tableOf(kind)} ${row}`,
    tests: [sql`${row}.pk = c.pk`],
  };
};

interface GroupPart {
  readonly join: Sql;
  readonly column: string;
  readonly test: Sql;
  /** One value may come several times. */
  readonly repeats: boolean;
}

const groupPart = (reading: Reading, group: Group, kind: NodeKind, row: string, name: string): GroupPart => {
  if (group.by === 'related') {
    const ways = group.steps.map((step) => groupStep(reading, step));
    return {
      join: sql` cross join (${joined(ways, ' union all ')}) ${name}`,
      column: `${name}.far`,
      test: sql`${name}.near = ${row}.pk`,
      repeats: ways.length > 1,
    };
  }
  const column = `${row}.${quoted(group.property)}`;
  if (group.by === 'period') {
    return { join: sql``, column: `substr(${column}, 1, ${group.length})`, test: TRUE, repeats: false };
  }
  if (isList(kind, group.property)) {
    return { join: sql` cross join json_each(${column}) ${name}`, column: `${name}.value`, test: TRUE, repeats: true };
  }
  return { join: sql``, column, test: sql`${column} is not null`, repeats: false };
};

const isList = (kind: NodeKind, property: string): boolean => {
  const columns: Columns = columnsOf(kind);
  return columns[property] === 'texts';
};

/** All pairs that a step joins; SQLite looks up those of one member at a time. */
const groupStep = (reading: Reading, step: Extract<Group, { readonly by: 'related' }>['steps'][number]): Sql => {
  const source = sourceOf(reading, step, isRelation(step) ? step.background : null);
  const near = source.startsAt(sql`0`).text.split(' = ')[0] ?? '';
  const tests = [
    ...source.tests,
    ...(isRelation(step) ? compileEdgeCondition(reading, step, source.alias) : []),
    ...(isNarrowed(step) ? [isOfKinds(reading, source.far, farKinds(step))] : []),
  ];
  return sql`select ${near} as near, ${source.far} as far from ${source.table} where ${allOf(tests)}`;
};

interface Keyed {
  readonly values: readonly SqlValue[];
  readonly key: string;
  readonly count: number;
  readonly figures: readonly number[];
}

const withKeys = (reading: Reading, plan: Plan, rows: readonly (readonly SqlValue[])[]): Keyed[] => {
  const columns = plan.groups.map((group, at) => {
    const values = rows.map((row) => row[at] ?? null);
    return group.by === 'related'
      ? reading.ids(values.map(Number))
      : values.map((of) => (of === null ? '' : String(of)));
  });
  return rows.map((row, at) => ({
    values: row.slice(0, plan.groups.length),
    key: columns.map((keys) => keys[at]).join('|'),
    count: Number(row[plan.groups.length]),
    figures: row.slice(plan.groups.length + 1).map(Number),
  }));
};

const comparing = (plan: Plan): ((a: Keyed, b: Keyed) => number) => {
  if (plan.type === 'counts') return (a, b) => b.count - a.count || byKey(a, b);
  const { by, direction } = plan.order;
  const sign = direction === 'ASC' ? 1 : -1;
  if (by === 'KEY') return (a, b) => sign * byKey(a, b);
  if (by === 'COUNT') return (a, b) => sign * (a.count - b.count) || byKey(a, b);
  return (a, b) => sign * ((a.figures[0] ?? 0) - (b.figures[0] ?? 0)) || byKey(a, b);
};

/** An empty value and an unknown one have the same key. */
const byKey = (a: Keyed, b: Keyed): number =>
  compareText(a.key, b.key) || compareText(JSON.stringify(b.values), JSON.stringify(a.values));

/** For each group of things the node of each row. */
const readGroupNodes = (
  reading: Reading,
  plan: Plan,
  chosen: readonly Keyed[],
): readonly (readonly NodeResult[] | null)[] =>
  plan.groups.map((group, at) => {
    if (group.by !== 'related') return null;
    const pks = chosen.map(({ values }) => Number(values[at]));
    const ids = reading.ids(pks);
    return readNodes(
      reading,
      pks.map((pk, index) => ({ pk, id: ids[index] ?? '', values: null })),
      group.node,
    );
  });

/** The row's own donations or events: those of the plan that are in each of its groups. */
const readMembers = (
  reading: Reading,
  plan: Plan,
  found: readonly (NodeResult | string | null)[],
): Readonly<Record<string, ConnectionResult>> => {
  const kind = kindOf(plan);
  const own = plan.type === 'totals' ? inCurrency(plan) : plan.where;
  const groups = plan.groups.map((group, at) => isInGroup(kind, group, found[at] ?? null));
  const where = { all: [...conjuncts(own), ...groups] };
  return Object.fromEntries(
    Object.entries(plan.members).map(([name, members]) => [
      name,
      readList(reading, { ...members, type: 'list', kind, where }),
    ]),
  );
};

const isInGroup = (kind: NodeKind, group: Group, value: NodeResult | string | null): Condition => {
  if (group.by === 'related')
    return { related: group.steps, where: { ids: typeof value === 'object' && value ? [value.id] : [] } };
  const { property } = group;
  if (value === null) return { property, op: 'unknown' };
  const text = String(value);
  if (group.by === 'period' && text.length === group.length) {
    return {
      all: [
        { property, op: 'gte', value: text },
        { property, op: 'lt', value: text + TOP },
      ],
    };
  }
  return isList(kind, property) ? { property, op: 'has', value: [text] } : { property, op: 'eq', value: text };
};
