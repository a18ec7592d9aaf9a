import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPaths } from '../../seed/load.ts';
import { openNeo4jStore } from '../../src/graph/neo4j/open.ts';
import { missingTool } from '../neo4j/jars.ts';
import { startNeo4j } from '../neo4j/server.ts';
import { randomFrom } from '../random-from.ts';
import { exported, seedingFolder, story } from '../seed/seeding.ts';
import { rounds, SEED } from './rounds.ts';

const missing = await missingTool();
if (missing !== null) {
  if (process.env.MACHTIN_REQUIRE_NEO4J === '1') throw new Error(missing);
  console.warn(`Not run: loading into a Neo4j that is killed, as ${missing}.`);
}
/** Articles between two kills. */
const EACH = 12;
const { withStore, file, path } = seedingFolder();

describe.skipIf(missing !== null)(`a Neo4j that is killed while articles are loaded (${SEED})`, () => {
  test('is waited for each time it is started again, and nothing is lost or doubled', {
    timeout: 900_000,
  }, async () => {
    const times = rounds(1, 5);
    const articles = EACH * (times + 1);
    for (let at = 0; at < articles; at += 1) await file(`articles/${String(at).padStart(3, '0')}.txt`, story(at));
    const random = randomFrom(SEED);
    const data = await mkdtemp(join(tmpdir(), 'machtin-killed-'));
    let server = await startNeo4j({ data });
    const store = await openNeo4jStore({ uri: server.uri, user: 'neo4j', password: null, database: null });
    let told = 0;
    const loading = loadPaths(store, [path('articles')], {
      batch: 3,
      threads: 0,
      onOutcome: () => {
        told += 1;
      },
    });
    loading.catch(() => undefined);
    for (let round = 1; round <= times; round += 1) {
      const until = EACH * round - Math.floor(random() * (EACH - 3));
      await expect.poll(() => told, { timeout: 120_000, interval: 2 }).toBeGreaterThanOrEqual(until);
      await server.kill();
      server = await startNeo4j({ data, port: server.port });
    }
    const report = await loading;
    // Where only the word of a transaction was lost, its articles are there when they are tried again.
    expect(report).toMatchObject({ failed: 0, changed: 0, stopped: false });
    expect(report.loaded + report.unchanged).toBe(articles);
    const graph = await exported(store);
    await store.close();
    await server.stop();
    await rm(data, { recursive: true, force: true });
    await withStore(async (other) => {
      await loadPaths(other, [path('articles')], { threads: 0 });
      expect(graph).toBe(await exported(other));
    });
  });
});
