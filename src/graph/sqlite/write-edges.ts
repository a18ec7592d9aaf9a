import type { EdgeRow } from '../graph-store.ts';
import { EDGE_COLUMNS, quoted, type SqlValue, toColumn } from './columns.ts';
import { backgroundOf, edgeKeyOf } from './edge-keys.ts';
import type { Writing } from './writing.ts';

export const writeEdges = (writing: Writing, rows: readonly EdgeRow[]): void => {
  writing.ends.load(rows.flatMap(({ from, to }) => [from, to]));
  for (const row of rows) writeEdge(writing, row);
};

const writeEdge = ({ connection, codes, ends, degrees, counters }: Writing, row: EdgeRow): void => {
  const [from, to] = [ends.get(row.from), ends.get(row.to)];
  const type = codes.relation(row.type);
  const background = backgroundOf(from, to);
  const properties = Object.fromEntries(
    Object.entries(EDGE_COLUMNS).map(([name, of]) => [name, toColumn(of, row.properties[name])]),
  );
  const values = [
    background,
    edgeKeyOf(row.type, 'out', to, properties),
    edgeKeyOf(row.type, 'in', from, properties),
    row.articleCount,
    row.independentArticleCount,
    ...Object.values(properties),
  ];
  const before = connection.first<[number, ...SqlValue[]]>(FIND, [from.pk, to.pk, type]);
  if (before === undefined) {
    connection.run(INSERT, [counters.next('relation'), type, from.pk, to.pk, ...values]);
    degrees.add({ type, src: from.pk, dst: to.pk }, background, 1);
    return;
  }
  const [pk, ...old] = before;
  if (values.some((value, at) => value !== old[at])) connection.run(UPDATE, [...values, pk]);
};

const COLUMNS = [
  'background',
  'out_key',
  'in_key',
  'articleCount',
  'independentArticleCount',
  ...Object.keys(EDGE_COLUMNS).map(quoted),
];

const FIND = `select pk, ${COLUMNS.join(', ')} from edge indexed by edge_pair where src = ? and dst = ? and type = ?`;
const INSERT = `insert into edge (pk, type, src, dst, ${COLUMNS.join(', ')}) values (?, ?, ?, ?${', ?'.repeat(COLUMNS.length)})`;
const UPDATE = `update edge set ${COLUMNS.map((name) => `${name} = ?`).join(', ')} where pk = ?`;
