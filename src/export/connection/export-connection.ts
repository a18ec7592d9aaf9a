import type { DocumentNode, GraphQLSchema } from 'graphql';
import { inChunks } from '../chunks.ts';
import { BYTE_ORDER_MARK } from '../csv.ts';
import { inBatches, UNIQUE_IDS } from '../cypher.ts';
import type { FormatName } from '../formats.ts';
import { gexf } from '../gexf.ts';
import { graphml } from '../graphml.ts';
import { type AnswerGraph, answerGraph, drawingOfAnswer, writtenAnswer } from './answer-graph.ts';
import { type AnswerPage, type Ask, type Json, pagesOf } from './pages.ts';
import { type Prepared, prepare } from './prepare.ts';
import { connectionCsv, connectionJsonLines } from './table.ts';

export interface ConnectionExport {
  readonly schema: GraphQLSchema;
  /** Valid against the schema. */
  readonly document: DocumentNode;
  readonly variables: Json;
  readonly ask: Ask;
  readonly format: FormatName;
  /** The most rows that are written. */
  readonly most: number;
  readonly mark?: boolean;
}

/**
 * All rows of the one connection that a query asks for, page after page. As a table (csv, jsonl) no more than a page is kept; a
 * drawing is put together before it is written.
 */
export const exportConnection = (options: ConnectionExport): AsyncIterable<string> => {
  const { schema, document, variables, ask, format, most, mark = false } = options;
  const prepared = prepare(schema, document, format !== 'csv' && format !== 'jsonl');
  const pages = pagesOf(prepared, variables, ask, most);
  return inChunks(WRITE[format](pages, prepared), mark && format === 'csv' ? BYTE_ORDER_MARK : '');
};

type Write = (pages: AsyncIterable<AnswerPage>, prepared: Prepared) => AsyncIterable<string>;

async function* drawn(
  pages: AsyncIterable<AnswerPage>,
  { data }: Prepared,
  write: (graph: AnswerGraph) => AsyncIterable<string>,
): AsyncGenerator<string> {
  yield* write(await answerGraph(pages, data));
}

async function* cypherOf(graph: AnswerGraph): AsyncGenerator<string> {
  yield UNIQUE_IDS;
  yield* inBatches(writtenAnswer(graph));
}

const WRITE: Readonly<Record<FormatName, Write>> = {
  jsonl: connectionJsonLines,
  csv: (pages, { row }) => connectionCsv(pages, row),
  gexf: (pages, prepared) => drawn(pages, prepared, (graph) => gexf(drawingOfAnswer(graph))),
  graphml: (pages, prepared) => drawn(pages, prepared, (graph) => graphml(drawingOfAnswer(graph))),
  cypher: (pages, prepared) => drawn(pages, prepared, cypherOf),
};
