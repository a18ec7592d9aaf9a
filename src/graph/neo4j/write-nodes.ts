import { int } from 'neo4j-driver';
import type { NodeRow } from '../graph-store.ts';
import { moveEdges } from './move-edges.ts';
import { orderKey } from './order-key.ts';
import { KEY_PROPERTIES, listedBy, listKey, propertiesOf, THING } from './stored.ts';
import { asValue, storedProperties } from './stored-properties.ts';
import { endOfRow } from './write-edges.ts';
import { deleteDoomed, removeNodes } from './write-removals.ts';
import type { Writer } from './writer.ts';

/** Rows replace the node of their id whole. Keys of its relations follow where what they are made of has changed. */
export const writeNodes = async (writer: Writer, nodes: readonly NodeRow[]): Promise<void> => {
  if (nodes.length === 0) return;
  const last = [...new Map(nodes.map((row) => [row.id, row])).values()];
  const before = await stateBefore(writer, last);
  const others = last.filter(({ id, kind }) => before.has(id) && before.get(id)?.is !== kind).map(({ id }) => id);
  if (others.length > 0) {
    await removeNodes(writer, others);
    deleteDoomed(writer);
  }
  const isThere = ({ id, kind }: NodeRow): boolean => before.get(id)?.is === kind;
  const properties = (row: NodeRow) => storedNode(row, loadedIn(row, before.get(row.id), writer));
  writer.send(
    `UNWIND $rows AS row CREATE (n:${THING}:$(row[0])) SET n = row[1]`,
    last.filter((row) => !isThere(row)).map((row) => [row.kind, properties(row)]),
  );
  writer.send(`UNWIND $rows AS row MATCH (n:${THING} {id: row.id}) SET n = row`, last.filter(isThere).map(properties));
  for (const row of last) {
    if (!before.has(row.id)) writer.made.nodes.add(row.id);
    writer.made.ends.set(row.id, endOfRow(row.id, row.properties));
  }
  await moveEdges(
    writer,
    last.filter((row) => {
      const was = before.get(row.id);
      return was !== undefined && KEYED.some((name) => (was[name] ?? null) !== (row.properties[name] ?? null));
    }),
  );
};

/** What relations' keys and types are made of at this end. */
const KEYED: readonly string[] = [...KEY_PROPERTIES, 'background'];

type State = Readonly<Record<string, unknown>>;

const stateBefore = async (writer: Writer, nodes: readonly NodeRow[]): Promise<ReadonlyMap<string, State>> => {
  const read = ['id', ...KEYED, 'loadedAt', 'loadedIn'].map((name) => `.${name}`).join(', ');
  const rows = (await writer.each(
    `UNWIND $rows AS id MATCH (n:${THING} {id: id}) RETURN n{${read}, is: [l IN labels(n) WHERE l <> '${THING}'][0]} AS row`,
    nodes.map(({ id }) => id),
  )) as readonly State[];
  return new Map(rows.map((row) => [String(row.id), row]));
};

/**
 * The version in which an article was last taken in, as its loadedAt tells; other changes of it are no loads. Each load has
 * one of its own, so that a list of the newest can be cut anywhere.
 */
const loadedIn = (row: NodeRow, was: State | undefined, writer: Writer): Readonly<Record<string, unknown>> => {
  if (row.kind !== 'Article') return {};
  const same = was !== undefined && was.loadedAt === row.properties.loadedAt && typeof was.loadedIn === 'number';
  return { loadedIn: int(same ? Number(was.loadedIn) : writer.nextVersion()) };
};

/** A node's properties as Neo4j keeps them, its keys in lists among them, and `more`. */
export const storedNode = (
  row: NodeRow,
  more: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({
  id: row.id,
  ...storedProperties(row.properties, propertiesOf(row.kind)),
  ...Object.fromEntries(
    listedBy(row.kind).map((name) => [listKey(name), orderKey([asValue(row.properties[name])], row.id)]),
  ),
  ...more,
});
