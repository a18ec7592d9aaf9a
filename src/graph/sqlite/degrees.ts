import { KINDS_IN_KEY } from './codes.ts';
import type { Connection } from './connection.ts';
import type { End } from './writing.ts';

/** One side of a node's relations of one type, background apart. */
export interface Fan {
  readonly node: number;
  readonly type: number;
  readonly side: 'out' | 'in';
  readonly background: number;
}

/** From here on the count is kept; below, counting is as quick. */
const HUB = 200;

/**
 * How many relations hang on hubs, by the kind of the other end, so that a count costs the same whatever the size. Changes
 * are collected, and written once a transaction.
 */
export class Degrees {
  private readonly connection: Connection;
  private readonly touched = new Map<string, { readonly fan: Fan; readonly byKind: Map<number, number> }>();

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** A relation came (1) or went (-1). */
  add(
    edge: { readonly type: number; readonly src: number; readonly dst: number },
    background: number,
    by: 1 | -1,
  ): void {
    this.touch({ node: edge.src, type: edge.type, side: 'out', background }, edge.dst % KINDS_IN_KEY, by);
    this.touch({ node: edge.dst, type: edge.type, side: 'in', background }, edge.src % KINDS_IN_KEY, by);
    this.touch(typeFan(edge.type), 0, by);
  }

  /** A node of a kind came or went; the count of a whole kind is kept whatever its size. */
  addNode(kindCode: number, background: number, by: 1 | -1): void {
    this.touch(kindFan(kindCode, background), kindCode, by);
  }

  forget(node: number): void {
    this.connection.run('delete from degree where node = ?', [node]);
  }

  save(): void {
    for (const { fan, byKind } of this.touched.values()) this.saveFan(fan, byKind);
    this.touched.clear();
  }

  private touch(fan: Fan, kind: number, by: number): void {
    const key = `${fan.node} ${fan.type} ${fan.side} ${fan.background}`;
    const entry = this.touched.get(key) ?? { fan, byKind: new Map() };
    this.touched.set(key, entry);
    entry.byKind.set(kind, (entry.byKind.get(kind) ?? 0) + by);
  }

  private saveFan(fan: Fan, byKind: ReadonlyMap<number, number>): void {
    const { node, type, side, background } = fan;
    const isKept = node < 0 || this.connection.first(KEPT, [node, type, side, background]) !== undefined;
    if (isKept) {
      for (const [kind, by] of byKind) this.connection.run(ADD, [node, type, side, background, kind, by]);
    } else if ([...byKind.values()].some((by) => by > 0)) {
      const [count] = this.connection.first<[number]>(COUNT_UP_TO[side], [node, type, background, HUB]) ?? [0];
      if (count >= HUB) this.connection.run(KEEP[side], [node, type, background]);
    }
  }
}

/** Whole kinds are counted as if they hung on a node of their own. */
export const kindFan = (kindCode: number, background: number): Fan => ({
  node: -1 - kindCode,
  type: -1,
  side: 'out',
  background,
});

/** In which list of its kind a node is counted: events told as background apart, and those of which nothing is told. */
export const listOf = ({ kind, values }: End): number => {
  if (kind !== 'Event') return 0;
  return values.background === 1 ? 1 : values.background === 0 ? 0 : 2;
};

export const ALL_LISTS = [0, 1, 2];

/** All relations of a type, likewise. */
export const typeFan = (type: number): Fan => ({ node: ALL_RELATIONS, type, side: 'out', background: 0 });

const ALL_RELATIONS = -1_000;

/** Relations by kind of the other end; from the kept counts where the node is a hub. */
export const degreesOf = (connection: Connection, fan: Fan): ReadonlyMap<number, number> => {
  const { node, type, side, background } = fan;
  const kept = connection.all<[number, number]>(READ, [node, type, side, background]);
  if (kept.length > 0 || node < 0) return new Map(kept);
  return new Map(connection.all<[number, number]>(COUNT[side], [node, type, background]));
};

const ends = { out: ['src', 'dst'], in: ['dst', 'src'] } as const;
const bySide = <T>(of: (side: 'out' | 'in', near: string, far: string) => T) => ({
  out: of('out', ...ends.out),
  in: of('in', ...ends.in),
});

const FAN = 'node = ? and type = ? and side = ? and background = ?';
const KEPT = `select 1 from degree where ${FAN} limit 1`;
const READ = `select kind, count from degree where ${FAN}`;
const ADD =
  'insert into degree (node, type, side, background, kind, count) values (?, ?, ?, ?, ?, ?) on conflict do update set count = count + excluded.count';
const COUNT_UP_TO = bySide(
  (side, near) =>
    `select count(*) from (select 1 from edge indexed by edge_${side} where ${near} = ? and type = ? and background = ? limit ?)`,
);
const COUNT = bySide(
  (side, near, far) =>
    `select ${far} % ${KINDS_IN_KEY}, count(*) from edge indexed by edge_${side} where ${near} = ? and type = ? and background = ? group by 1`,
);
const KEEP = bySide(
  (side, near, far) =>
    `insert into degree (node, type, side, background, kind, count) select ${near}, type, '${side}', background, ${far} % ${KINDS_IN_KEY}, count(*) from edge indexed by edge_${side} where ${near} = ? and type = ? and background = ? group by ${far} % ${KINDS_IN_KEY}`,
);
