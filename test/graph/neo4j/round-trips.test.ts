import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../../src/graph/neo4j/open.ts';
import { neo4jForTests } from '../../neo4j/for-tests.ts';
import { ask } from '../../schema/ask.ts';
import { REQUESTS } from '../../schema/round-trip-requests.ts';
import { fill } from '../delta.ts';
import { FIXTURE } from '../fixture.ts';
import { type BoltCounter, boltCounter } from './bolt-counter.ts';

const neo4j = await neo4jForTests();

describe.skipIf(neo4j === null)('on its way to Neo4j a request sends', () => {
  let store: GraphStore;
  let counter: BoltCounter;
  beforeAll(async () => {
    await neo4j!.clear();
    counter = await boltCounter(neo4j!.uri);
    store = await openNeo4jStore({ ...neo4j!, uri: counter.uri });
    await fill(store, FIXTURE);
  });
  afterAll(async () => {
    await store?.close();
    await counter?.close();
  });

  test.each(REQUESTS)('for %s %i queries', async (_what, queries, request) => {
    const before = counter.queries();
    const { errors, roundTrips } = await ask(store, request);
    expect(errors).toBe(undefined);
    expect(roundTrips).toBe(queries);
    expect(counter.queries() - before).toBe(queries);
  });

  test('one query for one read, so that the count is seen to count', async () => {
    const before = counter.queries();
    await store.read({ type: 'stats' });
    expect(counter.queries() - before).toBe(1);
  });

  test('the same query again where the connection breaks under it', async () => {
    const answer = await store.read({ type: 'stats' });
    const before = counter.queries();
    counter.breakNext();
    expect(await store.read({ type: 'stats' })).toEqual(answer);
    expect(counter.queries() - before).toBe(2);
  });
});
