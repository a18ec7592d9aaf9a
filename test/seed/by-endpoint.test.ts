import { describe, expect, test } from 'vitest';
import { loadPaths } from '../../seed/load.ts';
import { GOOD } from '../endpoint/answers.ts';
import { ARTICLE } from '../endpoint/article.ts';
import { saying, serving } from '../endpoint/serving.ts';
import { exported, seedingFolder } from './seeding.ts';

const { file, withStore } = seedingFolder();

describe('a load by a model', () => {
  test('keeps what the text bears out, and asks once for each article', () =>
    withStore(async (store) => {
      const { asked, endpoint } = await serving(saying(JSON.stringify(GOOD)));
      const paths = await Promise.all(
        Array.from({ length: 9 }, (_, at) => file(`nine/${at}.txt`, `${ARTICLE.text}\nSố ${at}`)),
      );
      expect(await loadPaths(store, paths, { endpoint })).toMatchObject({ loaded: 9, failed: 0 });
      expect(asked).toHaveLength(9);
      expect(await loadPaths(store, paths, { endpoint })).toMatchObject({ loaded: 0, unchanged: 9 });
      expect(asked).toHaveLength(9);
      const graph = await exported(store);
      expect(graph).toContain('Công ty Cổ phần Mây Núi');
      expect(graph).not.toContain('"name":"Tập đoàn Sông Thao"');
    }));

  test('fails the articles that it is not told about, with the reason, and reads anew by another model', () =>
    withStore(async (store) => {
      const path = await file('one.txt', ARTICLE.text);
      const { asked, endpoint } = await serving({ status: 401, body: 'no such key' }, saying(JSON.stringify(GOOD)));
      const report = await loadPaths(store, [path], { endpoint });
      expect(report).toMatchObject({ loaded: 0, failed: 1 });
      expect(report.failures).toMatchObject([{ reason: { code: 'ENDPOINT' } }]);
      expect(await loadPaths(store, [path], { endpoint })).toMatchObject({ loaded: 1, failed: 0 });
      await loadPaths(store, [path], { endpoint: { ...endpoint, model: 'large' } });
      expect(asked.map(({ body }) => body.model)).toEqual(['small', 'small', 'large']);
    }));
});
