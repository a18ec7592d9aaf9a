import { describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../../src/graph/sqlite/open.ts';
import { fill } from '../delta.ts';
import { A1, FIXTURE } from '../fixture.ts';
import { newFolder } from './folders.ts';
import { runOther } from './other-process.ts';

describe('several processes on one file', () => {
  test('lose no write of one another', async () => {
    const folder = newFolder();
    const store = await openSqliteStore(folder, { readers: 0 });
    const others = [runOther('count', [folder, '40']), runOther('count', [folder, '40'])];
    for (let turn = 0; turn < 40; turn += 1) {
      await store.write(async ({ ledger }) => {
        const count = Number((await ledger.get(['count'])).get('count') ?? '0');
        await ledger.put([['count', String(count + 1)]]);
      });
    }
    expect(await Promise.all(others)).toEqual(['done', 'done']);
    expect(await store.write(({ ledger }) => ledger.get(['count']))).toEqual(new Map([['count', '120']]));
    await store.close();
  });

  test('see what the other has written', async () => {
    const folder = newFolder();
    const one = await openSqliteStore(folder, { readers: 1 });
    const other = await openSqliteStore(folder, { readers: 1 });
    const { version } = await one.changes(0);
    await fill(other, FIXTURE);
    const { articles } = await one.changes(version);
    expect(articles).toContain(A1.id);
    expect((await one.read({ type: 'stats' })).counts.Article).toBe(3);
    await Promise.all([one.close(), other.close()]);
  });

  test('read while another writes, and are told when its writing takes too long', async () => {
    const folder = newFolder();
    const store = await openSqliteStore(folder, { readers: 1, patience: 50 });
    await fill(store, FIXTURE);
    let isHolding: (value: unknown) => void = () => undefined;
    const holding = new Promise((resolve) => {
      isHolding = resolve;
    });
    const other = runOther('hold', [folder, '1500'], { onLine: (line) => line.includes('holding') && isHolding(null) });
    await holding;
    expect((await store.read({ type: 'stats' })).counts.Article).toBe(3);
    await expect(fill(store, { removedNodes: ['a-1'] })).rejects.toMatchObject({
      code: 'STORE',
      message: expect.stringContaining('was being written by another process'),
    });
    expect(await other).toContain('done');
    await fill(store, { removedNodes: ['a-1'] });
    expect((await store.read({ type: 'stats' })).counts.Article).toBe(2);
    await store.close();
  });
});
