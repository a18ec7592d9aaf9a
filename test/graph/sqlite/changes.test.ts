import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { openSqliteStore } from '../../../src/graph/sqlite/open.ts';
import { fill, type Graph } from '../delta.ts';
import { randomGraph } from '../neo4j/random-graph.ts';
import { randomPlan } from '../neo4j/random-plan.ts';
import { applied, exported } from '../reference/apply.ts';
import { randomChange } from '../reference/random-change.ts';
import { evaluate } from '../reference/reference.ts';
import { worldOf } from '../reference/world.ts';
import { newFolder } from './folders.ts';

const SEED = Number(process.env.MACHTIN_FUZZ_SEED ?? Date.now() % 2 ** 31);

/** MACHTIN_FUZZ_RUNS: more. */
const RUNS = Number(process.env.MACHTIN_FUZZ_RUNS ?? '30');

const changed = randomGraph.chain((graph) =>
  randomChange(graph).chain((one) =>
    randomChange(applied(graph, one)).map((two) => ({ graph, changes: [one, two] as const })),
  ),
);

test(`a changed graph is exported, and answers, as if it had been written so (seed ${SEED})`, {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      changed,
      fc.array(randomPlan, { minLength: 20, maxLength: 20, size: 'max' }),
      async ({ graph, changes }, plans) => {
        const store = await openSqliteStore(newFolder(), { readers: 0 });
        try {
          await fill(store, graph);
          let now: Graph = graph;
          for (const change of changes) {
            await fill(store, change);
            now = applied(now, change);
            expect(await rowsOf(store)).toEqual(exported(now));
            const world = worldOf(now);
            for (const plan of plans)
              expect(await store.read(plan), JSON.stringify(plan)).toEqual(evaluate(world, plan));
          }
        } finally {
          await store.close();
        }
      },
    ),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );
});

const rowsOf = async (store: GraphStore) => {
  const rows = [];
  for await (const row of store.exportRows()) rows.push(row);
  return rows;
};
