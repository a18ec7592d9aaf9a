import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serveSamples } from './serving.ts';

let server: Serving;
beforeAll(async () => {
  server = await serveSamples({ MACHTIN_TOKEN: 'hush' });
});
afterAll(() => server.close());

/** The figures by name and labels, as Prometheus reads them. */
const figures = async (): Promise<ReadonlyMap<string, number>> => {
  const { body, headers } = await server.send('/metrics');
  expect(headers.get('content-type')).toMatch(/^text\/plain; version=/);
  return new Map(
    String(body)
      .split('\n')
      .filter((line) => /^\w/.test(line))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
};

/** How much each of these grows while `work` is done. */
const growth = async (names: readonly string[], work: () => Promise<unknown>): Promise<readonly number[]> => {
  const before = await figures();
  await work();
  const after = await figures();
  return names.map((name) => (after.get(name) ?? 0) - (before.get(name) ?? 0));
};

const DOCUMENTED =
  readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8').match(/machtin_\w+/g) ?? [];

describe('the metrics', () => {
  test('are those that their page lists', async () => {
    const served = String((await server.send('/metrics')).body).match(/(?<=^# TYPE )machtin_\w+/gm);
    expect([...new Set(DOCUMENTED)].sort()).toEqual([...new Set(served)].sort());
  });

  test('count and time requests by what they ask, and the store’s round trips', async () => {
    const names = [
      'machtin_graphql_requests_total{operation="official",type="query",outcome="ok"}',
      'machtin_graphql_request_seconds_count{operation="official",type="query"}',
      'machtin_store_round_trips_total{plan="identify",outcome="ok"}',
      'machtin_store_round_trips_total{plan="nodes",outcome="ok"}',
      'machtin_store_round_trip_seconds_count{plan="nodes"}',
      'machtin_http_responses_total{status="200"}',
    ];
    const asked = await growth(names, () => server.ask('{ official(name: "hoang trung hai") { label } }'));
    // The metrics that were fetched before are a response too.
    expect(asked).toEqual([1, 1, 1, 1, 1, 2]);
  });

  test.each([
    ['{ nothing }', {}, 'none', 'none', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ stats { ', {}, 'none', 'none', 'GRAPHQL_PARSE_FAILED'],
    ['{ articles(first: 1000) { totalCount } }', {}, 'articles', 'query', 'BAD_USER_INPUT'],
    ['mutation { removeArticle(id: "x") }', {}, 'removeArticle', 'mutation', 'UNAUTHENTICATED'],
    ['mutation { removeArticle(id: "x") }', { authorization: 'Bearer hush' }, 'removeArticle', 'mutation', 'NOT_FOUND'],
  ] as [string, Record<string, string>, string, string, string][])(
    'count the error of %s',
    async (query, headers, operation, type, code) => {
      const names = [
        `machtin_graphql_errors_total{code="${code}"}`,
        `machtin_graphql_requests_total{operation="${operation}",type="${type}",outcome="error"}`,
      ];
      expect(await growth(names, () => server.ask(query, {}, headers))).toEqual([1, 1]);
    },
  );

  test('count listed operations by their keys, and no names that clients make up', async () => {
    const extensions = encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"explorer:Start"}}');
    const name = 'machtin_graphql_requests_total{operation="explorer:Start",type="query",outcome="ok"}';
    expect(await growth([name], () => server.send(`/graphql?extensions=${extensions}`))).toEqual([1]);
    await server.ask('query Invented { stats { articles } }');
    expect([...(await figures()).keys()].filter((each) => each.includes('Invented'))).toEqual([]);
  });

  test('tell how large the graph is, and how new', async () => {
    const { stats } = (await server.ask('{ stats { articles officials relations newestArticleOn loadedAt } }')).body
      .data;
    const now = await figures();
    expect(now.get('machtin_store_up')).toBe(1);
    expect(now.get('machtin_graph_nodes{kind="Article"}')).toBe(stats.articles);
    expect(now.get('machtin_graph_nodes{kind="Official"}')).toBe(stats.officials);
    expect(now.get('machtin_graph_relations')).toBe(stats.relations);
    expect(now.get('machtin_newest_article_timestamp_seconds')).toBe(Date.parse(stats.newestArticleOn) / 1000);
    expect(now.get('machtin_last_load_timestamp_seconds')).toBe(Date.parse(stats.loadedAt) / 1000);
    // cspell:ignore eventloop
    expect(now.get('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
  });

  test('are not served where they are switched off, and say when the store is down', async () => {
    const hidden = await serveSamples({ MACHTIN_METRICS: 'false' });
    expect((await hidden.send('/metrics')).status).toBe(404);
    await hidden.close();
    const down = await serveSamples();
    await down.store.close();
    expect((await down.send('/metrics')).body).toContain('\nmachtin_store_up 0\n');
    await down.close();
  });
});
