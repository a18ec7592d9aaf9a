import { KINDS_IN_KEY, MOST_RELATIONS } from './codes.ts';
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
  private readonly isNew: (node: number) => boolean;
  private readonly touched = new Map<number, Touched>();

  /** `isNew`: whether a node came with this change. */
  constructor(connection: Connection, isNew: (node: number) => boolean) {
    this.connection = connection;
    this.isNew = isNew;
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
    const touched = [...this.touched.values()].filter((change) => !this.isSmall(change));
    this.touched.clear();
    const kept = new Set(this.among(KEPT, touched));
    for (const { fan, byKind } of touched) {
      if (fan.node >= 0 && !kept.has(fan)) continue;
      const { node, type, side, background } = fan;
      for (const [kind, by] of byKind) this.connection.run(ADD, [node, type, side, background, kind, by]);
    }
    const grown = touched.filter(({ fan, byKind }) => fan.node >= 0 && !kept.has(fan) && most(byKind) > 0);
    for (const side of ['out', 'in'] as const) {
      const ofSide = grown.filter(({ fan }) => fan.side === side);
      for (const { node, type, background } of this.among(GROWN[side], ofSide)) {
        this.connection.run(KEEP[side], [node, type, background]);
      }
    }
  }

  /** Nothing is kept of a new node with few relations. */
  private isSmall({ fan, byKind }: Touched): boolean {
    return this.isNew(fan.node) && [...byKind.values()].reduce((sum, by) => sum + by, 0) < HUB;
  }

  /** Those for which a statement gives their places. */
  private among(sql: string, touched: readonly Touched[]): readonly Fan[] {
    if (touched.length === 0) return [];
    const asked = touched.map(({ fan: { node, type, side, background } }) => [node, type, side, background]);
    return this.connection.all<[number]>(sql, [JSON.stringify(asked)]).flatMap(([at]) => touched[at]?.fan ?? []);
  }

  private touch(fan: Fan, kind: number, by: number): void {
    const place = placeOf(fan);
    const known = this.touched.get(place);
    if (known === undefined) this.touched.set(place, { fan, byKind: new Map([[kind, by]]) });
    else known.byKind.set(kind, (known.byKind.get(kind) ?? 0) + by);
  }
}

interface Touched {
  readonly fan: Fan;
  readonly byKind: Map<number, number>;
}

/** A number for each fan; types begin at -1. */
const placeOf = ({ node, type, side, background }: Fan): number =>
  ((node * MOST_RELATIONS + type + 1) * 2 + Number(side === 'in')) * LISTS + background;

const LISTS = 4;

const most = (byKind: ReadonlyMap<number, number>): number => Math.max(...byKind.values());

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
  const kept = connection.rows<[number, number]>(READ, [node, type, side, background]);
  if (kept.length > 0 || node < 0) return new Map(kept);
  return new Map(connection.rows<[number, number]>(COUNT[side], [node, type, background]));
};

const ends = { out: ['src', 'dst'], in: ['dst', 'src'] } as const;
const bySide = <T>(of: (side: 'out' | 'in', near: string, far: string) => T) => ({
  out: of('out', ...ends.out),
  in: of('in', ...ends.in),
});

const FAN = 'node = ? and type = ? and side = ? and background = ?';
const KEPT = `select j.key from json_each(?) j where exists (select 1 from degree
where node = j.value ->> 0 and type = j.value ->> 1 and side = j.value ->> 2 and background = j.value ->> 3)`;
const READ = `select kind, count from degree where ${FAN}`;
const ADD =
  'insert into degree (node, type, side, background, kind, count) values (?, ?, ?, ?, ?, ?) on conflict do update set count = count + excluded.count';
const GROWN = bySide(
  (
    side,
    near,
  ) => `select j.key from json_each(?) j where ${HUB} <= (select count(*) from (select 1 from edge indexed by edge_${side}
where ${near} = j.value ->> 0 and type = j.value ->> 1 and background = j.value ->> 3 limit ${HUB}))`,
);
const COUNT = bySide(
  (side, near, far) =>
    `select ${far} % ${KINDS_IN_KEY}, count(*) from edge indexed by edge_${side} where ${near} = ? and type = ? and background = ? group by 1`,
);
const KEEP = bySide(
  (side, near, far) =>
    `insert into degree (node, type, side, background, kind, count) select ${near}, type, '${side}', background, ${far} % ${KINDS_IN_KEY}, count(*) from edge indexed by edge_${side} where ${near} = ? and type = ? and background = ? group by ${far} % ${KINDS_IN_KEY}`,
);
