import type { RelationName } from '../../model/ontology.ts';
import type { EdgeKey, GraphDelta } from '../graph-store.ts';
import { grouped } from '../grouped.ts';
import { SEPARATOR } from './order-key.ts';
import { relationOf, storedTypes, THING } from './stored.ts';
import { removeNames } from './write-names.ts';
import type { Writer } from './writer.ts';

/** Nodes go with their relations, names and evidence, and articles with what they say; relations with their evidence. */
export const remove = async (writer: Writer, delta: GraphDelta): Promise<void> => {
  await removeNodes(writer, delta.removedNodes);
  removeEdges(writer, delta.removedEdges);
  writer.send(`UNWIND $rows AS id MATCH (v:${THING} {id: id}) WHERE v:Evidence DETACH DELETE v`, delta.removedEvidence);
};

export const removeNodes = async (writer: Writer, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  const relations = (await writer.each(
    `UNWIND $rows AS id MATCH (n:${THING} {id: id})-[r]-(:${THING}) RETURN DISTINCT [type(r), startNode(r).id, endNode(r).id] AS row`,
    ids,
  )) as readonly (readonly [string, string, string])[];
  const subjects = relations.map(([type, from, to]) => `${relationOf(type)}|${from}|${to}`);
  removeEvidenceOf(writer, [...ids, ...new Set(subjects)]);
  writer.send(`UNWIND $rows AS id MATCH (a:${THING} {id: id})<-[:IN_ARTICLE]-(v:Evidence) DETACH DELETE v`, ids);
  removeNames(writer, ids);
  writer.send(`UNWIND $rows AS id MATCH (n:${THING} {id: id}) DETACH DELETE n`, ids);
};

const removeEdges = (writer: Writer, keys: readonly EdgeKey[]): void => {
  const relations = keys.map((key) => key.split('|') as [RelationName, string, string]);
  for (const [type, rows] of grouped(relations, ([type]) => type)) {
    writer.send(
      `UNWIND $rows AS row MATCH (a:${THING} {id: row[1]})-[r:${storedTypes(type).join('|')}]->(b:${THING} {id: row[2]}) DELETE r`,
      rows,
    );
  }
  removeEvidenceOf(writer, keys);
};

const removeEvidenceOf = (writer: Writer, subjects: readonly string[]): void =>
  writer.send(
    'UNWIND $rows AS prefix MATCH (v:Evidence) WHERE v.k STARTS WITH prefix DETACH DELETE v',
    subjects.map((subject) => subject + SEPARATOR),
  );
