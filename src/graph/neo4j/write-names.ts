import { int } from 'neo4j-driver';
import type { NamesRow } from '../graph-store.ts';
import { nameKeys, slipKeys } from '../search-keys.ts';
import { SEPARATOR } from './order-key.ts';
import { THING } from './stored.ts';
import { parts, type Writer } from './writer.ts';

/**
 * How things are found by name: `(thing)-[:NAMED]->(:Name)-[:HAS_WORD]->(:Word)<-[:SLIP_OF]-(:Slip)`. A word's beginning is a
 * range of the index on Word, a slip one of its Slips; words and slips are shared by all names and stay.
 */
export const writeNames = async (writer: Writer, rows: readonly NamesRow[]): Promise<void> => {
  if (rows.length === 0) return;
  const held = await heldNames(
    writer,
    rows.map(({ id }) => id).filter((id) => !writer.made.nodes.has(id)),
  );
  const missing = [...new Map(rows.map((row) => [row.id, row])).values()].flatMap(namesOf).filter((name) => {
    const at = held.get(keyOf(name));
    // What is left in the end is what the things are called no more.
    return at === undefined || !held.delete(keyOf(name));
  });
  for (const at of held.values()) writer.doomed.names.add(at);
  for (const part of parts(missing)) {
    const words = [...new Set(part.flatMap((name) => name.words))];
    const places = new Map(words.map((word, at) => [word, int(at)]));
    await writeWords(writer, words);
    writer.sendOne(
      `UNWIND $words AS word MATCH (w:Word {word: word}) WITH collect(w) AS words
UNWIND $rows AS row MATCH (t:${THING} {id: row.of})
CREATE (t)-[:NAMED]->(m:Name {nth: row.nth, name: row.name, folded: row.folded, toned: row.toned, office: row.office})
WITH m, row, words UNWIND row.words AS at WITH m, words[at] AS w CREATE (m)-[:HAS_WORD]->(w)`,
      {
        words,
        rows: part.map((name) => ({ ...name, nth: int(name.nth), words: name.words.map((word) => places.get(word)) })),
      },
    );
  }
};

/** The element ids of the names that these things have. */
const heldNames = async (writer: Writer, ids: readonly string[]): Promise<Map<string, string>> => {
  const rows = await writer.each(
    `UNWIND $rows AS id MATCH (:${THING} {id: id})-[:NAMED]->(m:Name) RETURN [id, m.nth, m.office, m.name, elementId(m)] AS row`,
    ids,
  );
  return new Map(
    (rows as readonly HeldName[]).flatMap(([of, nth, office, name, at]) =>
      writer.doomed.names.has(at) ? [] : [[keyOf({ of, nth, office, name }), at] as const],
    ),
  );
};

type HeldName = readonly [of: string, nth: number, office: boolean, name: string, at: string];

const keyOf = (name: { of: string; nth: number; office: boolean; name: string }): string =>
  [name.of, name.nth, name.office, name.name].join(SEPARATOR);

const namesOf = ({ id, names, offices }: NamesRow) =>
  [...names, ...offices].map((name, at) => {
    const { folded, toned } = nameKeys(name);
    const words = [...new Set(folded.split(' '))].filter((word) => word !== '');
    return { of: id, nth: at, name, folded, toned, office: at >= names.length, words };
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
