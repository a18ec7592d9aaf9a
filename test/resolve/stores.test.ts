import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { EdgeRow, EvidenceRow, GraphStore, NodeRow, WriteTransaction } from '../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../src/graph/neo4j/open.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';
import { judge } from '../../src/resolve/judge.ts';
import { loadArticles, removeArticles } from '../../src/resolve/load.ts';
import { neo4jForTests } from '../neo4j/for-tests.ts';
import { prepare, type Story } from './article-builder.ts';
import { MemoryStore } from './memory-store.ts';
import { world } from './worlds.ts';

const neo4j = await neo4jForTests();
const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

const STORES: readonly {
  readonly name: string;
  readonly there: boolean;
  readonly open: () => Promise<GraphStore>;
  readonly runs: number;
}[] = [
  {
    name: 'SQLite',
    there: true,
    runs: 15,
    open: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'machtin-resolve-'));
      folders.push(folder);
      return openSqliteStore(folder, { readers: 0 });
    },
  },
  {
    name: 'Neo4j',
    there: neo4j !== null,
    runs: 3,
    open: async () => {
      await neo4j!.clear();
      return openNeo4jStore(neo4j!);
    },
  },
];

interface History {
  readonly batches: readonly (readonly Story[])[];
  readonly gone: readonly Story[];
  readonly seed: number;
}

const histories: fc.Arbitrary<History> = world(5).chain((stories) =>
  fc.record({
    batches: fc
      .tuple(
        fc.shuffledSubarray([...stories], { minLength: stories.length }),
        fc.integer({ min: 1, max: stories.length }),
      )
      .map(([order, size]) =>
        Array.from({ length: Math.ceil(order.length / size) }, (_, i) => order.slice(i * size, (i + 1) * size)),
      ),
    gone: fc.subarray([...stories]),
    seed: fc.nat(),
  }),
);

/** Loads, judges two of the mentions, removes: the same on every store. */
async function live(write: GraphStore['write'], { batches, gone, seed }: History): Promise<void> {
  for (const batch of batches) {
    await write((transaction) =>
      loadArticles(
        transaction,
        batch.map((story) => prepare(story)),
      ),
    );
  }
  const mentions = batches
    .flat()
    .flatMap((story) => prepare(story).record.mentions.filter(({ profile }) => profile !== null));
  const left = mentions[seed % Math.max(1, mentions.length)];
  const right = mentions.find((other) => other.kind === left?.kind && other.id !== left.id);
  if (left !== undefined && right !== undefined) {
    const verdict = seed % 2 === 0 ? 'SAME' : 'DIFFERENT';
    await write((transaction) =>
      judge(transaction, {
        left: left.id,
        right: right.id,
        verdict,
        by: null,
        reason: null,
        at: '2026-01-01T00:00:00Z',
      }),
    );
  }
  await write((transaction) =>
    removeArticles(
      transaction,
      gone.map((story) => prepare(story).record.id),
    ),
  );
}

describe.each(STORES)('on $name the graph', ({ there, open, runs }) => {
  test.skipIf(!there)(
    'is row for row what the rules of the port make it',
    async () => {
      await fc.assert(
        fc.asyncProperty(histories, async (history) => {
          const store = await open();
          try {
            await live(store.write, history);
            const memory = new MemoryStore();
            await live((work: (transaction: WriteTransaction) => Promise<unknown>) => work(memory) as never, history);
            expect(await linesOf(store)).toEqual(
              [...memory.nodes.values(), ...memory.edges.values(), ...memory.evidenceRows.values()]
                .map(canonical)
                .sort(),
            );
          } finally {
            await store.close();
          }
        }),
        { numRuns: runs, endOnFailure: true },
      );
    },
    600_000,
  );
});

async function linesOf(store: GraphStore): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const row of store.exportRows()) lines.push(canonical(row));
  return lines.sort();
}

/** Unknown values may be null or left out. */
const canonical = (row: NodeRow | EdgeRow | EvidenceRow): string =>
  JSON.stringify(row, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, member]) => member !== null && member !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );
