import type { NodeKind, OrderKey } from '../../model/ontology.ts';
import { compareAt } from '../order.ts';
import type { Ask, Condition, ConnectionResult, Page, Value } from '../plan.ts';
import type { Branch } from './branch.ts';
import type { SqlValue } from './columns.ts';
import { LooksFurther, type Reading } from './reading.ts';
import { orderColumns, placeIn, Scan, type Slice } from './scan.ts';
import { allOf, type ForEach, forEach, joined, originsOf, type Slots, sql } from './sql.ts';

/** What is wanted of a connection, on whatever page. */
export interface Wanted {
  readonly where: Condition | null;
  readonly order: readonly OrderKey[];
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

export interface FoundEdge {
  readonly pk: number;
  readonly along: NonNullable<Branch['edge']>;
  readonly values: readonly SqlValue[];
}

export interface FoundPage extends Omit<ConnectionResult, 'rows' | 'total'> {
  readonly rows: readonly Found[];
}

/** What part of a connection is read. */
export interface Part {
  readonly page: Page;
  readonly ask: Ask;
}

/**
 * All branches of a connection, with their statements. Each is run once for all things that the connection hangs on: an
 * answer of the driver costs more than the few rows in it.
 */
export class Ways {
  readonly #branches: readonly Branch[];
  readonly #ways: readonly Way[];
  readonly #compare: Compare;

  constructor(branches: readonly Branch[], wanted: Wanted) {
    this.#branches = branches;
    this.#ways = branches.map((branch) => wayAlong(branch, wanted));
    this.#compare = compareAt(wanted.order);
  }

  pages(reading: Reading, origins: readonly Slots[], { page, ask }: Part): readonly FoundPage[] {
    if (!ask.rows && !ask.more) return origins.map(() => ({ rows: [], hasNext: null, hasPrevious: null }));
    const count = page.first ?? page.last ?? 0;
    const forwards = page.first !== null;
    const slice = { forwards, from: bound(page.after), to: bound(page.before) };
    const found = this.#rows(reading, slice, origins, count + (ask.more ? 1 : 0));
    const { before, after } = ask.more ? this.#beyond(reading, origins, page) : { before: null, after: null };
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
  totals(reading: Reading, origins: readonly Slots[]): readonly number[] {
    const several = this.#branches.length > 1;
    const parts = this.#branches.map(
      (branch) => sql`select ${several ? branch.pk : 'count(*)'} from ${branch.from} where ${allOf(branch.tests)}`,
    );
    if (parts.length === 0) return origins.map(() => 0);
    const { text, args } = several ? sql`select count(*) from (${joined(parts, ' union ')})` : joined(parts, '');
    return asked<number>(reading, forEach(text), args, origins);
  }

  /** Whether there are rows at the cursors or on their other sides; null where there is no cursor. */
  #beyond(reading: Reading, origins: readonly Slots[], { after, before }: Page) {
    const areThere = (slice: Slice) => this.#rows(reading, slice, origins, 1).map((rows) => rows.length > 0);
    return {
      before: after === null ? null : areThere({ forwards: false, from: null, to: at(after) }),
      after: before === null ? null : areThere({ forwards: true, from: at(before), to: null }),
    };
  }

  /** For each origin at most `limit` rows in the slice's direction, each node once. */
  #rows(reading: Reading, slice: Slice, origins: readonly Slots[], limit: number): readonly (readonly Found[])[] {
    const compare: Compare = slice.forwards ? this.#compare : (a, b) => this.#compare(b, a);
    const all: Found[][] = origins.map(() => []);
    const hasRows = new Map<Branch['step'], Set<number>>();
    for (const { branch, scan, layout } of this.#ways) {
      const full = hasRows.get(branch.step) ?? new Set<number>();
      hasRows.set(branch.step, full);
      const open = branch.otherwise ? origins.flatMap((_, index) => (full.has(index) ? [] : [index])) : null;
      const { statement, args } = scan.in(slice, limit);
      const some = open === null ? origins : open.map((index) => origins[index] as Slots);
      for (const [place, rows] of asked<readonly SqlRow[]>(reading, statement, args, some).entries()) {
        const index = open?.[place] ?? place;
        if (rows.length < limit && scan.isCutShort(reading, slice)) throw new LooksFurther();
        if (!branch.otherwise && rows.length > 0) full.add(index);
        all[index] = merged(all[index] ?? [], rows.map(layout), compare, limit);
      }
    }
    return all;
  }
}

type Compare = (a: Found['at'], b: Found['at']) => number;

/** A branch with what reads it. */
interface Way {
  readonly branch: Branch;
  readonly scan: Scan;
  readonly layout: (row: SqlRow) => Found;
}

const wayAlong = (branch: Branch, wanted: Wanted): Way => {
  const { row, edge, order } = branch;
  const ofNode = row === null ? [] : wanted.nodeColumns(row.kind).map((column) => `${row.alias}.${column}`);
  const ofEdge = edge === null ? [] : wanted.edgeColumns.map((column) => `${edge.alias}.${column}`);
  const places = 2 + orderColumns(order).length;
  const nodes = places + ofNode.length;
  return {
    branch,
    scan: new Scan(branch, [...ofNode, ...ofEdge], wanted.where),
    layout: (found) => ({
      pk: found[0] as number,
      at: placeIn(order, found, 2),
      node: row === null ? null : found.slice(places, nodes),
      edge:
        edge === null
          ? null
          : { pk: found[1] as number, along: edge, values: ofEdge.length === 0 ? NO_VALUES : found.slice(nodes) },
    }),
  };
};

/** What a statement gives for each origin. */
const asked = <T>(
  { connection }: Reading,
  { text, slots }: ForEach,
  args: readonly SqlValue[],
  origins: readonly Slots[],
): readonly T[] => {
  const answers: T[] = [];
  for (let start = 0; start < origins.length; start += MOST_AT_ONCE) {
    const some = originsOf(origins.slice(start, start + MOST_AT_ONCE), slots);
    answers.push(...connection.json<readonly T[]>(text, [...args, some]));
  }
  return answers;
};

/** A reader can be given up only between statements. */
const MOST_AT_ONCE = 32;

type SqlRow = readonly SqlValue[];

const NO_VALUES: readonly SqlValue[] = [];

/** Of two ways to one node the earlier stays: sorting is stable. */
const merged = (earlier: Found[], later: Found[], compare: Compare, limit: number): Found[] => {
  if (earlier.length === 0 || later.length === 0) return later.length === 0 ? earlier : later;
  const seen = new Set<number>();
  return [...earlier, ...later]
    .sort((a, b) => compare(a.at, b.at))
    .filter(({ pk }) => !seen.has(pk) && seen.add(pk))
    .slice(0, limit);
};

const bound = (cursor: readonly Value[] | null) => (cursor === null ? null : { at: cursor, inclusive: false });
const at = (cursor: readonly Value[]) => ({ at: cursor, inclusive: true });
