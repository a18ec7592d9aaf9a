import type { RelationName } from '../../model/ontology.ts';
import type { EdgeKey } from '../graph-store.ts';
import { tableOf } from './columns.ts';
import { listOf } from './degrees.ts';
import { unindexWords } from './word-index.ts';
import { removeNames } from './write-names.ts';
import type { Writing } from './writing.ts';

/** With its relations, and with the evidence of it, of them, and of what it says itself. Unknown ids are passed over. */
export const removeNode = (writing: Writing, id: string): void => {
  const { connection, codes, ends, degrees } = writing;
  const end = ends.find(id);
  if (end === null) return;
  const { pk, kind } = end;
  for (const near of ['src', 'dst']) {
    const edges = connection.all<EdgeRecord>(`select pk, type, src, dst, background from edge where ${near} = ?`, [pk]);
    for (const edge of edges) removeEdgeRecord(writing, edge);
  }
  removeEvidenceWhere(writing, 'subject = ?', pk);
  if (kind === 'Article') removeEvidenceWhere(writing, 'article = ?', pk);
  connection.run(`delete from ${tableOf(kind)} where pk = ?`, [pk]);
  connection.run('delete from node where id = ?', [id]);
  unindexWords(connection, pk);
  removeNames(connection, pk);
  degrees.addNode(codes.kind(kind), listOf(end), -1);
  degrees.forget(pk);
  ends.forget(id);
};

type EdgeRecord = readonly [pk: number, type: number, src: number, dst: number, background: number];

/** Those that are there. */
export const removeEdges = (writing: Writing, keys: readonly EdgeKey[]): void => {
  const { codes, ends, relations } = writing;
  const places = keys.flatMap((key) => {
    const [type, from, to] = key.split('|') as [RelationName, string, string];
    const [src, dst] = [ends.find(from)?.pk, ends.find(to)?.pk];
    return src === undefined || dst === undefined ? [] : [{ type: codes.relation(type), src, dst }];
  });
  relations.load(places);
  for (const place of places) {
    const edge = relations.find(place);
    const { type, src, dst } = place;
    if (edge !== null) removeEdgeRecord(writing, [edge.pk, type, src, dst, Number(edge.values[0])]);
  }
};

const removeEdgeRecord = (writing: Writing, [pk, type, src, dst, background]: EdgeRecord): void => {
  removeEvidenceWhere(writing, 'subject = ?', -pk);
  writing.connection.run('delete from edge where pk = ?', [pk]);
  writing.degrees.add({ type, src, dst }, background, -1);
  writing.relations.put({ type, src, dst }, null);
};

export const removeEvidence = (writing: Writing, id: string): void => {
  const end = writing.ends.find(id);
  if (end !== null && end.kind === 'Evidence') removeEvidenceWhere(writing, 'pk = ?', end.pk);
};

const removeEvidenceWhere = (
  { connection, codes, ends, degrees, rewritten }: Writing,
  where: 'subject = ?' | 'article = ?' | 'pk = ?',
  value: number,
): void => {
  const gone = connection.all<[number, string]>(`select pk, id from n_Evidence where ${where}`, [value]);
  for (const [pk, id] of gone) {
    if (rewritten.has(id)) {
      ends.load([id]);
      continue;
    }
    connection.run('delete from n_Evidence where pk = ?', [pk]);
    connection.run('delete from node where id = ?', [id]);
    degrees.addNode(codes.kind('Evidence'), 0, -1);
    ends.forget(id);
  }
};
