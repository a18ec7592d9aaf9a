import { request as httpRequest } from 'node:http';
import type { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEAR, QUESTIONS, REQUESTS } from './hostile-requests.ts';
import { type Reply, type Serving, serveSamples } from './serving.ts';

let server: Serving;
let articles: number;

beforeAll(async () => {
  // Given up after 400 ms, and half a second later at the latest: what is asked is answered within one.
  server = await serveSamples({ MACHTIN_TOKEN: 'hush', MACHTIN_DEADLINE_MS: '400' });
  // The store's readers are up.
  const stats = await Promise.all(Array.from({ length: 8 }, () => server.ask('{ stats { articles } }')));
  articles = Math.max(...stats.map(({ body }) => body.data?.stats.articles ?? 0));
});
afterAll(() => server.close());

const messages = ({ body, status }: Reply): string => {
  if (typeof body === 'string') return body || String(status);
  return body.errors.map(({ message, extensions }: GraphQLError) => `${extensions.code}: ${message}`).join(' | ');
};

/** A machine may be busy with other things: one attempt in three that is quick enough shows that it can be. */
const QUICK = { retry: 2 };

/** The answer, which must come within a second. */
const soon = async (asking: Promise<Reply>): Promise<Reply> => {
  const startedAt = performance.now();
  const reply = await asking;
  expect(performance.now() - startedAt).toBeLessThan(1000);
  return reply;
};

const stillAnswers = async (): Promise<void> => {
  const { body } = await server.ask('{ stats { articles } }');
  expect(body.data).toEqual({ stats: { articles } });
};

describe('a hostile question', () => {
  test.each(QUESTIONS.map((question) => [question[0], question] as const))(
    'that %s is refused with a clear error in less than a second, while others are served',
    QUICK,
    async (_, [, query, message, variables]) => {
      const [reply, other] = await Promise.all([
        soon(server.ask(query, variables ?? {})),
        server.ask('{ stats { articles } }'),
      ]);
      expect(messages(reply)).toMatch(message);
      expect(messages(reply)).not.toMatch(/INTERNAL_SERVER_ERROR/);
      expect(reply.body.errors[0].extensions.code).toMatch(/^[A-Z_]+$/);
      expect(other.body.data.stats.articles).toBe(articles);
      await stillAnswers();
    },
  );
});

describe('a dear question', () => {
  test.each(DEAR)(
    'that %s is answered, or refused, in less than a second, while others are served',
    QUICK,
    async (_, query) => {
      const [reply, other] = await Promise.all([soon(server.ask(query)), server.ask('{ stats { articles } }')]);
      const codes = (reply.body.errors ?? []).map(({ extensions }: GraphQLError) => extensions.code);
      expect(codes.filter((code: unknown) => code !== 'TIMEOUT')).toEqual([]);
      expect(other.body.data.stats.articles).toBe(articles);
      await stillAnswers();
    },
  );
});

describe('a hostile request', () => {
  test.each(REQUESTS.map((wrong) => [wrong[0], wrong] as const))(
    'that %s is refused with a clear error in less than a second',
    QUICK,
    async (_, [, path, init, status, message]) => {
      const reply = await soon(server.send(path, init));
      expect(reply.status, messages(reply)).toBe(status);
      expect(messages(reply)).toMatch(message);
      expect(messages(reply)).not.toMatch(/INTERNAL_SERVER_ERROR/);
      await stillAnswers();
    },
  );

  test('that does not say how long it is, is refused before it is read', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { origin } = server;
      const sent = httpRequest(
        `${origin}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.on('error', reject);
      sent.write('{"query": "');
      sent.end('{ stats { articles } }"}');
    });
    expect(status).toBe(411);
    await stillAnswers();
  });

  test('whose address is longer than a header may be, is refused', async () => {
    const reply = await server.send(`/graphql?query=${'x'.repeat(40_000)}`);
    expect(reply.status).toBe(431);
    await stillAnswers();
  });

  test('leaves nothing in the log that went wrong inside', () => {
    expect(server.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
