import type { EdgeRow } from '../graph-store.ts';
import { EDGE_COLUMNS, type SqlValue, toColumn } from './columns.ts';
import { backgroundOf, edgeKeyOf } from './edge-keys.ts';
import { type Between, STORED } from './relations.ts';
import type { Writing } from './writing.ts';

export const writeEdges = (writing: Writing, rows: readonly EdgeRow[]): void => {
  const { connection, relations, ends, counters } = writing;
  ends.load(rows.flatMap(({ from, to }) => [from, to]));
  const places = rows.map((row) => betweenOf(writing, row));
  // None hangs on a node that was not there.
  relations.loadNone(places.filter(({ src, dst }) => counters.isNew(src) || counters.isNew(dst)));
  relations.load(places);
  const added: SqlValue[][] = [];
  for (const [at, between] of places.entries()) writeEdge(writing, rows[at] as EdgeRow, between, added);
  connection.insert(INTO, added);
};

/** A relation that is not there yet is put among the `added`. */
const writeEdge = (writing: Writing, row: EdgeRow, between: Between, added: SqlValue[][]): void => {
  const { connection, ends, relations, degrees, counters } = writing;
  const [from, to] = [ends.get(row.from), ends.get(row.to)];
  const background = backgroundOf(from, to);
  const own = (property: string) => toColumn(EDGE_COLUMNS[property] ?? 'text', row.properties[property]);
  const values = [
    background,
    edgeKeyOf(row.type, 'out', to, own),
    edgeKeyOf(row.type, 'in', from, own),
    row.articleCount,
    row.independentArticleCount,
    ...PROPERTIES.map(([name, of]) => toColumn(of, row.properties[name])),
  ];
  const before = relations.find(between);
  if (before === null) {
    const pk = counters.next('relation');
    added.push([pk, between.type, between.src, between.dst, ...values]);
    degrees.add(between, background, 1);
    relations.put(between, { pk, values });
  } else if (values.some((value, at) => value !== before.values[at])) {
    // One that came twice is among the added.
    if (Number(added[0]?.[0]) <= before.pk) connection.insert(INTO, added.splice(0));
    connection.run(UPDATE, [...values, before.pk]);
    relations.put(between, { pk: before.pk, values });
  }
};

/** Both ends have to be there. */
const betweenOf = ({ codes, ends }: Writing, { type, from, to }: EdgeRow): Between => ({
  type: codes.relation(type),
  src: ends.get(from).pk,
  dst: ends.get(to).pk,
});

const PROPERTIES = Object.entries(EDGE_COLUMNS);

const INTO = `insert into edge (pk, type, src, dst, ${STORED.join(', ')})`;
const UPDATE = `update edge set ${STORED.map((name) => `${name} = ?`).join(', ')} where pk = ?`;
