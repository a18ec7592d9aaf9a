import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../../src/graph/neo4j/open.ts';
import { neo4jForTests } from '../../neo4j/for-tests.ts';
import { freePort } from '../../neo4j/server.ts';
import { delta, edge, fill, node } from '../delta.ts';
import { ALL, by, first, idsOf, kind, list, NEWEST, related, step } from '../plans.ts';

const neo4j = await neo4jForTests();

test('a server that is not there is said to be so', async () => {
  const uri = `bolt://127.0.0.1:${await freePort()}`;
  await expect(openNeo4jStore({ uri, user: 'neo4j', password: null, database: null })).rejects.toMatchObject({
    name: 'ExpectedError',
    code: 'STORE',
    message: expect.stringContaining(`Neo4j at ${uri} cannot be reached`),
  });
});

test('an address that is none is said to be so, without the password in it', async () => {
  const uri = 'http://user:secret@127.0.0.1:7687';
  const error = await openNeo4jStore({ uri, user: 'neo4j', password: null, database: null }).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: 'STORE', message: expect.stringContaining('http://127.0.0.1:7687') });
  expect(error.message).not.toContain('secret');
});

describe.skipIf(neo4j === null)('a Neo4j store', () => {
  let store: GraphStore;
  beforeAll(async () => {
    await neo4j!.clear();
    store = await openNeo4jStore(neo4j!);
  });
  afterAll(() => store?.close());

  test('makes its constraints and indexes once, and again without harm', async () => {
    const count = async (): Promise<number> =>
      (await neo4j!.driver.executeQuery('SHOW INDEXES YIELD name RETURN count(*) AS n')).records[0]?.get('n');
    const before = await count();
    expect(before).toBeGreaterThan(40);
    await neo4j!.driver.executeQuery("MATCH (m:Meta {id: 'graph'}) DETACH DELETE m");
    await (await openNeo4jStore(neo4j!)).close();
    expect(await count()).toBe(before);
  });

  test('refuses a graph of a newer program', async () => {
    await neo4j!.driver.executeQuery("MATCH (m:Meta {id: 'graph'}) SET m.schema = m.schema + 1");
    await expect(openNeo4jStore(neo4j!)).rejects.toMatchObject({
      code: 'STORE',
      message: expect.stringContaining('newer than the program'),
    });
    // So does a store that was opened before: /ready asks for its changes.
    await expect(store.changes(0)).rejects.toMatchObject({ code: 'STORE' });
    await neo4j!.driver.executeQuery("MATCH (m:Meta {id: 'graph'}) SET m.schema = m.schema - 1");
    expect(await store.changes(Number.MAX_SAFE_INTEGER)).toEqual({ version: expect.any(Number), articles: [] });
  });

  test('shows a reader what was just written, and to another process too', async () => {
    const other = await openNeo4jStore(neo4j!);
    for (let at = 0; at < 20; at += 1) {
      await fill(store, { nodes: [node('Topic', 't-now', { name: `n${at}` })] });
      for (const reader of [store, other]) {
        const [found] = await reader.read({ type: 'nodes', ids: ['t-now'], node: { Topic: kind(['name']) } });
        expect(found?.properties.name).toBe(`n${at}`);
      }
    }
    await other.close();
  });

  test('lets one writer in at a time, whoever they are', async () => {
    const stores = await Promise.all([openNeo4jStore(neo4j!), openNeo4jStore(neo4j!)]);
    const add = (writer: GraphStore) =>
      writer.write(async ({ ledger }) => {
        const count = Number((await ledger.get(['count'])).get('count') ?? '0');
        await ledger.put([['count', String(count + 1)]]);
      });
    await Promise.all(Array.from({ length: 20 }, (_, at) => add(stores[at % 2]!)));
    const counted = await store.write(async ({ ledger }) => ledger.get(['count']));
    expect(counted.get('count')).toBe('20');
    await Promise.all(stores.map((other) => other.close()));
  });

  test('keeps nothing of a transaction that failed', async () => {
    const { version } = await store.changes(0);
    const failing = store.write(async (transaction) => {
      await transaction.apply(delta({ nodes: [node('Topic', 't-never', { name: 'never' })] }));
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    const [found] = await store.read({ type: 'nodes', ids: ['t-never'], node: {} });
    expect(found).toBeNull();
    expect((await store.changes(0)).version).toBe(version);
  });

  test('moves a relation when what it is ordered by changes', async () => {
    const meeting = (date: string | null, background: boolean) =>
      node('Event', 'e-moved', { name: 'họp', date, background, kind: 'MEETING' });
    const pageOf = async (background: boolean | null) => {
      const held = related(step('HELD_IN', 'in', { background }), {}, { order: NEWEST, ask: ALL });
      const [place] = await store.read({ type: 'nodes', ids: ['p-1'], node: { Province: kind([], { held }) } });
      return [idsOf(place?.children.held), place?.children.held?.total];
    };
    await fill(store, {
      nodes: [
        node('Province', 'p-1', { name: 'Thử' }),
        node('Event', 'e-fixed', { name: 'lễ', date: '2020-05-05', background: false }),
        meeting('2021-01-01', false),
      ],
      edges: [edge('HELD_IN', 'e-moved', 'p-1'), edge('HELD_IN', 'e-fixed', 'p-1')],
    });
    expect(await pageOf(null)).toEqual([['e-moved', 'e-fixed'], 2]);
    await fill(store, { nodes: [meeting('2019-01-01', false)] });
    expect(await pageOf(false)).toEqual([['e-fixed', 'e-moved'], 2]);
    await fill(store, { nodes: [meeting(null, true)] });
    expect(await pageOf(false)).toEqual([['e-fixed'], 1]);
    expect(await pageOf(true)).toEqual([['e-moved'], 1]);
    expect(await pageOf(null)).toEqual([['e-fixed', 'e-moved'], 2]);
    await fill(store, { nodes: [meeting('2022-01-01', false)] });
    expect(await pageOf(false)).toEqual([['e-moved', 'e-fixed'], 2]);
  });

  /** Pairs every topic with every topic: the server has not answered before it is told to stop. */
  const everyPair = list('Topic', kind([]), {
    where: {
      not: { related: [step('MAYBE_SAME', 'out')], where: { related: [step('MAYBE_SAME', 'in')], where: null } },
    },
    order: [by('name'), by('label')],
    page: first(100),
    ask: ALL,
  });
  const manyTopics = () => neo4j!.driver.executeQuery('UNWIND range(1, 3000) AS i MERGE (:Thing:Topic {id: "t-" + i})');

  test('gives up at the deadline, and the server with it', async () => {
    await manyTopics();
    const slow = store.read(everyPair, { deadline: 1, operation: 'slowly' });
    await expect(slow).rejects.toMatchObject({ code: 'TIMEOUT', message: 'No answer within 1 ms.' });
    await expect.poll(operationsNow, { timeout: 5_000 }).toEqual([]);
  });

  test("its transactions bear the operation's name", async () => {
    await manyTopics();
    const gone = new AbortController();
    const slow = store.read(everyPair, { operation: 'WhoMetWhom', signal: gone.signal });
    slow.catch(() => undefined);
    await expect.poll(operationsNow, { timeout: 5_000, interval: 5 }).toContain('WhoMetWhom');
    gone.abort(new Error('left'));
    await expect(slow).rejects.toThrow('left');
    await expect.poll(operationsNow, { timeout: 5_000 }).toEqual([]);
  });

  test('stops when its asker leaves', async () => {
    const gone = new AbortController();
    const answer = store.read(list('Topic', kind([]), { ask: ALL }), { signal: gone.signal });
    gone.abort(new Error('left'));
    await expect(answer).rejects.toThrow('left');
    await expect(store.read(list('Topic', kind([])), { signal: gone.signal })).rejects.toThrow('left');
    await expect.poll(operationsNow, { timeout: 5_000 }).toEqual([]);
  });

  test('waits for nothing when all is well', async () => {
    expect(await store.read({ type: 'nodes', ids: ['p-1'], node: {} }, { deadline: 5_000 })).toHaveLength(1);
  });
});

/** The names of the operations that the server runs for us. */
const operationsNow = async (): Promise<readonly string[]> => {
  const { records } = await neo4j!.driver.executeQuery(
    'SHOW TRANSACTIONS YIELD metaData WHERE metaData.operation IS NOT NULL RETURN metaData.operation AS operation',
  );
  return records.map((record) => record.get('operation'));
};
