import type { GraphStore } from '../src/graph/graph-store.ts';
import { generate } from './generate.ts';

/** Writes a synthetic graph through the port where the store does not hold it yet. */
export const fillStore = async (name: string, store: GraphStore, articles: number): Promise<void> => {
  const { counts } = await store.read({ type: 'stats' });
  if (counts.Article === articles) return;
  if (counts.Article > 0) {
    throw new Error(`${name} holds ${counts.Article} articles, not ${articles}: give another --data folder`);
  }
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  let written = 0;
  let told = 0;
  for (const delta of generate(articles)) {
    await store.write((transaction) => transaction.apply(delta));
    written += delta.nodes.filter(({ kind }) => kind === 'Article').length;
    if (written - told < TELLING) continue;
    told = written;
    console.log(`${name}: ${written} articles after ${seconds()} s`);
  }
  console.log(`${name}: wrote ${articles} articles in ${seconds()} s`);
};

/** Large graphs take most of an hour: whoever waits sees that it goes on. */
const TELLING = 50_000;
