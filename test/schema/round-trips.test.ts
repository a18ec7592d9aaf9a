import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';
import { fill } from '../graph/delta.ts';
import { FIXTURE } from '../graph/fixture.ts';
import { ask } from './ask.ts';
import { REQUESTS } from './round-trip-requests.ts';

let store: GraphStore;
const folder = mkdtempSync(join(tmpdir(), 'machtin-trips-'));

beforeAll(async () => {
  store = await openSqliteStore(folder);
  await fill(store, FIXTURE);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the store is asked', () => {
  test.each(REQUESTS)('for %s %i times', async (_what, trips, request) => {
    const { errors, roundTrips } = await ask(store, request);
    expect(errors?.map((error) => error.originalError?.stack ?? error.message)).toBe(undefined);
    expect(roundTrips).toBe(trips);
  });

  test('anew when one context answers two requests', async () => {
    const roundTrips = { count: 0 };
    for (const name of ['Lò Văn Thử', 'Mây Núi']) {
      const { data } = await ask(store, `{ timeline(entity: { name: "${name}" }) { totalCount } }`, {}, { roundTrips });
      expect(data).not.toBe(null);
    }
    expect(roundTrips.count).toBe(4);
  });
});
