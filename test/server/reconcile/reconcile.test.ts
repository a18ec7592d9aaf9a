import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { FEATURES } from '../../../src/server/reconcile/features.ts';
import { PROPERTIES } from '../../../src/server/reconcile/properties.ts';
import { type Serving, serveSamples } from '../serving.ts';
import { ENTITIES, EXTENSION, MANIFEST, PROPOSAL, RESULTS, TYPES_OR_PROPERTIES } from './specification.ts';

let server: Serving;

beforeAll(async () => {
  server = await serveSamples();
});
afterAll(() => server.close());

/** The answer, which any page may read, in the form that the specification has for it. */
const get = async <T extends z.ZodType>(path: string, form: T): Promise<z.output<T>> => {
  const { status, headers, body } = await server.send(`/reconcile${path}`);
  expect(body.error).toBeUndefined();
  expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  return form.parse(body);
};

const post = (form: Readonly<Record<string, unknown>>) =>
  server.send('/reconcile', {
    method: 'POST',
    body: new URLSearchParams(Object.entries(form).map(([name, value]) => [name, JSON.stringify(value)])),
  });

const candidates = async (query: object) => {
  const { status, body } = await post({ queries: { q0: query } });
  expect([status, body.error]).toEqual([200, undefined]);
  return RESULTS.parse(body).q0!.result;
};

/** The best one's id. */
const idOf = async (query: string, properties: readonly object[] = []): Promise<string> =>
  (await candidates({ query, properties }))[0]!.id;

const extended = async (ids: readonly string[], ...properties: readonly string[]) => {
  const { body } = await post({ extend: { ids, properties: properties.map((id) => ({ id })) } });
  expect(body.error).toBeUndefined();
  return EXTENSION.parse(body);
};

describe('the service', () => {
  test('describes itself, at the address where it was asked', async () => {
    const manifest = await get('', MANIFEST);
    expect(manifest.view.url).toBe(`${server.origin}/?id={{id}}`);
    const proxied = await server.send('/reconcile', {
      headers: { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'graph.example' },
    });
    expect(proxied.body.suggest.entity.service_url).toBe('https://graph.example');
    const odd = await server.send('/reconcile', { headers: { 'x-forwarded-host': '"><script>' } });
    expect(odd.body.suggest.entity.service_url).toBe('http://localhost');
  });

  test('answers as a script where a callback is named, and takes nothing else for a name', async () => {
    const { headers, body } = await server.send('/reconcile?callback=jQuery12_34.done');
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const [, json] = /^\/\*\*\/jQuery12_34\.done\((.*)\);$/s.exec(body)!;
    MANIFEST.parse(JSON.parse(json!));
    for (const name of ['alert(1)//', '<b>', 'a b', '1a', 'a..b', `${'a'.repeat(200)}`]) {
      expect((await server.send(`/reconcile?callback=${encodeURIComponent(name)}`)).status).toBe(400);
    }
  });

  test('tells browsers that every page may ask', async () => {
    const { status, headers } = await server.send('/reconcile', { method: 'OPTIONS' });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
  });

  test.each<readonly [string, RequestInit, number]>([
    ['?queries=[', {}, 400],
    ['?queries=[]', {}, 400],
    ['?queries={"q0":{}}', {}, 400],
    ['?queries={"q0":{"query":" "}}', {}, 400],
    ['?queries={"q0":{"query":"a","limit":-1}}', {}, 400],
    [`?queries={"q0":{"query":"${'a'.repeat(501)}"}}`, {}, 400],
    ['?extend={"ids":[]}', {}, 400],
    ['?extend={"ids":[],"properties":[{"id":"salary"}]}', {}, 400],
    ['/nowhere', {}, 404],
    ['/preview?id=nobody', {}, 404],
    ['', { method: 'PUT' }, 405],
    ['', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }, 415],
    ['', { method: 'POST', body: new URLSearchParams({ queries: 'a'.repeat(1_000_001) }) }, 413],
  ])('refuses %s %j with words', async (path, init, status) => {
    const reply = await server.send(`/reconcile${path}`, init);
    expect(reply.status).toBe(status);
    expect(reply.headers.get('access-control-allow-origin')).toBe('*');
    expect(reply.body.error.message).toMatch(/.{10}/);
  });

  test('takes no more queries in a batch than it says', async () => {
    const { batchSize } = await get('', MANIFEST);
    const batch = (size: number) =>
      post({ queries: Object.fromEntries(Array.from({ length: size }, (_, n) => [`q${n}`, { query: 'sơn la' }])) });
    const full = await batch(batchSize);
    expect(Object.keys(RESULTS.parse(full.body))).toEqual(Array.from({ length: batchSize }, (_, n) => `q${n}`));
    expect((await batch(batchSize + 1)).status).toBe(413);
  });

  test('gives up when the time of a request is over, whatever is in its batch', async () => {
    const hasty = await serveSamples({ MACHTIN_DEADLINE_MS: '1' });
    const queries = JSON.stringify(Object.fromEntries([...'abcdefgh'].map((query) => [query, { query }])));
    const { status, body } = await hasty.send(`/reconcile?queries=${queries}`);
    expect([status, body.error?.code]).toEqual([504, 'TIMEOUT']);
    await hasty.close();
  });

  test('is not there where it is switched off', async () => {
    const off = await serveSamples({ MACHTIN_RECONCILE: 'false' });
    expect((await off.send('/reconcile')).status).toBe(404);
    await off.close();
  });
});

