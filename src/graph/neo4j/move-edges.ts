import type { NodeRow } from '../graph-store.ts';
import { type EdgeToStore, edgeOrderKey, storedType } from './edge-keys.ts';
import { relationOf, THING } from './stored.ts';
import { endOf, storeEdges } from './write-edges.ts';
import type { Writer } from './writer.ts';

/**
 * After these nodes changed in what keys are made of (an event's date, a name, whether an event is background): gives their
 * relations the keys and types that follow.
 */
export const moveEdges = async (writer: Writer, nodes: readonly NodeRow[]): Promise<void> => {
  if (nodes.length === 0) return;
  const rows = (await writer.each(
    `UNWIND $rows AS id MATCH (n:${THING} {id: id})-[r]-(:${THING})
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN {at: elementId(r), type: type(r), from: ${endOf('a')}, to: ${endOf('b')}, p: properties(r)} AS row`,
    nodes.map(({ id }) => id),
  )) as readonly StoredEdge[];
  const moved: { at: string; edge: EdgeToStore }[] = [];
  const keyed: { at: string; k: string }[] = [];
  for (const { at, type, from, to, p } of rows) {
    const edge: EdgeToStore = { type: relationOf(type), from, to, properties: p };
    const k = edgeOrderKey(edge);
    if (storedType(edge) !== type) moved.push({ at, edge });
    else if (k !== null && k !== p.k) keyed.push({ at, k });
  }
  writer.send('UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.at SET r.k = row.k', keyed);
  writer.send(
    'UNWIND $rows AS at MATCH ()-[r]->() WHERE elementId(r) = at DELETE r',
    moved.map(({ at }) => at),
  );
  storeEdges(
    writer,
    moved.map(({ edge }) => edge),
  );
};

interface StoredEdge {
  readonly at: string;
  readonly type: string;
  readonly from: EdgeToStore['from'];
  readonly to: EdgeToStore['to'];
  readonly p: Readonly<Record<string, unknown>>;
}
