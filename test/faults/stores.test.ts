import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Connection } from '../../src/graph/sqlite/connection.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';
import { exported, seedingFolder, story } from '../seed/seeding.ts';
import { program } from './programs.ts';

const { withStore, seed, file, path } = seedingFolder();

const articles = async (folder: string, count: number): Promise<string> => {
  for (let at = 0; at < count; at += 1) await file(`${folder}/${at}.txt`, story(at));
  return path(folder);
};

const whole = (folder: string): Promise<string> =>
  withStore(async (store) => {
    await seed(store, [folder]);
    return exported(store);
  });

describe('the loader ends with status 2, and what was written stays', () => {
  test('where the disk is full; with room again it goes on', async () => {
    const folder = await articles('full', 60);
    const small = await openSqliteStore(path('full-store'), { readers: 0, maxPages: 420 });
    await expect(seed(small, [folder])).rejects.toMatchObject({
      code: 'STORE',
      message: expect.stringContaining('cannot grow: the disk, or the size that it may have, is full'),
    });
    await exported(small);
    await small.close();
    const store = await openSqliteStore(path('full-store'), { readers: 0 });
    expect((await seed(store, [folder])).status).toBe(0);
    expect(await exported(store)).toBe(await whole(folder));
    await store.close();
  });

  test.each<[string, boolean, (folder: string) => Promise<void>, RegExp]>([
    [
      'that may only be read',
      true,
      async (folder) => {
        await chmod(join(folder, 'machtin.db'), 0o444);
        await chmod(folder, 0o555);
      },
      /is read-only to this user/,
    ],
    [
      'that a newer version made',
      false,
      async (folder) => {
        const connection = new Connection(join(folder, 'machtin.db'), 1_000);
        connection.execute('pragma user_version = 999');
        connection.close();
      },
      /made by a newer version of this program/,
    ],
  ])('for a store %s, in one line', async (name, nobody, spoil, message) => {
    const folder = path(`spoiled ${name}`);
    await mkdir(folder);
    await (await openSqliteStore(folder, { readers: 0 })).close();
    await chmod(path(''), 0o755);
    await spoil(folder);
    const run = program('seed/cli.ts', ['seed', 'seed/articles'], { MACHTIN_DATA: folder }, nobody);
    expect(await run.ended).toBe(2);
    expect(run.errors()).toMatch(message);
    expect(run.errors().trim().split('\n')).toHaveLength(1);
  });

  test('where it is interrupted, after what is in hand', async () => {
    const folder = await articles('interrupted', 260);
    const data = path('interrupted-store');
    const run = program('seed/cli.ts', ['seed', folder, '--json'], { MACHTIN_DATA: data });
    await run.says(/"progress"/);
    run.kill('SIGINT');
    expect(await run.ended).toBe(2);
    expect(run.output()).toMatch(/"event":"report".*"stopped":true/);
    const again = program('seed/cli.ts', ['seed', folder], { MACHTIN_DATA: data });
    expect(await again.ended).toBe(0);
    const store = await openSqliteStore(data, { readers: 0 });
    expect(await exported(store)).toBe(await whole(folder));
    await store.close();
  }, 120_000);
});

test('two servers and a loader on one file see the same graph, and all that each took in', async () => {
  const folder = await articles('shared', 30);
  const environment = { MACHTIN_DATA: path('shared-store'), PORT: '0', MACHTIN_TOKEN: 'secret' };
  const servers = [1, 2].map(() => program('src/main.ts', [], environment));
  const origins = await Promise.all(servers.map(({ says }) => says(/Mạch Tin is at (\S+)/).then(([, url]) => url!)));
  const ask = async (url: string, query: string, variables = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer secret' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { readonly data: Record<string, unknown>; readonly errors?: unknown };
  };
  const loader = program('seed/cli.ts', ['seed', folder], environment);
  const added = origins.map(async (url, server) => {
    for (let at = 0; at < 5; at += 1) {
      const input = {
        externalId: `s${server}-${at}`,
        title: `Tin ${server} ${at}`,
        text: story(100 + server * 10 + at),
      };
      const { data, errors } = await ask(url, LOAD, { articles: [input] });
      expect(errors).toBeUndefined();
      expect(data.loadArticles).toMatchObject({ loaded: 1 });
    }
  });
  await Promise.all(added);
  expect(await loader.ended).toBe(0);
  const answers = await Promise.all(
    origins.map((url) => ask(url, '{ stats { articles events officials donations } }')),
  );
  expect(answers[0]).toMatchObject({ data: { stats: { articles: 40 } } });
  expect(answers[1]).toEqual(answers[0]);
  for (const { kill, ended } of servers) {
    kill('SIGTERM');
    expect(await ended).toBe(0);
  }
}, 120_000);

const LOAD = `mutation ($articles: [ArticleInput!]!) { loadArticles(articles: $articles) { loaded } }`;