describe('a query', () => {
  test.each([
    [{ query: 'Hoàng Trung Hải' }, 'Hoàng Trung Hải', 'Official', true],
    [{ query: 'HOANG TRUNG HAI', type: 'Official' }, 'Hoàng Trung Hải', 'Official', true],
    [{ query: 'tap doan sun group', type: ['Organization'] }, 'Tập đoàn Sun Group', 'Organization', true],
    [{ query: 'Sun Group' }, 'Tập đoàn Sun Group', 'Organization', false], // a part of the name
    [{ query: 'Chủ tịch UBND tỉnh Lào Cai' }, 'Vàng Seo Thào', 'Official', false], // an office is no name
    [
      { query: 'Hải Phòng', type: 'Province', properties: [{ pid: 'on', v: '2019-06-14' }] },
      'Hải Phòng',
      'Province',
      true,
    ],
  ])('%j finds %s', async (query, name, type, match) => {
    const [best] = await candidates(query);
    expect(best).toMatchObject({ name, type: [{ id: type }] });
    if (match) expect(best?.match).toBe(true);
    else expect(best?.match && best.features.find(({ id }) => id === 'name_rank')?.value !== 1).toBe(false);
  });

  test('by an id finds the thing', async () => {
    const id = await idOf('Hoàng Trung Hải');
    expect(await candidates({ query: id })).toMatchObject([{ id, score: 100, match: true }]);
    expect(await candidates({ query: id, type: 'Province' })).toEqual([]);
    expect(await candidates({ query: 'off_0000000000000000' })).toEqual([]);
  });

  test('is answered by no more candidates than it asks for, of the types that it names', async () => {
    expect(await candidates({ query: 'nguyen', limit: 1 })).toHaveLength(1);
    for (const { type } of await candidates({ query: 'lào cai', type: 'Organization' })) {
      expect(type).toMatchObject([{ id: 'Organization' }]);
    }
    expect(await candidates({ query: 'lào cai', type: '/location/place' })).toEqual([]);
    expect(await candidates({ query: 'zzzz' })).toEqual([]);
  });

  test('matches none of several namesakes, but the one whose office agrees', async () => {
    const bare = await candidates({ query: 'nguyễn văn lâm', type: 'Official' });
    expect(bare.map(({ score, match }) => [score, match])).toEqual([
      [100, false],
      [100, false],
    ]);
    const [best, other] = await candidates({
      query: 'nguyễn văn lâm',
      properties: [{ pid: 'office', v: ['Phó Chủ tịch UBND huyện Cầu Ngang'] }],
    });
    expect(best).toMatchObject({ match: true, score: 100, description: expect.stringContaining('Cầu Ngang') });
    expect(other!.match).toBe(false);
    expect(other!.score).toBeLessThan(best!.score);
  });

  test('tells a province before a merger from the one after it by the day', async () => {
    const on = async (day: string) => {
      const [best] = await candidates({ query: 'Lào Cai', type: 'Province', properties: [{ pid: 'on', v: day }] });
      expect(best?.match).toBe(true);
      return (await extended([best!.id], 'code')).rows[best!.id]!.code;
    };
    expect(await on('2017-01-07')).toEqual([{ str: '10' }]);
    expect(await on('2026-01-07')).toEqual([{ str: '15' }]);
    const undated = await candidates({ query: 'Lào Cai', type: 'Province' });
    expect(undated.filter(({ score }) => score === 100).length).toBeGreaterThan(1);
    expect(undated.some(({ match }) => match)).toBe(false);
  });

  test('without a name goes by an office', async () => {
    const found = await candidates({ properties: [{ pid: 'office', v: 'Chủ tịch UBND tỉnh Lào Cai' }] });
    expect(found.map(({ name }) => name)).toContain('Vàng Seo Thào');
    expect(await candidates({ properties: [{ pid: 'country', v: 'VN' }] })).toEqual([]);
  });

  test('compares with things that were reconciled before', async () => {
    const id = await idOf('Hải Phòng', [{ pid: 'on', v: '2019-06-14' }]);
    const [best] = await candidates({ query: 'Bùi Thanh Tùng Lâm', properties: [{ pid: 'province', v: { id } }] });
    expect(best).toMatchObject({ name: 'Bùi Thanh Tùng Lâm', match: true });
    expect(best!.features).toContainEqual({ id: 'properties', value: 1 });
  });

  test('explains its scores', async () => {
    const { feature_view: view } = await get('', MANIFEST);
    const found = await candidates({ query: 'nguyen', properties: [{ pid: 'kind', v: 'COMPANY' }] });
    const ids = new Set(found.flatMap(({ features }) => features.map(({ id }) => id)));
    expect(ids.size).toBeGreaterThan(3);
    for (const id of ids) {
      expect(Object.keys(FEATURES)).toContain(id);
      const { body } = await server.send(new URL(view.url.replace('{{id}}', id)).pathname);
      expect(body).toContain(`<dt>${id}</dt>`);
    }
  });

  test('in the address is answered like one in a form', async () => {
    const queries = { a: { query: 'Hoàng Trung Hải' }, b: { query: 'Sun Group', limit: 3 } };
    const asked = await get(`?queries=${encodeURIComponent(JSON.stringify(queries))}`, RESULTS);
    expect(asked).toEqual((await post({ queries })).body);
    expect(Object.keys(asked)).toEqual(['a', 'b']);
  });

  test('finds no one who was ruled out', async () => {
    const id = await idOf('Đoàn Vũ Khánh');
    await server.ports.judgements!.rule({ subject: id, ruling: 'PRIVATE', note: 'asked', url: null, by: null });
    expect((await candidates({ query: 'Đoàn Vũ Khánh' })).map(({ name }) => name)).not.toContain('Đoàn Vũ Khánh');
    expect(await candidates({ query: id })).toEqual([]);
    expect((await server.send(`/reconcile/preview?id=${id}`)).status).toBe(404);
    expect((await extended([id], 'office')).rows[id]).toEqual({ office: [] });
  });
});

