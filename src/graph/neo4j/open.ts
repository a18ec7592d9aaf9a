import { ExpectedError } from '../../errors.ts';
import type { GraphStore } from '../graph-store.ts';
import { compile } from './compile.ts';
import { type Connection, connect, type Neo4jAddress } from './connection.ts';
import { exportRows } from './export.ts';
import { identifyQuery } from './identify.ts';
import { SCHEMA_VERSION, schemaStatements } from './schema.ts';
import { writeAlone } from './write.ts';

/**
 * The graph in Neo4j 5.26 or newer, Community Edition or any other. Makes constraints and indexes where they are not there.
 * Throws an ExpectedError STORE for a server that cannot be reached, refuses us, or holds a graph of a newer program.
 */
export const openNeo4jStore = async (address: Neo4jAddress): Promise<GraphStore> => {
  const connection = await connect(address);
  try {
    await prepare(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return {
    read: (plan, options) => connection.read(compile(plan), options),
    identify: (lookups, options) => connection.read(identifyQuery(lookups), options),
    changes: (since) =>
      connection.read({
        text: CHANGES,
        parameters: { since },
        read: ([row]) => {
          const { schema, ...changes } = row as { schema: number; version: number; articles: readonly string[] };
          if (schema !== SCHEMA_VERSION) throw ofOtherForm(schema);
          return changes;
        },
      }),
    write: (work) => connection.write(writeAlone(work)),
    exportRows: () => exportRows(connection),
    close: connection.close,
  };
};

/** Where the list is cut, its last article's version is where to go on. */
const CHANGES = `MATCH (m:Meta {id: 'graph'})
WITH m, COLLECT { MATCH (a:Article) WHERE a.loadedIn > $since WITH a ORDER BY a.loadedIn LIMIT 100 RETURN a{.id, .loadedIn} } AS loaded
RETURN {schema: m.schema, version: CASE WHEN size(loaded) = 100 THEN loaded[99].loadedIn ELSE m.version END, articles: [a IN loaded | a.id]} AS row`;

const prepare = async (connection: Connection): Promise<void> => {
  const [held, made] = await connection.read({
    text: "OPTIONAL MATCH (m:Meta {id: 'graph'}) RETURN [m.schema, m.layout] AS row",
    parameters: {},
    read: ([row]) => row as readonly [schema: number | null, layout: string | null],
  });
  const layout = schemaStatements().join(';\n');
  if (held === SCHEMA_VERSION && made === layout) return;
  if (held !== null && held !== SCHEMA_VERSION) {
    throw ofOtherForm(held);
  }
  await connection.run([...schemaStatements(), 'CALL db.awaitIndexes(300)']);
  await connection.run(
    [`MERGE (m:Meta {id: 'graph'}) ON CREATE SET m.version = 0, m.schema = ${SCHEMA_VERSION} SET m.layout = $layout`],
    { layout },
  );
};

const ofOtherForm = (held: number): ExpectedError =>
  new ExpectedError(
    'STORE',
    `The Neo4j database holds a graph of form ${held}, and this program knows form ${SCHEMA_VERSION}${held > SCHEMA_VERSION ? ': it is newer than the program' : ': load its articles anew into an empty database'}.`,
  );
