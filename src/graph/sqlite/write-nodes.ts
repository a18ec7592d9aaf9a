import type { NodeKind } from '../../model/ontology.ts';
import type { NodeRow } from '../graph-store.ts';
import { type Columns, columnsOf, quoted, type SqlValue, tableOf, toColumn } from './columns.ts';
import { listOf } from './degrees.ts';
import { keyProperties } from './kept-orders.ts';
import { rekeyEdges } from './rekey-edges.ts';
import { removeNode } from './remove.ts';
import { indexWords } from './word-index.ts';
import type { End, Writing } from './writing.ts';

/** Puts nodes in, or in place of those of the same id; the keys of relations follow what changed. */
export const writeNodes = (writing: Writing, rows: readonly NodeRow[]): void => {
  for (const row of rows) {
    const before = writing.ends.find(row.id);
    if (before !== null && before.kind !== row.kind) {
      removeNode(writing, row.id);
      addNode(writing, row);
    } else if (before !== null) replaceNode(writing, row, before);
    else addNode(writing, row);
  }
};

const addNode = (writing: Writing, row: NodeRow): void => {
  const { connection, codes, counters, degrees } = writing;
  const code = codes.kind(row.kind);
  const pk = counters.nextPk(code);
  connection.run('insert into node (id, pk) values (?, ?)', [row.id, pk]);
  const values = stored(row);
  connection.run(insert(row.kind), [pk, row.id, ...values]);
  indexWords(connection, row.kind, pk, null, row.properties);
  degrees.addNode(code, listOf(endOf(row, pk)), 1);
  writing.ends.set(endOf(row, pk));
  if (row.kind === 'Article') markLoaded(writing, pk);
};

const replaceNode = (writing: Writing, row: NodeRow, before: End): void => {
  const { connection, codes, degrees } = writing;
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
  if (kind === 'Article' && old[names.indexOf('loadedAt')] !== row.properties.loadedAt) markLoaded(writing, pk);
};

/** Each loaded article has a version of the graph of its own, so that a list of the newest can be cut anywhere. */
const markLoaded = ({ connection, counters }: Writing, pk: number): void => {
  connection.run('update n_Article set loadedAs = ? where pk = ?', [counters.next('version'), pk]);
};

const stored = (row: NodeRow): readonly SqlValue[] =>
  Object.entries(columnsOf(row.kind)).map(([name, type]) => toColumn(type, row.properties[name]));

const endOf = (row: NodeRow, pk: number): End => {
  const columns: Columns = columnsOf(row.kind);
  const values = keyProperties(row.kind).map((name) => [name, toColumn(columns[name] ?? 'text', row.properties[name])]);
  return { pk, id: row.id, kind: row.kind, values: Object.fromEntries(values) };
};

const names = (kind: NodeKind): readonly string[] => Object.keys(columnsOf(kind)).map(quoted);

const insert = (kind: NodeKind): string =>
  `insert into ${tableOf(kind)} (pk, id, ${names(kind).join(', ')}) values (?, ?${', ?'.repeat(names(kind).length)})`;

const update = (kind: NodeKind): string =>
  `update ${tableOf(kind)} set ${names(kind)
    .map((name) => `${name} = ?`)
    .join(', ')} where pk = ?`;

const select = (kind: NodeKind): string => `select ${names(kind).join(', ')} from ${tableOf(kind)} where pk = ?`;
