import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import type { Plan } from '../../../src/graph/plan.ts';
import { openSqliteStore } from '../../../src/graph/sqlite/open.ts';
import { fill } from '../delta.ts';
import { randomGraph } from '../neo4j/random-graph.ts';
import { randomPlan } from '../neo4j/random-plan.ts';
import { evaluate } from '../reference/reference.ts';
import { worldOf } from '../reference/world.ts';
import { newFolder } from './folders.ts';

/** MACHTIN_FUZZ_PLANS, MACHTIN_FUZZ_SEED: more, or those of a run before. */
const PLANS = Number(process.env.MACHTIN_FUZZ_PLANS ?? '1000');
const SEED = Number(process.env.MACHTIN_FUZZ_SEED ?? Date.now() % 2 ** 31);
const PLANS_A_GRAPH = 100;

test(`random plans over random graphs are answered as the reference does (seed ${SEED})`, {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      randomGraph,
      fc.array(randomPlan, { minLength: PLANS_A_GRAPH, maxLength: PLANS_A_GRAPH, size: 'max' }),
      async (graph, plans) => {
        const store = await openSqliteStore(newFolder(), { readers: 0 });
        try {
          await fill(store, graph);
          for (const plan of plans) await compare(store, plan, worldOf(graph));
        } finally {
          await store.close();
        }
      },
    ),
    { seed: SEED, numRuns: Math.ceil(PLANS / PLANS_A_GRAPH), endOnFailure: true },
  );
});

const compare = async (store: GraphStore, plan: Plan, world: ReturnType<typeof worldOf>): Promise<void> =>
  expect(await store.read(plan), JSON.stringify(plan)).toEqual(evaluate(world, plan));
