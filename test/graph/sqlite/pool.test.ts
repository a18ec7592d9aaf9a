import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import type { Plan } from '../../../src/graph/plan.ts';
import { openSqliteStore } from '../../../src/graph/sqlite/open.ts';
import { fill, node } from '../delta.ts';
import { kind, list } from '../plans.ts';
import { newFolder } from './folders.ts';
import { fillForSlow, SLOW } from './slow.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openSqliteStore(newFolder(), { readers: 2, brief: 0 });
  await fillForSlow(store);
});
afterAll(() => store.close());

const quick = () => store.read({ type: 'nodes', ids: ['p'], node: {} });

describe('readers in threads', () => {
  test('answer many at once, each its own question', async () => {
    const ids = Array.from({ length: 50 }, (_, at) => `e-${at}`);
    const found = await Promise.all(ids.map((id) => store.read({ type: 'nodes', ids: [id], node: {} })));
    expect(found.map(([event]) => event?.id)).toEqual(ids);
  });

  test('let nobody who asks much at once hold up who asks little', async () => {
    const placeOfLittle = async (): Promise<number> => {
      const { signal } = new AbortController();
      const order: string[] = [];
      const much = Array.from({ length: 100 }, () =>
        store.read({ type: 'nodes', ids: ['p'], node: {} }, { signal }).then(() => order.push('much')),
      );
      const little = quick().then(() => order.push('little'));
      await Promise.all([...much, little]);
      return order.indexOf('little');
    };
    // The second reader may still be about to begin.
    await expect.poll(placeOfLittle, { timeout: 20_000 }).toBeLessThan(50);
  });

  test('give up at the deadline, and go on answering others meanwhile', async () => {
    const slow = [1, 2, 3].map(() => store.read(SLOW, { deadline: 60, operation: 'Slow' }));
    for (const one of slow) {
      await expect(one).rejects.toMatchObject({
        code: 'TIMEOUT',
        message: expect.stringContaining('Slow was not answered within 60 ms'),
      });
    }
    expect((await quick())[0]?.id).toBe('p');
  });

  test('may be given up at any moment, over and over, without harm', async () => {
    const page = { first: 100, last: null, after: null, before: null };
    const many: Plan = list('Event', kind(['kind', 'name', 'date']), {
      page,
      ask: { rows: true, more: true, total: true },
    });
    for (let turn = 0; turn < 60; turn += 1) {
      const asked = Array.from({ length: 4 }, (_, at) => store.read(many, { deadline: 1 + ((turn + at) % 5) }));
      await Promise.allSettled(asked);
    }
    expect((await quick())[0]?.id).toBe('p');
  });

  test('give up when the asker does', async () => {
    const asker = new AbortController();
    const slow = store.read(SLOW, { signal: asker.signal });
    setTimeout(() => asker.abort(), 30);
    await expect(slow).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect(store.read(SLOW, { signal: asker.signal })).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect((await quick())[0]?.id).toBe('p');
  });

  test('see what was just written', async () => {
    await fill(store, { nodes: [node('Province', 'q', {})] });
    expect(await store.read({ type: 'nodes', ids: ['q'], node: {} })).toMatchObject([{ id: 'q' }]);
  });

  test('pass a failure on', async () => {
    const wrong = list('Evidence', kind([]), { where: { property: 'quote', op: 'eq', value: 'x' } });
    await expect(store.read(wrong)).rejects.toThrow('quote is not kept');
  });
});
