import { int } from 'neo4j-driver';
import type { EvidenceRow } from '../graph-store.ts';
import { orderKey, SEPARATOR } from './order-key.ts';
import { THING } from './stored.ts';
import type { Writer } from './writer.ts';

/**
 * Evidence is nodes with an ordered key, `<subject>U+0001<publishedOn>U+0001<id>`: lists of ids on relations cost as much as
 * they are long, to read and to append to.
 */
export const writeEvidence = async (writer: Writer, evidence: readonly EvidenceRow[]): Promise<void> => {
  await writer.each(
    `UNWIND $rows AS row MERGE (v:${THING} {id: row.id}) SET v:Evidence, v = row
WITH v, row OPTIONAL MATCH (v)-[old:IN_ARTICLE]->(other) WHERE other.id <> row.article DELETE old
WITH DISTINCT v, row MATCH (a:${THING} {id: row.article}) MERGE (v)-[r:IN_ARTICLE]->(a)
SET r.articleCount = 0, r.independentArticleCount = 0`,
    evidence.map(stored),
  );
};

export const evidenceKey = (subject: string, publishedOn: string | null, id: string): string =>
  `${subject}${SEPARATOR}${orderKey([publishedOn], id)}`;

const stored = ({ row: _, publishedOn, start, end, sentenceStart, sentenceEnd, ...texts }: EvidenceRow) => ({
  ...texts,
  ...(publishedOn === null ? {} : { publishedOn }),
  start: int(start),
  end: int(end),
  sentenceStart: int(sentenceStart),
  sentenceEnd: int(sentenceEnd),
  k: evidenceKey(texts.subject, publishedOn, texts.id),
});
