/** Runs one statement and gives its column `row`; `rows` are sent in parts, as `$rows`. */
export interface Writer {
  readonly run: (text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly unknown[]>;
  readonly each: (text: string, rows: readonly unknown[]) => Promise<readonly unknown[]>;
  /** A version of the graph that no other change has. */
  readonly nextVersion: () => number;
}
