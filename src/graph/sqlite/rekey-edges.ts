import { EDGE_COLUMNS, quoted, type SqlValue } from './columns.ts';
import { edgeKeyOf } from './edge-keys.ts';
import type { End, Writing } from './writing.ts';

/** A node's date, name or background changed: its relations move in the indexes of the nodes at their other ends. */
export const rekeyEdges = (writing: Writing, end: End): void => {
  rekeySide(writing, end, 'out');
  rekeySide(writing, end, 'in');
};

type EdgeRecord = readonly [
  pk: number,
  type: number,
  src: number,
  dst: number,
  background: number,
  key: string,
  ...values: SqlValue[],
];

/** `out`: the relations that lead to the node, whose place among those of their source is told by it. */
const rekeySide = ({ connection, codes, degrees }: Writing, end: End, side: 'out' | 'in'): void => {
  for (const [pk, type, src, dst, background, key, ...values] of connection.all<EdgeRecord>(READ[side], [end.pk])) {
    const newKey = edgeKeyOf(codes.relationOf(type), side, end, (name) => values[PROPERTIES.indexOf(name)] ?? null);
    const newBackground = end.kind === 'Event' ? Number(end.values.background === 1) : background;
    if (newKey === key && newBackground === background) continue;
    connection.run(WRITE[side], [newKey, newBackground, pk]);
    if (newBackground === background) continue;
    degrees.add({ type, src, dst }, background, -1);
    degrees.add({ type, src, dst }, newBackground, 1);
  }
};

const PROPERTIES = Object.keys(EDGE_COLUMNS);

const read = (side: 'out' | 'in', near: 'src' | 'dst'): string =>
  `select pk, type, src, dst, background, ${side}_key, ${PROPERTIES.map(quoted).join(', ')} from edge where ${near} = ?`;

const READ = { out: read('out', 'dst'), in: read('in', 'src') };

const WRITE = {
  out: 'update edge set out_key = ?, background = ? where pk = ?',
  in: 'update edge set in_key = ?, background = ? where pk = ?',
};
