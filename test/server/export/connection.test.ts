import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { readCsv } from '../../export/read-csv.ts';
import { GEXF_SCHEMA, GRAPHML_SCHEMA } from '../../export/xml-schemas.ts';
import { type Serving, serveSamples } from '../serving.ts';

let server: Serving;

beforeAll(async () => {
  server = await serveSamples();
});
afterAll(() => server.close());

const get = async (format: string, query: string, variables: object = {}) => {
  const parameters = new URLSearchParams({ format, query, variables: JSON.stringify(variables) });
  const response = await fetch(`${server.origin}/export?${parameters}`);
  return { status: response.status, text: await response.text() };
};

const records = async (query: string, variables: object = {}) => {
  const { status, text } = await get('csv', query, variables);
  expect([status, text.slice(0, 8)]).toEqual([200, expect.not.stringContaining('error')]);
  const [head, ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]])));
};

const lines = async (query: string) => {
  const { status, text } = await get('jsonl', query);
  expect(status).toBe(200);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
};

const complaint = async (query: string, variables: object = {}) => {
  const { status, text } = await get('csv', query, variables);
  expect(status).toBeGreaterThanOrEqual(400);
  return { status, ...JSON.parse(text).error } as { status: number; code: string; message: string };
};

describe('a connection as a table', () => {
  test('has a column for each value, and a line for each row', async () => {
    const rows = await records(
      `query Given($unit: String!) {
      donations(filter: { province: { name: $unit } }) { nodes { name amount { value display } donors { nodes { name } } } }
    }`,
      { unit: 'lao cai' },
    );
    const { data } = (await server.ask('{ donations(filter: { province: { name: "lao cai" } }) { totalCount } }')).body;
    expect(rows).toHaveLength(data.donations.totalCount);
    expect(rows).toContainEqual(
      expect.objectContaining({
        'amount.value': '1000000000',
        'amount.display': '1 tỷ đồng',
        'donors.nodes.name': 'Thành ủy Hà Nội',
      }),
    );
  });

  test('goes on beyond the first page, in order', async () => {
    const all = await lines('{ provinces(country: null) { nodes { name } } }');
    const { data } = (await server.ask('{ provinces(country: null) { totalCount } }')).body;
    expect(all).toHaveLength(data.provinces.totalCount);
    expect(new Set(all.map(({ name }) => name)).size).toBeGreaterThan(30);
    const articles = await lines('{ articles { nodes { title mentions(first: 100) { nodes { id name } } } } }');
    expect(articles).toHaveLength(8);
  });

  test('may hang on one thing, and have what its edges say', async () => {
    const rows = await records(
      '{ official(name: "hoang trung hai") { name participations { edges { roles titles node { date provinces { name } } } } } }',
    );
    expect(rows).toContainEqual(
      expect.objectContaining({ roles: 'LEADER', 'node.date': '2017-01-07', 'node.provinces.name': 'Lào Cai' }),
    );
  });

  test('takes fragments, aliases and any type', async () => {
    const rows = await records(
      'query { search(text: "lao cai") { edges { score thing: node { ...Named ... on Organization { kind } } } } } fragment Named on Entity { name }',
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map((row) => row['thing.kind'])).toContain('FUND');
  });

  test('takes smaller pages where rows are dear', async () => {
    const dear = (pages: string) =>
      `{ events(filter: { background: null } ${pages}) {
        nodes { name participants(first: 100) { nodes { name participations(first: 9) { nodes { name } } } } }
      } }`;
    const { errors } = (await server.ask(dear('first: 100'))).body;
    expect(errors[0].extensions.code).toBe('COST_LIMIT');
    const { data } = (await server.ask('{ events(filter: { background: null }) { totalCount } }')).body;
    expect(await lines(dear(''))).toHaveLength(data.events.totalCount);
  });
});

