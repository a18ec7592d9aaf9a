import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, describe, expect, test } from 'vitest';
import type { Config } from '../../src/config.ts';
import type { GraphReader } from '../../src/graph/graph-store.ts';
import { type Serving, serveSamples } from './serving.ts';

let server: Serving | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const MANY_WAYS = `{ ${Array.from(
  { length: 25 },
  (_, n) =>
    `a${n}: paths(from: { name: "hoang trung hai" }, to: { name: "thanh uy ha noi" }, first: 20, throughHubs: true) { length }`,
).join(' ')} }`;

describe('the server', () => {
  test('hides its schema where it is told to', async () => {
    server = await serveSamples({ MACHTIN_INTROSPECTION: 'false' });
    const asked = await server.ask('{ __schema { types { name } } }');
    expect(asked.body.errors[0].message).toMatch(/introspection/i);
    const guessed = await server.ask('{ stat { articles } }');
    expect(guessed.body.errors[0].message).toBe('Cannot query field "stat" on type "Query".');
    expect((await server.send('/schema.graphql')).status).toBe(404);
    expect((await server.ask('{ __typename }')).body.data).toEqual({ __typename: 'Query' });
  });

  test('answers nothing but listed operations where it is told to', async () => {
    const operations = new Map([['count', '{ stats { articles } }']]);
    server = await serveSamples(
      { MACHTIN_PERSISTED_ONLY: 'true', MACHTIN_PERSISTED_OPERATIONS: 'operations.json' },
      { operations },
    );
    const own = await server.ask('{ stats { articles } }');
    expect(own.body.errors[0]).toMatchObject({
      message: expect.stringContaining('only listed operations'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const listed = await server.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'count' } } }),
    });
    expect(listed.body.data.stats.articles).toBeGreaterThan(5);
    const explorers = encodeURIComponent(
      JSON.stringify({ persistedQuery: { version: 1, sha256Hash: 'explorer:Start' } }),
    );
    expect((await server.send(`/graphql?extensions=${explorers}`)).body.data.stats.articles).toBeGreaterThan(5);
  });

  test('says nothing of how it works in production', async () => {
    server = await serveSamples({ NODE_ENV: 'production' });
    expect((await server.ask('{ stats { articles } }')).body.extensions).toBeUndefined();
  });

  test('has no mutations without a token, and says so', async () => {
    server = await serveSamples();
    const { body } = await server.ask('mutation { removeArticle(id: "x") }', {}, { authorization: 'Bearer ' });
    expect(body.errors[0]).toMatchObject({
      message: expect.stringContaining('off'),
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  test('refuses what costs more than it is told to allow', async () => {
    server = await serveSamples({ MACHTIN_COST_LIMIT: '10' });
    const { body } = await server.ask('{ articles(first: 50) { nodes { id } } }');
    expect(body.errors[0].extensions).toMatchObject({ code: 'COST_LIMIT' });
  });

  test('answers in time, or says that it can’t', async () => {
    server = await serveSamples({ MACHTIN_DEADLINE_MS: '1' });
    const { body } = await server.ask(MANY_WAYS);
    expect(body.errors[0].extensions.code).toBe('TIMEOUT');
    expect(server.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  test('stops working for a client that has gone, and goes on for others', async () => {
    const going = new AbortController();
    const left: (() => boolean)[] = [];
    const noting = (store: GraphReader): GraphReader => ({
      ...store,
      read: async (plan, options) => {
        if (plan.type !== 'paths') return store.read(plan, options);
        left.push(() => options?.signal?.aborted ?? false);
        going.abort();
        return store.read(plan, options);
      },
    });
    server = await serveSamples({}, {}, noting);
    const asked = fetch(`${server.origin}/graphql?query=${encodeURIComponent(MANY_WAYS)}`, { signal: going.signal });
    await expect(asked).rejects.toThrow();
    // All that was asked of the store for it is told that nobody waits.
    await expect.poll(() => left.length > 0 && left.every((gone) => gone()), { timeout: 10_000 }).toBe(true);
    expect((await server.ask('{ stats { articles } }')).body.data.stats.articles).toBe(8);
    expect(server.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  test('serves no playground where it is told to, and answers all the same', async () => {
    server = await serveSamples({ MACHTIN_GRAPHIQL: 'false' });
    const page = await server.send('/graphql', { headers: { accept: 'text/html' } });
    expect([page.status, String(page.body).includes('<html')]).toEqual([expect.any(Number), false]);
    expect((await server.send('/graphiql/graphiql.js')).status).toBe(404);
    expect((await server.ask('{ stats { articles } }')).body.data.stats.articles).toBe(8);
  });

  test('keeps a silent subscription alive', async () => {
    server = await serveSamples();
    const going = new AbortController();
    const response = await fetch(
      `${server.origin}/graphql?query=${encodeURIComponent('subscription { articleLoaded { title } }')}`,
      {
        headers: { accept: 'text/event-stream' },
        signal: going.signal,
      },
    );
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    let heard = '';
    for await (const chunk of response.body!) {
      heard += new TextDecoder().decode(chunk);
      if (heard.length >= ':\n\n'.length * 4) break;
    }
    expect(heard).toBe(':\n\n'.repeat(4));
    going.abort();
    // When nobody listens any more, nobody looks for news.
    const looks = async () =>
      Number(/plan="changes",outcome="ok"\} (\d+)/.exec(String((await server!.send('/metrics')).body))?.[1]);
    const inASecond = async () => {
      const before = await looks();
      await new Promise((resolve) => setTimeout(resolve, 1300));
      return (await looks()) - before;
    };
    await expect.poll(inASecond, { timeout: 15_000 }).toBe(0);
  });

  test('is not ready when a newer program has changed its store', async () => {
    server = await serveSamples();
    const { store: where } = server.ports.config as Config;
    const newer = new Database(join((where as { folder: string }).folder, 'machtin.db'));
    newer.exec('pragma user_version = 99');
    newer.close();
    const { status, body } = await server.send('/ready');
    expect({ status, body }).toEqual({ status: 503, body: { status: 'the store cannot be read' } });
    expect((await server.send('/health')).status).toBe(200);
  });

  test('is not ready when its store is closed, and shows nothing of why', async () => {
    server = await serveSamples();
    await server.store.close();
    expect([(await server.send('/ready')).status, (await server.send('/health')).status]).toEqual([503, 200]);
    const { body } = await server.ask('{ stats { articles } }');
    expect(body.errors).toMatchObject([
      { message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) } },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/sqlite|libsql|worker|closed/i);
    // Under that id the log has what it was.
    const { requestId } = body.errors[0].extensions;
    expect(server.lines.find((line) => line.requestId === requestId && Number(line.level) >= 50)).toMatchObject({
      path: 'stats',
      err: { message: 'the store is closed', stack: expect.any(String) },
    });
  });
});
