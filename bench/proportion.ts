import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { GraphStore } from '../src/graph/graph-store.ts';
import { openSqliteStore } from '../src/graph/sqlite/open.ts';
import { loadArticles, removeArticles } from '../src/resolve/load.ts';
import { prepare } from '../test/resolve/article-builder.ts';
import { hubStory } from '../test/resolve/hub-story.ts';

/**
 * `npx tsx bench/proportion.ts [--sizes 100,1000,10000,100000] [--data FOLDER]`: what loading one article more costs in a growing
 * graph. Half of the articles name one official and one province. At each size 50 are loaded one by one, each in a transaction of
 * its own, and taken out again.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000,100000' },
    data: { type: 'string', default: 'data/bench/proportion' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const BATCH = 200;
const MORE = 50;
/** Their numbers are beyond every size. */
const FIRST_OF_MORE = 10_000_000;

const load = (store: GraphStore, from: number, to: number) => {
  const articles = Array.from({ length: to - from }, (_, i) => prepare(hubStory(from + i)));
  return store.write((transaction) => loadArticles(transaction, articles));
};

async function fill(store: GraphStore, size: number): Promise<void> {
  const start = performance.now();
  const { counts } = await store.read({ type: 'stats' });
  for (let at = counts.Article; at < size; at += BATCH) await load(store, at, Math.min(size, at + BATCH));
  const seconds = (performance.now() - start) / 1_000;
  console.log(`${size} articles after ${seconds.toFixed(1)} s more`);
}

/** Milliseconds of each of the loads. */
async function measure(store: GraphStore): Promise<readonly number[]> {
  const times: number[] = [];
  const ids: string[] = [];
  for (let at = FIRST_OF_MORE; at < FIRST_OF_MORE + MORE; at += 1) {
    const article = prepare(hubStory(at));
    ids.push(article.record.id);
    const start = performance.now();
    await store.write((transaction) => loadArticles(transaction, [article]));
    times.push(performance.now() - start);
  }
  await store.write((transaction) => removeArticles(transaction, ids));
  return times.sort((a, b) => a - b);
}

const store = await openSqliteStore(resolve(values.data), { readers: 0 });
const table: Record<number, unknown> = {};
let smallest: number | null = null;
for (const size of sizes) {
  await fill(store, size);
  await measure(store);
  const times = await measure(store);
  const median = times[MORE / 2]!;
  smallest ??= median;
  table[size] = {
    'median ms': median.toFixed(2),
    'p95 ms': times[Math.floor(MORE * 0.95)]!.toFixed(2),
    'times the first': (median / smallest).toFixed(2),
  };
}
console.table(table);
await store.close();
