import type { NodeKind, RelationName } from '../../model/ontology.ts';
import type { EdgeRow, EvidenceRow, NodeRow } from '../graph-store.ts';
import { compareText } from '../order.ts';
import type { Connection } from './connection.ts';
import { edgeProperties } from './edge-keys.ts';
import { propertiesReader } from './read-properties.ts';
import { KINDS, propertiesOf, RELATION_NAMES, storedTypes } from './stored.ts';

/** Rows of one kind or relation at a time, so that only keys are sorted in memory. */
export async function* exportRows(connection: Connection): AsyncGenerator<NodeRow | EdgeRow | EvidenceRow> {
  for (const kind of [...KINDS].sort(compareText)) {
    if (kind !== 'Evidence') yield* nodesOf(connection, kind);
  }
  for (const type of [...RELATION_NAMES].sort(byKey)) {
    if (type !== 'IN_ARTICLE') yield* edgesOf(connection, type);
  }
  yield* evidenceOf(connection);
}

/** How many rows are asked for by id at a time. */
const PART = 500;

async function* nodesOf(connection: Connection, kind: NodeKind): AsyncGenerator<NodeRow> {
  const names = Object.keys(propertiesOf(kind));
  const read = propertiesReader(
    kind,
    names.map((name, at) => [name, at]),
  );
  for await (const [id, properties] of inParts(connection, kind)) {
    const values = names.map((name) => properties[name]);
    yield { row: 'node', id, kind, properties: read(values) as NodeRow['properties'] };
  }
}

async function* edgesOf(connection: Connection, type: RelationName): AsyncGenerator<EdgeRow> {
  const text = `MATCH (a)-[r:${storedTypes(type).join('|')}]->(b)
WITH a.id AS from, b.id AS to, properties(r) AS p
RETURN [from, to, p] AS row ORDER BY from + '|' + to`;
  const names = Object.keys(edgeProperties(type)).filter((name) => !/articleCount$/i.test(name));
  for await (const row of connection.stream(text)) {
    const [from, to, p] = row as [string, string, Record<string, unknown>];
    yield {
      row: 'edge',
      type,
      from,
      to,
      properties: Object.fromEntries(names.map((name) => [name, p[name] ?? null])) as EdgeRow['properties'],
      articleCount: Number(p.articleCount ?? 0),
      independentArticleCount: Number(p.independentArticleCount ?? 0),
    };
  }
}

async function* evidenceOf(connection: Connection): AsyncGenerator<EvidenceRow> {
  for await (const [id, { k: _, publishedOn, ...row }] of inParts(connection, 'Evidence')) {
    yield {
      ...(row as unknown as EvidenceRow),
      row: 'evidence',
      id,
      publishedOn: (publishedOn as string | undefined) ?? null,
    };
  }
}

/** All nodes of a kind by id. Texts of articles are not sorted with them: first the ids, then so many at a time. */
async function* inParts(
  connection: Connection,
  kind: NodeKind,
): AsyncGenerator<readonly [string, Record<string, unknown>]> {
  let part: string[] = [];
  const read = async (): Promise<readonly (readonly [string, Record<string, unknown>])[]> =>
    connection.read({
      text: `UNWIND range(0, size($ids) - 1) AS i MATCH (n:Thing {id: $ids[i]}) WITH i, n ORDER BY i RETURN [n.id, properties(n)] AS row`,
      parameters: { ids: part },
      read: (rows) => rows as readonly (readonly [string, Record<string, unknown>])[],
    });
  for await (const id of connection.stream(`MATCH (n:${kind}) RETURN n.id AS row ORDER BY n.id`)) {
    part.push(id as string);
    if (part.length < PART) continue;
    yield* await read();
    part = [];
  }
  if (part.length > 0) yield* await read();
}

/** As the keys of relations compare, in which a bar follows the name. */
const byKey = (a: RelationName, b: RelationName): number => compareText(`${a}|`, `${b}|`);
