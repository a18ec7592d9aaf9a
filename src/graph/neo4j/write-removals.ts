import type { RelationName } from '../../model/ontology.ts';
import type { EdgeKey, GraphDelta } from '../graph-store.ts';
import { DELETE } from './doomed.ts';
import { byFamily } from './edge-families.ts';
import { RELATION_NAMES, relationOf, storedTypes, THING } from './stored.ts';
import type { Writer } from './writer.ts';

/**
 * Nodes go with their relations, names and evidence, and articles with what they say; relations with their evidence. Relations
 * go at once, nodes at the end of the transaction (see Doomed).
 */
export const remove = async (writer: Writer, delta: GraphDelta): Promise<void> => {
  await removeNodes(writer, delta.removedNodes);
  removeEdges(writer, delta.removedEdges);
  for (const id of delta.removedEvidence) writer.doomed.things.add(id);
};

export const removeNodes = async (writer: Writer, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  const relations = (await writer.each(
    `UNWIND $rows AS id MATCH (n:${THING} {id: id})-[r:${BUT_MENTIONED}]-() USING INDEX n:${THING}(id)
RETURN DISTINCT [type(r), startNode(r).id, endNode(r).id] AS row`,
    ids,
  )) as readonly (readonly [string, string, string])[];
  const { things, subjects } = writer.doomed;
  for (const id of ids) {
    things.add(id);
    subjects.add(id);
    writer.made.ends.delete(id);
  }
  for (const [type, from, to] of relations) subjects.add(`${relationOf(type)}|${from}|${to}`);
};

/** All but what leads from an article's evidence to it, of which an article has much; that goes with the article. */
const BUT_MENTIONED = RELATION_NAMES.filter((name) => name !== 'IN_ARTICLE')
  .flatMap(storedTypes)
  .join('|');

/** What is doomed goes now. */
export const deleteDoomed = (writer: Writer): void => {
  const parameters = writer.doomed.take();
  if (parameters !== null) writer.sendOne(DELETE, parameters);
};

const removeEdges = (writer: Writer, keys: readonly EdgeKey[]): void => {
  for (const key of keys) writer.doomed.subjects.add(key);
  const relations = keys.map((key) => key.split('|') as [RelationName, string, string]);
  for (const [types, rows] of byFamily(relations, ([type]) => type)) {
    writer.send(
      // Both ends first: planned while the graph was small, it would go along all that hangs on one of them.
      `UNWIND $rows AS row MATCH (a:${THING} {id: row[0]}) MATCH (b:${THING} {id: row[1]})
WITH collect([a, b, row[2]]) AS all UNWIND all AS one WITH one[0] AS a, one[1] AS b, one[2] AS stored
MATCH (a)-[r:${types}]->(b) WHERE type(r) IN stored DELETE r`,
      rows.map(([type, from, to]) => [from, to, storedTypes(type)]),
    );
  }
};
