import type { NodeKind } from '../../model/ontology.ts';
import type { Condition, Step } from '../plan.ts';
import { type Columns, columnsOf, edgeColumnsOf, quoted, tableOf } from './columns.ts';
import type { Reading } from './reading.ts';
import { farKinds, isNarrowed, isOfKinds, isOneOf, isRelation, type RelationStep, sourceOf } from './sources.ts';
import { allOf, anyOf, FALSE, members, type Sql, slot, sql, TRUE, value } from './sql.ts';

/** What a condition is about: a row of a kind's table under an alias; or just a key, for conditions that read no column. */
export interface About {
  readonly pk: string;
  readonly row: { readonly alias: string; readonly columns: Columns } | null;
}

export const aboutRow = (alias: string, kind: NodeKind): About => ({
  pk: `${alias}.pk`,
  row: { alias, columns: { ...columnsOf(kind), id: 'key' } },
});

/**
 * A condition as a test. What is unknown fulfils no test: SQL's third value counts as false wherever only and/or stand above
 * it, and under `not` it is made false first.
 */
export const compileCondition = (reading: Reading, condition: Condition, about: About): Sql => {
  if ('all' in condition) return allOf(condition.all.map((part) => sql`(${compileCondition(reading, part, about)})`));
  if ('any' in condition) return anyOf(condition.any.map((part) => sql`(${compileCondition(reading, part, about)})`));
  if ('not' in condition) return sql`((${compileCondition(reading, condition.not, about)}) is not true)`;
  if ('ids' in condition) return isOneOf(about.pk, reading.found(condition.ids));
  if ('parent' in condition) return sql`${about.pk} = ${slot('parent')}`;
  if ('related' in condition) {
    return anyOf(condition.related.map((step) => compileExists(reading, step, condition.where, about)));
  }
  return compileTest(condition, about);
};

type Test = Extract<Condition, { readonly property: string }>;

const compileTest = (test: Test, { row }: About): Sql => {
  const type = row?.columns[test.property];
  if (row === null || type === undefined) {
    if (UNKEPT.has(test.property)) throw new Error(`${test.property} is not kept, and cannot be compared`);
    return test.op === 'unknown' ? TRUE : FALSE;
  }
  const column = `${row.alias}.${quoted(test.property)}`;
  switch (test.op) {
    case 'known':
      return sql`${column} is not null`;
    case 'unknown':
      return sql`${column} is null`;
    case 'in':
      return sql`${column} in ${members(test.value)}`;
    case 'has':
      return sql`exists (select 1 from json_each(${column}) h where h.value in ${members(test.value)})`;
    case 'words':
      // Each stored word stands after a space: " lao" finds where a word begins.
      return sql`(${column} is not null and not exists (select 1 from json_each(${value(JSON.stringify(test.value))}) w where instr(${column}, ' ' || w.value) = 0))`;
    default:
      return sql`${column} ${OPERATORS[test.op]} ${value(test.value)}`;
  }
};

const OPERATORS = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/** Of Evidence, cut out of the article or made from keys when they are read. */
const UNKEPT: ReadonlySet<string> = new Set(['quote', 'sentence', 'subject']);

/** A condition on a relation's own properties. */
export const compileEdgeCondition = (reading: Reading, step: RelationStep, alias: string): readonly Sql[] =>
  step.edge === null
    ? []
    : [
        sql`(${compileCondition(reading, step.edge, { pk: `${alias}.pk`, row: { alias, columns: edgeColumnsOf(step.relation) } })})`,
      ];

/** That something is at the other end of a step. */
export const compileExists = (reading: Reading, step: Step, where: Condition | null, about: About): Sql => {
  if (where === null || !readsRow(where)) return existsBy(reading, step, where, about, null);
  return anyOf(farKinds(step).map((kind) => existsBy(reading, step, where, about, kind)));
};

/** `kind`: of the other end, where the condition reads its columns. */
const existsBy = (reading: Reading, step: Step, where: Condition | null, about: About, kind: NodeKind | null): Sql => {
  const background = isRelation(step) ? step.background : null;
  const source = sourceOf(reading, step, background);
  const far = reading.alias('m');
  const tests = [
    source.startsAt(nearOf(step, about)),
    ...source.tests,
    ...(isRelation(step) ? compileEdgeCondition(reading, step, source.alias) : []),
    ...(kind === null && isNarrowed(step) ? [isOfKinds(reading, source.far, farKinds(step))] : []),
  ];
  if (kind === null) {
    const farTest = where === null ? [] : [compileCondition(reading, where, { pk: source.far, row: null })];
    return sql`exists (select 1 from ${source.table} where ${allOf([...tests, ...farTest])})`;
  }
  const farTest = where === null ? TRUE : compileCondition(reading, where, aboutRow(far, kind));
  return sql`exists (select 1 from ${source.table} cross join ${tableOf(kind)} ${far} on ${far}.pk = ${source.far} where ${allOf([...tests, farTest])})`;
};

const nearOf = (step: Step, about: About): Sql => {
  if (isRelation(step) || step.subject === 'Evidence') return sql`${about.pk}`;
  if (about.row === null) throw new Error('what notes are about must be a row');
  return sql`${about.row.alias}.id`;
};

/** Whether it looks at properties, not just at which thing it is and what it is related to. */
const readsRow = (condition: Condition): boolean => {
  if ('all' in condition) return condition.all.some(readsRow);
  if ('any' in condition) return condition.any.some(readsRow);
  if ('not' in condition) return readsRow(condition.not);
  if ('related' in condition) return condition.related.some((step) => !isRelation(step) && step.subject === 'Note');
  return 'property' in condition;
};

/** That the step from the parent leads to this node, or (`does` false) does not. */
export const compileReaches = (reading: Reading, step: Step, pk: string, does: boolean): Sql => {
  const source = sourceOf(reading, step, isRelation(step) ? step.background : null);
  const near = slot(isRelation(step) ? 'near' : step.subject === 'Evidence' ? 'subject' : 'subjectText');
  const edge = isRelation(step) ? compileEdgeCondition(reading, step, source.alias) : [];
  const narrowed = isNarrowed(step) ? [isOfKinds(reading, source.far, farKinds(step))] : [];
  const tests = [source.startsAt(near), sql`${source.far} = ${pk}`, ...source.tests, ...edge, ...narrowed];
  return sql`${does ? '' : 'not '}exists (select 1 from ${source.table} where ${allOf(tests)})`;
};
