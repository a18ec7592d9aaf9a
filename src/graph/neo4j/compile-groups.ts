import { NODES, type NodeKind } from '../../model/ontology.ts';
import { figuresOf, summedFigures } from '../figures.ts';
import type { ConnectionResult, CountsPlan, Figure, Group, GroupRow, NodeResult, TotalsPlan } from '../plan.ts';
import { type Branch, originAt } from './branch.ts';
import { kindBranches } from './branch-kind.ts';
import { stepBranch } from './branch-steps.ts';
import { whereAll } from './compile-conditions.ts';
import { compileConnection } from './compile-connection.ts';
import { begun } from './compile-page.ts';
import type { Root } from './compile-roots.ts';
import { compileSelection } from './compile-selection.ts';
import type { Context } from './context.ts';
import { columnsOf, type Fragment, readEach, withColumns } from './fragment.ts';

type Plan = TotalsPlan | CountsPlan;

/** The donation or event that is counted. */
const MEMBER = 'd';

/** Sums of donations, or counts of events, by one or two groups. Costs as many rows as `where` leaves. */
export const compileGroups = (context: Context, plan: Plan): Root<readonly GroupRow[]> => {
  const kind: NodeKind = plan.type === 'totals' ? 'Donation' : 'Event';
  const groups = plan.groups.map((group, at) => compileGroup(context, kind, group, `g${at + 1}`));
  const names = groups.map(({ name }) => name);
  const currency =
    plan.type === 'totals'
      ? [`(${MEMBER}.minor IS NULL OR ${MEMBER}.currency = ${context.parameter(plan.currency)})`]
      : [];
  const members = Object.keys(plan.members).map((name) => compileMembers(context, kind, plan.members[name]!));
  const columns = [...groups.flatMap(({ columns }) => columns), ...columnsOf(members)];
  const figures = summedFigures(plan);
  const carried = ['key', 'count', ...figures, ...names, ...(members.length > 0 ? ['ds'] : [])];
  const values = [
    'key',
    'count',
    ...figures,
    ...groups.map(({ expression }) => expression),
    ...columnsOf(members).map(({ name }) => name),
  ];
  return {
    text: `${all(context, kind, plan, currency)}
${groups.map(({ bind }) => bind(names)).join('\n')}
WITH DISTINCT ids, ${[MEMBER, ...names].join(', ')}
${figures.includes('shared') ? withElsewhere(names) : ''}WITH ids, ${names.join(', ')}, ${['count(*) AS count', ...figures.map((figure) => `sum(${SUMMED[figure]}) AS ${figure}`)].join(', ')}${members.length > 0 ? `, collect(${MEMBER}) AS ds` : ''}
WITH *, ${groups.map(({ key }) => `coalesce(${key}, '')`).join(" + '|' + ")} AS key
ORDER BY ${orderOf(plan, groups)} LIMIT ${context.parameter(plan.first)}
${withColumns(carried, columns)}RETURN [${values.join(', ')}] AS row`,
    read: (rows) => rows.map((row) => readRow(plan, groups, members, row as readonly unknown[])),
  };
};

/** The members, from what the condition names where it names something. */
const all = (context: Context, kind: NodeKind, plan: Plan, tests: readonly string[]): string => {
  const ways = kindBranches(context, kind, plan.where, []).map(
    (branch) => begun(branch) + branch.match({ node: MEMBER, relation: null }, tests),
  );
  return ways.length === 1
    ? ways.join('')
    : `CALL (ids) { ${ways.map((way) => `${way} RETURN ${MEMBER}`).join(' UNION ALL ')} }`;
};

/** What is summed up, of each donation in each of its rows. */
const SUMMED: Readonly<Record<Figure, string>> = {
  total: `coalesce(${MEMBER}.minor, 0)`,
  shared: `CASE WHEN elsewhere THEN coalesce(${MEMBER}.minor, 0) ELSE 0 END`,
  low: `coalesce(${MEMBER}.low, ${MEMBER}.minor, 0)`,
  high: `coalesce(${MEMBER}.high, ${MEMBER}.minor, 0)`,
  unvalued: `CASE WHEN ${MEMBER}.minor IS NULL THEN 1 ELSE 0 END`,
};

