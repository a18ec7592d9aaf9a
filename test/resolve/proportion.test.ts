import { describe, expect, test } from 'vitest';
import { loadArticles } from '../../src/resolve/load.ts';
import { prepare } from './article-builder.ts';
import { hubStory } from './hub-story.ts';
import { MemoryStore } from './memory-store.ts';

/** What loading each of 50 articles asks of the store, at the median, where `size` are there already. */
async function workAt(size: number, days: number): Promise<number> {
  const store = new MemoryStore();
  for (let at = 0; at < size; at += 100) {
    const stories = Array.from({ length: Math.min(100, size - at) }, (_, i) => prepare(hubStory(at + i, days)));
    await loadArticles(store, stories);
  }
  const work: number[] = [];
  for (let at = 0; at < 50; at += 1) {
    Object.assign(store.counts, { gets: 0, scanned: 0, puts: 0, rows: 0 });
    await loadArticles(store, [prepare(hubStory(100_000 + at, days))]);
    work.push(Object.values(store.counts).reduce((sum, count) => sum + count, 0));
  }
  return work.sort((a, b) => a - b)[25]!;
}

describe('loading an article', () => {
  test.each<[string, number]>([
    ['an official is told of every day', 3_650],
    ['twenty papers tell of the official on each of twenty days', 20],
  ])(
    'asks at most twice as much of the store in a large graph as in a small one, where %s',
    async (_, days) => {
      const [small, large] = [await workAt(100, days), await workAt(800, days)];
      expect(large / small).toBeLessThan(2);
    },
    120_000,
  );
});