describe('a suggestion', () => {
  test('of things begins as one types', async () => {
    const { result } = await get('/suggest/entity?prefix=hoang%20tr', ENTITIES);
    expect(result[0]).toMatchObject({ name: 'Hoàng Trung Hải', notable: [{ id: 'Official' }] });
    const { result: byId } = await get(`/suggest/entity?prefix=${result[0]!.id}`, ENTITIES);
    expect(byId).toMatchObject([{ id: result[0]!.id }]);
    const all = (await get('/suggest/entity?prefix=l', ENTITIES)).result;
    const rest = (await get('/suggest/entity?prefix=l&cursor=2', ENTITIES)).result;
    expect(rest[0]).toEqual(all[2]);
    expect((await get('/suggest/entity?prefix=', ENTITIES)).result).toEqual([]);
    expect((await get('/suggest/entity?prefix=lao&type=Province', ENTITIES)).result[0]?.notable).toMatchObject([
      { id: 'Province' },
    ]);
  });

  test.each([
    ['/suggest/type?prefix=off', 'Official'],
    ['/suggest/type?prefix=tinh', 'Province'],
    ['/suggest/property?prefix=Off', 'office'],
    ['/suggest/property?prefix=articleCount', 'articleCount'],
    ['/suggest/property?prefix=on', 'on'],
  ])('%s has %s', async (path, id) => {
    expect((await get(path, TYPES_OR_PROPERTIES)).result.map((each) => each.id)).toContain(id);
  });
});

