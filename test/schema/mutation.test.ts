import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, subscribe } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../../schema/context.ts';
import { shownError } from '../../schema/errors.ts';
import { schema } from '../../schema/index.ts';
import { articleLoader } from '../../seed/load.ts';
import { judgementPort } from '../../seed/review/judgement-port.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';
import { type Answer, ask, contextOf } from './ask.ts';

let store: GraphStore;
let ports: Partial<Context>;
const folder = mkdtempSync(join(tmpdir(), 'machtin-mutations-'));

beforeAll(async () => {
  store = await openSqliteStore(folder);
  ports = { loader: articleLoader(store), judgements: judgementPort(store), authorised: true };
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const asked = (request: string, variables = {}, more: Partial<Context> = {}): Promise<Answer> =>
  ask(store, request, variables, { ...ports, ...more });

/** As the server shows them. */
const shown = ({ errors = [] }: Answer) => errors.map((error) => shownError(error)?.extensions.code ?? error.message);

const ARTICLE = {
  externalId: 'tin-1',
  title: 'Công ty Suối Bạc giúp Hà Giang',
  text: 'Ngày 3/4/2018, Công ty Suối Bạc đã ủng hộ Quỹ Vì người nghèo tỉnh Hà Giang 200 triệu đồng.',
  source: 'Báo Thử Nghiệm',
  publishedOn: '2018-04-04',
};

const LOAD = `mutation ($articles: [ArticleInput!]!) {
  loadArticles(articles: $articles) {
    loaded unchanged changed
    failed { index title code message }
    articles { id donations { nodes { name amount { display } donors { nodes { name } } } } }
    again: articles { donations { totalCount } }
  }
}`;

interface Loaded {
  readonly loadArticles: { readonly articles: readonly { readonly id: string }[] };
}

describe('loadArticles', () => {
  test('takes in what it can, says why not of the rest, and reads what it took in', async () => {
    const empty = { title: 'Không có gì', text: '  ' };
    const { data, errors } = await asked(LOAD, { articles: [ARTICLE, empty] });
    expect(errors).toBe(undefined);
    expect(data).toMatchObject({
      loadArticles: {
        loaded: 1,
        unchanged: 0,
        changed: 0,
        failed: [{ index: 1, title: 'Không có gì', code: 'BAD_USER_INPUT' }],
        articles: [
          {
            donations: {
              nodes: [{ amount: { display: '200 triệu đồng' }, donors: { nodes: [{ name: 'Công ty Suối Bạc' }] } }],
            },
          },
        ],
        again: [{ donations: { totalCount: 1 } }],
      },
    });
  });

  test('does nothing for a request that could not be answered then', async () => {
    const broken = LOAD.replace('donations { totalCount }', 'donations(first: 0) { totalCount }');
    const other = { ...ARTICLE, externalId: 'tin-2' };
    expect(shown(await asked(broken, { articles: [other] }))).toEqual(['BAD_USER_INPUT']);
    expect((await asked('{ stats { articles } }')).data).toEqual({ stats: { articles: 1 } });
  });

  test('of the same article again changes nothing', async () => {
    const { data } = await asked(LOAD, { articles: [ARTICLE] });
    expect(data).toMatchObject({ loadArticles: { loaded: 0, unchanged: 1, changed: 0 } });
  });
});

describe('a mutation', () => {
  test.each([
    ['without a token', false, 'this needs the header "Authorization: Bearer TOKEN" with the right token'],
    ['where none is configured', 'off', 'mutations are off: this server has no token configured (MACHTIN_TOKEN)'],
  ] as const)('%s is refused', async (_what, authorised, message) => {
    const answer = await asked('mutation { removeArticle(id: "x") }', {}, { authorised });
    expect(shown(answer)).toEqual(['UNAUTHENTICATED']);
    expect(answer.errors?.[0]?.message).toBe(message);
  });

  test.each([
    ['removeArticle(id: "nothing")'],
    ['withdrawJudgement(id: "nothing")'],
    ['judge(left: "nothing", right: "neither", verdict: SAME) { id }'],
    ['rule(subject: "nothing", ruling: WRONG, note: "sai") { text }'],
  ])('on nothing is NOT_FOUND: %s', async (field) => {
    expect(shown(await asked(`mutation { ${field} }`))).toEqual(['NOT_FOUND']);
  });

  test('judges, lists the judgement, and takes it back', async () => {
    const others = [
      {
        ...ARTICLE,
        externalId: 'tin-3',
        text: 'Ngày 5/4/2018, ông Lù A Chinh, Bí thư Huyện ủy Mèo Vạc, thăm Quỹ Vì người nghèo tỉnh Hà Giang.',
      },
      {
        ...ARTICLE,
        externalId: 'tin-4',
        text: 'Ngày 9/9/2021, ông Lù Anh Chinh, Bí thư Huyện ủy Mèo Vạc, thăm tỉnh Hà Giang.',
      },
    ];
    expect((await asked(LOAD, { articles: others })).errors).toBe(undefined);
    const { data: found } = await asked('{ officials(name: "chinh") { nodes { id } } }');
    const [left, right] = (found as { officials: { nodes: { id: string }[] } }).officials.nodes.map(({ id }) => id);
    expect([left, right].every((id) => typeof id === 'string')).toBe(true);
    const { data: judged, errors } = await asked(
      'mutation ($l: ID!, $r: ID!) { judge(left: $l, right: $r, verdict: SAME, by: "BTV", reason: "một người") { id verdict by reason } }',
      { l: left, r: right },
    );
    expect(errors).toBe(undefined);
    expect(judged).toMatchObject({ judge: { verdict: 'SAME', by: 'BTV', reason: 'một người' } });
    expect((await asked('{ officials(name: "chinh") { totalCount } judgements { nodes { verdict } } }')).data).toEqual({
      officials: { totalCount: 1 },
      judgements: { nodes: [{ verdict: 'SAME' }] },
    });
    const { id } = (judged as { judge: { id: string } }).judge;
    expect((await asked(`mutation { withdrawJudgement(id: "${id}") }`)).data).toEqual({ withdrawJudgement: true });
    expect((await asked('{ officials(name: "chinh") { totalCount } judgements { totalCount } }')).data).toEqual({
      officials: { totalCount: 2 },
      judgements: { totalCount: 0 },
    });
  });

  test('rules that a fact is disputed, and the note stands beside it', async () => {
    const { data } = await asked('{ donations { nodes { id } } }');
    const { id } = (data as { donations: { nodes: { id: string }[] } }).donations.nodes[0] ?? { id: '' };
    const { data: ruled } = await asked(
      'mutation ($id: ID!) { rule(subject: $id, ruling: DISPUTED, note: "Chúng tôi chưa nhận", by: "Quỹ") { ruling text by url } }',
      { id },
    );
    expect(ruled).toEqual({ rule: { ruling: 'DISPUTED', text: 'Chúng tôi chưa nhận', by: 'Quỹ', url: null } });
    expect((await asked(`{ donation(id: "${id}") { notes { ruling text } } }`)).data).toEqual({
      donation: { notes: [{ ruling: 'DISPUTED', text: 'Chúng tôi chưa nhận' }] },
    });
  });

  test('removes an article with all that only it says', async () => {
    const { data } = await asked(LOAD, { articles: [ARTICLE] });
    const id = (data as Loaded).loadArticles.articles[0]?.id ?? '';
    expect((await asked(`mutation { removeArticle(id: "${id}") }`)).data).toEqual({ removeArticle: true });
    expect((await asked('{ donations { totalCount } }')).data).toEqual({ donations: { totalCount: 0 } });
  });
});

test('articleLoaded tells each article that is loaded after', async () => {
  const gone = new AbortController();
  const news = await subscribe({
    schema,
    document: parse('subscription { articleLoaded { title donations { nodes { amount { display } } } } }'),
    contextValue: contextOf(store, { signal: gone.signal }),
  });
  if (!(Symbol.asyncIterator in news)) throw new Error(JSON.stringify(news));
  const first = news.next();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await asked(LOAD, { articles: [{ ...ARTICLE, externalId: 'tin-9', title: 'Tin mới' }] });
  expect(JSON.parse(JSON.stringify((await first).value))).toEqual({
    data: { articleLoaded: { title: 'Tin mới', donations: { nodes: [{ amount: { display: '200 triệu đồng' } }] } } },
  });
  gone.abort();
  await news.return(undefined);
});
