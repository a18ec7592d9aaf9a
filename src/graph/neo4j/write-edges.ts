import { int } from 'neo4j-driver';
import { type EdgeRow, edgeKey } from '../graph-store.ts';
import { byFamily } from './edge-families.ts';
import { type EdgeToStore, type End, storedEdge, storedType } from './edge-keys.ts';
import { KEY_PROPERTIES, THING } from './stored.ts';
import { LIGHT, parts, type Writer } from './writer.ts';

/** Rows replace the relation of their key whole. Both ends are there. */
export const writeEdges = async (writer: Writer, edges: readonly EdgeRow[]): Promise<void> => {
  if (edges.length === 0) return;
  const { ends } = writer.made;
  await readEnds(
    writer,
    [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((id) => !ends.has(id)),
  );
  const end = (id: string): End => {
    const found = ends.get(id);
    if (found === undefined || writer.doomed.things.has(id))
      throw new Error(`a relation ends at ${id}, which is not there`);
    return found;
  };
  const rows = [...new Map(edges.map((row) => [edgeKey(row), row])).values()].map(
    ({ type, from, to, properties, articleCount, independentArticleCount }) => ({
      type,
      from: end(from),
      to: end(to),
      properties: { ...properties, articleCount, independentArticleCount },
    }),
  );
  storeEdges(writer, rows);
};

/** Relations of nodes that were not there before are made, for the others one of the same type is looked for first. */
export const storeEdges = (writer: Writer, edges: readonly EdgeToStore[]): void => {
  const first: EdgeToStore[] = [];
  const others: EdgeToStore[] = [];
  for (const edge of edges) {
    const { type, from, to } = edge;
    const isFirst = writer.made.isFirst(`${type}|${from.id}|${to.id}`, from.id, to.id);
    (isFirst ? first : others).push(edge);
  }
  sendEdges(writer, first, 'CREATE (a)-[r:$(row[2])]->(b) SET r = row[3]');
  for (const [types, rows] of byFamily(others, ({ type }) => type)) sendEdges(writer, rows, mergeOf(types));
};

/** Each end is looked up once for all rows of a statement. */
const sendEdges = (writer: Writer, edges: readonly EdgeToStore[], store: string): void => {
  for (const part of parts(edges, LIGHT)) {
    const places = new Map<string, number>();
    const place = ({ id }: End): unknown => {
      const at = places.get(id) ?? places.size;
      places.set(id, at);
      return int(at);
    };
    const rows = part.map((edge) => [place(edge.from), place(edge.to), storedType(edge), storedEdge(edge)]);
    writer.sendOne(
      `UNWIND $ids AS id MATCH (n:${THING} {id: id}) WITH collect(n) AS ends
UNWIND $rows AS row WITH ends[row[0]] AS a, ends[row[1]] AS b, row
${store}`,
      { ids: [...places.keys()], rows },
    );
  }
};

const mergeOf = (types: string): string => `OPTIONAL MATCH (a)-[r:${types}]->(b) WHERE type(r) = row[2]
FOREACH (x IN CASE WHEN r IS NULL THEN [1] ELSE [] END | CREATE (a)-[added:$(row[2])]->(b) SET added = row[3])
FOREACH (x IN CASE WHEN r IS NULL THEN [] ELSE [1] END | SET r = row[3])`;

const END = ['id', 'background', ...KEY_PROPERTIES].map((name) => `.${name}`).join(', ');

const readEnds = async (writer: Writer, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  const rows = (await writer.each(
    `UNWIND $rows AS id MATCH (n:${THING} {id: id}) RETURN n{${END}} AS row`,
    ids,
  )) as End[];
  for (const row of rows) writer.made.ends.set(row.id, row);
};

/** A map projection of `variable` with what keys are made of, as an End. */
export const endOf = (variable: string): string => `${variable}{${END}}`;

/** The same of a node that is written, whose properties are these. */
export const endOfRow = (id: string, properties: Readonly<Record<string, unknown>>): End => ({
  ...Object.fromEntries(
    ['background', ...KEY_PROPERTIES].flatMap((name) => {
      const value = properties[name] ?? null;
      return value === null ? [] : [[name, value] as const];
    }),
  ),
  id,
});
