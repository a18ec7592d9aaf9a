import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { EdgeRow, EvidenceRow, GraphStore, NodeRow, WriteTransaction } from '../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../src/graph/neo4j/open.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';
import { withdrawJudgement } from '../../src/resolve/judge.ts';
import { loadArticles, removeArticles } from '../../src/resolve/load.ts';
import { neo4jForTests } from '../neo4j/for-tests.ts';
import { prepare, type Story } from './article-builder.ts';
import { type Case, cases, decree, say, shuffle } from './judged-worlds.ts';
import { MemoryStore } from './memory-store.ts';
import { exportedFrom } from './real-graph.ts';
import { versionOf } from './worlds.ts';

const neo4j = await neo4jForTests();
const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'machtin-resolve-'));
  folders.push(folder);
  return folder;
}

/** Each gives two handles on one empty store, as two loaders have them. */
const STORES: readonly {
  readonly name: string;
  readonly there: boolean;
  readonly open: () => Promise<readonly [GraphStore, GraphStore]>;
  readonly runs: number;
}[] = [
  {
    name: 'SQLite',
    there: true,
    runs: 15,
    open: async () => {
      const folder = await newFolder();
      return [await openSqliteStore(folder, { readers: 0 }), await openSqliteStore(folder, { readers: 0 })];
    },
  },
  {
    name: 'Neo4j',
    there: neo4j !== null,
    runs: 2,
    open: async () => {
      await neo4j!.clear();
      return [await openNeo4jStore(neo4j!), await openNeo4jStore(neo4j!)];
    },
  },
];

interface History extends Case {
  /** What the articles said before they were changed. */
  readonly drafts: readonly Story[];
}

const histories: fc.Arbitrary<History> = cases.chain((given) =>
  fc.tuple(...given.stories.map(({ id }) => versionOf(id))).map((drafts) => ({ ...given, drafts })),
);

type Write = GraphStore['write'];

const load = (write: Write, stories: readonly Story[]) =>
  write((transaction) =>
    loadArticles(
      transaction,
      stories.map((story) => prepare(story)),
    ),
  );

const remove = (write: Write, stories: readonly Story[]) =>
  write((transaction) =>
    removeArticles(
      transaction,
      stories.map((story) => prepare(story).record.id),
    ),
  );

/** The straight way: articles, then judgements, then rulings; what goes was there. */
async function straight(write: Write, { stories, words, rulings, gone }: Case): Promise<void> {
  await load(write, stories);
  for (const word of words) await write((transaction) => say(transaction, word));
  for (const ruling of rulings) await write((transaction) => decree(transaction, ruling));
  await remove(write, gone);
}

/**
 * The long way to the same: drafts first, by two loaders side by side who share some of them; then the articles, one by one, some
 * twice; judgements and rulings in another order, some taken back and given again; what goes comes again and goes.
 */
async function winding(one: Write, other: Write, history: History): Promise<void> {
  const { stories, words, rulings, gone, order, drafts } = history;
  const overlap = Math.ceil(stories.length / 3);
  await Promise.all([load(one, drafts.slice(0, overlap * 2)), load(other, drafts.slice(overlap))]);
  const each = async (write: Write, list: readonly Story[]): Promise<void> => {
    for (const story of list) await load(write, [story]);
  };
  await Promise.all([each(one, shuffle(stories, order)), each(other, shuffle(stories, order.toReversed()))]);
  for (const ruling of shuffle(rulings, order)) await other((transaction) => decree(transaction, ruling));
  for (const word of shuffle(words, order)) {
    const id = await one((transaction) => say(transaction, { ...word, left: word.right, right: word.left }));
    expect(await other((transaction) => withdrawJudgement(transaction, id))).toBe(true);
    await one((transaction) => say(transaction, word));
  }
  for (const { subject } of rulings) await one((transaction) => decree(transaction, { subject, ruling: 'STANDS' }));
  for (const ruling of rulings) await one((transaction) => decree(transaction, ruling));
  await remove(other, gone);
  await each(one, shuffle(gone, order));
  await remove(other, gone);
}

describe.each(STORES)('on $name the graph', ({ there, open, runs }) => {
  test.skipIf(!there)(
    'is, whatever way led to it, what the rules of the port make it on the straight one, to the byte of the export',
    async () => {
      await fc.assert(
        fc.asyncProperty(histories, async (history) => {
          const [store, second] = await open();
          const plain = await openSqliteStore(await newFolder(), { readers: 0 });
          try {
            await winding(store.write, second.write, history);
            const memory = new MemoryStore();
            await straight(
              (work: (transaction: WriteTransaction) => Promise<unknown>) => work(memory) as never,
              history,
            );
            expect(await linesOf(store)).toEqual(
              [...memory.nodes.values(), ...memory.edges.values(), ...memory.evidenceRows.values()]
                .map(canonical)
                .sort(),
            );
            await straight(plain.write, history);
            expect(await exportedFrom(store)).toBe(await exportedFrom(plain));
          } finally {
            await Promise.all([store.close(), second.close(), plain.close()]);
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
