import { int } from 'neo4j-driver';
import type { NodeKind } from '../../model/ontology.ts';
import type { NodeRow } from '../graph-store.ts';
import { grouped } from '../grouped.ts';
import { moveEdges } from './move-edges.ts';
import { orderKey } from './order-key.ts';
import { KEY_PROPERTIES, listedBy, listKey, propertiesOf, THING } from './stored.ts';
import { asValue, storedProperties } from './stored-properties.ts';
import { removeNodes } from './write-removals.ts';
import type { Writer } from './writer.ts';

/** Rows replace the node of their id whole. Keys of its relations follow where what they are made of has changed. */
export const writeNodes = async (writer: Writer, nodes: readonly NodeRow[]): Promise<void> => {
  if (nodes.length === 0) return;
  const before = await stateBefore(writer, nodes);
  await removeNodes(
    writer,
    nodes.filter(({ id, kind }) => ![kind, undefined].includes(before.get(id)?.is as NodeKind)).map(({ id }) => id),
  );
  for (const [kind, rows] of grouped(nodes, ({ kind }) => kind)) {
    writer.send(
      `UNWIND $rows AS row MERGE (n:${THING} {id: row.id}) SET n:${kind}, n = row`,
      rows.map((row) => stored(row, loadedIn(row, before.get(row.id), writer))),
    );
  }
  await moveEdges(
    writer,
    nodes.filter((row) => {
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

const stored = (row: NodeRow, more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  id: row.id,
  ...storedProperties(row.properties, propertiesOf(row.kind)),
  ...Object.fromEntries(
    listedBy(row.kind).map((name) => [listKey(name), orderKey([asValue(row.properties[name])], row.id)]),
  ),
  ...more,
});
