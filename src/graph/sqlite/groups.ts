import type { NodeKind } from '../../model/ontology.ts';
import { compareText } from '../order.ts';
import type { ConnectionResult, CountsPlan, Group, GroupRow, NodeResult, TotalsPlan } from '../plan.ts';
import { valueOrder } from './branch.ts';
import { type Columns, columnsOf, quoted, type SqlValue, tableOf } from './columns.ts';
import { compileEdgeCondition } from './conditions.ts';
import { grouped } from './grouped.ts';
import { listBranches } from './lists.ts';
import { readNodes } from './nodes.ts';
import { propertyReader } from './properties.ts';
import type { Reading } from './reading.ts';
import { farKinds, isNarrowed, isOfKinds, isRelation, sourceOf } from './sources.ts';
import { allOf, joined, members, type Slots, type Sql, slot, sql, TRUE, value } from './sql.ts';
import { Ways } from './ways.ts';

type Plan = TotalsPlan | CountsPlan;

/** Sums of donations, or counts of events, by one or two groups. Walks all that the condition leaves. */
export const readGroups = (reading: Reading, plan: Plan): readonly GroupRow[] => {
  const kind = plan.type === 'totals' ? 'Donation' : 'Event';
  const placed = placedRows(reading, plan, kind);
  const figures = plan.type === 'totals' ? SUMS : COUNT_ALONE;
  const names = plan.groups.map((_, at) => `g${at}`);
  const { text, args } =
    sql`${placed} select ${names.join(', ')}, ${figures} from (select p.*, count(*) over (partition by p.pk) as places from placed p) p cross join ${tableOf(kind)} d on d.pk = p.pk group by ${names.join(', ')}`;
  const rows = reading.connection.all<readonly SqlValue[]>(text, args as readonly SqlValue[]);
  const keyed = withKeys(reading, plan, rows);
  const chosen = keyed.sort(comparing(plan)).slice(0, plan.first);
  const groups = readGroupNodes(reading, plan, chosen);
  const memberLists = readMembers(reading, plan, kind, placed, chosen);
  return chosen.map(({ values, key, figures: [count, total, shared, low, high, unvalued] }, at) => ({
    groups: Object.fromEntries(
      plan.groups.map(({ name }, index) => [name, groups[index]?.[at] ?? (values[index] as string | null) ?? null]),
    ),
    key,
    count: count ?? 0,
    total: total ?? 0,
    shared: shared ?? 0,
    low: low ?? 0,
    high: high ?? 0,
    unvalued: unvalued ?? 0,
    members: Object.fromEntries(memberLists.map(([name, lists]) => [name, lists[at] as ConnectionResult])),
  }));
};

const SUMS = `count(*), sum(coalesce(d."minor", 0)), sum(case when p.places > 1 then coalesce(d."minor", 0) else 0 end),
  sum(coalesce(d."low", d."minor", 0)), sum(coalesce(d."high", d."minor", 0)), sum(d."minor" is null)`;

const COUNT_ALONE = 'count(*)';

/** Binds `placed`: each donation or event with each row that it is counted in, once. */
const placedRows = (reading: Reading, plan: Plan, kind: NodeKind): Sql => {
  const own = listBranches(reading, { kind, where: plan.where, order: [] });
  const all = own.map(({ pk, from, tests }) => sql`select ${pk} as pk from ${from} where ${allOf(tests)}`);
  const currency = plan.type === 'totals' ? sql`(d."minor" is null or d."currency" = ${value(plan.currency)})` : TRUE;
  const parts = plan.groups.map((group, at) => groupPart(reading, group, kind, `g${at}`));
  const columns = parts.map(({ column }, at) => `${column} as g${at}`);
  return sql`with counted as materialized (${joined(all, ' union ')}), placed as materialized (select distinct d.pk, ${columns.join(', ')} from counted c cross join ${tableOf(kind)} d on d.pk = c.pk${joined(
    parts.map(({ join }) => join),
    '',
  )} where ${allOf([currency, ...parts.map(({ test }) => test)])})`;
};

interface GroupPart {
  readonly join: Sql;
  readonly column: string;
  readonly test: Sql;
}

