import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CsvError, type Info, parse } from 'csv-parse';
import { ExpectedError } from '../../src/errors.ts';
import { decodeStream } from '../decode.ts';
import { failureOf } from '../load/failure.ts';
import type { Entry } from './formats.ts';
import { articleOf } from './json.ts';
import type { Source } from './source.ts';

/** The articles of a table whose first row names its columns, as the keys of a JSON article are named. It may be larger than memory. */
export async function* readCsv(source: Source): AsyncIterable<Entry> {
  const { name } = source;
  const skipped: Entry[] = [];
  const parser = parse({
    bom: true,
    info: true,
    columns: (header: readonly string[]) => columnsOf(header, name),
    delimiter: [',', ';', '\t'],
    max_record_size: MOST_LETTERS,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      // After a row without an end there are no rows: it would be told of again with each letter.
      if (error?.code === 'CSV_MAX_RECORD_SIZE') parser.destroy(error);
      else if (error !== undefined) skipped.push(failed(error, name));
    },
  });
  const ended = pipeline(Readable.from(decodeStream(source.stream(), name)), parser).catch(() => undefined);
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<Row>) {
      yield* skipped.splice(0);
      yield entryOf(record, name, line + 1);
      line = info.lines;
    }
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    yield failed(error as CsvError, name);
  } finally {
    parser.destroy();
    await ended;
  }
  yield* skipped;
}

interface Row {
  readonly record: Readonly<Record<string, string>>;
  /** `lines`: that it ends on, from 1. */
  readonly info: Info;
}

const MOST_LETTERS = 16 * 1024 * 1024;

function columnsOf(header: readonly string[], name: string): string[] {
  const columns = header.map((cell) => cell.trim());
  if (columns.some((cell) => ['text', 'content', 'body'].includes(cell))) return columns;
  throw new ExpectedError('UNREADABLE', `${name}: the first row must name the columns, "text" among them.`);
}

function entryOf(record: Row['record'], name: string, line: number): Entry {
  const place = { place: `:${line}`, path: null };
  try {
    return { ...place, article: articleOf(record, `${name}:${line}`) };
  } catch (error) {
    return { ...place, failure: failureOf(error) };
  }
}

function failed(error: CsvError, name: string): Entry {
  const line = typeof error.lines === 'number' ? error.lines : 1;
  const message = `${name}:${line}: must be a row of a table: ${error.message}`;
  return { place: `:${line}`, path: null, failure: failureOf(new ExpectedError('UNREADABLE', message)) };
}
