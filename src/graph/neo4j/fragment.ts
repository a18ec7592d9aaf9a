/** A subquery is a column of its own in a WITH: in a map or a list, Cypher refuses those that aggregate. */
export interface Column {
  readonly name: string;
  readonly text: string;
}

/** Columns of a WITH, and what reads their values, in their order. */
export interface Fragment<T> {
  readonly columns: readonly Column[];
  readonly read: (values: readonly unknown[]) => T;
}

export const columnsOf = (fragments: readonly Fragment<unknown>[]): readonly Column[] =>
  fragments.flatMap(({ columns }) => columns);

/** Reads each fragment's values, which lie one after the other. */
export const readEach = <T>(fragments: readonly Fragment<T>[], values: readonly unknown[]): readonly T[] => {
  let at = 0;
  return fragments.map(({ columns, read }) => {
    const own = values.slice(at, at + columns.length);
    at += columns.length;
    return read(own);
  });
};

/** `WITH e1, r2, COLLECT { … } AS c3`; nothing where there is no column. */
export const withColumns = (variables: readonly string[], columns: readonly Column[]): string =>
  columns.length === 0
    ? ''
    : `WITH ${[...variables, ...columns.map(({ name, text }) => `${text} AS ${name}`)].join(', ')}\n`;
