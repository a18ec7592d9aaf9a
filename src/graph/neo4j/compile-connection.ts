import type { OrderKey } from '../../model/ontology.ts';
import type { Ask, ConnectionResult, Page, RowResult, Selection, Value } from '../plan.ts';
import type { Branch } from './branch.ts';
import { compileEdge, type EdgeParts } from './compile-edge.ts';
import { placeOf, type Row } from './compile-order.ts';
import { asks, begun, type Pager, pagerOf } from './compile-page.ts';
import { compileSelection } from './compile-selection.ts';
import type { Context } from './context.ts';
import { type Column, type Fragment, withColumns } from './fragment.ts';

export interface ConnectionParts {
  /** Several: a union, each thing once, by the first branch that leads to it. */
  readonly branches: readonly Branch[];
  /** No thing is in two of them. */
  readonly disjoint: boolean;
  /** Variables that the branches use; none at the root. */
  readonly imports: readonly string[];
  /** What must hold of the origin for there to be rows at all. */
  readonly guard: string | null;
  readonly order: readonly OrderKey[];
  readonly page: Page;
  readonly ask: Ask;
  readonly node: Selection;
  /** null: no relation led to the rows. */
  readonly edge: EdgeParts | null;
}

/** Up to four columns: the rows, their number, and whether any lie outside of the page on either side. */
export const compileConnection = (context: Context, parts: ConnectionParts): Fragment<ConnectionResult> => {
  const { page, ask } = parts;
  const pager = pagerOf(context, parts.order, page);
  const begin = parts.guard === null ? '' : `WITH ${parts.imports.join(', ')} WHERE ${parts.guard}\n`;
  const columns: Column[] = [];
  const add = (hint: string, text: string): number => columns.push({ name: context.name(hint), text }) - 1;

  const rows = ask.rows || ask.more ? compileRows(context, parts, pager, begin) : null;
  const rowsAt = rows === null ? -1 : add('c', rows.text);
  const totalAt = ask.total ? add('t', countOf(context, parts, begin)) : -1;
  const outside = (side: 'after' | 'before'): number =>
    ask.more && asks(page, side)
      ? add('o', `EXISTS { ${begin}${union(context, parts, (branch, row) => pager.outside(branch, row, side))} }`)
      : -1;
  const beforeAt = outside('after');
  const afterAt = outside('before');
  const size = page.first ?? page.last ?? 0;

  return {
    columns,
    read: (values) => {
      const found = rows === null ? [] : (values[rowsAt] as readonly unknown[]);
      const beyond = found.length > size;
      const onPage = beyond ? found.slice(0, size) : found;
      const inOrder = page.last === null ? onPage : [...onPage].reverse();
      const before = beforeAt >= 0 && values[beforeAt] === true;
      const after = afterAt >= 0 && values[afterAt] === true;
      return {
        rows: rows === null || !ask.rows ? [] : inOrder.map(rows.read),
        total: ask.total ? (values[totalAt] as number) : null,
        hasNext: ask.more ? after || (page.last === null && beyond) : null,
        hasPrevious: ask.more ? before || (page.last !== null && beyond) : null,
      };
    },
  };
};

const newRow = (context: Context, edge: EdgeParts | null): Row => ({
  node: context.name('n'),
  relation: edge === null ? null : context.name('r'),
});

interface Rows {
  readonly text: string;
  readonly read: (value: unknown) => RowResult;
}

