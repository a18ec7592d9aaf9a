import type { Doomed } from './doomed.ts';
import type { End } from './edge-keys.ts';

/** As much as one statement's parameters should hold. */
const PART = 1000;
/** The same of rows that take little room: keys, or places in what is sent once. */
export const LIGHT = 5_000;

/** The rows, as many at a time as one statement should be sent. */
export function* parts<Row>(rows: readonly Row[], most = PART): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += most) yield rows.slice(start, start + most);
}

export type Parameters = Readonly<Record<string, unknown>>;

/** Runs one statement and gives its column `row`; `rows` are sent in parts, as `$rows`. */
export interface Writer {
  readonly run: (text: string, parameters?: Parameters) => Promise<readonly unknown[]>;
  readonly each: (text: string, rows: readonly unknown[], more?: Parameters) => Promise<readonly unknown[]>;
  /**
   * The same for a statement that gives nothing back, without waiting for it: the server runs what it is sent in order, and the
   * next rows are made ready meanwhile. What goes wrong shows in the end, when the transaction is about to be committed.
   */
  readonly send: (text: string, rows: readonly unknown[]) => void;
  readonly sendOne: (text: string, parameters: Parameters) => void;
  /** A version of the graph that no other change has. */
  readonly nextVersion: () => number;
  readonly doomed: Doomed;
  readonly made: Made;
}

/** What a transaction knows of its own doing, and need not look for. */
export class Made {
  /** Nodes that were not there before it; none of their relations and evidence was, but for what is `written`. */
  readonly nodes = new Set<string>();
  /** Keys of relations and ids of evidence on such nodes. */
  readonly written = new Set<string>();
  /** Nodes that it saw or wrote, with what keys of relations are made of. */
  readonly ends = new Map<string, End>();

  /** Whether a relation or evidence on one of these nodes is the first of its key. Once: from then on it is there. */
  isFirst(key: string, ...on: readonly string[]): boolean {
    if (!on.some((id) => this.nodes.has(id)) || this.written.has(key)) return false;
    this.written.add(key);
    return true;
  }
}
