import { int } from 'neo4j-driver';
import type { EvidenceRow } from '../graph-store.ts';
import { grouped } from '../grouped.ts';
import { orderKey, SEPARATOR } from './order-key.ts';
import { THING } from './stored.ts';
import { parts, type Writer } from './writer.ts';

/**
 * Evidence is nodes with an ordered key, `<subject>U+0001<publishedOn>U+0001<id>`: lists of ids on relations cost as much as
 * they are long, to read and to append to.
 */
export const writeEvidence = (writer: Writer, evidence: readonly EvidenceRow[]): void => {
  // An article is looked up once for all that it says.
  for (const part of parts(evidence)) {
    const byArticle = grouped(part, ({ article }) => article);
    writer.send(
      `UNWIND $rows AS told MATCH (a:${THING} {id: told[0]}) UNWIND told[1] AS row
MERGE (v:${THING} {id: row.id}) ON CREATE SET v:Evidence, v = row ON MATCH SET v = row
MERGE (v)-[:IN_ARTICLE]->(a)
WITH v, a WHERE COUNT { (v)-[:IN_ARTICLE]->() } > 1
MATCH (v)-[old:IN_ARTICLE]->(other) WHERE other <> a DELETE old`,
      [...byArticle].map(([article, rows]) => [article, rows.map(stored)]),
    );
  }
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