const compileRows = (context: Context, parts: ConnectionParts, pager: Pager, begin: string): Rows => {
  const { branches, page, ask, order, edge } = parts;
  const limit = context.parameter((page.first ?? page.last ?? 0) + (ask.more ? 1 : 0));
  const row = newRow(context, edge);
  const kinds = [...new Set(branches.flatMap((branch) => branch.kinds))];
  const node = compileSelection(context, row.node, kinds, ask.rows ? parts.node : {});
  const own = edge === null || !ask.rows ? null : compileEdge(context, edge, row);
  const place = placeOf(order, row);
  const columns = [...node.columns, ...(own?.columns ?? [])];
  const [only, ...others] = branches;
  const found =
    only !== undefined && others.length === 0 && only.runs === undefined
      ? pager.rows(only, row, limit)
      : merged(context, parts, pager, row, limit);
  const values = [`[${place.join(', ')}]`, node.expression, ...(own?.values ?? [])];
  const variables = row.relation === null ? [row.node] : [row.node, row.relation];
  return {
    text: `COLLECT { ${begin}${found}\n${withColumns(variables, columns)}RETURN [${values.join(', ')}] }`,
    read: (value) => {
      const row = value as readonly unknown[];
      const { properties, children } = own === null ? NOTHING : own.read(row.slice(2));
      return { at: row[0] as readonly Value[], node: node.read(row[1]), properties, children };
    },
  };
};

const NOTHING: Pick<RowResult, 'properties' | 'children'> = { properties: {}, children: {} };

/**
 * The first rows of each branch, together, each thing once. A limit in each branch is enough: what is among the first of all
 * is among the first of its branch.
 */
const merged = (
  context: Context,
  { branches, imports, disjoint }: ConnectionParts,
  pager: Pager,
  row: Row,
  limit: string,
): string => {
  const turn = context.name('i');
  const variables = row.relation === null ? [row.node] : [row.node, row.relation];
  const ways = branches.map((branch, at) => {
    const own: Row = { node: context.name('n'), relation: row.relation === null ? null : context.name('r') };
    const named =
      own.relation === null
        ? `${own.node} AS ${row.node}`
        : `${own.node} AS ${row.node}, ${own.relation} AS ${row.relation}`;
    return `${pager.rows(branch, own, limit)}\nRETURN ${named}, ${at} AS ${turn}`;
  });
  const once = disjoint
    ? ''
    : row.relation === null
      ? `\nWITH DISTINCT ${row.node}`
      : `\nWITH ${row.node}, ${row.relation}, ${turn} ORDER BY ${turn}\nWITH ${row.node}, head(collect(${row.relation})) AS ${row.relation}`;
  return `${call(imports, ways.join('\nUNION ALL\n'))}${once}
WITH ${variables.join(', ')} ORDER BY ${pager.sort(row)} LIMIT ${limit}`;
};

const countOf = (context: Context, parts: ConnectionParts, begin: string): string => {
  const degrees = parts.branches.flatMap(({ degree }) => degree ?? []);
  if (parts.disjoint && degrees.length === parts.branches.length) {
    const sum = parts.branches.map((branch) => degreeFrom(context, branch)).join(' + ');
    return parts.guard === null ? sum : `CASE WHEN ${parts.guard} THEN ${sum} ELSE 0 END`;
  }
  return `COUNT { ${begin}${union(context, parts, (branch, row) => begun(branch) + branch.match(row, []))} }`;
};

/** A degree of a thing that the branch itself looks up is read there. */
const degreeFrom = (context: Context, { begin, degree }: Branch): string => {
  if (begin === undefined) return degree ?? '0';
  const name = context.name('t');
  return `coalesce(COLLECT { ${begin}\nRETURN ${degree} AS ${name} }[0], 0)`;
};

/** All rows of all branches, each thing once, for counting or for a test. */
const union = (
  context: Context,
  { branches, edge }: ConnectionParts,
  text: (branch: Branch, row: Row) => string,
): string => {
  const [only, ...others] = branches;
  if (only !== undefined && others.length === 0) {
    const row = newRow(context, edge);
    return only.returns ? `${text(only, row)} RETURN ${row.node}` : text(only, row);
  }
  const thing = context.name('n');
  return branches
    .map((branch) => {
      const row = newRow(context, edge);
      return `${text(branch, row)} RETURN ${row.node} AS ${thing}`;
    })
    .join(' UNION ');
};

const call = (imports: readonly string[], text: string): string => {
  const names = ['ids', ...imports].join(', ');
  return `WITH ${names}\nCALL (${names}) {\n${text}\n}`;
};
