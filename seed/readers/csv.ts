import { ExpectedError } from '../../src/errors.ts';
import { failureOf } from '../load/failure.ts';
import type { Entry } from './formats.ts';
import { articleOf } from './json.ts';

/** The articles of a table whose first row names its columns, as the keys of a JSON article are named. */
export function* readCsv(text: string, name: string): Iterable<Entry> {
  const [header, ...rows] = records(text);
  if (header === undefined || !header.cells.some((cell) => ['text', 'content', 'body'].includes(cell.trim()))) {
    throw new ExpectedError('UNREADABLE', `${name}: the first row must name the columns, "text" among them.`);
  }
  const columns = header.cells.map((cell) => cell.trim());
  for (const { cells, line } of rows) {
    const place = { place: `:${line}`, path: null };
    try {
      const value = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null]));
      yield { ...place, article: articleOf(value, `${name}:${line}`) };
    } catch (error) {
      yield { ...place, failure: failureOf(error) };
    }
  }
}

interface CsvRecord {
  readonly cells: readonly string[];
  /** The line that it begins on, from 1. */
  readonly line: number;
}

/** RFC 4180: cells in quotes may hold commas, line ends, and quotes written twice. Rows of nothing are passed over. */
function* records(text: string): Iterable<CsvRecord> {
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const cell = quoted === undefined ? plain! : quoted.replaceAll('""', '"');
    cells.push(cell);
    line += (cell.match(/\n/g) ?? []).length;
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '') yield { cells, line: begun };
    if (end === '') return;
    cells = [];
    line += 1;
    begun = line;
  }
}
