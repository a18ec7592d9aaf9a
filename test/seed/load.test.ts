import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleLoader, loadPaths } from '../../seed/load.ts';
import { exportGraph } from '../../src/export/formats.ts';
import { WHOLE } from '../../src/export/scope.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';

const SAMPLES = fileURLToPath(new URL('../../seed/articles', import.meta.url));

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'machtin-load-'));
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

let stores = 0;

async function withStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  stores += 1;
  const store = await openSqliteStore(join(root, `store-${stores}`), { readers: 0 });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const exported = async (store: GraphStore): Promise<readonly string[]> => {
  const chunks: string[] = [];
  for await (const chunk of exportGraph(store, { format: 'jsonl', scope: WHOLE })) chunks.push(chunk);
  return chunks
    .join('')
    .split('\n')
    .filter((line) => line !== '');
};

const file = async (name: string, content: string): Promise<string> => {
  const path = join(root, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
};

const counts = ({ loaded, changed, unchanged, failed }: Awaited<ReturnType<typeof loadPaths>>) => [
  loaded,
  changed,
  unchanged,
  failed,
];

describe('loading', () => {
  test('takes in the samples once, in threads and without', async () => {
    await withStore(async (store) => {
      expect(counts(await loadPaths(store, [SAMPLES], { threads: 0 }))).toEqual([8, 0, 0, 0]);
      const first = await exported(store);
      expect(counts(await loadPaths(store, [SAMPLES], { threads: 2, batch: 3 }))).toEqual([0, 0, 8, 0]);
      expect(await exported(store)).toEqual(first);
      await withStore(async (other) => {
        await loadPaths(other, [SAMPLES], { threads: 2, batch: 3, loadedAt: '2020-01-01T00:00:00Z' });
        expect(await exported(other)).toEqual(first);
      });
    });
  });

  test('keeps going past files that cannot be read, and says why', async () => {
    const folder = join(root, 'mixed');
    await cp(SAMPLES, folder, { recursive: true });
    await file('mixed/empty.txt', ' \n');
    await file('mixed/nul.txt', 'a\0b');
    await file('mixed/bad.md', '---\npublishedOn: 7/1\n---\nchữ');
    await withStore(async (store) => {
      const report = await loadPaths(store, [folder]);
      expect(counts(report)).toEqual([8, 0, 0, 3]);
      expect(report.failures.map(({ reason }) => reason?.message)).toEqual([
        `${folder}/bad.md: "publishedOn" must be a date (YYYY-MM-DD), but got "7/1".`,
        `${folder}/empty.txt: holds no text.`,
        `${folder}/nul.txt: the text must not hold NUL characters; is this a text file?`,
      ]);
    });
  });

  test('replaces an article by its new version', async () => {
    const path = await file(
      'changing/a.txt',
      'Tin\n\nÔng Hoàng Trung Hải, Bí thư Thành ủy Hà Nội thăm Lào Cai ngày 7/1/2017.',
    );
    await withStore(async (store) => {
      expect(counts(await loadPaths(store, [path]))).toEqual([1, 0, 0, 0]);
      await file('changing/a.txt', 'Tin\n\nKhông có gì.');
      expect(counts(await loadPaths(store, [path]))).toEqual([0, 1, 0, 0]);
      expect((await exported(store)).filter((line) => line.includes('"kind":"Official"'))).toEqual([]);
    });
  });

  test('refuses a second file that says it is the same article', async () => {
    const head = (text: string) => `---\ntitle: Tin\nurl: https://bao.example/tin\n---\n${text}`;
    await file('twins/a.md', head('Một.'));
    await file('twins/b.md', head('Hai.'));
    await withStore(async (store) => {
      const report = await loadPaths(store, [join(root, 'twins')]);
      expect(counts(report)).toEqual([1, 0, 0, 1]);
      expect(report.failures[0]!.reason).toMatchObject({ code: 'CONFLICT' });
      expect(report.failures[0]!.reason!.message).toContain(join(root, 'twins/a.md'));
    });
  });

  test('keeps nothing of a dry run', async () => {
    await withStore(async (store) => {
      expect(counts(await loadPaths(store, [SAMPLES], { dryRun: true }))).toEqual([8, 0, 0, 0]);
      expect(await exported(store)).toEqual([]);
    });
  });

  test('parts a folder among machines without leaving a file out or taking one twice', async () => {
    await withStore(async (store) => {
      const reports = [];
      for (const at of [1, 2, 3]) reports.push(await loadPaths(store, [SAMPLES], { shard: { at, of: 3 } }));
      expect(reports.reduce((sum, { loaded }) => sum + loaded, 0)).toBe(8);
      expect(reports.every(({ unchanged, failed }) => unchanged + failed === 0)).toBe(true);
    });
  });
});

describe('the loader that is handed to the API', () => {
  const request = { externalId: null, source: null, byline: null, url: null, publishedOn: null };

  test('says of each article what came of it', async () => {
    await withStore(async (store) => {
      const loader = articleLoader(store);
      const outcome = await loader.load([
        { ...request, title: 'Một', text: 'Ông Hoàng Trung Hải, Bí thư Thành ủy Hà Nội thăm Lào Cai.' },
        { ...request, title: 'Hai', text: '\ud800' },
        { ...request, title: 'Ba', text: ' ' },
      ]);
      expect(outcome).toMatchObject({
        loaded: 1,
        failed: [
          { index: 1, title: 'Hai', code: 'BAD_USER_INPUT' },
          { index: 2, title: 'Ba', code: 'BAD_USER_INPUT' },
        ],
      });
      expect(outcome.articles).toHaveLength(1);
      expect(await loader.remove(outcome.articles[0]!)).toBe(true);
      expect(await loader.remove(outcome.articles[0]!)).toBe(false);
    });
  });
});
