import type { EdgeRow } from '../graph-store.ts';
import { grouped } from '../grouped.ts';
import { type EdgeToStore, type End, storedEdge, storedType } from './edge-keys.ts';
import { KEY_PROPERTIES, THING } from './stored.ts';
import type { Writer } from './writer.ts';

/** Rows replace the relation of their key whole. Both ends are there. */
export const writeEdges = async (writer: Writer, edges: readonly EdgeRow[]): Promise<void> => {
  if (edges.length === 0) return;
  const ends = await readEnds(writer, [...new Set(edges.flatMap(({ from, to }) => [from, to]))]);
  const end = (id: string): End => {
    const found = ends.get(id);
    if (found === undefined) throw new Error(`a relation ends at ${id}, which is not there`);
    return found;
  };
  storeEdges(
    writer,
    edges.map(({ type, from, to, properties, articleCount, independentArticleCount }) => ({
      type,
      from: end(from),
      to: end(to),
      properties: { ...properties, articleCount, independentArticleCount },
    })),
  );
};

/** Merges relations, those of one stored type at a time, as a type cannot be a parameter. */
export const storeEdges = (writer: Writer, edges: readonly EdgeToStore[]): void => {
  for (const [type, rows] of grouped(edges, storedType)) {
    writer.send(
      `UNWIND $rows AS row MATCH (a:${THING} {id: row.from}) MATCH (b:${THING} {id: row.to})
MERGE (a)-[r:${type}]->(b) SET r = row.p`,
      rows.map((edge) => ({ from: edge.from.id, to: edge.to.id, p: storedEdge(edge) })),
    );
  }
};

const END = ['id', 'background', ...KEY_PROPERTIES].map((name) => `.${name}`).join(', ');

const readEnds = async (writer: Writer, ids: readonly string[]): Promise<ReadonlyMap<string, End>> => {
  const rows = (await writer.each(
    `UNWIND $rows AS id MATCH (n:${THING} {id: id}) RETURN n{${END}} AS row`,
    ids,
  )) as End[];
  return new Map(rows.map((row) => [row.id, row]));
};

/** A map projection of `variable` with what keys are made of, as an End. */
export const endOf = (variable: string): string => `${variable}{${END}}`;
