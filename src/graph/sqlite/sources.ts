import { type NodeKind, type RelationName, relation } from '../../model/ontology.ts';
import type { Step } from '../plan.ts';
import type { Reading } from './reading.ts';
import { type Sql, slot, sql, value } from './sql.ts';

export type RelationStep = Extract<Step, { readonly relation: RelationName }>;

export const isRelation = (step: Step): step is RelationStep => 'relation' in step;

/** To what one article says of a thing: the slot `article`. What tells it apart stands in it, as statements are kept by it. */
export const IN_ONE_ARTICLE: Step & { readonly within: 'article' } = { subject: 'Evidence', within: 'article' };

/** A table whose rows lead from one node to others. */
export interface Source {
  /** `edge e1`, without an index. */
  readonly table: string;
  readonly alias: string;
  /** That a row starts from this node. */
  readonly startsAt: (near: Sql) => Sql;
  /** That it is of the step's relation and background. */
  readonly tests: readonly Sql[];
  /** The column of the node that it leads to. */
  readonly far: string;
  /** The edge's own key, where it is one. */
  readonly edge: string | null;
}

/** `near` of a source of notes is a text (what they are about), else a key. */
export const sourceOf = (reading: Reading, step: Step, background: boolean | null): Source => {
  const alias = reading.alias('e');
  if (!isRelation(step)) {
    const table = step.subject === 'Evidence' ? 'n_Evidence' : 'n_Note';
    const source = virtual(`${table} ${alias}`, alias, `${alias}.subject`, `${alias}.pk`);
    return step === IN_ONE_ARTICLE ? { ...source, tests: [sql`${alias}.article = ${slot('article')}`] } : source;
  }
  // The article of an evidence is a column of its own, not an edge.
  if (step.relation === 'IN_ARTICLE') {
    const columns = [`${alias}.pk`, `${alias}.article`] as const;
    const [near, far] = step.direction === 'out' ? columns : ([columns[1], columns[0]] as const);
    return virtual(`n_Evidence ${alias}`, alias, near, far);
  }
  const [near, far] = step.direction === 'out' ? ['src', 'dst'] : ['dst', 'src'];
  return {
    table: `edge ${alias}`,
    alias,
    startsAt: (start) => sql`${alias}.${near ?? ''} = ${start}`,
    tests: [
      sql`${alias}.type = ${reading.codes.relation(step.relation)}`,
      ...(background === null ? [] : [sql`${alias}.background = ${Number(background)}`]),
    ],
    far: `${alias}.${far}`,
    edge: `${alias}.pk`,
  };
};

const virtual = (table: string, alias: string, near: string, far: string): Source => ({
  table,
  alias,
  startsAt: (start) => sql`${near} = ${start}`,
  tests: [],
  far,
  edge: null,
});

/** The kinds at the other end of a step. */
export const farKinds = (step: Step): readonly NodeKind[] => {
  if (!isRelation(step)) return [step.subject];
  const { from, to } = relation(step.relation);
  const all = step.direction === 'out' ? to : from;
  return step.to.length === 0 ? all : all.filter((kind) => step.to.includes(kind));
};

export const isNarrowed = (step: Step): boolean => {
  if (!isRelation(step) || step.to.length === 0) return false;
  const { from, to } = relation(step.relation);
  return farKinds(step).length < (step.direction === 'out' ? to : from).length;
};

/** That a key is one of a node of these kinds. */
export const isOfKinds = (reading: Reading, pk: string, kinds: readonly NodeKind[]): Sql => {
  const codes = kinds.map((kind) => reading.codes.kind(kind));
  return sql`${pk} % 32 in (${codes.length === 0 ? 'null' : codes.join(', ')})`;
};

/** That a node is one of these. */
export const isOneOf = (pk: string, pks: readonly number[]): Sql =>
  sql`${pk} in (select value from json_each(${value(JSON.stringify(pks))}))`;