describe('a connection as a graph', () => {
  const QUERY =
    '{ donations { nodes { id name date amount { display } donors { edges { articleCount node { name } } } recipients { nodes { label } } event { name provinces { name } } } } }';

  test.each([
    ['gexf', GEXF_SCHEMA],
    ['graphml', GRAPHML_SCHEMA],
  ])('is valid %s', async (format, schema) => {
    const { text } = await get(format, QUERY);
    const { errors } = await validateXML({
      xml: [{ fileName: 'export.xml', contents: text }],
      schema: [{ fileName: 'schema.xsd', contents: schema }],
      maxMemoryPages: memoryPages.max,
    });
    expect(errors).toEqual([]);
    const { data } = (await server.ask(QUERY.replace('donations', 'donations(first: 100)'))).body;
    const things = new Set<string>();
    for (const gift of data.donations.nodes) things.add(gift.id);
    for (const id of things) expect(text).toContain(`<node id="${id}"`);
    expect(text).toMatch(/source="don_\w+" target="org_\w+"/);
    expect(text).toContain('Tập đoàn Sun Group');
    expect(text).toContain('amount.display');
    expect(text).toContain('articleCount');
  });

  test('is statements that build it', async () => {
    const { text } = await get('cypher', QUERY);
    expect(text).toContain('n:Organization;');
    expect(text).toMatch(/MERGE \(a\)-\[r:`DONORS`\]->\(b\)/);
    for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^(CREATE|UNWIND) .*;$/);
  });
});

describe('the page on exports', () => {
  const page = readFileSync(new URL('../../../docs/export.md', import.meta.url), 'utf8');
  const queries = [...page.matchAll(/(?:query=|`)(\{ .+ \})['`]/g)].map(([, query]) => query!);

  test.each(queries)('has a query that answers: %s', async (query) => {
    for (const format of ['csv', 'gexf']) expect((await get(format, query)).status).toBe(200);
  });

  test('has such queries', () => {
    expect(queries.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a query', () => {
  test.each([
    ['{', 400, /Syntax Error/],
    ['{ donations { nodes { nme } } }', 400, /Cannot query field "nme"/],
    ['{ stats { articles } }', 400, /one connection/],
    ['{ donations { nodes { name } } events { nodes { name } } }', 400, /one connection/],
    ['{ donationTotals(groupBy: [DONOR]) { donations { nodes { name } } } }', 400, /one connection/],
    ['{ donations(first: 3) { nodes { name } } }', 400, /leave out first/],
    ['{ donations { totalCount } }', 400, /either nodes or edges/],
    ['{ donations { nodes { name } edges { cursor } } }', 400, /either nodes or edges/],
    ['mutation { removeArticle(id: "a") }', 400, /one query/],
    ['query A { donations { nodes { name } } } query B { stats { articles } }', 400, /one query/],
    ['{ official(name: "zzzz") { gave { nodes { name } } } }', 404, /there is no official/],
    ['{ donations(filter: { province: { name: "zzzz" } }) { nodes { name } } }', 404, /zzzz/],
    ['query($a: Int!) { donations { nodes { name } } }', 400, /"\$a"/],

    [
      `{ donations { nodes { ${'event { donations { nodes { '.repeat(8)} name ${'} } }'.repeat(8)} } } }`,
      400,
      /too many levels/,
    ],
  ])('%s is refused with words', async (query, status, message) => {
    const refused = await complaint(query);
    expect(refused.message).toMatch(message);
    expect(refused.status).toBe(status);
  });

  test('longer than any needs to be is refused', async () => {
    const refused = await complaint(`{ donations { nodes { ${'a:name '.repeat(1200)} } } }`);
    expect(refused.message).toBe('"query" must not be longer than 8000 characters.');
  });

  test('is refused with "only", and with variables that are none', async () => {
    expect((await server.send('/export?only=Topic&query={a}')).body.error.message).toContain('not both');
    expect((await server.send('/export?query={a}&variables=[]')).body.error.message).toContain('"variables"');
  });

  test('is refused where only listed operations are answered', async () => {
    const listed = await serveSamples({ MACHTIN_PERSISTED_OPERATIONS: 'listed.json', MACHTIN_PERSISTED_ONLY: 'true' });
    const { status, body } = await listed.send('/export?query={donations{nodes{name}}}');
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('only listed operations')]);
    await listed.close();
  });

  test('is asked as anyone may ask: what was ruled out is not there', async () => {
    const names = async () =>
      (await lines('{ officials { nodes { id name } } }')) as readonly { id: string; name: string }[];
    const [one] = await names();
    await server.ports.judgements!.rule({ subject: one!.id, ruling: 'PRIVATE', note: 'asked', url: null, by: null });
    expect((await names()).map(({ id }) => id)).not.toContain(one!.id);
  });
});
