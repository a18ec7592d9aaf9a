import { NODES, type NodeKind, RELATIONS, type RelationName, relation } from '../../model/ontology.ts';
import { type EdgeRow, type EvidenceRow, edgeKey, type NodeRow } from '../graph-store.ts';
import { compareText } from '../order.ts';
import type { Codes } from './codes.ts';
import { columnsOf, quoted, type SqlValue, tableOf } from './columns.ts';
import type { Connection } from './connection.ts';
import { openReader } from './open-reader.ts';
import { idOfKey } from './order-key.ts';
import { columnReader } from './properties.ts';
import { Reading } from './reading.ts';

/** The whole graph, read in this thread. */
export async function* exportHere(file: string): AsyncGenerator<NodeRow | EdgeRow | EvidenceRow> {
  const own = openReader(file);
  try {
    yield* exportRows(own.connection, own.codes);
  } finally {
    own.connection.close();
  }
}

/** Everything in canonical order, a part at a time, all of one state of the graph. The connection is the caller's own. */
export function* exportRows(connection: Connection, codes: Codes): Generator<NodeRow | EdgeRow | EvidenceRow> {
  connection.execute('begin');
  try {
    for (const kind of (Object.keys(NODES) as NodeKind[]).sort(compareText)) {
      if (kind !== 'Evidence') yield* nodesOf(connection, codes, kind);
    }
    for (const type of (Object.keys(RELATIONS) as RelationName[]).sort(byKey)) {
      yield* edgesOf(connection, codes, type);
    }
    yield* evidenceOf(connection, codes);
  } finally {
    connection.execute('commit');
  }
}

/** How many rows are read at a time: between them others may work. */
const PART = 500;

function* nodesOf(connection: Connection, codes: Codes, kind: NodeKind): Generator<NodeRow> {
  const reader = columnReader(columnsOf(kind), Object.keys(columnsOf(kind)));
  const columns = reader.columns.map((name) => `n.${name}`).join(', ');
  const reading = new Reading(connection, codes);
  const keys = connection.all<[number]>(`select pk from ${tableOf(kind)} order by id`).flat();
  for (const part of parts(keys)) {
    const rows = connection.all<[string, ...SqlValue[]]>(
      `select n.id, ${columns} from json_each(?) j cross join ${tableOf(kind)} n on n.pk = j.value order by j.key`,
      [JSON.stringify(part)],
    );
    for (const [id, ...values] of rows) {
      yield { row: 'node', id, kind, properties: reader.read(reading, values) as NodeRow['properties'] };
    }
  }
}

function* edgesOf(connection: Connection, codes: Codes, type: RelationName): Generator<EdgeRow> {
  const { properties } = relation(type);
  const reader = columnReader(properties, Object.keys(properties));
  const columns = ['articleCount', 'independentArticleCount', ...reader.columns].map((name) => `e.${name}`).join(', ');
  const reading = new Reading(connection, codes);
  for (const part of parts(sourcesOf(connection, type))) {
    const rows = connection.all<[string, string, number, number, ...SqlValue[]]>(
      `select e.in_key, e.out_key, ${columns} from json_each(?) j cross join edge e on e.src = j.value and e.type = ? order by j.key`,
      [JSON.stringify(part), codes.relation(type)],
    );
    const edges = rows.map(
      ([inKey, outKey, articleCount, independentArticleCount, ...values]): EdgeRow => ({
        row: 'edge',
        type,
        from: idOfKey(inKey),
        to: idOfKey(outKey),
        properties: reader.read(reading, values) as EdgeRow['properties'],
        articleCount,
        independentArticleCount,
      }),
    );
    yield* edges.sort((a, b) => compareText(edgeKey(a), edgeKey(b)));
  }
}

/** The nodes that a relation may start from, in the order of its keys: ids compare as if they ended with the key's bar. */
const sourcesOf = (connection: Connection, type: RelationName): readonly number[] =>
  relation(type)
    .from.flatMap((kind) => connection.all<[number, string]>(`select pk, id || '|' from ${tableOf(kind)}`))
    .sort(([, a], [, b]) => compareText(a, b))
    .map(([pk]) => pk);

function* evidenceOf(connection: Connection, codes: Codes): Generator<EvidenceRow> {
  const keys = connection.all<[number]>('select pk from n_Evidence order by id').flat();
  for (const part of parts(keys)) {
    const reading = new Reading(connection, codes);
    const rows = connection.all<EvidenceRecord>(
      `select v.id, v.subject, v.article, a.id, v.${quoted('start')}, v.${quoted('end')}, v.sentenceStart, v.sentenceEnd, v.mention, v.publishedOn
       from json_each(?) j cross join n_Evidence v on v.pk = j.value cross join n_Article a on a.pk = v.article order by j.key`,
      [JSON.stringify(part)],
    );
    for (const [
      id,
      subject,
      articlePk,
      article,
      start,
      end,
      sentenceStart,
      sentenceEnd,
      mention,
      publishedOn,
    ] of rows) {
      yield {
        row: 'evidence',
        id,
        subject: reading.subject(subject) ?? '',
        article,
        start,
        end,
        sentenceStart,
        sentenceEnd,
        quote: reading.cut(articlePk, start, end),
        sentence: reading.cut(articlePk, sentenceStart, sentenceEnd),
        mention,
        publishedOn,
      };
    }
  }
}

type EvidenceRecord = readonly [
  id: string,
  subject: number,
  articlePk: number,
  article: string,
  start: number,
  end: number,
  sentenceStart: number,
  sentenceEnd: number,
  mention: string,
  publishedOn: string | null,
];

function* parts<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += PART) yield list.slice(at, at + PART);
}

/** As the keys of relations compare, in which a bar follows the name. */
const byKey = (a: RelationName, b: RelationName): number => compareText(`${a}|`, `${b}|`);
