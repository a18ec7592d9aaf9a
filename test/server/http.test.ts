import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Reply, type Serving, serveSamples } from './serving.ts';

const STATS = '{ stats { articles } }';
const byGet = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;

let server: Serving;

beforeAll(async () => {
  server = await serveSamples({
    MACHTIN_TOKEN: 'hush',
    MACHTIN_CORS_ORIGINS: 'https://news.example,https://data.example',
  });
});
afterAll(() => server.close());

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${server.origin}/graphql` });

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    // What the specification says a server MAY do is a notice.
    expect(['ok', 'notice'].includes(result.status) ? null : result).toBeNull();
  });

  test('answers GET and POST alike', async () => {
    const [get, post] = [await server.send(byGet(STATS)), await server.ask(STATS)];
    expect(get.body.data).toEqual(post.body.data);
  });

  test('says how often the store was asked, outside production', async () => {
    expect((await server.ask(STATS)).body.extensions).toEqual({ roundTrips: 1 });
  });

  test('answers two alike that come at the same time each by itself', async () => {
    const both = await Promise.all(
      [1, 2, 3].map(() => server.ask('query Q($n: Int) { articles(first: $n) { totalCount } }', { n: 1 })),
    );
    expect(both.map(({ body }) => body.extensions)).toEqual([{ roundTrips: 1 }, { roundTrips: 1 }, { roundTrips: 1 }]);
  });
});

describe('a name', () => {
  test('that several bear is AMBIGUOUS, with what tells them apart', async () => {
    const { status, body } = await server.ask('{ timeline(entity: { name: "nguyen van lam" }) { totalCount } }');
    const candidates = [
      { id: expect.any(String), kind: 'Official', label: expect.stringContaining('UBND tỉnh Quảng Nam') },
      { id: expect.any(String), kind: 'Official', label: expect.stringContaining('UBND huyện Cầu Ngang') },
    ];
    expect(status).toBe(200);
    expect(body.errors).toMatchObject([{ path: ['timeline'], extensions: { code: 'AMBIGUOUS' } }]);
    expect(body.errors[0].extensions.candidates).toHaveLength(2);
    expect(body.errors[0].extensions.candidates).toEqual(expect.arrayContaining(candidates));
    const [{ id, label }] = body.errors[0].extensions.candidates;
    const one = await server.ask('query ($id: ID!) { node(id: $id) { ... on Official { label } } }', { id });
    expect(one.body.data.node).toEqual({ label });
  });

  test('that nobody bears is NOT_FOUND, with names that come near', async () => {
    const { body } = await server.ask('{ timeline(entity: { name: "hoang trung hay" }) { totalCount } }');
    expect(body.errors[0]).toMatchObject({
      message: 'no entity is called "hoang trung hay": did you mean "Hoàng Trung Hải"?',
      extensions: { code: 'NOT_FOUND', suggestions: ['Hoàng Trung Hải'] },
    });
  });
});

describe('an answer to GET', () => {
  test('can be kept, and asked after by its tag', async () => {
    const first = await server.send(byGet(STATS));
    const etag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=10');
    // A cache must not give one site’s page what another may read.
    const vary = ({ headers }: Reply) => (headers.get('vary') ?? '').toLowerCase().split(/ *, */);
    expect(vary(first)).toEqual(expect.arrayContaining(['accept', 'origin']));
    const again = await server.send(byGet(STATS), { headers: { 'if-none-match': etag } });
    expect([again.status, again.body]).toEqual([304, '']);
    expect(vary(again)).toEqual(expect.arrayContaining(['accept', 'origin']));
    const other = await server.send(byGet('{ stats { events } }'), { headers: { 'if-none-match': etag } });
    expect(other.status).toBe(200);
  });

  test('has another tag after the graph has changed', async () => {
    const etag = (await server.send(byGet(STATS))).headers.get('etag')!;
    await server.ports.loader!.load([ARTICLE]);
    const after = await server.send(byGet(STATS), { headers: { 'if-none-match': etag } });
    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(etag);
  });

  test.each([
    ['with errors', byGet('{ nothing }'), {}],
    ['to someone known', byGet(STATS), { authorization: 'Bearer hush' }],
  ] as [string, string, Record<string, string>][])('%s is not kept', async (_, path, headers) => {
    const reply = await server.send(path, { headers });
    expect([reply.headers.get('cache-control'), reply.headers.get('etag')]).toEqual(['no-store', null]);
  });

  test('is kept, but an answer to POST is not', async () => {
    expect((await server.ask(STATS)).headers.get('cache-control')).toBe('no-store');
  });
});

const ARTICLE = {
  externalId: 'http-test',
  title: 'Sơn La nhận quà của Công ty Hoa Ban Trắng',
  text: 'Ngày 3/2/2020, tại Sơn La, Công ty cổ phần Hoa Ban Trắng trao 10 triệu đồng cho Hội Chữ thập đỏ tỉnh Sơn La.',
  source: null,
  byline: null,
  url: null,
  publishedOn: '2020-02-04',
};

describe('a page of another site', () => {
  test.each([
    ['https://news.example', 'https://news.example'],
    ['https://data.example', 'https://data.example'],
    ['https://evil.example', null],
  ])('%s may read: %j', async (origin, allowed) => {
    const reply = await server.ask(STATS, {}, { origin });
    expect(reply.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await server.send('/graphql', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBe(allowed);
  });
});

describe('a request', () => {
  test.each([
    ['proxy-7', 'proxy-7'],
    ['not an id!', expect.stringMatching(/^[0-9a-f-]{36}$/)],
  ])('that calls itself %j is called %j in the answer and in the log', async (given, expected) => {
    const reply = await server.ask(STATS, {}, { 'x-request-id': given });
    const id = reply.headers.get('x-request-id');
    expect(id).toEqual(expected);
    await expect
      .poll(() => server.lines.find(({ requestId }) => requestId === id))
      .toMatchObject({
        method: 'POST',
        path: '/graphql',
        status: 200,
      });
  });

  test.each([
    [undefined, 'UNAUTHENTICATED'],
    ['Bearer wrong', 'UNAUTHENTICATED'],
    ['Bearer hush', undefined],
  ])('with the token %j that changes the graph gets the code %j', async (authorization, code) => {
    const headers: Record<string, string> = authorization ? { authorization } : {};
    const { body } = await server.ask('mutation { removeArticle(id: "nothing-of-this-id") }', {}, headers);
    expect(
      body.errors?.find((error: { extensions: { code: string } }) => error.extensions.code === 'UNAUTHENTICATED')
        ?.extensions.code,
    ).toBe(code);
  });
});

describe('the server’s other pages', () => {
  test('say that it is up and that its store answers', async () => {
    expect((await server.send('/health')).body).toEqual({ status: 'ok' });
    expect((await server.send('/ready')).body).toEqual({ status: 'ready', graphVersion: expect.any(Number) });
  });

  test('give the schema as text', async () => {
    expect((await server.send('/schema.graphql')).body).toContain('type Query');
  });

  test.each(['/', '/explorer/explorer.js', '/explorer/explorer.css'])(
    'include %s, which runs nothing from elsewhere',
    async (path) => {
      const reply = await server.send(path);
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect((await server.send(path, { headers: { 'if-none-match': reply.headers.get('etag')! } })).status).toBe(304);
    },
  );

  test.each(['/explorer/../app.ts', '/explorer/%2e%2e/app.ts', '/etc/passwd', '/explorer/nothing.js', '/graphqlx'])(
    'do not include %s',
    async (path) => {
      expect((await server.send(path)).status).toBe(404);
    },
  );
});
