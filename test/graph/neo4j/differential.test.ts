import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { openNeo4jStore } from '../../../src/graph/neo4j/open.ts';
import type { Plan } from '../../../src/graph/plan.ts';
import { openSqliteStore } from '../../../src/graph/sqlite/open.ts';
import { neo4jForTests } from '../../neo4j/for-tests.ts';
import { fill } from '../delta.ts';
import { randomGraph } from './random-graph.ts';
import { randomPlan } from './random-plan.ts';

const neo4j = await neo4jForTests();

/** `npm run fuzz`: MACHTIN_FUZZ_PLANS=1000. MACHTIN_FUZZ_SEED runs again what a run printed. */
const PLANS = Number(process.env.MACHTIN_FUZZ_PLANS ?? '200');
const SEED = Number(process.env.MACHTIN_FUZZ_SEED ?? Date.now() % 2 ** 31);
/** A graph costs more than a plan does. */
const PLANS_A_GRAPH = 20;

describe.skipIf(neo4j === null)('both stores', () => {
  const folders: string[] = [];
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  test(`give equal answers to ${PLANS} random plans over random graphs (seed ${SEED})`, {
    timeout: 1_500_000,
  }, async () => {
    console.log(`Comparing the stores by ${PLANS} plans, MACHTIN_FUZZ_SEED=${SEED}`);
    await fc.assert(
      fc.asyncProperty(
        randomGraph,
        fc.array(randomPlan, { minLength: PLANS_A_GRAPH, maxLength: PLANS_A_GRAPH, size: 'max' }),
        async (graph, plans) => {
          await neo4j!.clear();
          const folder = await mkdtemp(join(tmpdir(), 'machtin-both-'));
          folders.push(folder);
          const stores = [await openNeo4jStore(neo4j!), await openSqliteStore(folder)] as const;
          try {
            for (const store of stores) await fill(store, graph);
            for (const plan of plans) await compare(stores, plan);
          } finally {
            for (const store of stores) await store.close();
          }
        },
      ),
      // A smaller graph is seldom a clearer one, and each try takes seconds.
      { seed: SEED, numRuns: Math.ceil(PLANS / PLANS_A_GRAPH), endOnFailure: true },
    );
  });
});

type Store = Awaited<ReturnType<typeof openNeo4jStore>>;

const compare = async ([one, other]: readonly [Store, Store], plan: Plan): Promise<void> => {
  const [found, wanted] = [await one.read(plan), await other.read(plan)];
  expect(JSON.parse(JSON.stringify(found)), JSON.stringify(plan)).toEqual(JSON.parse(JSON.stringify(wanted)));
};
