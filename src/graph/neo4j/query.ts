/** A query is its text, its parameters and its reader together. The text depends on a plan's shape alone. */
export interface Query<T> {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Makes the answer of the column `row` of all records. */
  readonly read: (rows: readonly unknown[]) => T;
}
