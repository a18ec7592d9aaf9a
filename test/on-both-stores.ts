import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import { loadPaths } from '../seed/load.ts';
import type { GraphStore } from '../src/graph/graph-store.ts';
import { openNeo4jStore } from '../src/graph/neo4j/open.ts';
import { openSqliteStore } from '../src/graph/sqlite/open.ts';
import { neo4jForTests } from './neo4j/for-tests.ts';

export const SAMPLES = fileURLToPath(new URL('../seed/articles', import.meta.url));

/**
 * The same tests on SQLite and, where there is one, on a real Neo4j, each with the sample articles. To be awaited at the top of a
 * test file, once.
 */
export const onBothStores = async (tests: (store: () => GraphStore) => void): Promise<void> => {
  const neo4j = await neo4jForTests();
  describe('on SQLite', () => {
    let folder: string;
    withSamples(async () => {
      folder = await mkdtemp(join(tmpdir(), 'machtin-both-'));
      return openSqliteStore(folder);
    }, tests);
    afterAll(() => rm(folder, { recursive: true, force: true }));
  });
  describe.skipIf(neo4j === null)('on Neo4j', () => {
    withSamples(async () => {
      await neo4j!.clear();
      return openNeo4jStore(neo4j!);
    }, tests);
  });
};

const withSamples = (open: () => Promise<GraphStore>, tests: (store: () => GraphStore) => void): void => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await loadPaths(store, [SAMPLES]);
  });
  afterAll(() => store.close());
  tests(() => store);
};
