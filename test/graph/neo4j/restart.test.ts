import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openNeo4jStore } from '../../../src/graph/neo4j/open.ts';
import { missingTool } from '../../neo4j/jars.ts';
import { startNeo4j } from '../../neo4j/server.ts';
import { delta, edge, node } from '../delta.ts';
import { ALL, idsOf, kind, list, related, step } from '../plans.ts';

const missing = await missingTool();
if (missing !== null) {
  if (process.env.MACHTIN_REQUIRE_NEO4J === '1') throw new Error(missing);
  console.warn(`Not run: the restart of a Neo4j that is killed while it is written to, as ${missing}.`);
}

const ROUNDS = 24;
const EACH = 20;

describe.skipIf(missing !== null)('a Neo4j that is killed in the middle of writes', () => {
  const folders: string[] = [];
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  test('is waited for, and nothing is lost or doubled', { timeout: 180_000 }, async () => {
    const data = await mkdtemp(join(tmpdir(), 'machtin-killed-'));
    folders.push(data);
    const before = await startNeo4j({ data });
    const store = await openNeo4jStore({ uri: before.uri, user: 'neo4j', password: null, database: null });
    let written = 0;
    const writing = (async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        await store.write(async (transaction) => {
          const count = Number((await transaction.ledger.get(['rounds'])).get('rounds') ?? '0');
          const events = Array.from({ length: EACH }, (_, at) =>
            node('Event', `e-${round}-${at}`, { name: `họp ${round}`, date: '2020-01-01', background: false }),
          );
          await transaction.apply(delta({ nodes: [node('Province', 'p-1', { name: 'Thử' }), ...events] }));
          await transaction.apply(delta({ edges: events.map(({ id }) => edge('HELD_IN', id, 'p-1')) }));
          // Counts a round once, also where it was in and only the word of it was lost.
          if (count === round) await transaction.ledger.put([['rounds', String(count + 1)]]);
        });
        written = round + 1;
      }
    })();
    await expect.poll(() => written, { timeout: 60_000, interval: 5 }).toBeGreaterThanOrEqual(ROUNDS / 4);
    await before.kill();
    const after = await startNeo4j({ data, port: before.port });
    await writing;

    const held = related(step('HELD_IN', 'in', { background: false }), {}, { ask: ALL });
    const [place] = await store.read({ type: 'nodes', ids: ['p-1'], node: { Province: kind([], { held }) } });
    const events = await store.read(list('Event', kind([]), { ask: ALL }));
    expect(events.total).toBe(ROUNDS * EACH);
    expect(place?.children.held?.total).toBe(ROUNDS * EACH);
    expect(new Set(idsOf(place?.children.held)).size).toBe(100);
    const counted = await store.write(async ({ ledger }) => ledger.get(['rounds']));
    expect(counted.get('rounds')).toBe(String(ROUNDS));
    await store.close();
    await after.stop();
  });
});