describe('data extension', () => {
  test('proposes what things of a type have', async () => {
    const { properties } = await get('/properties?type=Province', PROPOSAL);
    expect(properties.map(({ id }) => id)).toEqual(expect.arrayContaining(['code', 'validFrom', 'becameOf']));
    expect(properties.map(({ id }) => id)).not.toContain('office');
    expect((await get('/properties?type=Official&limit=2', PROPOSAL)).properties).toHaveLength(2);
  });

  test('tells all properties of things of all types', async () => {
    const ids = await Promise.all(['Hoàng Trung Hải', 'Tập đoàn Sun Group', 'Lào Cai'].map((name) => idOf(name)));
    const { rows, meta } = await extended([...ids, 'off_0000000000000000'], ...PROPERTIES.map(({ id }) => id));
    expect(meta).toHaveLength(PROPERTIES.length);
    const [official, company, province] = ids.map((id) => rows[id]!);
    expect(official!.office).toContainEqual({ str: 'Bí thư Thành ủy Hà Nội' });
    expect(official!.organization).toContainEqual(expect.objectContaining({ name: 'Thành ủy Hà Nội' }));
    expect(official!.events).toEqual([{ int: expect.any(Number) }]);
    expect(official!.code).toEqual([]);
    expect(company!.kind).toEqual([{ str: 'COMPANY' }]);
    expect(company!.gave).toEqual([{ int: 1 }]);
    expect(province!.country).toEqual([{ str: 'VN' }]);
    expect(province!.validFrom).toEqual([{ date: expect.stringMatching(/T00:00:00Z$/) }]);
    expect(Object.values(rows.off_0000000000000000!).flat()).toEqual([]);
  });
});

test('a preview is a page that does nothing, with markup as text', async () => {
  const { articles } = await server.ports.loader!.load([
    {
      externalId: 'markup',
      title: 'Hà Giang nhận quà',
      text: 'Ngày 3/2/2020, tại Hà Giang, Công ty cổ phần <b>Hoa Ban</b> trao 10 triệu đồng cho Hội Chữ thập đỏ tỉnh Hà Giang.',
      source: null,
      byline: null,
      url: null,
      publishedOn: '2020-02-04',
    },
  ]);
  expect(articles).toHaveLength(1);
  for (const { id, name } of await candidates({ query: 'hoa ban' })) {
    const { body, headers } = await server.send(`/reconcile/preview?id=${id}`);
    expect(body).toContain('<!doctype html>');
    expect(body).not.toContain('<b>');
    expect(body).toContain(name.split('<')[0]);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-frame-options')).toBeNull();
  }
});
