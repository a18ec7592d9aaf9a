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

export const removeEdge = (writing: Writing, key: EdgeKey): void => {
  const [type, from, to] = key.split('|') as [RelationName, string, string];
  const [src, dst] = [writing.ends.find(from), writing.ends.find(to)];
  if (src === null || dst === null) return;
  const edge = writing.connection.first<EdgeRecord>(
    'select pk, type, src, dst, background from edge where src = ? and dst = ? and type = ?',
    [src.pk, dst.pk, writing.codes.relation(type)],
  );
  if (edge !== undefined) removeEdgeRecord(writing, edge);
};

const removeEdgeRecord = (writing: Writing, [pk, type, src, dst, background]: EdgeRecord): void => {
  removeEvidenceWhere(writing, 'subject = ?', -pk);
  writing.connection.run('delete from edge where pk = ?', [pk]);
  writing.degrees.add({ type, src, dst }, background, -1);
};

export const removeEvidence = (writing: Writing, id: string): void => {
  const end = writing.ends.find(id);
  if (end !== null && end.kind === 'Evidence') removeEvidenceWhere(writing, 'pk = ?', end.pk);
};

const removeEvidenceWhere = (
  { connection, codes, ends, degrees }: Writing,
  where: 'subject = ?' | 'article = ?' | 'pk = ?',
  value: number,
): void => {
  const gone = connection.all<[number, string]>(`select pk, id from n_Evidence where ${where}`, [value]);
  for (const [pk, id] of gone) {
    connection.run('delete from n_Evidence where pk = ?', [pk]);
    connection.run('delete from node where id = ?', [id]);
    degrees.addNode(codes.kind('Evidence'), 0, -1);
    ends.forget(id);
  }
};
