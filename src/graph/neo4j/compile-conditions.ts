import type { Condition, Step } from '../plan.ts';
import type { Context } from './context.ts';
import { SEPARATOR } from './order-key.ts';
import { farPattern, isSubject, pattern, type RelationStep, type SubjectStep } from './patterns.ts';

/** What a condition is about. */
export interface About {
  /** The variable whose properties are tested: a node's, or a relation's. */
  readonly variable: string;
  /** The variable of the thing that the plan hangs on; null at the root. */
  readonly parent: string | null;
}

/**
 * A condition as a predicate. What is unknown fulfils no test, and everything is true or false: under `not`, Cypher's third
 * value is made false first.
 */
export const compileCondition = (context: Context, condition: Condition, about: About): string => {
  const { variable } = about;
  if ('all' in condition) return joined(condition.all, 'AND', true, context, about);
  if ('any' in condition) return joined(condition.any, 'OR', false, context, about);
  if ('not' in condition) return `NOT coalesce(${compileCondition(context, condition.not, about)}, false)`;
  if ('ids' in condition) return `${variable}.id IN ${context.things(condition.ids)}`;
  if ('parent' in condition) {
    if (about.parent === null) throw new Error('a condition on the parent stands where there is none');
    return `${variable} = ${about.parent}`;
  }
  if ('related' in condition) {
    const ways = condition.related.map((step) => exists(context, step, condition.where, about));
    return ways.length === 1 ? ways.join('') : `(${ways.join(' OR ') || context.parameter(false)})`;
  }
  return compileTest(context, condition, `${variable}.${condition.property}`);
};

type Test = Extract<Condition, { readonly property: string }>;

const compileTest = (context: Context, test: Test, property: string): string => {
  switch (test.op) {
    case 'known':
      return `${property} IS NOT NULL`;
    case 'unknown':
      return `${property} IS NULL`;
    case 'in':
      return `${property} IN ${context.parameter(test.value)}`;
    case 'has':
      return `any(x IN ${property} WHERE x IN ${context.parameter(test.value)})`;
    case 'words':
      // Each stored word stands after a space: " lao" finds where a word begins. What is unknown holds no words, not even none.
      return `(${property} IS NOT NULL AND all(x IN ${context.parameter(test.value.map((word) => ` ${word}`))} WHERE ${property} CONTAINS x))`;
    default:
      return `${property} ${OPERATORS[test.op]} ${context.parameter(test.value)}`;
  }
};

const OPERATORS = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

const joined = (
  conditions: readonly Condition[],
  operator: 'AND' | 'OR',
  none: boolean,
  context: Context,
  about: About,
): string => {
  // As a value: the planner would fold it away, and an index hint with it.
  if (conditions.length === 0) return context.parameter(none);
  return `(${conditions.map((condition) => compileCondition(context, condition, about)).join(` ${operator} `)})`;
};

/** At least one thing at the other end of a step for which `where` holds. */
const exists = (context: Context, step: Step, where: Condition | null, { variable, parent }: About): string => {
  const far = context.name('x');
  const tests: string[] = [];
  if (where !== null) tests.push(compileCondition(context, where, { variable: far, parent }));
  if (isSubject(step)) {
    tests.unshift(isOf(context, step.subject, far, `${variable}.id`));
    return `EXISTS { MATCH (${far}:${step.subject}) WHERE ${tests.join(' AND ')} }`;
  }
  const relation = context.name('q');
  tests.unshift(...stepTests(context, step, relation));
  return `EXISTS { MATCH ${pattern(step, variable, relation, farPattern(step, far))}${whereAll(tests)} }`;
};

/** That a step leads from one thing to another. */
export const reaches = (context: Context, step: Step, near: string, far: string): string => {
  if (isSubject(step)) return `(${far}:${step.subject} AND ${isOf(context, step.subject, far, `${near}.id`)})`;
  const relation = context.name('q');
  const tests = stepTests(context, step, relation);
  return `EXISTS { MATCH ${pattern(step, near, relation, farPattern(step, far))}${whereAll(tests)} }`;
};

/** That words, or a note, are of a subject. Evidence has no index for it but its key, which begins with the subject. */
export const isOf = (context: Context, kind: SubjectStep['subject'], variable: string, subject: string): string =>
  kind === 'Evidence'
    ? `${variable}.k STARTS WITH ${subject} + ${context.parameter(SEPARATOR)}`
    : `${variable}.subject = ${subject}`;

/** What a step asks beyond its types and the labels at its far end. */
export const stepTests = (context: Context, step: RelationStep, relation: string): readonly string[] =>
  step.edge === null ? [] : [compileCondition(context, step.edge, { variable: relation, parent: null })];

export const whereAll = (tests: readonly string[]): string =>
  tests.length === 0 ? '' : ` WHERE ${tests.join(' AND ')}`;
