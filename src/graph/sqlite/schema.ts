import { ExpectedError } from '../../errors.ts';
import { NODES, type NodeKind, type PropertyType } from '../../model/ontology.ts';
import { assignCodes, CODES_TABLE } from './codes.ts';
import { type Columns, columnsOf, EDGE_COLUMNS, quoted, sqlType, tableOf } from './columns.ts';
import type { Connection } from './connection.ts';
import { LIST_INDEXES, type ListIndex, SUBJECT_INDEXES } from './kept-orders.ts';
import { orderKeySql } from './order-key.ts';

/**
 * Grows when an older program would misread the file; 3: what relations and mentions can be read from evidence of things is not
 * kept twice; 4: long values of the ledger lie apart.
 */
export const SCHEMA_VERSION = 4;

/** The oldest layout that `layOut` makes into this one. */
const OLDEST = 3;

/** "MTin": what tells the file from another program's. */
const APPLICATION_ID = 0x4d54696e;

/** The column that the database computes for an order of nodes. */
export const keyColumn = (property: string): string => quoted(`by_${property}`);

export const listIndexName = ({ kind, among, by }: ListIndex): string =>
  `${tableOf(kind)}_by_${by}${among === null ? '' : `_among_${among}`}`;

/** Throws ExpectedError STORE where the file is another program's, a newer one's, or of a form that is no longer written. */
export const checkOwner = (connection: Connection): void => {
  const { file } = connection;
  const [tables] = connection.first<[number]>('select count(*) from sqlite_master') ?? [0];
  if (tables === 0) return;
  const [application] = connection.first<[number]>('pragma application_id') ?? [0];
  if (application !== APPLICATION_ID) {
    throw new ExpectedError('STORE', `${file} is a database of another program: name another folder, or move it away`);
  }
  const version = checkVersion(connection);
  if (version >= OLDEST) return;
  throw new ExpectedError(
    'STORE',
    `${file} has layout ${version}, made by an older version of this program, which kept the graph in another way: load its articles anew into another folder`,
  );
};

/** The file's version. Throws ExpectedError STORE where a newer program has changed it since, which may be while this one runs. */
export const checkVersion = (connection: Connection): number => {
  const [version] = connection.first<[number]>('pragma user_version') ?? [0];
  if (version > SCHEMA_VERSION) {
    throw new ExpectedError(
      'STORE',
      `${connection.file} has layout ${version}, made by a newer version of this program, which knows layouts up to ${SCHEMA_VERSION}`,
    );
  }
  return version;
};

/** Whether tables and indexes are as this program wants them. */
export const isLaidOut = (connection: Connection): boolean => {
  const [there] = connection.first<[number]>("select count(*) from sqlite_master where name = 'meta'") ?? [0];
  if (there === 0) return false;
  const layout = connection.first<[string]>("select value from meta where key = 'layout'");
  return layout?.[0] === LAYOUT.join(';\n');
};

/** Makes what is missing; inside a write transaction. */
export const layOut = (connection: Connection): void => {
  connection.execute(`pragma application_id = ${APPLICATION_ID}`);
  connection.execute(`pragma user_version = ${SCHEMA_VERSION}`);
  connection.execute(CODES_TABLE);
  for (const kind of KINDS) addColumns(connection, tableOf(kind), columnsOf(kind));
  addColumns(connection, 'edge', EDGE_COLUMNS);
  addColumns(connection, 'ledger', { long: 'int' });
  for (const statement of LAYOUT) connection.execute(statement);
  assignCodes(connection);
  connection.run("insert or replace into meta values ('layout', ?)", [LAYOUT.join(';\n')]);
};

/** An older file lacks the properties that came since. */
const addColumns = (connection: Connection, table: string, columns: Columns): void => {
  const there = connection.all<[string]>('select name from pragma_table_xinfo(?)', [table]).map(([name]) => name);
  if (there.length === 0) return;
  for (const [name, type] of Object.entries(columns)) {
    if (!there.includes(name)) connection.execute(`alter table ${table} add column ${column([name, type])}`);
  }
};

