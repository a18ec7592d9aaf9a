import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { ExpectedError } from '../../src/errors.ts';
import { askReader, readOwnQuery } from '../../src/export/connection/ask-reader.ts';
import { exportConnection } from '../../src/export/connection/export-connection.ts';
import { exportGraph, type FormatName, readFormat } from '../../src/export/formats.ts';
import { readScope } from '../../src/export/scope.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { dayInVietnam } from '../../src/today.ts';

export interface ExportFlags {
  readonly format: string;
  /** Kinds and relations; none: all. */
  readonly only?: readonly string[];
  /** A GraphQL query for one connection, all rows of which are wanted. */
  readonly query?: string;
  readonly excel?: boolean;
}

/** Writes the graph, or a connection, no faster than it is taken. Throws BAD_USER_INPUT for flags that say nothing it knows. */
export async function exportCommand(store: GraphStore, flags: ExportFlags, out: Writable): Promise<0> {
  for await (const chunk of await chunksOf(store, flags)) {
    if (!out.write(chunk)) await once(out, 'drain');
  }
  return 0;
}

const chunksOf = async (store: GraphStore, { only = [], query, excel, ...flags }: ExportFlags) => {
  const format = readFormat('--format', flags.format);
  const mark = excel === true;
  if (query === undefined) return exportGraph(store, { format, scope: readScope(only), mark });
  if (only.length > 0) throw new ExpectedError('BAD_USER_INPUT', '--query and --only do not go together.');
  return connection(store, query, format, mark);
};

/** The schema is loaded where it is needed alone. */
const connection = async (store: GraphStore, query: string, format: FormatName, mark: boolean) => {
  const { schema } = await import('../../schema/index.ts');
  const document = readOwnQuery(schema, query);
  const today = dayInVietnam(new Date());
  const ask = askReader(schema, store, { today, costLimit: Number.POSITIVE_INFINITY, signal: null, patience: null });
  return exportConnection({ schema, document, variables: {}, ask, format, most: Number.POSITIVE_INFINITY, mark });
};
