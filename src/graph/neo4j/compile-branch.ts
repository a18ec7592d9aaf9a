import type { NodeKind, OrderKey } from '../../model/ontology.ts';
import { reversed, sameOrder } from '../order.ts';
import type { Condition, Step } from '../plan.ts';
import { type About, compileCondition, reaches, stepTests, whereAll } from './compile-conditions.ts';
import type { Row } from './compile-order.ts';
import type { Context } from './context.ts';
import {
  farKinds,
  farPattern,
  isSubject,
  pattern,
  type RelationStep,
  type SubjectStep,
  stepTypes,
} from './patterns.ts';
import { hubOf, keptOrder, listedBy, listKey } from './stored.ts';

/**
 * One way to a connection's rows: along a step, or all nodes of a kind. Where an index keeps the rows in the wanted order,
 * `key` says so and the rows are walked along it.
 */
export interface Branch {
  readonly kinds: readonly NodeKind[];
  /** MATCH … WHERE …, binding the row's variables. */
  readonly match: (row: Row, tests: readonly string[]) => string;
  readonly key: Key | null;
  /** How many rows there are, where the database keeps that as a degree. */
  readonly degree?: string;
  /** Its last clause is a WITH, after which a subquery must say what it returns. */
  readonly returns?: true;
}

export interface Key {
  /** The same rows, found by the index: `k` lies in the range. */
  readonly match: (row: Row, range: readonly string[], tests: readonly string[]) => string;
  readonly of: (row: Row) => string;
  /** An expression for what all keys of this branch begin with; null: nothing. */
  readonly prefix: string | null;
  /** Whether the index, read forwards, gives the wanted order. */
  readonly forwards: boolean;
}

/** What steps start from. */
export interface Origin {
  readonly node: string;
  /** An expression for the subject of evidence and notes. */
  readonly subject: string;
  /** What `parent` in conditions means. */
  readonly parent: string | null;
  /** All variables of the above. */
  readonly variables: readonly string[];
}

/** `earlier`: steps that must not lead to the branch's things too. */
export const stepBranch = (
  context: Context,
  step: Step,
  origin: Origin,
  where: Condition | null,
  order: readonly OrderKey[],
  earlier: readonly Step[] = [],
): Branch =>
  isSubject(step)
    ? subjectBranch(context, step, origin, where, order)
    : relationBranch(context, step, origin, where, order, earlier);

/**
 * A step with events told as background and with others, as two, where keys keep the order of each: else all that hangs on a
 * hub would be sorted.
 */
export const apart = (step: Step, order: readonly OrderKey[]): readonly Step[] =>
  isSubject(step) || stepTypes(step).length < 2 || keptForwards(step, order) === null
    ? [step]
    : [
        { ...step, background: false },
        { ...step, background: true },
      ];

export const kindBranch = (
  context: Context,
  kind: NodeKind,
  where: Condition | null,
  order: readonly OrderKey[],
): Branch => {
  const tests = (row: Row): readonly string[] => testsOf(context, where, { variable: row.node, parent: null });
  const [only] = order;
  const listed = order.length === 1 && only !== undefined && listedBy(kind).includes(only.property) ? only : null;
  const property = listed === null ? '' : listKey(listed.property);
  return {
    kinds: [kind],
    match: (row, more) => `MATCH (${row.node}:${kind})${whereAll([...tests(row), ...more])}`,
    key:
      listed === null
        ? null
        : {
            match: (row, range, more) =>
              `MATCH (${row.node}:${kind}) USING RANGE INDEX ${row.node}:${kind}(${property})${whereAll([...range, ...tests(row), ...more])}`,
            of: (row) => `${row.node}.${property}`,
            prefix: null,
            forwards: listed.direction === 'ASC',
          },
  };
};

const relationBranch = (
  context: Context,
  step: RelationStep,
  { node, parent }: Origin,
  where: Condition | null,
  order: readonly OrderKey[],
  earlier: readonly Step[],
): Branch => {
  const kinds = farKinds(step);
  const tests = (row: Row): readonly string[] => [
    ...(row.relation === null ? [] : stepTests(context, step, row.relation)),
    ...testsOf(context, where, { variable: row.node, parent }),
    ...earlier.map((other) => `NOT ${reaches(context, other, node, row.node)}`),
  ];
  const [type, ...others] = stepTypes(step);
  const forwards = others.length === 0 && type !== undefined ? keptForwards(step, order) : null;
  // Any name or test in it, and it is counted one by one.
  const counted = where === null && step.edge === null && farPattern(step, '') === '';
  return {
    kinds,
    ...(counted ? { degree: `COUNT { ${pattern(step, node, '', '')} }` } : {}),
    match: (row, more) =>
      `MATCH ${pattern(step, node, row.relation ?? '', farPattern(step, row.node))}${whereAll([...tests(row), ...more])}`,
    key:
      forwards === null
        ? null
        : {
            match: (row, range, more) =>
              // The near end is in the range; were it in the pattern, all that hangs on it would be walked.
              `MATCH ${pattern(step, '', row.relation ?? '', farPattern(step, row.node))} USING RANGE INDEX ${row.relation}:${type}(k)${whereAll([...range, ...tests(row), ...more])}`,
            of: (row) => `${row.relation}.k`,
            prefix: `${node}.id`,
            forwards,
          },
  };
};

const subjectBranch = (
  context: Context,
  { subject: kind }: SubjectStep,
  { subject, parent }: Origin,
  where: Condition | null,
  order: readonly OrderKey[],
): Branch => {
  const tests = (row: Row): readonly string[] => testsOf(context, where, { variable: row.node, parent });
  const kept = kind === 'Evidence' ? forwardsIn(EVIDENCE_ORDER, order) : null;
  return {
    kinds: [kind],
    match: (row, more) =>
      `MATCH (${row.node}:${kind})${whereAll([`${row.node}.subject = ${subject}`, ...tests(row), ...more])}`,
    key:
      kept === null
        ? null
        : {
            match: (row, range, more) =>
              `MATCH (${row.node}:Evidence) USING RANGE INDEX ${row.node}:Evidence(k)${whereAll([...range, ...tests(row), ...more])}`,
            of: (row) => `${row.node}.k`,
            prefix: subject,
            forwards: kept,
          },
  };
};

const EVIDENCE_ORDER: readonly OrderKey[] = [{ on: 'node', property: 'publishedOn', direction: 'DESC' }];

/** Whether the kept keys of a step's near end, read forwards, give the order; null where they don't serve it. */
const keptForwards = (step: RelationStep, order: readonly OrderKey[]): boolean | null => {
  if (hubOf(step.relation) !== (step.direction === 'out' ? 'from' : 'to')) return null;
  return forwardsIn(keptOrder(step.relation), order);
};

/** Keys are compared as one text, upwards: that serves an order all of whose parts go one way. */
const forwardsIn = (kept: readonly OrderKey[], wanted: readonly OrderKey[]): boolean | null => {
  const upwards = kept.map((key) => ({ ...key, direction: 'ASC' as const }));
  if (sameOrder(upwards, wanted)) return true;
  return wanted.length > 0 && sameOrder(reversed(upwards), wanted) ? false : null;
};

const testsOf = (context: Context, where: Condition | null, about: About): readonly string[] =>
  where === null ? [] : [compileCondition(context, where, about)];