const groupPart = (reading: Reading, group: Group, kind: NodeKind, name: string): GroupPart => {
  if (group.by === 'related') {
    const ways = group.steps.map((step) => groupStep(reading, step));
    return {
      join: sql` cross join (${joined(ways, ' union all ')}) ${name}`,
      column: `${name}.far`,
      test: sql`${name}.near = d.pk`,
    };
  }
  const column = `d.${quoted(group.property)}`;
  if (group.by === 'period') return { join: sql``, column: `substr(${column}, 1, ${group.length})`, test: TRUE };
  const columns: Columns = columnsOf(kind);
  if (columns[group.property] === 'texts') {
    return { join: sql` cross join json_each(${column}) ${name}`, column: `${name}.value`, test: TRUE };
  }
  return { join: sql``, column, test: sql`${column} is not null` };
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
    figures: row.slice(plan.groups.length).map(Number),
  }));
};

const comparing =
  (plan: Plan) =>
  (a: Keyed, b: Keyed): number => {
    // An empty value and an unknown one have the same key.
    const byKey = compareText(a.key, b.key) || compareText(JSON.stringify(b.values), JSON.stringify(a.values));
    if (plan.type === 'counts') return (b.figures[0] ?? 0) - (a.figures[0] ?? 0) || byKey;
    const sign = plan.order.direction === 'ASC' ? 1 : -1;
    if (plan.order.by === 'KEY') return sign * byKey;
    const figure = plan.order.by === 'TOTAL' ? 1 : 0;
    return sign * ((a.figures[figure] ?? 0) - (b.figures[figure] ?? 0)) || byKey;
  };

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

/** Each row's own donations or events. */
const readMembers = (
  reading: Reading,
  plan: Plan,
  kind: NodeKind,
  placed: Sql,
  chosen: readonly Keyed[],
): readonly (readonly [string, readonly ConnectionResult[]])[] => {
  const asked = Object.entries(plan.members);
  if (asked.length === 0) return [];
  const names = plan.groups.map((_, at) => `g${at}`);
  const firsts = members(chosen.flatMap(({ values: [of] }) => (of === null || of === undefined ? [] : [of])));
  const { text, args } = sql`${placed} select pk, ${names.join(', ')} from placed where g0 is null or g0 in ${firsts}`;
  const rows = reading.connection.all<[number, ...SqlValue[]]>(text, args as readonly SqlValue[]);
  const byRow = grouped(rows, ([, ...values]) => JSON.stringify(values));
  const lists = chosen.map(({ values }): Slots => {
    const own = byRow.get(JSON.stringify(values)) ?? [];
    return { members: JSON.stringify(own.map(([pk]) => pk)) };
  });
  return asked.map(([name, member]) => [name, readMemberLists(reading, member, kind, lists)] as const);
};

const readMemberLists = (
  reading: Reading,
  plan: Plan['members'][string],
  kind: NodeKind,
  lists: readonly Slots[],
): readonly ConnectionResult[] => {
  const row = { kind, alias: reading.alias('n') };
  const branch = {
    row,
    from: sql`json_each(${slot('members')}) m cross join ${tableOf(kind)} ${row.alias}`,
    tests: [sql`${row.alias}.pk = m.value`],
    pk: `${row.alias}.pk`,
    edge: null,
    order: valueOrder(plan.order, row, null),
    otherwise: false,
  };
  const ways = new Ways(reading, [branch], {
    ...plan,
    where: null,
    nodeColumns: (of) => propertyReader(of, plan.node[of]?.properties ?? []).columns,
    edgeColumns: [],
  });
  return lists.map((list) => {
    const page = ways.page(list);
    const nodes = readNodes(
      reading,
      page.rows.map(({ pk, at, node }) => ({ pk, id: String(at.at(-1)), values: node })),
      plan.node,
    );
    const rows = page.rows.map(({ at }, index) => ({
      at,
      node: nodes[index] as NodeResult,
      properties: {},
      children: {},
    }));
    return { ...page, rows, total: plan.ask.total ? ways.total(list) : null };
  });
};