const withElsewhere = (
  names: readonly string[],
): string => `WITH ids, ${MEMBER}, collect([${names.join(', ')}]) AS places
UNWIND places AS place
WITH ids, ${MEMBER}, size(places) > 1 AS elsewhere, ${names.map((name, at) => `place[${at}] AS ${name}`).join(', ')}
`;

/** An empty value and an unknown one have the same key: the unknown one is before it. */
const orderOf = (plan: Plan, groups: readonly CompiledGroup[]): string => {
  const { by, direction } = plan.type === 'counts' ? ({ by: 'COUNT', direction: 'DESC' } as const) : plan.order;
  const figure = { TOTAL: [`total ${direction}`], COUNT: [`count ${direction}`], KEY: [] }[by];
  const keys = ['key', ...groups.map(({ key }) => `${key} IS NOT NULL`)];
  return [...figure, ...keys.map((key) => `${key} ${by === 'KEY' ? direction : 'ASC'}`)].join(', ');
};

interface CompiledGroup {
  readonly name: string;
  /** Clauses that bind it for each member; `names`: those of all groups. */
  readonly bind: (names: readonly string[]) => string;
  readonly key: string;
  readonly expression: string;
  readonly columns: Fragment<unknown>['columns'];
  readonly read: (value: unknown) => NodeResult | string | null;
}

const compileGroup = (context: Context, kind: NodeKind, group: Group, name: string): CompiledGroup => {
  if (group.by === 'related') return compileRelatedGroup(context, group, name);
  const property = `${MEMBER}.${group.property}`;
  const types: Readonly<Record<string, string>> = NODES[kind];
  const bound = (names: readonly string[]): string =>
    ['ids', MEMBER, ...names.slice(0, names.indexOf(name))].join(', ');
  const bind = (names: readonly string[]): string => {
    if (group.by === 'period') return `WITH ${bound(names)}, left(${property}, ${group.length}) AS ${name}`;
    if (types[group.property] === 'texts') return `UNWIND ${property} AS ${name}`;
    return `WITH ${bound(names)}, ${property} AS ${name} WHERE ${name} IS NOT NULL`;
  };
  return { name, bind, key: name, expression: name, columns: [], read: (value) => (value as string | null) ?? null };
};

const compileRelatedGroup = (
  context: Context,
  group: Extract<Group, { readonly by: 'related' }>,
  name: string,
): CompiledGroup => {
  const origin = originAt(MEMBER);
  const branches = group.steps.map((step) => stepBranch(context, step, origin, { where: null, order: [] }));
  const kinds = [...new Set(branches.flatMap((branch) => branch.kinds))];
  const node = compileSelection(context, name, kinds, group.node);
  const ways = branches.map((branch) => branch.match({ node: name, relation: context.name('r') }, []));
  return {
    name,
    bind: () =>
      ways.length === 1
        ? ways.join('')
        : `CALL (ids, ${MEMBER}) { ${ways.map((way) => `${way} RETURN ${name}`).join(' UNION ')} }`,
    key: `${name}.id`,
    expression: node.expression,
    columns: node.columns,
    read: node.read,
  };
};

type Members = Plan['members'][string];

/** The row's own donations or events, which `ds` holds. */
const compileMembers = (context: Context, kind: NodeKind, members: Members): Fragment<ConnectionResult> => {
  const branch: Branch = {
    kinds: [kind],
    match: ({ node }, tests) => `UNWIND ds AS ${node} WITH ${node}${whereAll(tests)}`,
    key: null,
    returns: true,
  };
  return compileConnection(context, {
    ...members,
    branches: [branch],
    disjoint: true,
    imports: ['ds'],
    guard: null,
    edge: null,
  });
};

const readRow = (
  plan: Plan,
  groups: readonly CompiledGroup[],
  members: readonly Fragment<ConnectionResult>[],
  row: readonly unknown[],
): GroupRow => {
  const [key, count, ...values] = row as [string, number, ...unknown[]];
  const rest = values.slice(summedFigures(plan).length);
  const found = readEach(members, rest.slice(groups.length));
  return {
    key,
    count,
    ...figuresOf(plan, values),
    groups: Object.fromEntries(plan.groups.map(({ name }, at) => [name, groups[at]!.read(rest[at])])),
    members: Object.fromEntries(Object.keys(plan.members).map((name, at) => [name, found[at]!])),
  };
};
