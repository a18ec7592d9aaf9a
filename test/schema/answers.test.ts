import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';
import { fill } from '../graph/delta.ts';
import { FIXTURE } from '../graph/fixture.ts';
import { ask, codes, data } from './ask.ts';

let store: GraphStore;
const folder = mkdtempSync(join(tmpdir(), 'machtin-schema-'));

beforeAll(async () => {
  store = await openSqliteStore(folder);
  await fill(store, FIXTURE);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const answer = (source: string, variables = {}) => data(store, source, variables);

describe('the schema answers', () => {
  test('an official with events, their roles and the words that say so', async () => {
    expect(
      await answer(`{
        official(name: "lo van thu") {
          id name sortName aliases
          participations(first: 2) {
            totalCount
            pageInfo { hasNextPage hasPreviousPage }
            edges { roles titles articleCount node { name date } evidence { nodes { quote article { id } } } notes { text } }
          }
        }
      }`),
    ).toEqual({
      official: {
        id: 'o-thu',
        name: 'Lò Văn Thử',
        sortName: 'Thử Lò Văn',
        aliases: [],
        participations: {
          totalCount: 3,
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
          edges: [
            {
              roles: ['LEADER', 'GUEST'],
              titles: ['Bí thư Tỉnh ủy'],
              articleCount: 2,
              node: { name: 'Lò Văn Thử thăm Lào Cai', date: '2017-03-02' },
              evidence: {
                nodes: [
                  { quote: 'Ông Lò Văn Thử đã thăm Lào Cai', article: { id: 'a-2' } },
                  { quote: 'Ông Lò Văn Thử thăm tỉnh Lào Cai', article: { id: 'a-1' } },
                ],
              },
              notes: [{ text: 'Sai ngày' }],
            },
            {
              roles: ['HOST'],
              titles: [],
              articleCount: 1,
              node: { name: 'Họp ở Yên Bái', date: '2017-03-02' },
              evidence: { nodes: [] },
              notes: [],
            },
          ],
        },
      },
    });
  });

  test('pages in both directions, without gaps or doubles', async () => {
    const page = (args: string) =>
      answer(
        `{ events(filter: { background: null }, ${args}) { nodes { id } pageInfo { startCursor endCursor } } }`,
      ) as Promise<{
        events: { nodes: { id: string }[]; pageInfo: { startCursor: string; endCursor: string } };
      }>;
    const ids = (each: Awaited<ReturnType<typeof page>>) => each.events.nodes.map(({ id }) => id);
    const first = await page('first: 2');
    const second = await page(`first: 2, after: "${first.events.pageInfo.endCursor}"`);
    const back = await page(`last: 2, before: "${second.events.pageInfo.startCursor}"`);
    expect([ids(first), ids(second)]).toEqual([
      ['e-tham', 'e-hop'],
      ['e-cu', 'e-le'],
    ]);
    expect(ids(back)).toEqual(ids(first));
  });

  test('a province by its name on a day, with what was held there and in its forerunners', async () => {
    const events = '{ nodes { id } totalCount }';
    expect(
      await answer(`{
        now: province(name: "Lào Cai") { id formedFrom { name } events ${events} reported: events(basis: AS_REPORTED) ${events} }
        past: province(name: "lao cai", on: "2017-01-07") {
          id validTo mergedInto { id } becameOf { on province { id } } events(basis: AS_REPORTED) ${events}
        }
      }`),
    ).toEqual({
      now: {
        id: 'p-lc',
        formedFrom: [{ name: 'Lào Cai' }, { name: 'Yên Bái' }],
        events: { nodes: [{ id: 'e-tham' }, { id: 'e-hop' }], totalCount: 2 },
        reported: { nodes: [], totalCount: 0 },
      },
      past: {
        id: 'p-lc-old',
        validTo: '2025-06-30',
        mergedInto: { id: 'p-lc' },
        becameOf: [{ on: '2025-07-01', province: { id: 'p-lc' } }],
        events: { nodes: [{ id: 'e-tham' }], totalCount: 1 },
      },
    });
  });

  test('a donation with its sum, its goods and the amounts that articles differ on', async () => {
    expect(
      await answer(`{
        money: donation(id: "d-500") {
          amount { value currency display approximate }
          conflicts { amount { display } evidence { nodes { quote } } }
          donors { nodes { __typename name } }
          event { place { name kind } }
        }
        goods: donation(id: "d-qua") { amount { value } items { what quantity unit } provinces { name } current: provinces(basis: CURRENT) { id } }
        dollars: donation(id: "d-usd") { amount { value display } date }
      }`),
    ).toEqual({
      money: {
        amount: { value: 500_000_000, currency: 'VND', display: '500 triệu đồng', approximate: false },
        conflicts: [
          { amount: { display: '450 triệu đồng' }, evidence: { nodes: [] } },
          { amount: { display: '500 triệu đồng' }, evidence: { nodes: [{ quote: '500 triệu đồng' }] } },
        ],
        donors: {
          nodes: [
            { __typename: 'Organization', name: 'Công ty Mây Núi' },
            { __typename: 'Official', name: 'Lò Văn Thử' },
          ],
        },
        event: { place: { name: 'Sa Pa', kind: 'huyện' } },
      },
      goods: {
        amount: null,
        items: [{ what: 'quà', quantity: 30, unit: 'suất' }],
        provinces: [{ name: 'Lào Cai' }, { name: 'Yên Bái' }],
        current: [],
      },
      dollars: { amount: { value: 50_000, display: '50.000 USD' }, date: null },
    });
  });

  test('whatever has an id, also a former id, by its concrete type', async () => {
    expect(
      await answer(`{
        nodes(ids: ["g-may", "o-thu-formerly", "m-a-1-4", "nothing", "d-500", "c-450"]) {
          __typename id
          ... on Entity { name }
          ... on Official { facts: participations(first: 1) { nodes { id } } }
          ... on Organization { facts: gave(first: 1) { nodes { id } } }
        }
      }`),
    ).toEqual({
      nodes: [
        { __typename: 'Organization', id: 'g-may', name: 'Công ty Mây Núi', facts: { nodes: [{ id: 'd-qua' }] } },
        { __typename: 'Official', id: 'o-thu', name: 'Lò Văn Thử', facts: { nodes: [{ id: 'e-tham' }] } },
        { __typename: 'Official', id: 'o-thu', name: 'Lò Văn Thử', facts: { nodes: [{ id: 'e-tham' }] } },
        null,
        { __typename: 'Donation', id: 'd-500', name: 'Công ty Mây Núi tặng Quỹ Khuyến học' },
        null,
      ],
    });
  });

  test('each place of one row with what that place asks', async () => {
    expect(
      await answer(`{
        events(first: 1) {
          edges { node { who: participants(first: 1) { nodes { name } } } }
          more: edges { node { who: participants(last: 1) { edges { roles } } } }
          nodes { who: participants { totalCount } }
        }
      }`),
    ).toEqual({
      events: {
        edges: [{ node: { who: { nodes: [{ name: 'Lò Văn Thử' }] } } }],
        more: [{ node: { who: { edges: [{ roles: ['MEMBER'] }] } } }],
        nodes: [{ who: { totalCount: 3 } }],
      },
    });
  });

  test('totals and counts, each row with its own', async () => {
    expect(
      await answer(`{
        donationTotals(groupBy: [DONOR]) { key donor { name } total display shared low high count unvalued donations(first: 1) { nodes { id } totalCount } }
        eventCounts(groupBy: [KIND]) { kind count events { nodes { id } } }
      }`),
    ).toMatchObject({
      donationTotals: [
        {
          key: 'g-may',
          donor: { name: 'Công ty Mây Núi' },
          total: 500_000_000,
          display: '500 triệu đồng',
          shared: 500_000_000,
          low: 450_000_000,
          high: 500_000_000,
        },
        {
          key: 'o-thu',
          donor: { name: 'Lò Văn Thử' },
          count: 1,
          donations: { nodes: [{ id: 'd-500' }], totalCount: 1 },
        },
      ],
      eventCounts: [
        { kind: 'CEREMONY', count: 1, events: { nodes: [{ id: 'e-le' }] } },
        { kind: 'MEETING', count: 1, events: { nodes: [{ id: 'e-hop' }] } },
        { kind: 'VISIT', count: 1, events: { nodes: [{ id: 'e-tham' }] } },
      ],
    });
  });

  test('ways between two things, with evidence at each hop', async () => {
    expect(
      await answer(`{
        shortestPath(from: { name: "mây núi" }, to: { id: "t-hoc" }) {
          length nodes { id } hops { relation from { id } to { name } articleCount evidence { nodes { quote } } }
        }
        none: shortestPath(from: { id: "g-may" }, to: { id: "p-lc" }, relations: [SERVES_AT]) { length }
      }`),
    ).toMatchObject({ shortestPath: { length: 2 }, none: null });
  });

  test('what lies around a thing', async () => {
    const { neighbourhood } = (await answer(`{
      neighbourhood(center: { id: "t-hoc" }) { truncated nodes { id } hops { relation from { id } to { id } } }
    }`)) as { neighbourhood: { nodes: { id: string }[]; hops: object[]; truncated: boolean } };
    expect(neighbourhood.nodes[0]).toEqual({ id: 't-hoc' });
    expect(neighbourhood.nodes.map(({ id }) => id).toSorted()).toEqual(['d-500', 'e-tham', 't-hoc']);
    expect(neighbourhood.hops).toContainEqual({ relation: 'FOR', from: { id: 'd-500' }, to: { id: 't-hoc' } });
    expect(neighbourhood.truncated).toBe(false);
  });

  test('a timeline, oldest first, with background events', async () => {
    expect(await answer('{ timeline(entity: { name: "Lò Văn Thử" }) { nodes { id background } totalCount } }')).toEqual(
      {
        timeline: {
          nodes: [
            { id: 'e-le', background: false },
            { id: 'e-cu', background: true },
            { id: 'e-hop', background: false },
            { id: 'e-tham', background: false },
          ],
          totalCount: 4,
        },
      },
    );
  });

  test('who was seen with whom', async () => {
    expect(
      await answer(
        `{ official(id: "o-thu") { coAppearances { totalCount edges { count node { id } events(first: 1) { id } } } } }`,
      ),
    ).toEqual({
      official: {
        coAppearances: {
          totalCount: 2,
          edges: [
            { count: 2, node: { id: 'o-mau' }, events: [{ id: 'e-tham' }] },
            { count: 1, node: { id: 'o-mau-2' }, events: [{ id: 'e-hop' }] },
          ],
        },
      },
    });
  });

  test('a search with its hits by kind', async () => {
    expect(
      await answer(
        '{ search(text: "lo van") { totalCount counts { kind count } edges { score matched node { id } } } }',
      ),
    ).toMatchObject({ search: { edges: [{ score: 0.8, matched: 'Lò Văn Thử', node: { id: 'o-thu' } }, {}] } });
  });

  test('an article with what it names, in reading order, and its furniture', async () => {
    expect(
      await answer(`{
        article(url: "https://bao.example/a-1") {
          id setAside { start end text } reprintOf { id }
          mentions(kinds: [OFFICIAL, ORGANIZATION]) { nodes { __typename id } }
          events { nodes { id } }
        }
        articles(text: "mây núi", source: "Báo Thử") { nodes { id reprintOf { id } } }
      }`),
    ).toEqual({
      article: {
        id: 'a-1',
        setAside: [{ start: 0, end: 3, text: 'Ông' }],
        reprintOf: null,
        mentions: {
          nodes: [
            { __typename: 'Official', id: 'o-thu' },
            { __typename: 'Organization', id: 'g-may' },
          ],
        },
        events: { nodes: [{ id: 'e-tham' }] },
      },
      articles: {
        nodes: [
          { id: 'a-2', reprintOf: { id: 'a-1' } },
          { id: 'a-1', reprintOf: null },
        ],
      },
    });
  });

  test('offices with their bodies, and the officials of a body', async () => {
    expect(
      await answer(`{
        official(id: "o-thu") {
          positions { nodes { title former organization { name } province { id } official { id } } }
          past: positions(on: "2017-03-02") { nodes { title } }
        }
        organization(name: "Tỉnh ủy Lào Cai") { officials(on: "2017-03-03") { edges { node { name } positions { title } } } }
        officials(title: "bí thư", province: { name: "Lào Cai" }) { nodes { id } }
      }`),
    ).toEqual({
      official: {
        positions: {
          nodes: [
            {
              title: 'Bí thư Tỉnh ủy Lào Cai',
              former: false,
              organization: { name: 'Tỉnh ủy Lào Cai' },
              province: { id: 'p-lc-old' },
              official: { id: 'o-thu' },
            },
            { title: 'Chủ tịch Hội Thử', former: true, organization: null, province: null, official: { id: 'o-thu' } },
          ],
        },
        past: { nodes: [{ title: 'Bí thư Tỉnh ủy Lào Cai' }] },
      },
      organization: {
        officials: { edges: [{ node: { name: 'Lò Văn Thử' }, positions: [{ title: 'Bí thư Tỉnh ủy Lào Cai' }] }] },
      },
      officials: { nodes: [{ id: 'o-thu' }] },
    });
  });

  test('how much the store holds', async () => {
    expect(await answer('{ stats { articles events officials newestArticleOn } }')).toEqual({
      stats: { articles: 3, events: 4, officials: 3, newestArticleOn: '2017-03-03' },
    });
  });
});

describe('what cannot be answered is told', () => {
  test('by a field of its own', async () => {
    const asked = await ask(
      store,
      `{
        stats { articles }
        official(id: "e-tham") { name }
        place(name: "Sa Pa", province: { name: "Lào Cai" }) { id }
        elsewhere: place(name: "Sa Pa", province: { name: "Yên Bái" }) { id }
        two: shortestPath(to: { id: "o-thu" }, from: { name: "Vàng Thị Mẫu" }) { length }
        near: shortestPath(from: { name: "Lò Văn Thữ Ba" }, to: { id: "o-thu" }) { length }
      }`,
    );
    expect(codes(asked)).toEqual({ two: 'AMBIGUOUS', near: 'NOT_FOUND' });
    expect(asked.data).toEqual({
      stats: { articles: 3 },
      official: null,
      place: { id: 'l-sapa' },
      elsewhere: null,
      two: null,
      near: null,
    });
    const lost = await ask(store, '{ neighbourhood(center: { id: "nothing" }) { truncated } }');
    expect(codes(lost)).toEqual({ neighbourhood: 'NOT_FOUND' });
    const noEntity = await ask(store, '{ neighbourhood(center: { id: "a-1" }) { nodes { name } } }');
    expect(codes(noEntity)).toEqual({ neighbourhood: 'NOT_FOUND' });
  });

  test('with the names that come near', async () => {
    // cspell:ignore Thửu
    const near = await ask(store, '{ shortestPath(from: { name: "Lò Văn Thửu" }, to: { id: "x" }) { length } }');
    expect(near.errors?.[0]?.message).toMatch(/^no entity is called "Lò Văn Thửu": did you mean "Lò Văn Thử"/);
    expect(near.errors?.[0]?.extensions.suggestions).toContain('Lò Văn Thử');
  });

  test('where it asks for too many rows', async () => {
    const asked = await ask(
      store,
      '{ events(first: 100) { nodes { participants(first: 100) { nodes { gave(first: 100) { nodes { id } } } } } } }',
    );
    expect(codes(asked)).toEqual({ events: 'COST_LIMIT' });
    expect(asked.errors?.[0]?.extensions).toMatchObject({ allowed: 50_000 });
    expect(asked.roundTrips).toBe(0);
  });
});
