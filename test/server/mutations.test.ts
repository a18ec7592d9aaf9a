import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serveSamples } from './serving.ts';

let server: Serving;
beforeAll(async () => {
  server = await serveSamples({ MACHTIN_TOKEN: 'hush' });
});
afterAll(() => server.close());

const change = (query: string, variables: object = {}) =>
  server.ask(query, variables, { authorization: 'Bearer hush' });

const ARTICLE = {
  externalId: 'mutations-test',
  title: 'Sơn La nhận quà của Công ty Hoa Ban Trắng',
  text: 'Sáng 3/2, tại thành phố Sơn La, ông Lò Văn Pành, Chủ tịch Hội Khuyến học tỉnh Sơn La đã tiếp nhận 80 triệu đồng do Công ty cổ phần Hoa Ban Trắng ủng hộ Quỹ Khuyến học tỉnh Sơn La.',
  publishedOn: '2020-02-04',
};
const LOAD =
  'mutation ($articles: [ArticleInput!]!) { loadArticles(articles: $articles) { loaded unchanged changed failed { index code message } articles { id title } } }';
const NAMES =
  '{ a: official(name: "nguyễn văn lâm") { id } lambs: officials(name: "nguyễn văn lâm") { nodes { id label } } }';

describe('with the token', () => {
  test('articles are loaded, loaded again without change, and removed', async () => {
    const first = (await change(LOAD, { articles: [ARTICLE] })).body.data.loadArticles;
    expect(first).toMatchObject({ loaded: 1, unchanged: 0, failed: [], articles: [{ title: ARTICLE.title }] });
    expect((await change(LOAD, { articles: [ARTICLE] })).body.data.loadArticles).toMatchObject({
      loaded: 0,
      unchanged: 1,
    });
    const question = '{ official(name: "lo van panh") { label } }';
    expect((await server.ask(question)).body.data.official.label).toContain('Lò Văn Pành');
    const removal = 'mutation ($id: ID!) { removeArticle(id: $id) }';
    expect((await change(removal, { id: first.articles[0].id })).body.data).toEqual({ removeArticle: true });
    expect((await server.ask(question)).body.data.official).toBeNull();
    expect((await change(removal, { id: first.articles[0].id })).body.errors[0].extensions.code).toBe('NOT_FOUND');
  });

  test('an article that cannot be read takes none of the others with it', async () => {
    const { failed, loaded } = (
      await change(LOAD, {
        articles: [
          { ...ARTICLE, text: 'a\u0000b' },
          { ...ARTICLE, externalId: 'other' },
        ],
      })
    ).body.data.loadArticles;
    expect(loaded).toBe(1);
    expect(failed).toMatchObject([{ index: 0, code: expect.stringMatching(/^[A-Z_]+$/) }]);
  });

  test('two namesakes are judged to be one, and the judgement is taken back', async () => {
    const before = (await server.ask(NAMES)).body.data.lambs.nodes;
    expect(before).toHaveLength(2);
    const [left, right] = before.map(({ id }: { id: string }) => id);
    const judged = await change(
      'mutation ($left: ID!, $right: ID!) { judge(left: $left, right: $right, verdict: SAME, by: "Biên tập", reason: "cùng người") { id verdict by } }',
      { left, right },
    );
    expect(judged.body.errors).toBeUndefined();
    expect(judged.body.data.judge).toMatchObject({ verdict: 'SAME', by: 'Biên tập' });
    expect((await server.ask(NAMES)).body.data.lambs.nodes).toHaveLength(1);
    const taken = await change('mutation ($id: ID!) { withdrawJudgement(id: $id) }', { id: judged.body.data.judge.id });
    expect(taken.body.data).toEqual({ withdrawJudgement: true });
    expect((await server.ask(NAMES)).body.data.lambs.nodes).toEqual(before);
  });

  test('a disputed fact shows its note', async () => {
    const { id } = (await server.ask('{ organization(name: "tập đoàn minh hải phát") { id } }')).body.data.organization;
    const ruled = await change(
      'mutation ($id: ID!) { rule(subject: $id, ruling: DISPUTED, note: "Công ty nói khác.") { ruling text } }',
      { id },
    );
    expect(ruled.body.data).toEqual({ rule: { ruling: 'DISPUTED', text: 'Công ty nói khác.' } });
    const shown = await server.ask('query ($id: ID!) { node(id: $id) { ... on Entity { notes { ruling text } } } }', {
      id,
    });
    expect(shown.body.data.node.notes).toEqual([{ ruling: 'DISPUTED', text: 'Công ty nói khác.' }]);
  });

  test('more than a hundred articles at once are refused', async () => {
    const { body } = await change(LOAD, {
      articles: Array.from({ length: 101 }, (_, n) => ({ ...ARTICLE, externalId: `${n}` })),
    });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

test('a load that takes longer than a question may is done, and says so', async () => {
  const hasty = await serveSamples({ MACHTIN_TOKEN: 'hush', MACHTIN_DEADLINE_MS: '1' });
  const headers = { authorization: 'Bearer hush' };
  const { body } = await hasty.ask(LOAD, { articles: [ARTICLE] }, headers);
  expect(body.data.loadArticles).toMatchObject({ loaded: 1, articles: [{ title: ARTICLE.title }] });
  await hasty.close();
});

test('a load is done to its end when the client does not wait for it', async () => {
  const before = (await server.ask('{ stats { articles } }')).body.data.stats.articles;
  const going = new AbortController();
  const articles = Array.from({ length: 20 }, (_, n) => ({
    ...ARTICLE,
    externalId: `left-${n}`,
    title: `${ARTICLE.title} ${n}`,
  }));
  const asked = fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer hush' },
    body: JSON.stringify({ query: LOAD, variables: { articles } }),
    signal: going.signal,
  });
  setTimeout(() => going.abort(), 20);
  await expect(asked).rejects.toThrow();
  await expect
    .poll(async () => (await server.ask('{ stats { articles } }')).body.data.stats.articles, { timeout: 20_000 })
    .toBe(before + 20);
  expect(server.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});
