import { NODES, type NodeKind, RELATIONS, type RelationName, relation } from '../../model/ontology.ts';
import type { EdgeRow, EvidenceRow, NodeRow, PropertyValue } from '../graph-store.ts';
import { compareText } from '../order.ts';
import type { Codes } from './codes.ts';
import { columnsOf, quoted, type SqlValue, tableOf } from './columns.ts';
import type { Connection } from './connection.ts';
import { columnReader } from './properties.ts';
import { Reading } from './reading.ts';

/** Everything in canonical order, a part at a time, all of one state of the graph. The connection is the caller's own. */
export function* exportRows(connection: Connection, codes: Codes): Generator<NodeRow | EdgeRow | EvidenceRow> {
  connection.execute('begin');
  try {
    for (const kind of (Object.keys(NODES) as NodeKind[]).sort(compareText)) {
      if (kind !== 'Evidence') yield* nodesOf(connection, codes, kind);
    }
    for (const type of (Object.keys(RELATIONS) as RelationName[]).sort(compareText)) {
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
  const edges = connection
    .all<[number, string, string]>(
      'select e.pk, a.id, b.id from edge e cross join node_id a on a.pk = e.src cross join node_id b on b.pk = e.dst where e.type = ?',
      [codes.relation(type)],
    )
    .map(([pk, from, to]) => ({ pk, from, to }))
    .sort((a, b) => compareText(`${a.from}|${a.to}`, `${b.from}|${b.to}`));
  for (const part of parts(edges)) {
    const rows = connection.all<[number, number, ...SqlValue[]]>(
      `select ${columns} from json_each(?) j cross join edge e on e.pk = j.value order by j.key`,
      [JSON.stringify(part.map(({ pk }) => pk))],
    );
    for (const [at, [articleCount, independentArticleCount, ...values]] of rows.entries()) {
      const { from, to } = part[at] ?? { from: '', to: '' };
      const read = reader.read(reading, values) as Record<string, PropertyValue>;
      yield { row: 'edge', type, from, to, properties: read, articleCount, independentArticleCount };
    }
  }
}

function* evidenceOf(connection: Connection, codes: Codes): Generator<EvidenceRow> {
  const keys = connection.all<[number]>('select pk from n_Evidence order by id').flat();
  for (const part of parts(keys)) {
    const reading = new Reading(connection, codes);
    const rows = connection.all<EvidenceRecord>(
      `select v.id, v.subject, v.article, a.id, v.${quoted('start')}, v.${quoted('end')}, v.sentenceStart, v.sentenceEnd, v.mention, v.publishedOn
       from json_each(?) j cross join n_Evidence v on v.pk = j.value cross join n_Article a on a.pk = v.article order by j.key`,
      [JSON.stringify(part)],
    );
    for (const [id, subject, articlePk, article, start, end, sentenceStart, sentenceEnd, mention, publishedOn] of rows) {
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
