import type { RelationName } from '../../model/ontology.ts';
import type { EvidenceRow } from '../graph-store.ts';
import type { Writing } from './writing.ts';

export const writeEvidence = (writing: Writing, rows: readonly EvidenceRow[]): void => {
  const { connection, codes, counters, degrees, ends } = writing;
  ends.load(rows.flatMap(({ id, article, subject }) => [id, article, ...subject.split('|')]));
  for (const row of rows) {
    const before = ends.find(row.id);
    const pk = before?.pk ?? counters.nextPk(codes.kind('Evidence'));
    if (before === null) {
      connection.run('insert into node (id, pk) values (?, ?)', [row.id, pk]);
      degrees.addNode(codes.kind('Evidence'), 0, 1);
      ends.set({ pk, id: row.id, kind: 'Evidence', values: {} });
    }
    connection.run(PUT, [
      pk,
      row.id,
      subjectKey(writing, row.subject),
      ends.get(row.article).pk,
      row.start,
      row.end,
      row.sentenceStart,
      row.sentenceEnd,
      row.mention,
      row.publishedOn,
    ]);
  }
};

const PUT =
  'insert or replace into n_Evidence (pk, id, subject, article, "start", "end", sentenceStart, sentenceEnd, mention, publishedOn) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';

/** A node's key, or the negative key of an edge. */
const subjectKey = ({ connection, codes, ends }: Writing, subject: string): number => {
  const [type, from, to] = subject.split('|');
  if (from === undefined || to === undefined) return ends.get(subject).pk;
  const edge = connection.first<[number]>('select pk from edge where src = ? and dst = ? and type = ?', [
    ends.get(from).pk,
    ends.get(to).pk,
    codes.relation(type as RelationName),
  ]);
  if (edge === undefined) throw new Error(`there is no relation ${subject}`);
  return -edge[0];
};
