/** As much as one statement's parameters should hold. */
const PART = 1000;

/** The rows, as many at a time as one statement should be sent. */
export function* parts<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += PART) yield rows.slice(start, start + PART);
}

/** Runs one statement and gives its column `row`; `rows` are sent in parts, as `$rows`. */
export interface Writer {
  readonly run: (text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly unknown[]>;
  readonly each: (text: string, rows: readonly unknown[]) => Promise<readonly unknown[]>;
  /**
   * The same for a statement that gives nothing back, without waiting for it: the server runs what it is sent in order, and the
   * next rows are made ready meanwhile. What goes wrong shows in the end, when the transaction is about to be committed.
   */
  readonly send: (text: string, rows: readonly unknown[]) => void;
  /** A version of the graph that no other change has. */
  readonly nextVersion: () => number;
}
