import { type Cell, csvLine } from '../csv.ts';
import type { AnswerPage, Json } from './pages.ts';
import type { Shape } from './shape.ts';

/** A line a row, as it was asked for. */
export async function* connectionJsonLines(pages: AsyncIterable<AnswerPage>): AsyncGenerator<string> {
  for await (const { rows } of pages) for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

/**
 * A line a row; a column is the way to a value, `donors.nodes.name`. Several values of one row stand in one cell, with semicolons
 * between.
 */
export async function* connectionCsv(pages: AsyncIterable<AnswerPage>, row: readonly Shape[]): AsyncGenerator<string> {
  const columns = leavesOf(row);
  yield csvLine(columns.map((path) => path.join('.')));
  for await (const { rows } of pages) {
    for (const each of rows) yield csvLine(columns.map((path) => cellAt(each, path)));
  }
}

/** The ways to all that has no fields of its own. */
export const leavesOf = (shapes: readonly Shape[]): readonly (readonly string[])[] =>
  shapes.flatMap(({ key, leaf, fields }) => (leaf !== null ? [[key]] : leavesOf(fields).map((path) => [key, ...path])));

const cellAt = (row: Json, path: readonly string[]): Cell => {
  const values = valuesAt(row, path);
  const [only] = values;
  if (values.length <= 1)
    return typeof only === 'number' || typeof only === 'boolean' ? only : (only?.toString() ?? null);
  return values.map(String).join('; ');
};

/** What is found on the way, in lists too; what is null is not there. */
export const valuesAt = (value: unknown, [key, ...rest]: readonly string[]): readonly (string | number | boolean)[] => {
  if (Array.isArray(value)) return value.flatMap((member) => valuesAt(member, key === undefined ? [] : [key, ...rest]));
  if (value === null || value === undefined) return [];
  if (key === undefined) return [value as string | number | boolean];
  return valuesAt((value as Json)[key], rest);
};
