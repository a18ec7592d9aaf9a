import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { TestProject } from 'vitest/node';
import { missingTool } from './jars.ts';
import { type Neo4jServer, startNeo4j } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for the run's Neo4j: see `neo4jForTests`. */
    readonly neo4jLease: string;
  }
}

/**
 * One Neo4j a test run, started when a file first asks, so that a run without such files costs nothing. Community Edition has
 * one database, so one file has it at a time: a file's request is answered when it is that file's turn, and its turn ends
 * when it lets go of the connection.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<Started> | undefined;
  let turn = Promise.resolve();
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const over = new Promise<void>((resolve) => request.socket.once('close', () => resolve()));
    turn = turn.then(async () => {
      if (request.socket.destroyed) return;
      starting ??= start();
      const { uri, reason } = await starting;
      response.write(`${JSON.stringify({ uri, reason })}\n`);
      if (uri !== null) await over;
    });
  };
  const broker = createServer(serve);
  // A turn lasts as long as its file's tests do.
  broker.requestTimeout = 0;
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  broker.unref();
  const address = broker.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  project.provide('neo4jLease', `http://127.0.0.1:${port}`);
  return async () => {
    broker.closeAllConnections();
    broker.close();
    const started = await starting;
    if (started?.uri === null) console.warn(`\nNot run: the tests on Neo4j, as ${started.reason}.`);
    await started?.server?.stop();
  };
}

interface Started {
  readonly uri: string | null;
  readonly reason: string | null;
  readonly server: Neo4jServer | null;
}

const start = async (): Promise<Started> => {
  const given = process.env.NEO4J_URI;
  if (given !== undefined && given !== '') return { uri: given, reason: null, server: null };
  const missing = await missingTool();
  if (missing !== null) return { uri: null, reason: `NEO4J_URI is not set and ${missing}`, server: null };
  try {
    const server = await startNeo4j();
    return { uri: server.uri, reason: null, server };
  } catch (error) {
    return {
      uri: null,
      reason: `none could be started: ${error instanceof Error ? error.message : error}`,
      server: null,
    };
  }
};
