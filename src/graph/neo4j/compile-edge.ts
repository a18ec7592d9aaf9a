import type { ConnectionResult, EdgeSelection, Step } from '../plan.ts';
import { compileRelated } from './compile-child.ts';
import type { Row } from './compile-order.ts';
import type { Context } from './context.ts';
import { type Column, columnsOf, readEach } from './fragment.ts';
import { isSubject } from './patterns.ts';

/** What is read of the relation that led to a row. */
export interface EdgeFragment {
  readonly columns: readonly Column[];
  /** Expressions: the selected properties, then the columns. */
  readonly values: readonly string[];
  readonly read: (values: readonly unknown[]) => {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly children: Readonly<Record<string, ConnectionResult>>;
  };
}

export interface EdgeParts {
  readonly selection: EdgeSelection;
  readonly between: (row: Row) => { readonly near: string; readonly subject: string };
}

export const compileEdge = (context: Context, { selection, between }: EdgeParts, row: Row): EdgeFragment => {
  const { properties, children } = selection;
  const names = Object.keys(children);
  const { near, subject } = between(row);
  const variables = [near, row.node, ...(row.relation === null ? [] : [row.relation])];
  const fragments = Object.values(children).map((child) =>
    compileRelated(context, child, { node: row.node, subject, parent: near, variables }),
  );
  const columns = columnsOf(fragments);
  return {
    columns,
    values: [
      ...properties.map((name) => (row.relation === null ? 'null' : `${row.relation}.${name}`)),
      ...columns.map(({ name }) => name),
    ],
    read: (values) => {
      const results = names.length === 0 ? [] : readEach(fragments, values.slice(properties.length));
      return {
        properties: Object.fromEntries(properties.map((name, at) => [name, values[at] ?? null])),
        children: Object.fromEntries(names.map((name, at) => [name, results[at]!])),
      };
    },
  };
};

/** The key of the relation that a step led along, as an expression: the subject of its evidence and notes. */
export const relationBetween =
  (via: readonly Step[], near: string): EdgeParts['between'] =>
  (row) => {
    const [step, ...others] = via;
    if (step === undefined || isSubject(step)) return { near, subject: 'null' };
    if (others.length > 0) return { near, subject: keyOf(row.relation ?? 'null') };
    const [from, to] = step.direction === 'out' ? [near, row.node] : [row.node, near];
    return { near, subject: `('${step.relation}|' + ${from}.id + '|' + ${to}.id)` };
  };

/** The key of any stored relation. */
export const keyOf = (relation: string): string =>
  `(replace(type(${relation}), '_BG', '') + '|' + startNode(${relation}).id + '|' + endNode(${relation}).id)`;
