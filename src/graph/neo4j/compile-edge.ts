import { reportedAs } from '../../model/ontology.ts';
import type { ConnectionResult, EdgeSelection, Step } from '../plan.ts';
import { wordsAlong } from '../words.ts';
import type { Said } from './branch.ts';
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
  readonly between: (row: Row) => { readonly near: string; readonly subject: string; readonly words: Said };
}

export const compileEdge = (context: Context, { selection, between }: EdgeParts, row: Row): EdgeFragment => {
  const { properties, children } = selection;
  const names = Object.keys(children);
  const { near, subject, words } = between(row);
  const variables = [near, row.node, ...(row.relation === null ? [] : [row.relation])];
  const fragments = Object.values(children).map((child) =>
    compileRelated(context, child, { node: row.node, subject, words, parent: near, variables }),
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

/** The key of the relation that a step led along, as an expression: the subject of its notes; and whose evidence its words are. */
export const relationBetween =
  (via: readonly Step[], near: string): EdgeParts['between'] =>
  (row) => {
    const subject = subjectOf(via, near, row);
    return { near, subject, words: saidOf(via, near, row, subject) };
  };

const saidOf = (via: readonly Step[], near: string, row: Row, subject: string): Said => {
  const { of, article } = wordsAlong(via);
  const ends = { near, far: row.node };
  if (of === 'relation') return { of: subject, by: null };
  if (of !== 'reported') return { of: `${ends[of]}.id`, by: article === null ? null : ends[article] };
  return { of: reportedKeys(via, row.relation ?? 'null'), isList: true, by: null };
};

/** The keys of the relations that one rolls up. */
const reportedKeys = (via: readonly Step[], relation: string): string =>
  via
    .flatMap((step) => (isSubject(step) ? [] : [reportedAs(step.relation)]))
    .map((name) => `[u IN ${relation}.units | '${name}|' + startNode(${relation}).id + '|' + u]`)
    .join(' + ');

const subjectOf = ([step, ...others]: readonly Step[], near: string, { node, relation }: Row): string => {
  if (step === undefined || isSubject(step)) return 'null';
  if (others.length > 0) return keyOf(relation ?? 'null');
  const [from, to] = step.direction === 'out' ? [near, node] : [node, near];
  return `('${step.relation}|' + ${from}.id + '|' + ${to}.id)`;
};

/** The key of any stored relation. */
export const keyOf = (relation: string): string =>
  `(replace(type(${relation}), '_BG', '') + '|' + startNode(${relation}).id + '|' + endNode(${relation}).id)`;
