import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { missingTool } from './jars.ts';
import { startNeo4j } from './server.ts';

/** `npm run neo4j [-- --data FOLDER --port PORT]`: a Neo4j for development, until Ctrl-C. */
const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string' } } });
  const port = Number(values.port ?? '7687');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`--port must be a whole number from 1 to 65535, but got ${JSON.stringify(values.port)}.`);
    return 2;
  }
  const missing = await missingTool();
  if (missing !== null) {
    console.error(`Neo4j cannot be started: ${missing}.`);
    return 2;
  }
  const server = await startNeo4j({ data: resolve(values.data ?? '.neo4j/data'), port });
  console.log(
    `Neo4j is at ${server.uri} (NEO4J_URI=${server.uri}, no password), its data in ${server.data}. Ctrl-C stops it.`,
  );
  const stop = () => void server.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await server.ended;
  return 0;
};

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
