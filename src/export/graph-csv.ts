import { asText, type Columns, edgeColumns, nodeColumns } from './columns.ts';
import { type Cell, csvLine } from './csv.ts';
import type { ExportRow } from './graph-rows.ts';
import type { Scope } from './scope.ts';

/**
 * One table: a line a node, relation or sentence. `row` says which; `type` is the kind or the relation's name; a relation goes
 * from fromId to toId. Columns that a row has nothing for are empty.
 */
export async function* graphCsv(rows: AsyncIterable<ExportRow>, scope: Scope): AsyncGenerator<string> {
  const columns: Columns = new Map([
    ...nodeColumns(scope),
    ...edgeColumns(scope),
    ...(scope.evidence ? EVIDENCE_COLUMNS : []),
  ]);
  const names = [...columns.keys()];
  yield csvLine([...STRUCTURE, ...names]);
  for await (const row of rows) {
    const values = valuesOf(row);
    yield csvLine([...structureOf(row), ...names.map((name) => cellOf(values[name]))]);
  }
}

const STRUCTURE = ['row', 'type', 'id', 'fromId', 'toId'];

const EVIDENCE_COLUMNS = (
  ['subject', 'article', 'quote', 'sentence', 'start', 'end', 'sentenceStart', 'sentenceEnd', 'mention'] as const
).map((name) => [name, 'text'] as const);

const structureOf = (row: ExportRow): readonly Cell[] => {
  if (row.row === 'node') return [row.row, row.kind, row.id, null, null];
  if (row.row === 'edge') return [row.row, row.type, null, row.from, row.to];
  return [row.row, 'Evidence', row.id, null, null];
};

const valuesOf = (row: ExportRow): Readonly<Record<string, unknown>> => {
  if (row.row === 'node') return row.properties;
  if (row.row === 'evidence') return { ...row };
  const { properties, articleCount, independentArticleCount } = row;
  return { ...properties, articleCount, independentArticleCount };
};

const cellOf = (value: unknown): Cell =>
  typeof value === 'number' || typeof value === 'boolean' ? value : asText(value);
