import { afterAll, expect, test } from 'vitest';
import { PreparePool } from '../../seed/load/prepare-pool.ts';
import { isPrepared } from '../../seed/load/task.ts';

const pool = new PreparePool(1);
afterAll(() => pool.close());

const prepare = (key: string, text: string) =>
  pool.prepare({
    article: { title: 'Tiếp đoàn', text, source: null, byline: null, url: null, publishedOn: null, externalId: null },
    key,
    loadedAt: '2026-01-01T00:00:00Z',
  });

const line = (at: number): string =>
  `Sáng 3/5/2020, ông Trần Văn Bách ${at} lần, Bí thư Tỉnh ủy Lào Cai, tiếp đoàn Công ty An Lộc ${at} tại tỉnh Sơn La.`;

test('An article that its thread dies of fails with the reason; those that waited behind it are read by the next thread.', async () => {
  const huge = Array.from({ length: 60_000 }, (_, at) => line(at)).join('\n');
  const [first, died, waited, last] = await Promise.all([
    prepare('a', line(1)),
    prepare('b', huge),
    prepare('c', line(2)),
    prepare('d', line(3)),
  ]);
  expect([first, waited, last].map((result) => isPrepared(result))).toEqual([true, true, true]);
  expect(died).toEqual({ code: 'INTERNAL', message: expect.stringContaining('memory limit') });
}, 120_000);
