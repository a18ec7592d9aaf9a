import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadedArticles, MOST_LISTENERS } from '../../schema/article-feed.ts';
import { articleLoader } from '../../seed/load.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';

let store: GraphStore;
let asked = 0;
let reader: Pick<GraphStore, 'changes'>;
const folder = mkdtempSync(join(tmpdir(), 'machtin-feed-'));

beforeAll(async () => {
  store = await openSqliteStore(folder);
  reader = {
    changes: (since) => {
      asked += 1;
      return store.changes(since);
    },
  };
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const load = async (...names: readonly string[]): Promise<readonly string[]> => {
  const { articles } = await articleLoader(store).load(
    names.map((name) => ({
      externalId: name,
      title: name,
      text: 'Ngày 3/2/2020, tại Sơn La, Công ty Hoa Ban Trắng trao 10 triệu đồng cho Hội Chữ thập đỏ tỉnh Sơn La.',
      source: null,
      byline: null,
      url: null,
      publishedOn: '2020-02-04',
    })),
  );
  return articles;
};

/** One who listens: `heard` grows as articles come. */
const listen = () => {
  const going = new AbortController();
  const news = loadedArticles(reader, going.signal);
  const heard: string[] = [];
  const ended = (async () => {
    for await (const id of news) heard.push(id);
  })();
  return { heard, ended, leave: () => going.abort() };
};

describe('the feed of loaded articles', () => {
  test('tells everyone each article once, and what came before to nobody, with one look a second for all', async () => {
    await load('before');
    const listeners = Array.from({ length: 40 }, listen);
    await expect.poll(() => asked).toBeGreaterThanOrEqual(40); // each looks once when it joins
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const [before, startedAt] = [asked, performance.now()];
    const ids = await load('one', 'two', 'three');
    await expect.poll(() => listeners.every(({ heard }) => heard.length === 3), { timeout: 10_000 }).toBe(true);
    for (const { heard } of listeners) expect([...heard].sort()).toEqual([...ids].sort());
    // Two for a look that finds something: it looks whether there is more.
    expect(asked - before).toBeLessThanOrEqual(2 * (2 + (performance.now() - startedAt) / 1000));
    for (const { leave } of listeners) leave();
    await Promise.all(listeners.map(({ ended }) => ended));
    const after = asked;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(asked).toBe(after);
  });

  test('tells who comes again what comes then', async () => {
    const { heard, ended, leave } = listen();
    await expect.poll(() => asked).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const ids = await load('four');
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual(ids);
    leave();
    await ended;
  });

  test('is for so many at once', async () => {
    const listeners = Array.from({ length: MOST_LISTENERS + 1 }, listen);
    const ends = await Promise.race(listeners.map(({ ended }) => ended.catch((error: unknown) => error)));
    expect(ends).toMatchObject({ code: 'COST_LIMIT' });
    for (const { leave } of listeners) leave();
    await Promise.allSettled(listeners.map(({ ended }) => ended));
  });

  test('ends with an error when the store does', async () => {
    const other = await openSqliteStore(mkdtempSync(join(folder, 'other-')));
    const news = loadedArticles(other, null);
    const first = news.next();
    first.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await other.close();
    await expect(first).rejects.toThrow('the store is closed');
  });
});
