import type { RelationName } from '../../model/ontology.ts';
import { edgeKey } from '../graph-store.ts';
import type { ConnectionResult, HopResult, HopSelection, NodeResult } from '../plan.ts';
import { ASKED_OF_EDGES, type SqlValue } from './columns.ts';
import { readNodes } from './nodes.ts';
import { columnReader } from './properties.ts';
import type { Reading } from './reading.ts';
import { readRelated } from './related.ts';

/** A relation that a path or a neighbourhood walks. */
export interface Hop {
  readonly pk: number;
  readonly type: RelationName;
  readonly src: number;
  readonly dst: number;
}

/** What is asked of hops, for all of them together. */
export const readHops = (reading: Reading, hops: readonly Hop[], selection: HopSelection): readonly HopResult[] => {
  const ids = nodeIds(
    reading,
    hops.flatMap(({ src, dst }) => [src, dst]),
  );
  const id = (pk: number) => ids.get(pk) ?? '';
  const ends = (of: 'src' | 'dst', node: HopSelection['from']): readonly NodeResult[] =>
    readNodes(
      reading,
      hops.map((hop) => ({ pk: hop[of], id: id(hop[of]), values: null })),
      node,
    );
  const [from, to] = [ends('src', selection.from), ends('dst', selection.to)];
  const reader = columnReader(ASKED_OF_EDGES, selection.properties);
  const values = edgeValues(reading, hops, reader.columns);
  const origins = hops.map((hop) => ({
    near: hop.dst,
    subject: -hop.pk,
    article: null,
    subjectText: edgeKey({ type: hop.type, from: id(hop.src), to: id(hop.dst) }),
    parent: hop.src,
  }));
  const children = Object.entries(selection.children).map(
    ([key, child]) => [key, readRelated(reading, child, origins)] as const,
  );
  return hops.map((hop, at) => ({
    relation: hop.type,
    from: from[at] as NodeResult,
    to: to[at] as NodeResult,
    properties: reader.read(reading, values.get(hop.pk) ?? []),
    children: Object.fromEntries(children.map(([key, results]) => [key, results[at] as ConnectionResult])),
  }));
};

export const nodeIds = (reading: Reading, pks: readonly number[]): ReadonlyMap<number, string> => {
  const once = [...new Set(pks)];
  const ids = reading.ids(once);
  return new Map(once.map((pk, at) => [pk, ids[at] ?? '']));
};

const edgeValues = (
  reading: Reading,
  hops: readonly Hop[],
  columns: readonly string[],
): ReadonlyMap<number, readonly SqlValue[]> => {
  if (columns.length === 0) return new Map();
  const rows = reading.connection.rows<[number, ...SqlValue[]]>(
    `select e.pk, ${columns.map((name) => `e.${name}`).join(', ')} from json_each(?) j cross join edge e on e.pk = j.value`,
    [JSON.stringify(hops.map(({ pk }) => pk))],
  );
  return new Map(rows.map(([pk, ...values]) => [pk, values]));
};
