import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shownError } from '../../schema/errors.ts';
import { schema } from '../../schema/index.ts';
import { loadPaths } from '../../seed/load.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';
import { ask } from './ask.ts';
import { type Pool, randomQuery } from './random-query.ts';

let store: GraphStore;
let pool: Pool;
const folder = mkdtempSync(join(tmpdir(), 'machtin-random-'));

beforeAll(async () => {
  store = await openSqliteStore(folder);
  await loadPaths(store, [fileURLToPath(new URL('../../seed/articles', import.meta.url))]);
  const ids: string[] = [];
  const names: string[] = [];
  for await (const row of store.exportRows()) {
    if (row.row === 'node') ids.push(row.id);
    if (row.row === 'node' && typeof row.properties.name === 'string') names.push(row.properties.name);
  }
  const days = ['2016-01-01', '2017-01-07', '2017-12-31', '2019-06-14', '2026-03-18'];
  pool = { ids: ids.filter((_, index) => index % 3 === 0), names, texts: ['lào cai', 'quỹ', 'chủ tịch'], days };
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const FORESEEN = new Set(['BAD_USER_INPUT', 'AMBIGUOUS', 'NOT_FOUND', 'COST_LIMIT']);

test('every random query is answered, or refused with a code', async () => {
  const unforeseen: string[] = [];
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(randomQuery(schema, pool, { depth: 4, fields: 3, rows: 5 }), async (query) => {
      const { errors = [] } = await ask(store, query);
      if (errors.length === 0) answered += 1;
      const strange = errors.filter((error) => !FORESEEN.has(String(shownError(error)?.extensions.code)));
      unforeseen.push(
        ...strange.map((error) => `${query}\n${error.path?.join('.')}: ${error.originalError?.stack ?? error}`),
      );
      return strange.length === 0;
    }),
    { numRuns: 150 },
  );
  expect(unforeseen).toEqual([]);
  expect(answered).toBeGreaterThan(50);
});
