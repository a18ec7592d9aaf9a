import type { NodeKind, OrderKey } from '../../model/ontology.ts';
import { compareAt } from '../order.ts';
import type { Ask, Condition, ConnectionResult, Page, Value } from '../plan.ts';
import type { Branch } from './branch.ts';
import type { SqlValue } from './columns.ts';
import type { Reading } from './reading.ts';
import { orderColumns, placeIn, type Slice, scan } from './scan.ts';
import { allOf, forEach, joined, originsOf, type Slots, type Sql, sql } from './sql.ts';

/** What is wanted of a connection. */
export interface Wanted {
  readonly where: Condition | null;
  readonly order: readonly OrderKey[];
  readonly page: Page;
  readonly ask: Ask;
  /** Columns of a kind's table, in branches where it is joined. */
  readonly nodeColumns: (kind: NodeKind) => readonly string[];
  readonly edgeColumns: readonly string[];
}

/** A row as it was found. */
export interface Found {
  readonly pk: number;
  readonly at: readonly Value[];
  /** The node's columns, where they were read along. */
  readonly node: readonly SqlValue[] | null;
  readonly edge: FoundEdge | null;
}

export interface FoundEdge extends NonNullable<Branch['edge']> {
  readonly pk: number;
  readonly values: readonly SqlValue[];
}

export interface FoundPage extends Omit<ConnectionResult, 'rows' | 'total'> {
  readonly rows: readonly Found[];
}

/**
 * All branches of a connection, with their statements. Each is run once for all things that the connection hangs on: an
 * answer of the driver costs more than the few rows in it.
 */
export class Ways {
  private readonly reading: Reading;
  private readonly branches: readonly Branch[];
  private readonly wanted: Wanted;

  constructor(reading: Reading, branches: readonly Branch[], wanted: Wanted) {
    this.reading = reading;
    this.branches = branches;
    this.wanted = wanted;
  }

  pages(origins: readonly Slots[]): readonly FoundPage[] {
    const { page, ask } = this.wanted;
    if (!ask.rows && !ask.more) return origins.map(() => ({ rows: [], hasNext: null, hasPrevious: null }));
    const count = page.first ?? page.last ?? 0;
    const forwards = page.first !== null;
    const slice = { forwards, from: bound(page.after), to: bound(page.before) };
    const found = this.rows(slice, origins, count + (ask.more ? 1 : 0));
    const { before, after } = ask.more ? this.beyond(origins) : { before: null, after: null };
    return found.map((all, index) => {
      const cut = all.length > count;
      const rows = cut ? all.slice(0, count) : all;
      return {
        rows: ask.rows ? (forwards ? rows : rows.toReversed()) : [],
        hasNext: ask.more ? (after?.[index] ?? false) || (forwards && cut) : null,
        hasPrevious: ask.more ? (before?.[index] ?? false) || (!forwards && cut) : null,
      };
    });
  }

  /** All rows of each, whatever the page; each node once. */
  totals(origins: readonly Slots[]): readonly number[] {
    const several = this.branches.length > 1;
    const parts = this.branches.map(
      (branch) => sql`select ${several ? branch.pk : 'count(*)'} from ${branch.from} where ${allOf(branch.tests)}`,
    );
    if (parts.length === 0) return origins.map(() => 0);
    return this.ask<number>(
      several ? sql`select count(*) from (${joined(parts, ' union ')})` : joined(parts, ''),
      origins,
    );
  }

  /** Whether there are rows at the cursors or on their other sides; null where there is no cursor. */
  private beyond(origins: readonly Slots[]) {
    const { after, before } = this.wanted.page;
    const areThere = (slice: Slice) => this.rows(slice, origins, 1).map((rows) => rows.length > 0);
    return {
      before: after === null ? null : areThere({ forwards: false, from: null, to: at(after) }),
      after: before === null ? null : areThere({ forwards: true, from: at(before), to: null }),
    };
  }

  /** For each origin at most `limit` rows in the slice's direction, each node once. */
  private rows(slice: Slice, origins: readonly Slots[], limit: number): readonly (readonly Found[])[] {
    const compare = compareAt(this.wanted.order);
    const all: Found[][] = origins.map(() => []);
    const hasRows = new Map<Branch['step'], Set<number>>();
    for (const branch of this.branches) {
      const full = hasRows.get(branch.step) ?? new Set<number>();
      hasRows.set(branch.step, full);
      const open = branch.otherwise ? origins.flatMap((_, index) => (full.has(index) ? [] : [index])) : null;
      const asked = open === null ? origins : open.map((index) => origins[index] as Slots);
      const found = this.ask<readonly SqlRow[]>(
        scan(branch, slice, this.columns(branch), this.wanted.where, limit),
        asked,
      );
      const layout = this.layoutOf(branch);
      for (const [place, rows] of found.entries()) {
        const index = open?.[place] ?? place;
        if (!branch.otherwise && rows.length > 0) full.add(index);
        all[index] = merged(
          all[index] ?? [],
          rows.map(layout),
          slice.forwards ? compare : (a, b) => compare(b, a),
          limit,
        );
      }
    }
    return all;
  }

  private columns({ row, edge }: Branch): readonly string[] {
    const node = row === null ? [] : this.wanted.nodeColumns(row.kind).map((column) => `${row.alias}.${column}`);
    return [...node, ...(edge === null ? [] : this.wanted.edgeColumns.map((column) => `${edge.alias}.${column}`))];
  }

  private layoutOf(branch: Branch): (row: SqlRow) => Found {
    const { row: kind, edge, order } = branch;
    const places = 2 + orderColumns(order).length;
    const nodes = places + (kind === null ? 0 : this.wanted.nodeColumns(kind.kind).length);
    const readsEdge = edge !== null && this.wanted.edgeColumns.length > 0;
    return (row) => ({
      pk: row[0] as number,
      at: placeIn(order, row.slice(2, places)),
      node: kind === null ? null : row.slice(places, nodes),
      edge:
        edge === null
          ? null
          : {
              alias: edge.alias,
              type: edge.type,
              direction: edge.direction,
              pk: row[1] as number,
              values: readsEdge ? row.slice(nodes) : NO_VALUES,
            },
    });
  }

  /** What a scalar that is JSON gives for each origin. */
  private ask<T>(scalar: Sql, origins: readonly Slots[]): readonly T[] {
    const { text, args } = forEach(scalar);
    const answers: T[] = [];
    for (let start = 0; start < origins.length; start += MOST_AT_ONCE) {
      const some = originsOf(origins.slice(start, start + MOST_AT_ONCE));
      answers.push(...this.reading.connection.json<readonly T[]>(text, [...args, some]));
    }
    return answers;
  }
}

/** A reader can be given up only between statements. */
const MOST_AT_ONCE = 32;

type SqlRow = readonly SqlValue[];

const NO_VALUES: readonly SqlValue[] = [];

/** Of two ways to one node the earlier stays: sorting is stable. */
const merged = (
  earlier: Found[],
  later: Found[],
  compare: (a: Found['at'], b: Found['at']) => number,
  limit: number,
): Found[] => {
  if (earlier.length === 0 || later.length === 0) return later.length === 0 ? earlier : later;
  const seen = new Set<number>();
  return [...earlier, ...later]
    .sort((a, b) => compare(a.at, b.at))
    .filter(({ pk }) => !seen.has(pk) && seen.add(pk))
    .slice(0, limit);
};

const bound = (cursor: readonly Value[] | null) => (cursor === null ? null : { at: cursor, inclusive: false });
const at = (cursor: readonly Value[]) => ({ at: cursor, inclusive: true });
