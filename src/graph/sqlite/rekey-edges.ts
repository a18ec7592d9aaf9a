import { EDGE_COLUMNS, quoted, type SqlValue, tableOf } from './columns.ts';
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
  others: number,
  ...values: SqlValue[],
];

/** `out`: the relations that lead to the node, whose place among those of their source is told by it. */
const rekeySide = ({ connection, codes, degrees }: Writing, end: End, side: 'out' | 'in'): void => {
  for (const [pk, type, src, dst, background, key, others, ...values] of connection.all<EdgeRecord>(READ[side], [
    end.pk,
  ])) {
    const newKey = edgeKeyOf(codes.relationOf(type), side, end, (name) => values[PROPERTIES.indexOf(name)] ?? null);
    const newBackground = end.kind === 'Event' ? Number(others === 1 || end.values.background === 1) : background;
    if (newKey === key && newBackground === background) continue;
    connection.run(WRITE[side], [newKey, newBackground, pk]);
    if (newBackground === background) continue;
    degrees.add({ type, src, dst }, background, -1);
    degrees.add({ type, src, dst }, newBackground, 1);
  }
};

const PROPERTIES = Object.keys(EDGE_COLUMNS);

/** `others`: whether the event at the other end is told as background. */
const read = (side: 'out' | 'in', end: 'src' | 'dst', other: 'src' | 'dst'): string =>
  `select pk, type, src, dst, background, ${side}_key, exists (select 1 from ${tableOf('Event')} o where o.pk = ${other} and o.background = 1), ${PROPERTIES.map(quoted).join(', ')} from edge where ${end} = ?`;

const READ = { out: read('out', 'dst', 'src'), in: read('in', 'src', 'dst') };

const WRITE = {
  out: 'update edge set out_key = ?, background = ? where pk = ?',
  in: 'update edge set in_key = ?, background = ? where pk = ?',
};
