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
  for (const delta of generate(articles)) await store.write((transaction) => transaction.apply(delta));
  console.log(`${name}: wrote ${articles} articles in ${Math.round((Date.now() - start) / 1000)} s`);
};
