import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphStore } from '../src/graph/graph-store.ts';
import { openStore } from '../src/open-store.ts';
import { startNeo4j } from '../test/neo4j/server.ts';
import { fillStore } from './fill.ts';
import { PEER_INDEXES } from './peer.ts';

/** One synthetic graph in both stores, written where it is not there yet. */
export interface BenchGraph {
  readonly articles: number;
  readonly neo4j: GraphStore;
  readonly sqlite: GraphStore;
  readonly driver: Driver;
  /** SQLite's. */
  readonly file: string;
  readonly close: () => Promise<void>;
}

export const openGraph = async (folder: string, articles: number): Promise<BenchGraph> => {
  const data = resolve(folder, String(articles));
  await mkdir(data, { recursive: true });
  const server = await startNeo4j({ data: join(data, 'neo4j'), memory: { heap: 2_048, pages: 4_096 } });
  const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true });
  const stores = {
    neo4j: await openStore({ kind: 'neo4j', uri: server.uri, user: 'neo4j', password: null, database: null }),
    sqlite: await openStore({ kind: 'sqlite', folder: join(data, 'sqlite') }),
  };
  await fillStore('Neo4j', stores.neo4j, articles);
  await fillStore('SQLite', stores.sqlite, articles);
  for (const index of PEER_INDEXES) await driver.executeQuery(index);
  await driver.executeQuery('CALL db.awaitIndexes(600)');
  const close = async () => {
    await Promise.all([driver.close(), stores.neo4j.close(), stores.sqlite.close()]);
    await server.stop();
  };
  return { ...stores, articles, driver, file: join(data, 'sqlite', 'machtin.db'), close };
};
