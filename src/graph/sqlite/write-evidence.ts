import type { RelationName } from '../../model/ontology.ts';
import type { EvidenceRow } from '../graph-store.ts';
import type { SqlValue } from './columns.ts';
import type { Writing } from './writing.ts';

export const writeEvidence = (writing: Writing, rows: readonly EvidenceRow[]): void => {
  const { connection, codes, counters, degrees, ends } = writing;
  ends.load(rows.flatMap(({ article, subject }) => [article, ...subject.split('|')]));
  const isNew = ({ article }: EvidenceRow): boolean => counters.isNew(ends.get(article).pk);
  // What an article says comes with it.
  ends.loadNone(rows.filter(isNew).map(({ id }) => id));
  ends.load(rows.map(({ id }) => id));
  const added: SqlValue[][] = [];
  const words: SqlValue[][] = [];
  for (const row of rows) {
    const before = ends.find(row.id);
    const pk = before?.pk ?? counters.nextPk(codes.kind('Evidence'));
    if (before === null) {
      added.push([row.id, pk]);
      degrees.addNode(codes.kind('Evidence'), 0, 1);
      ends.set({ pk, id: row.id, kind: 'Evidence', values: {} });
    }
    words.push([
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
  connection.insert('insert into node (id, pk)', added);
  connection.insert(INTO, words);
};

const INTO =
  'insert or replace into n_Evidence (pk, id, subject, article, "start", "end", sentenceStart, sentenceEnd, mention, publishedOn)';

/** A node's key, or the negative key of an edge. */
const subjectKey = ({ codes, ends, relations }: Writing, subject: string): number => {
  const [type, from, to] = subject.split('|');
  if (from === undefined || to === undefined) return ends.get(subject).pk;
  const edge = relations.find({
    type: codes.relation(type as RelationName),
    src: ends.get(from).pk,
    dst: ends.get(to).pk,
  });
  if (edge === null) throw new Error(`there is no relation ${subject}`);
  return -edge.pk;
};
