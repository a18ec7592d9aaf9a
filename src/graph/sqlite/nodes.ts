import type { NodeKind } from '../../model/ontology.ts';
import { grouped } from '../grouped.ts';
import type { Child, ConnectionResult, KindSelection, NodeResult, Selection } from '../plan.ts';
import { readCoAppearances } from './co-appearances.ts';
import { type SqlValue, tableOf } from './columns.ts';
import { type PropertyReader, propertyReader } from './properties.ts';
import type { Reading } from './reading.ts';
import { type Origin, originAt, readRelated } from './related.ts';

/** A node that was found; `values`: the columns of its selected properties, where they were read along. */
export interface NodeRef {
  readonly pk: number;
  readonly id: string;
  readonly values: readonly SqlValue[] | null;
}

/** What a selection asks of nodes, for all of them together: a statement for each kind, then the children. */
export const readNodes = (reading: Reading, refs: readonly NodeRef[], selection: Selection): readonly NodeResult[] => {
  const read = new Map<number, NodeResult>();
  for (const [kind, group] of grouped(refs, ({ pk }) => reading.kindOf(pk))) {
    const once = new Map<number, NodeRef>();
    for (const ref of group) once.set(ref.pk, ref);
    const nodes = readKind(reading, kind, [...once.values()], selection[kind]);
    let at = 0;
    for (const pk of once.keys()) read.set(pk, nodes[at++] as NodeResult);
  }
  return refs.map(({ pk }) => read.get(pk) as NodeResult);
};

const readKind = (
  reading: Reading,
  kind: NodeKind,
  refs: readonly NodeRef[],
  selection: KindSelection | undefined,
): readonly NodeResult[] => {
  if (selection === undefined) return refs.map(({ id }) => ({ id, kind, properties: {}, children: {} }));
  const reader = propertyReader(kind, selection.properties);
  const columns = readColumns(reading, kind, refs, reader);
  const origins = refs.map(({ pk, id }) => originAt(pk, id));
  const children = Object.entries(selection.children).map(
    ([key, child]) => [key, readChild(reading, child, origins)] as const,
  );
  return refs.map((ref, at) => ({
    id: ref.id,
    kind,
    properties: reader.read(reading, ref.values ?? columns.get(ref.pk) ?? []),
    children: childrenAt(children, at),
  }));
};

/** Of the children of many the one's own, by response key. */
export const childrenAt = (
  children: readonly (readonly [string, readonly ConnectionResult[]])[],
  at: number,
): Readonly<Record<string, ConnectionResult>> =>
  children.length === 0
    ? NO_CHILDREN
    : Object.fromEntries(children.map(([key, results]) => [key, results[at] as ConnectionResult]));

const NO_CHILDREN: Readonly<Record<string, ConnectionResult>> = {};

const readChild = (reading: Reading, child: Child, origins: readonly Origin[]): readonly ConnectionResult[] =>
  child.type === 'related'
    ? readRelated(reading, child, origins)
    : origins.map(({ near }) => readCoAppearances(reading, child, near));

const readColumns = (
  reading: Reading,
  kind: NodeKind,
  refs: readonly NodeRef[],
  { columns }: PropertyReader,
): ReadonlyMap<number, readonly SqlValue[]> => {
  const wanted = columns.length === 0 ? [] : refs.filter(({ values }) => values === null);
  if (wanted.length === 0) return new Map();
  const list = columns.map((name) => `n.${name}`).join(', ');
  const rows = reading.connection.rows(
    `select ${list}, n.pk from json_each(?) j cross join ${tableOf(kind)} n on n.pk = j.value`,
    [JSON.stringify(wanted.map(({ pk }) => pk))],
  );
  return new Map(rows.map((values) => [values.at(-1) as number, values]));
};
