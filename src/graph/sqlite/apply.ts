import type { GraphDelta } from '../graph-store.ts';
import type { Codes } from './codes.ts';
import type { Connection } from './connection.ts';
import { Degrees } from './degrees.ts';
import { Relations } from './relations.ts';
import { removeEdges, removeEvidence, removeNode } from './remove.ts';
import { writeEdges } from './write-edges.ts';
import { writeEvidence } from './write-evidence.ts';
import { writeNames } from './write-names.ts';
import { writeNodes } from './write-nodes.ts';
import { Counters, Ends, type Writing } from './writing.ts';

/** Writes a change, in the order that the port promises. */
export const applyDelta = (connection: Connection, codes: Codes, delta: GraphDelta): void => {
  const counters = new Counters(connection);
  const writing: Writing = {
    connection,
    codes,
    ends: new Ends(connection, codes),
    relations: new Relations(connection),
    degrees: new Degrees(connection, (pk) => counters.isNew(pk)),
    counters,
    rewritten: new Set(delta.evidence.map(({ id }) => id)),
  };
  writing.ends.load(idsOf(delta));
  for (const id of delta.removedEvidence) removeEvidence(writing, id);
  removeEdges(writing, delta.removedEdges);
  for (const id of delta.removedNodes) removeNode(writing, id);
  writeNodes(writing, delta.nodes);
  writeEdges(writing, delta.edges);
  writeEvidence(writing, delta.evidence);
  writeForwards(connection, delta.forwards);
  writeNames(writing, delta.names);
  writing.degrees.save();
  if (Object.values(delta).some((rows) => rows.length > 0)) counters.next('version');
  counters.save();
};

const writeForwards = (connection: Connection, forwards: GraphDelta['forwards']): void => {
  const last = [...new Map(forwards)];
  for (const [from, to] of last) if (to === null) connection.run('delete from forward where id = ?', [from]);
  connection.insert(
    'insert or replace into forward (id, target)',
    last.filter(([, to]) => to !== null),
  );
};

const idsOf = (delta: GraphDelta): readonly string[] => [
  ...delta.nodes.map(({ id }) => id),
  ...delta.removedNodes,
  ...delta.removedEvidence,
  ...delta.removedEdges.flatMap((key) => key.split('|').slice(1)),
];
