import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { openSqliteStore } from '../../../src/graph/sqlite/open.ts';
import { edge, fill, node } from '../delta.ts';
import { newFolder } from './folders.ts';

const PEOPLE = 1234;
const folder = newFolder();
let store: GraphStore;

beforeAll(async () => {
  store = await openSqliteStore(folder);
  const ids = Array.from({ length: PEOPLE }, (_, at) => String(at).padStart(5, '0'));
  await fill(store, {
    nodes: [node('Event', 'e', {}), ...ids.map((id) => node('Official', id, { name: `Trần Thị ${id}` }))],
    edges: ids.map((id) => edge('TOOK_PART_IN', id, 'e')),
  });
});
afterAll(() => store.close());

const all = async (from: GraphStore) => {
  const rows = [];
  for await (const row of from.exportRows()) rows.push(row);
  return rows;
};

describe('an export in a thread', () => {
  test('has the same rows as one in this thread', async () => {
    const here = await openSqliteStore(folder, { readers: 0 });
    const rows = await all(store);
    expect(rows).toEqual(await all(here));
    expect(rows.filter(({ row }) => row === 'edge')).toHaveLength(PEOPLE);
    await here.close();
  });

  test('ends where no more is taken, after the first row or before it', async () => {
    for await (const row of store.exportRows()) {
      expect(row).toMatchObject({ row: 'node', id: 'e' });
      break;
    }
    const never = store.exportRows()[Symbol.asyncIterator]();
    await never.return?.();
    expect(await all(store)).toHaveLength(2 * PEOPLE + 1);
  });

  test('shows one state of the graph, whatever is written meanwhile', async () => {
    const rows = store.exportRows()[Symbol.asyncIterator]();
    await rows.next();
    await fill(store, { nodes: [node('Official', '99999', {})] });
    let count = 1;
    while (!(await rows.next()).done) count += 1;
    expect(count).toBe(2 * PEOPLE + 1);
    expect(await all(store)).toHaveLength(2 * PEOPLE + 2);
  });
});
