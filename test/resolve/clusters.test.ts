import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { RawArticle } from '../../src/model/article.ts';
import { articleId } from '../../src/model/ids.ts';
import { loadArticles } from '../../src/resolve/load.ts';
import { prepareArticle } from '../../src/resolve/prepare.ts';
import { MemoryStore } from './memory-store.ts';

/** Folders of real articles on one event each, where they are beside the project. They are no part of it. */
const FOLDER = fileURLToPath(new URL('../../../shared/articles/clusters/', import.meta.url));
const isThere = existsSync(FOLDER);

/** At least so many papers on one event: 137 has one that only quotes delegates, 188 one anniversary and three events. */
const EXPECTED: Readonly<Record<string, number>> = { '66': 5, '73': 4, '137': 2, '146': 3, '188': 1, '189': 3 };

function read(cluster: string, file: string): RawArticle {
  const [, head, text] = /^---\n(.*?)\n---\n+(.*)$/s.exec(readFileSync(`${FOLDER}${cluster}/${file}`, 'utf8'))!;
  const field = (name: string): string | null =>
    new RegExp(`^${name}: *"?(.*?)"?$`, 'm').exec(head!)?.[1]?.replaceAll('\\"', '"') || null;
  const externalId = `${cluster}/${file}`;
  const [source, publishedOn] = [field('source'), field('publishedOn')];
  return { title: field('title')!, text: text!, source, byline: null, url: null, publishedOn, externalId };
}

async function graphOfClusters(): Promise<{ store: MemoryStore; clusterOf: ReadonlyMap<string, string> }> {
  const store = new MemoryStore();
  const clusterOf = new Map<string, string>();
  for (const cluster of readdirSync(FOLDER).sort()) {
    const articles = readdirSync(`${FOLDER}${cluster}`).map((file) => read(cluster, file));
    const prepared = articles.map((article) => {
      const id = articleId({ ...article, path: null });
      clusterOf.set(id, cluster);
      return prepareArticle(id, article, extract(article), '2026-01-01T00:00:00Z');
    });
    await loadArticles(store, prepared);
  }
  return { store, clusterOf };
}

describe.skipIf(!isThere)(`of real papers on one event${isThere ? '' : ' (skipped: none are here)'}`, () => {
  test('each cluster is one event, and no event or gift is of two clusters', async () => {
    const { store, clusterOf } = await graphOfClusters();
    const largest = new Map<string, number>();
    for (const { id, kind } of store.nodes.values()) {
      if (kind !== 'Event' && kind !== 'Donation') continue;
      const papers = [...store.edges.values()].filter(({ type, to }) => type === 'MENTIONS' && to === id);
      const clusters = new Set(papers.map(({ from }) => clusterOf.get(from)!));
      expect(clusters.size).toBe(1);
      const [cluster] = clusters as Set<string>;
      if (kind === 'Event') largest.set(cluster!, Math.max(papers.length, largest.get(cluster!) ?? 0));
    }
    for (const [cluster, papers] of Object.entries(EXPECTED)) {
      expect([cluster, largest.get(cluster)! >= papers]).toEqual([cluster, true]);
    }
    expect(largest.get('188')).toBe(1);
  });

  test('a gift whose donors and sums differ by paper is one, with both sums', async () => {
    const { store, clusterOf } = await graphOfClusters();
    const sums = [...store.nodes.values()].flatMap(({ kind, id, properties }) => {
      const paper = [...store.edges.values()].find(({ type, to }) => type === 'MENTIONS' && to === id)?.from ?? '';
      return kind === 'Donation' && clusterOf.get(paper) === '146' && properties.minor !== null ? [properties] : [];
    });
    expect(sums).toMatchObject([{ articleCount: 3, conflicting: true, low: 246_000_000, high: 460_000_000 }]);
  });

  test('a foreign name as four papers spell it is one man', async () => {
    const { store } = await graphOfClusters();
    const named = [...store.nodes.values()].filter(
      ({ kind, properties }) => kind === 'Official' && /Mikhailov|Mi-khai-l/.test(String(properties.name)),
    );
    expect(named.map(({ properties }) => properties.articleCount)).toEqual([4]);
  });
});
