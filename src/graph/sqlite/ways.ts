import type { NodeKind, OrderKey } from '../../model/ontology.ts';
import { compareAt } from '../order.ts';
import type { Ask, Condition, ConnectionResult, Page, Value } from '../plan.ts';
import type { Branch } from './branch.ts';
import type { SqlValue } from './columns.ts';
import type { Reading } from './reading.ts';
import { orderColumns, placeIn, type Slice, scan } from './scan.ts';
import { allOf, filled, joined, type Slots, type Sql, sql } from './sql.ts';

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

/** All branches of a connection, with their statements; made once, run for each parent. */
export class Ways {
  private readonly reading: Reading;
  private readonly branches: readonly Branch[];
  private readonly wanted: Wanted;
  private readonly scans = new Map<string, readonly Sql[]>();

  constructor(reading: Reading, branches: readonly Branch[], wanted: Wanted) {
    this.reading = reading;
    this.branches = branches;
    this.wanted = wanted;
  }

  page(slots: Slots): FoundPage {
    const { page, ask } = this.wanted;
    if (!ask.rows && !ask.more) return { rows: [], hasNext: null, hasPrevious: null };
    const count = page.first ?? page.last ?? 0;
    const forwards = page.first !== null;
    const slice = { forwards, from: bound(page.after), to: bound(page.before) };
    const found = this.rows('page', slice, slots, count + (ask.more ? 1 : 0));
    const rows = forwards ? found.slice(0, count) : found.slice(0, count).reverse();
    if (!ask.more) return { rows, hasNext: null, hasPrevious: null };
    const cut = found.length > count;
    const before =
      page.after !== null && this.isThere('before', { forwards: false, from: null, to: at(page.after) }, slots);
    const after =
      page.before !== null && this.isThere('after', { forwards: true, from: at(page.before), to: null }, slots);
    return {
      rows: ask.rows ? rows : [],
      hasNext: after || (forwards && cut),
      hasPrevious: before || (!forwards && cut),
    };
  }

  /** All rows, whatever the page; each node once. */
  total(slots: Slots): number {
    const several = this.branches.length > 1;
    const parts = this.branches.map(
      (branch) => sql`select ${several ? branch.pk : 'count(*)'} from ${branch.from} where ${allOf(branch.tests)}`,
    );
    const count = several ? sql`select count(*) from (${joined(parts, ' union ')})` : joined(parts, '');
    return parts.length === 0 ? 0 : (this.run<[number]>(count, slots)[0]?.[0] ?? 0);
  }

  private isThere(name: string, slice: Slice, slots: Slots): boolean {
    return this.rows(name, slice, slots, 1).length > 0;
  }

  /** At most `limit` rows in the slice's direction, each node once. `name` tells this slice from others of the connection. */
  private rows(name: string, slice: Slice, slots: Slots, limit: number): readonly Found[] {
    let scans = this.scans.get(name);
    if (scans === undefined) {
      scans = this.branches.map((branch) => scan(branch, slice, this.columns(branch), this.wanted.where, limit));
      this.scans.set(name, scans);
    }
    const found: Found[] = [];
    let before = 0;
    for (const [at, branch] of this.branches.entries()) {
      if (branch.otherwise && before > 0) continue;
      const rows = this.run<SqlRow>(scans[at] as Sql, slots);
      for (const row of rows) found.push(this.found(branch, row));
      before = rows.length;
    }
    if (this.branches.length === 1) return found;
    const compare = compareAt(this.wanted.order);
    // Of two ways to one node the earlier stays: sorting is stable.
    found.sort((a, b) => (slice.forwards ? compare(a.at, b.at) : compare(b.at, a.at)));
    const seen = new Set<number>();
    return found.filter(({ pk }) => !seen.has(pk) && seen.add(pk)).slice(0, limit);
  }

  private columns({ row, edge }: Branch): readonly string[] {
    const node = row === null ? [] : this.wanted.nodeColumns(row.kind).map((column) => `${row.alias}.${column}`);
    return [...node, ...(edge === null ? [] : this.wanted.edgeColumns.map((column) => `${edge.alias}.${column}`))];
  }

  private found(branch: Branch, [pk, edge, ...values]: SqlRow): Found {
    const places = orderColumns(branch.order).length;
    const nodes = branch.row === null ? 0 : this.wanted.nodeColumns(branch.row.kind).length;
    return {
      pk,
      at: placeIn(branch.order, values.slice(0, places)),
      node: branch.row === null ? null : values.slice(places, places + nodes),
      edge:
        branch.edge === null || edge === null
          ? null
          : { ...branch.edge, pk: edge, values: values.slice(places + nodes) },
    };
  }

  private run<Row extends readonly SqlValue[]>({ text, args }: Sql, slots: Slots): readonly Row[] {
    return this.reading.connection.all<Row>(text, filled(args, slots));
  }
}

type SqlRow = readonly [pk: number, edge: number | null, ...values: SqlValue[]];

const bound = (cursor: readonly Value[] | null) => (cursor === null ? null : { at: cursor, inclusive: false });
const at = (cursor: readonly Value[]) => ({ at: cursor, inclusive: true });
