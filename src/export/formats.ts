import { ExpectedError } from '../errors.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { inChunks } from './chunks.ts';
import { BYTE_ORDER_MARK } from './csv.ts';
import { cypher } from './cypher.ts';
import { drawingOf } from './drawing.ts';
import { gexf } from './gexf.ts';
import { graphCsv } from './graph-csv.ts';
import { type ExportRow, graphRows } from './graph-rows.ts';
import { graphml } from './graphml.ts';
import { jsonLines } from './json-lines.ts';
import { type Scope, withEnds } from './scope.ts';

export interface Format {
  readonly mediaType: string;
  readonly extension: string;
  /** The scope that is written where this one was asked for. */
  readonly scope: (scope: Scope) => Scope;
  readonly write: (rows: AsyncIterable<ExportRow>, scope: Scope) => AsyncIterable<string>;
}

const asAsked = (scope: Scope): Scope => scope;

export const FORMATS = {
  jsonl: { mediaType: 'application/jsonl; charset=utf-8', extension: 'jsonl', scope: asAsked, write: jsonLines },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv', scope: asAsked, write: graphCsv },
  gexf: {
    mediaType: 'application/gexf+xml; charset=utf-8',
    extension: 'gexf',
    scope: withEnds,
    write: (rows, scope) => gexf(drawingOf(rows, scope)),
  },
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    extension: 'graphml',
    scope: withEnds,
    write: (rows, scope) => graphml(drawingOf(rows, scope)),
  },
  cypher: { mediaType: 'text/plain; charset=utf-8', extension: 'cypher', scope: asAsked, write: cypher },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** Throws BAD_USER_INPUT for a name that is none; `where` is what the caller calls it. */
export const readFormat = (where: string, name: string): FormatName => {
  if (Object.hasOwn(FORMATS, name)) return name as FormatName;
  throw new ExpectedError(
    'BAD_USER_INPUT',
    `${where} must be one of ${FORMAT_NAMES.join(', ')}, but got ${JSON.stringify(name)}.`,
  );
};

export interface ExportOptions {
  readonly format: FormatName;
  readonly scope: Scope;
  /** For Excel: CSV begins with the mark that says UTF-8. */
  readonly mark?: boolean;
}

/**
 * The graph as text, in pieces of some 64 KB. No more of the store is read than what is taken here, and no more kept in memory
 * than a piece and the part that the store reads at a time.
 */
export const exportGraph = (
  store: Pick<GraphStore, 'exportRows'>,
  { format, scope, mark = false }: ExportOptions,
): AsyncIterable<string> => {
  const { scope: scopeOf, write }: Format = FORMATS[format];
  const written = scopeOf(scope);
  return inChunks(write(graphRows(store, written), written), mark && format === 'csv' ? BYTE_ORDER_MARK : '');
};