const KINDS = Object.keys(NODES) as NodeKind[];

const column = ([name, type]: readonly [string, PropertyType]): string => `${quoted(name)} ${sqlType(type)}`;

/** Large columns stand at the end: reading the others does not touch their pages. */
const LARGE = ['setAside', 'words', 'text'];

const columnList = (columns: Columns): string =>
  Object.entries(columns)
    .sort(([a], [b]) => LARGE.indexOf(a) - LARGE.indexOf(b))
    .map(column)
    .join(', ');

const EXTRA: Partial<Readonly<Record<NodeKind, string>>> = {
  // A node's key, or the negative key of an edge.
  Evidence: ', subject integer not null, article integer not null, sentenceStart integer, sentenceEnd integer',
  // The graph's version when it was last loaded.
  Article: ', loadedAs integer',
};

const nodeTable = (kind: NodeKind): string =>
  `create table if not exists ${tableOf(kind)} (pk integer primary key, id text not null${EXTRA[kind] ?? ''}, ${columnList(columnsOf(kind))}${keyColumns(kind)})`;

const keyColumns = (kind: NodeKind): string => {
  const orders = LIST_INDEXES.flatMap((index) => (index.kind === kind ? [index.by] : []));
  const all = kind in SUBJECT_INDEXES ? [SUBJECT_INDEXES[kind as keyof typeof SUBJECT_INDEXES]] : orders;
  const types: Columns = columnsOf(kind);
  return [...new Set(all)]
    .map((by) => `, ${keyColumn(by)} text as (${orderKeySql([[quoted(by), types[by] ?? 'text']])}) virtual`)
    .join('');
};

const listIndex = (index: ListIndex): string =>
  `create index if not exists ${listIndexName(index)} on ${tableOf(index.kind)} (${index.among === null ? '' : `${quoted(index.among)}, `}${keyColumn(index.by)})`;

const LAYOUT: readonly string[] = [
  'create table if not exists meta (key text primary key, value) without rowid',
  'create table if not exists node (id text primary key, pk integer not null) without rowid',
  ...KINDS.map(nodeTable),
  ...LIST_INDEXES.map(listIndex),
  'create index if not exists evidence_subject on n_Evidence (subject, by_publishedOn)',
  'create index if not exists evidence_said on n_Evidence (article, subject)',
  'create index if not exists note_subject on n_Note (subject, by_at)',
  'create index if not exists article_url on n_Article (url)',
  'create index if not exists article_loaded on n_Article (loadedAs)',
  `create table if not exists edge (pk integer primary key, type integer not null, src integer not null, dst integer not null, background integer not null, out_key text not null, in_key text not null, articleCount integer, independentArticleCount integer, ${columnList(EDGE_COLUMNS)})`,
  // Background events lie apart, so that pages and counts that leave them out need not look at them.
  'create index if not exists edge_out on edge (src, type, background, out_key, dst)',
  'create index if not exists edge_in on edge (dst, type, background, in_key, src)',
  'create unique index if not exists edge_pair on edge (src, dst, type)',
  'create table if not exists degree (node integer, type integer, side text, background integer, kind integer, count integer not null, primary key (node, type, side, background, kind)) without rowid',
  'create table if not exists forward (id text primary key, target text not null) without rowid',
  'create index if not exists forward_target on forward (target)',
  'create table if not exists name (pk integer primary key, node integer not null, office integer not null, place integer not null, name text not null, folded text not null, toned text not null)',
  'create index if not exists name_node on name (node, office, place)',
  'create index if not exists name_folded on name (folded)',
  "create virtual table if not exists name_words using fts5 (words, content = '', contentless_delete = 1, detail = none)",
  'create table if not exists slip (key text, word text, primary key (key, word)) without rowid',
  "create virtual table if not exists node_words using fts5 (words, content = '', contentless_delete = 1, detail = none)",
  // A value that is long lies apart; `long`: its key there.
  'create table if not exists ledger (key text primary key, value text not null, long integer) without rowid',
  'create table if not exists ledger_long (pk integer primary key, value text not null)',
];
