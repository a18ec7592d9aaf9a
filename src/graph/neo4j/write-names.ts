import { int } from 'neo4j-driver';
import type { NamesRow } from '../graph-store.ts';
import { nameKeys, slipKeys } from '../search-keys.ts';
import { THING } from './stored.ts';
import type { Writer } from './writer.ts';

/**
 * How things are found by name: `(thing)-[:NAMED]->(:Name)-[:HAS_WORD]->(:Word)<-[:SLIP_OF]-(:Slip)`. A word's beginning is a
 * range of the index on Word, a slip one of its Slips; words and slips are shared by all names and stay.
 */
export const writeNames = async (writer: Writer, rows: readonly NamesRow[]): Promise<void> => {
  if (rows.length === 0) return;
  removeNames(
    writer,
    rows.map(({ id }) => id),
  );
  const names = rows.flatMap(namesOf);
  await writeWords(writer, [...new Set(names.flatMap(({ words }) => words))]);
  writer.send(
    `UNWIND $rows AS row MATCH (t:${THING} {id: row.of})
CREATE (t)-[:NAMED]->(m:Name {nth: row.nth, name: row.name, folded: row.folded, toned: row.toned, office: row.office})
WITH m, row UNWIND row.words AS word MATCH (w:Word {word: word}) CREATE (m)-[:HAS_WORD]->(w)`,
    names,
  );
};

export const removeNames = (writer: Writer, ids: readonly string[]): void =>
  writer.send(`UNWIND $rows AS id MATCH (:${THING} {id: id})-[:NAMED]->(m:Name) DETACH DELETE m`, ids);

const namesOf = ({ id, names, offices }: NamesRow) =>
  [...names, ...offices].map((name, at) => {
    const { folded, toned } = nameKeys(name);
    const words = [...new Set(folded.split(' '))].filter((word) => word !== '');
    return { of: id, nth: int(at), name, folded, toned, office: at >= names.length, words };
  });

const writeWords = async (writer: Writer, words: readonly string[]): Promise<void> => {
  const added = (await writer.each(
    `UNWIND $rows AS word MERGE (w:Word {word: word}) ON CREATE SET w.added = true
WITH w WHERE w.added REMOVE w.added RETURN w.word AS row`,
    words,
  )) as readonly string[];
  writer.send(
    `UNWIND $rows AS row MATCH (w:Word {word: row[0]}) UNWIND row[1] AS key MERGE (s:Slip {key: key}) MERGE (s)-[:SLIP_OF]->(w)`,
    added.map((word) => [word, slipKeys(word)]),
  );
};
