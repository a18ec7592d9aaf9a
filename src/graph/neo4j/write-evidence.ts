import { int } from 'neo4j-driver';
import type { EvidenceRow } from '../graph-store.ts';
import { grouped } from '../grouped.ts';
import { comparable, SEPARATOR } from './order-key.ts';
import { THING } from './stored.ts';
import { LIGHT, parts, type Writer } from './writer.ts';

/**
 * Evidence is nodes with an ordered key, `<subject>U+0001<publishedOn>U+0001<id>`: lists of ids on relations cost as much as
 * they are long, to read and to append to.
 */
export const writeEvidence = (writer: Writer, evidence: readonly EvidenceRow[]): void => {
  const first: EvidenceRow[] = [];
  const others: EvidenceRow[] = [];
  for (const row of new Map(evidence.map((one) => [one.id, one])).values()) {
    writer.doomed.things.delete(row.id);
    (writer.made.isFirst(row.id, row.article) ? first : others).push(row);
  }
  send(writer, first, `CREATE (v:${THING}:Evidence ${STORED})-[:IN_ARTICLE]->(a)`);
  send(
    writer,
    others,
    `MERGE (v:${THING} {id: row[0]}) ON CREATE SET v:Evidence SET v = ${STORED}
MERGE (v)-[:IN_ARTICLE]->(a)
WITH v, a WHERE COUNT { (v)-[:IN_ARTICLE]->() } > 1
MATCH (v)-[old:IN_ARTICLE]->(other) WHERE other <> a DELETE old`,
  );
};

/** An article is looked up once for all that it says, and words are sent once that speak of many things. */
const send = (writer: Writer, evidence: readonly EvidenceRow[], store: string): void => {
  for (const part of parts(evidence, LIGHT)) {
    const told = [...grouped(part, ({ article, publishedOn }) => `${article} ${publishedOn}`).values()].map(asTold);
    writer.sendOne(
      `UNWIND $rows AS told MATCH (a:${THING} {id: told[0]})
UNWIND told[4] AS row WITH a, told, row, told[3][row[3]] AS words
${store}`,
      { rows: told },
    );
  }
};

const STORED = `{id: row[0], subject: row[1], mention: row[2], article: told[0], publishedOn: told[1], k: row[1] + told[2] + row[0],
  quote: words[0], sentence: words[1], start: words[2], end: words[3], sentenceStart: words[4], sentenceEnd: words[5]}`;

const asTold = (rows: readonly EvidenceRow[]): readonly unknown[] => {
  const [{ article, publishedOn }] = rows as readonly [EvidenceRow];
  const words: unknown[] = [];
  const places = new Map<string, unknown>();
  const placeOf = ({ quote, sentence, start, end, sentenceStart, sentenceEnd }: EvidenceRow): unknown => {
    const numbers = [start, end, sentenceStart, sentenceEnd];
    const key = [...numbers, quote, sentence].join(SEPARATOR);
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = int(words.push([quote, sentence, ...numbers.map((number) => int(number))]) - 1);
    places.set(key, place);
    return place;
  };
  const own = rows.map((row) => [row.id, row.subject, row.mention, placeOf(row)]);
  return [article, publishedOn, betweenOf(publishedOn), words, own];
};

/** What stands between subject and id in the key. */
const betweenOf = (publishedOn: string | null): string => `${SEPARATOR}${comparable(publishedOn)}${SEPARATOR}`;

export const evidenceKey = ({ subject, publishedOn, id }: EvidenceRow): string => subject + betweenOf(publishedOn) + id;
