import type { OrderKey } from '../../model/ontology.ts';
import { leadsToMany } from '../hubs.ts';
import type { Condition, Step } from '../plan.ts';
import { type Branch, boundsOf, forwardsIn, type Origin, type Said } from './branch.ts';
import { type About, compileCondition, isOf, reaches, stepTests, whereAll } from './compile-conditions.ts';
import type { Row } from './compile-order.ts';
import type { Context } from './context.ts';
import { evidenceIds } from './led-to.ts';
import { SEPARATOR } from './order-key.ts';
import {
  farKinds,
  farPattern,
  isSubject,
  pattern,
  type RelationStep,
  type SubjectStep,
  stepTypes,
} from './patterns.ts';
import { keptOrder } from './stored.ts';

/** What is asked of the things at the end of a step. */
export interface Wanted {
  readonly where: Condition | null;
  readonly order: readonly OrderKey[];
  /** Steps that must not lead to the same things. */
  readonly earlier?: readonly Step[];
}

export const stepBranch = (context: Context, step: Step, origin: Origin, wanted: Wanted): Branch =>
  isSubject(step) ? subjectBranch(context, step, origin, wanted) : relationBranch(context, step, origin, wanted);

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

const relationBranch = (context: Context, step: RelationStep, origin: Origin, wanted: Wanted): Branch => {
  const { node, parent } = origin;
  const { where, order, earlier = [] } = wanted;
  const nameOf = relationNames(context);
  const tests = (row: Row): readonly string[] => [
    ...stepTests(context, step, nameOf(row)),
    ...testsOf(context, where, { variable: row.node, parent }),
    ...earlier.map((other) => `NOT ${reaches(context, other, node, row.node)}`),
  ];
  const [type, ...others] = stepTypes(step);
  const forwards = others.length === 0 && type !== undefined ? keptForwards(step, order) : null;
  const far = (row: Row): string => farPattern(step, row.node);
  // Any name or test in it, and it is counted one by one.
  const isCounted = where === null && step.edge === null && farPattern(step, '') === '';
  return {
    kinds: farKinds(step),
    ...(isCounted ? { degree: degreeOf(step, node) } : {}),
    match: (row, more) => `MATCH ${pattern(step, node, nameOf(row), far(row))}${whereAll([...tests(row), ...more])}`,
    key:
      forwards === null
        ? null
        : {
            // The near end is in the range; were it in the pattern, all that hangs on it would be walked.
            match: (row, range, more) =>
              `MATCH ${pattern(step, '', nameOf(row), far(row))} USING RANGE INDEX SEEK ${nameOf(row)}:${type}(k)${whereAll([...range, ...tests(row), ...more])}`,
            of: (row) => `${nameOf(row)}.k`,
            prefix: `${node}.id`,
            forwards,
            bounds: boundsOf(keptOrder(step.relation)[0], where),
          },
  };
};

/** How many relations hang on a node: a number that the database keeps. */
export const degreeOf = (step: RelationStep, node: string): string => `COUNT { ${pattern(step, node, '', '')} }`;

/** The row's relation or, where nobody asks for it, a name of the branch's own. */
const relationNames = (context: Context): ((row: Row) => string) => {
  const names = new Map<string, string>();
  return ({ node, relation }) => {
    const name = relation ?? names.get(node) ?? context.name('r');
    names.set(node, name);
    return name;
  };
};

const subjectBranch = (
  context: Context,
  { subject: kind }: SubjectStep,
  { subject, words: asked, parent }: Origin,
  { where, order }: Wanted,
): Branch => {
  const each = kind === 'Evidence' && asked.isList ? context.name('s') : null;
  const words: Said = each === null ? asked : { of: each, by: null };
  const tests = (row: Row): readonly string[] => testsOf(context, where, { variable: row.node, parent });
  const forwards = kind === 'Evidence' && words.by === null ? forwardsIn(EVIDENCE_ORDER, order) : null;
  const is = (row: Row): string =>
    kind === 'Note' ? isOf(context, kind, row.node, subject) : isSaid(context, words, row.node);
  return {
    kinds: [kind],
    ...(each === null ? {} : { begin: `UNWIND ${asked.of} AS ${each}`, runs: true as const }),
    match: (row, more) => `MATCH (${row.node}:${kind})${whereAll([is(row), ...tests(row), ...more])}`,
    key:
      forwards === null
        ? null
        : {
            match: (row, range, more) =>
              `MATCH (${row.node}:Evidence) USING RANGE INDEX SEEK ${row.node}:Evidence(k)${whereAll([...range, ...tests(row), ...more])}`,
            of: (row) => `${row.node}.k`,
            prefix: words.of,
            forwards,
            bounds: boundsOf(EVIDENCE_ORDER[0], where),
          },
  };
};

/** What one article says of a thing lies together among all that is said of it: of its day, and with ids that begin alike. */
const isSaid = (context: Context, { of, by }: Said, variable: string): string => {
  if (by === null) return isOf(context, 'Evidence', variable, of);
  const between = context.parameter(SEPARATOR);
  const start = `${of} + ${between} + coalesce(${by}.publishedOn, '') + ${between} + ${evidenceIds(`${by}.id`)}`;
  return `${variable}.k STARTS WITH ${start} AND ${variable}.article = ${by}.id`;
};

const EVIDENCE_ORDER: readonly OrderKey[] = [{ on: 'node', property: 'publishedOn', direction: 'DESC' }];

/** Whether the kept keys of a step's near end, read forwards, give the order; null where they don't serve it. */
const keptForwards = (step: RelationStep, order: readonly OrderKey[]): boolean | null => {
  if (!leadsToMany(step)) return null;
  return forwardsIn(keptOrder(step.relation), order);
};

const testsOf = (context: Context, where: Condition | null, about: About): readonly string[] =>
  where === null ? [] : [compileCondition(context, where, about)];
