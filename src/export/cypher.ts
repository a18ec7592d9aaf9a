import { NODES, type PropertyType } from '../model/ontology.ts';
import type { ExportRow } from './graph-rows.ts';

/**
 * Statements that rebuild the graph in an empty Neo4j 5, one a line, for `cypher-shell < FILE`. Running them twice changes nothing.
 * Nodes have the label Thing and their kind's; a sentence is an Evidence, IN_ARTICLE, whose `subject` is a node's id or
 * `RELATION|from|to`.
 */
export async function* cypher(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  yield UNIQUE_IDS;
  yield 'CREATE RANGE INDEX evidence_subject IF NOT EXISTS FOR (n:Evidence) ON (n.subject);\n';
  yield* inBatches(written(rows));
}

/** First of all: a Thing is found by its id. */
export const UNIQUE_IDS = 'CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;\n';

/** What is done with a `row`, and the row. */
export interface WrittenRow {
  readonly statement: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Rows that follow one another, and with which the same is done, in one statement. */
export async function* inBatches(rows: AsyncIterable<WrittenRow>): AsyncGenerator<string> {
  let batch: Batch = { statement: '', rows: [], length: 0 };
  for await (const { statement, row } of rows) {
    const literal = mapOf(row);
    if (batch.statement !== statement || isFull(batch)) {
      if (batch.rows.length > 0) yield textOf(batch);
      batch = { statement, rows: [], length: 0 };
    }
    batch.rows.push(literal);
    batch.length += literal.length;
  }
  if (batch.rows.length > 0) yield textOf(batch);
}

async function* written(rows: AsyncIterable<ExportRow>): AsyncGenerator<WrittenRow> {
  for await (const row of rows) yield writtenRow(row);
}

/** Rows that one statement writes. */
interface Batch {
  readonly statement: string;
  readonly rows: string[];
  /** Of the rows' texts together. */
  length: number;
}

/** So many rows are compiled and written at once; a longer text takes the compiler longer than it saves. */
const isFull = ({ rows, length }: Batch): boolean => rows.length >= 100 || length >= 100_000;

const textOf = ({ statement, rows }: Batch): string => `UNWIND [${rows.join(', ')}] AS row ${statement};\n`;

const writtenRow = (row: ExportRow): WrittenRow => {
  if (row.row === 'node') {
    return {
      statement: `MERGE (n:Thing {id: row.id}) SET n = row, n:${row.kind}`,
      row: { id: row.id, ...stored(row.properties, NODES[row.kind]) },
    };
  }
  if (row.row === 'evidence') {
    const { row: _, ...properties } = row;
    return {
      statement:
        'MERGE (n:Thing {id: row.id}) SET n = row, n:Evidence WITH n, row MATCH (a:Thing {id: row.article}) MERGE (n)-[:IN_ARTICLE]->(a)',
      row: properties,
    };
  }
  const { type, from, to, properties, articleCount, independentArticleCount } = row;
  return {
    statement: `MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to}) MERGE (a)-[r:${type}]->(b) SET r = row.p`,
    row: { from, to, p: { ...properties, articleCount, independentArticleCount } },
  };
};

/** What has parts is stored as its JSON: a property of Neo4j is a simple value or a list of such. */
const stored = (
  properties: Readonly<Record<string, unknown>>,
  types: Readonly<Record<string, PropertyType>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      types[name] === 'json' && value !== null && value !== undefined ? JSON.stringify(value) : value,
    ]),
  );

const mapOf = (properties: Readonly<Record<string, unknown>>): string => {
  const known = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return `{${known.map(([name, value]) => `\`${name}\`: ${cypherLiteral(value)}`).join(', ')}}`;
};

/** Texts, whole numbers, booleans, lists and maps of them. */
export const cypherLiteral = (value: unknown): string => {
  if (typeof value === 'string') return `'${escaped(value)}'`;
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return mapOf(value as Readonly<Record<string, unknown>>);
  return String(value);
};

/**
 * Nothing in a text ends the line or the statement. Neo4j reads `\u0041` as a letter before it reads the text, and a backslash
 * before a u would take part in that: such a u is written by its number.
 */
const escaped = (text: string): string =>
  text.replace(
    /\\u|[\\'\p{Cc}\u2028\u2029]/gu,
    (sign) => ESCAPES[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const ESCAPES: Readonly<Record<string, string>> = {
  '\\u': '\\\\\\u0075',
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
