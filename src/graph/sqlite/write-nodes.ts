import type { NodeKind } from '../../model/ontology.ts';
import type { NodeRow } from '../graph-store.ts';
import { type Columns, columnsOf, quoted, type SqlValue, tableOf, toColumn } from './columns.ts';
import { listOf } from './degrees.ts';
import { keyProperties } from './kept-orders.ts';
import { rekeyEdges } from './rekey-edges.ts';
import { removeNode } from './remove.ts';
import { indexAdded, indexWords } from './word-index.ts';
import type { End, Writing } from './writing.ts';

/** Puts nodes in, or in place of those of the same id; the keys of relations follow what changed. */
export const writeNodes = (writing: Writing, rows: readonly NodeRow[]): void => {
  const added: Added = { rows: new Map(), words: [] };
  for (const row of rows) {
    const before = writing.ends.find(row.id);
    // One that came twice is among the added.
    if (before !== null && writing.counters.isNew(before.pk)) insertAll(writing, added);
    if (before !== null && before.kind !== row.kind) {
      removeNode(writing, row.id);
      addNode(writing, row, added);
    } else if (before !== null) replaceNode(writing, row, before);
    else addNode(writing, row, added);
  }
  insertAll(writing, added);
};

/** What is not there yet: rows by kind, and what is to be found by its words. */
interface Added {
  readonly rows: Map<NodeKind, (readonly [pk: number, id: string, ...values: SqlValue[]])[]>;
  readonly words: (readonly [pk: number, row: NodeRow])[];
}

const addNode = (writing: Writing, row: NodeRow, added: Added): void => {
  const { codes, counters, degrees } = writing;
  const code = codes.kind(row.kind);
  const end = endOf(row, counters.nextPk(code));
  const loadedAs = row.kind === 'Article' ? [counters.next('version')] : [];
  const ofKind = added.rows.get(row.kind) ?? [];
  added.rows.set(row.kind, ofKind);
  ofKind.push([end.pk, row.id, ...loadedAs, ...stored(row)]);
  added.words.push([end.pk, row]);
  degrees.addNode(code, listOf(end), 1);
  writing.ends.set(end);
};

/** Each loaded article has a version of the graph of its own, so that a list of the newest can be cut anywhere. */
const ownColumns = (kind: NodeKind): readonly string[] =>
  kind === 'Article' ? ['pk', 'id', 'loadedAs'] : ['pk', 'id'];

const insertAll = ({ connection }: Writing, added: Added): void => {
  for (const [kind, rows] of added.rows) {
    connection.insert(
      'insert into node (id, pk)',
      rows.map(([pk, id]) => [id, pk]),
    );
    connection.insert(`insert into ${tableOf(kind)} (${[...ownColumns(kind), ...names(kind)].join(', ')})`, rows);
  }
  indexAdded(connection, added.words);
  added.rows.clear();
  added.words.length = 0;
};

const replaceNode = (writing: Writing, row: NodeRow, before: End): void => {
  const { connection, codes, counters, degrees } = writing;
  const { pk, kind } = before;
  const old = connection.first(select(kind), [pk]) ?? [];
  const values = stored(row);
  if (values.every((value, at) => value === old[at])) return;
  connection.run(update(kind), [...values, pk]);
  const names = Object.keys(columnsOf(kind));
  indexWords(
    connection,
    kind,
    pk,
    Object.fromEntries(names.map((name, at) => [name, old[at] ?? null])),
    row.properties,
  );
  const end = endOf(row, pk);
  writing.ends.set(end);
  if (keyProperties(kind).some((name) => end.values[name] !== before.values[name])) rekeyEdges(writing, end);
  if (kind === 'Event' && end.values.background !== before.values.background) {
    degrees.addNode(codes.kind(kind), listOf(before), -1);
    degrees.addNode(codes.kind(kind), listOf(end), 1);
  }
  if (kind === 'Article' && old[names.indexOf('loadedAt')] !== row.properties.loadedAt) {
    connection.run('update n_Article set loadedAs = ? where pk = ?', [counters.next('version'), pk]);
  }
};

const stored = (row: NodeRow): readonly SqlValue[] =>
  Object.entries(columnsOf(row.kind)).map(([name, type]) => toColumn(type, row.properties[name]));

const endOf = (row: NodeRow, pk: number): End => {
  const columns: Columns = columnsOf(row.kind);
  const values = keyProperties(row.kind).map((name) => [name, toColumn(columns[name] ?? 'text', row.properties[name])]);
  return { pk, id: row.id, kind: row.kind, values: Object.fromEntries(values) };
};

const names = (kind: NodeKind): readonly string[] => Object.keys(columnsOf(kind)).map(quoted);

const update = (kind: NodeKind): string =>
  `update ${tableOf(kind)} set ${names(kind)
    .map((name) => `${name} = ?`)
    .join(', ')} where pk = ?`;

const select = (kind: NodeKind): string => `select ${names(kind).join(', ')} from ${tableOf(kind)} where pk = ?`;
