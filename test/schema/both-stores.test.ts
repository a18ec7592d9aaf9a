import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { shownError } from '../../schema/errors.ts';
import { schema } from '../../schema/index.ts';
import { loadPaths } from '../../seed/load.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../src/graph/neo4j/open.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';
import { loadArticles } from '../../src/resolve/load.ts';
import { neo4jForTests } from '../neo4j/for-tests.ts';
import { prepare, type Story } from '../resolve/article-builder.ts';
import { world } from '../resolve/worlds.ts';
import { ask } from './ask.ts';
import { type Pool, randomQuery } from './random-query.ts';

const neo4j = await neo4jForTests();

/** `npm run fuzz`: MACHTIN_FUZZ_PLANS=1000. MACHTIN_FUZZ_SEED runs again what a run printed. */
const QUERIES = Number(process.env.MACHTIN_FUZZ_PLANS ?? '200');
const SEED = Number(process.env.MACHTIN_FUZZ_SEED ?? Date.now() % 2 ** 31);
/** A graph costs more than a query does. */
const QUERIES_A_GRAPH = 40;

const SAMPLES = fileURLToPath(new URL('../../seed/articles', import.meta.url));
const SIZE = { depth: 4, fields: 3, rows: 5 };

describe.skipIf(neo4j === null)('both stores', () => {
  const folders: string[] = [];
  const opened: GraphStore[] = [];
  afterAll(async () => {
    for (const store of opened) await store.close();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  const openBoth = async (): Promise<readonly [GraphStore, GraphStore]> => {
    for (const store of opened.splice(0)) await store.close();
    await neo4j!.clear();
    const folder = await mkdtemp(join(tmpdir(), 'machtin-answers-'));
    folders.push(folder);
    const stores = [await openNeo4jStore(neo4j!), await openSqliteStore(folder)] as const;
    opened.push(...stores);
    return stores;
  };

  const compare = async (stores: readonly [GraphStore, GraphStore], count: number, seed: number): Promise<void> => {
    const query = randomQuery(schema, await poolOf(stores[1]), SIZE);
    for (const source of fc.sample(query, { numRuns: count, seed })) {
      const [found, wanted] = [await answerOf(stores[0], source), await answerOf(stores[1], source)];
      expect(found, `seed ${SEED}: ${source}`).toEqual(wanted);
    }
  };

  test(`give equal answers to ${QUERIES_A_GRAPH} random queries over the sample articles (seed ${SEED})`, async () => {
    console.log(`Comparing the stores by ${QUERIES} queries, MACHTIN_FUZZ_SEED=${SEED}`);
    const stores = await openBoth();
    for (const store of stores) await loadPaths(store, [SAMPLES]);
    await compare(stores, QUERIES_A_GRAPH, SEED);
  }, 900_000);

  test(`give equal answers to ${QUERIES - QUERIES_A_GRAPH} more over random worlds (seed ${SEED})`, async () => {
    const worlds: readonly (readonly Story[])[] = fc.sample(world(7), {
      numRuns: Math.ceil(QUERIES / QUERIES_A_GRAPH) - 1,
      seed: SEED,
    });
    for (const [at, stories] of worlds.entries()) {
      const stores = await openBoth();
      const prepared = stories.map((story) => prepare(story));
      for (const store of stores) await store.write((transaction) => loadArticles(transaction, prepared));
      await compare(stores, QUERIES_A_GRAPH, SEED + at);
    }
  }, 1_500_000);
});

const poolOf = async (store: GraphStore): Promise<Pool> => {
  const ids: string[] = [];
  const names: string[] = [];
  for await (const row of store.exportRows()) {
    if (row.row !== 'node') continue;
    ids.push(row.id);
    if (typeof row.properties.name === 'string') names.push(row.properties.name);
  }
  const days = ['2016-01-01', '2017-01-07', '2017-01-08', '2017-12-31', '2026-02-01'];
  return { ids, names, texts: ['lào cai', 'nguyen van nam', 'quỹ', 'chủ tịch', 'minh hair'], days };
};

/** The data, and of each error where it stands and its code; what is unforeseen is told whole. */
const answerOf = async (store: GraphStore, source: string): Promise<unknown> => {
  const { data, errors = [] } = await ask(store, source);
  return {
    data,
    errors: errors
      .map((error) => ({
        path: error.path?.join('.'),
        code: shownError(error)?.extensions.code ?? String(error.originalError?.stack ?? error),
        message: error.message,
      }))
      .sort((one, other) => String(one.path).localeCompare(String(other.path))),
  };
};
