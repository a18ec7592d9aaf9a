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
  console.log(`filled to ${size} in ${seconds.toFixed(1)} s`);
}

interface Times {
  /** Milliseconds, sorted. */
  readonly passed: readonly number[];
  /** Of the processor's time, sorted: on a busy machine the fairer figure. */
  readonly used: readonly number[];
}

async function measure(store: GraphStore): Promise<Times> {
  const passed: number[] = [];
  const used: number[] = [];
  const ids: string[] = [];
  for (let at = FIRST_OF_MORE; at < FIRST_OF_MORE + MORE; at += 1) {
    const article = prepare(hubStory(at));
    ids.push(article.record.id);
    const [start, before] = [performance.now(), process.cpuUsage()];
    await store.write((transaction) => loadArticles(transaction, [article]));
    const { user, system } = process.cpuUsage(before);
    passed.push(performance.now() - start);
    used.push((user + system) / 1_000);
  }
  await store.write((transaction) => removeArticles(transaction, ids));
  const sorted = (times: number[]) => times.sort((a, b) => a - b);
  return { passed: sorted(passed), used: sorted(used) };
}

const store = await openSqliteStore(resolve(values.data), { readers: 0 });
let first: number | null = null;
for (const size of sizes) {
  await fill(store, size);
  await measure(store);
  const { passed, used } = await measure(store);
  const median = (times: readonly number[]) => times[MORE / 2]!;
  first ??= median(used);
  console.log(
    `${size} articles: median ${median(passed).toFixed(1)} ms, ${median(used).toFixed(1)} ms of the processor's, ${(median(used) / first).toFixed(2)} times the first`,
  );
}
await store.close();
