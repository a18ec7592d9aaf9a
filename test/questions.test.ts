import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPaths } from '../seed/load.ts';
import type { GraphStore } from '../src/graph/graph-store.ts';
import { openSqliteStore } from '../src/graph/sqlite/open.ts';
import { ask } from './schema/ask.ts';

/** What a newsroom asks, each question one request, over the sample articles. */

let store: GraphStore;
const folder = mkdtempSync(join(tmpdir(), 'machtin-questions-'));

beforeAll(async () => {
  store = await openSqliteStore(folder);
  await loadPaths(store, [fileURLToPath(new URL('../seed/articles', import.meta.url))]);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The answer, without errors; the store was asked once a root field, and once more for names. */
async function answer(request: string): Promise<unknown> {
  const { data, errors } = await ask(store, request);
  expect(errors?.map((error) => error.message) ?? []).toEqual([]);
  return data;
}

const named = (...names: readonly string[]) => ({ nodes: names.map((name) => ({ name })) });

describe('who gave', () => {
  test('most for the good of Lào Cai, in the borders of today?', async () => {
    const request = `{
      donationTotals(groupBy: [DONOR], filter: { province: { name: "Lào Cai" } }, first: 2) {
        donor { name } total display count unvalued
      }
    }`;
    expect(await answer(request)).toEqual({
      donationTotals: [
        { donor: { name: 'Bộ Nông nghiệp và Môi trường' }, total: 3e9, display: '3 tỷ đồng', count: 1, unvalued: 0 },
        { donor: { name: 'Thành ủy Hà Nội' }, total: 1e9, display: '1 tỷ đồng', count: 2, unvalued: 1 },
      ],
    });
  });

  test('to which fund, and how much did each get?', async () => {
    const request = `{
      donationTotals(groupBy: [RECIPIENT]) {
        recipient { __typename name } total count
        donations(orderBy: [{ by: VALUE }]) { nodes { donors { nodes { name } } amount { display } } }
      }
    }`;
    expect(await answer(request)).toMatchObject({
      donationTotals: expect.arrayContaining([
        {
          recipient: { __typename: 'Organization', name: 'Quỹ xóa đói giảm nghèo tỉnh Lào Cai' },
          total: 1_500_000_000,
          count: 2,
          donations: {
            nodes: [
              { donors: named('Thành ủy Hà Nội'), amount: { display: '1 tỷ đồng' } },
              { donors: named('Tập đoàn Sun Group'), amount: { display: '500 triệu đồng' } },
            ],
          },
        },
      ]),
    });
  });

  test('what did one company give, year by year and province by province?', async () => {
    const request = `{
      donationTotals(groupBy: [YEAR, PROVINCE], filter: { donor: { name: "Tập đoàn Minh Hải Phát" }, basis: AS_REPORTED }) {
        period province { name } display
      }
    }`;
    expect(await answer(request)).toEqual({
      donationTotals: [
        { period: '2017', province: { name: 'Quảng Bình' }, display: '2 tỷ đồng' },
        { period: '2026', province: { name: 'Lào Cai' }, display: '500 triệu đồng' },
      ],
    });
  });

  test('and who handed over for somebody else?', async () => {
    const request = `{
      donationTotals(groupBy: [HANDED_OVER_BY], filter: { donor: { name: "Thành ủy Hà Nội" } }) {
        handedOverBy { name } count total
      }
    }`;
    expect(await answer(request)).toEqual({
      donationTotals: [{ handedOverBy: { name: 'Hoàng Trung Hải' }, count: 2, total: 1_000_000_000 }],
    });
  });

  test('in foreign money?', async () => {
    const request = `{
      donations(filter: { currency: "USD", minValue: 10000 }) {
        nodes { amount { value currency display } donors { nodes { name } } recipients { nodes { name } } }
      }
    }`;
    expect(await answer(request)).toEqual({
      donations: {
        nodes: [
          {
            amount: { value: 50_000, currency: 'USD', display: '50.000 USD' },
            donors: named('UBND tỉnh Thanh Hóa'),
            recipients: named('Hủa Phăn'),
          },
        ],
      },
    });
  });

  test('goods instead of money: who gave rice, how much, to which district?', async () => {
    const request = `{
      donations(filter: { item: "gao" }) {
        nodes { donors { nodes { name } } items { what quantity unit } places { kind name } }
      }
    }`;
    expect(await answer(request)).toEqual({
      donations: {
        nodes: [
          {
            donors: named('Hội Chữ thập đỏ tỉnh Quảng Bình'),
            items: [{ what: 'gạo', quantity: 20, unit: 'tấn' }],
            places: [{ kind: 'huyện', name: 'Tuyên Hóa' }],
          },
        ],
      },
    });
  });
});

describe('what was given', () => {
  test('to policy families around 27/7, and who says so?', async () => {
    const request = `{
      donations(filter: { beneficiaries: [POLICY_FAMILIES], date: { from: "2018-07-20", to: "2018-07-31" } }) {
        nodes {
          donors { nodes { name } } handedOverBy { nodes { name } }
          beneficiaries { count }
          articles { nodes { source publishedOn } }
        }
      }
    }`;
    expect(await answer(request)).toEqual({
      donations: {
        nodes: [
          {
            donors: named('Bộ Y tế'),
            handedOverBy: named('Lương Khánh Ngân'),
            beneficiaries: { count: 150 },
            articles: { nodes: [{ source: 'Báo Sông Thu', publishedOn: '2018-07-25' }] },
          },
        ],
      },
    });
  });

  test('to one district?', async () => {
    const request = `{
      place(name: "Duy Xuyên", province: { name: "Quảng Nam" }) { kind province { name } }
      donations(filter: { place: { name: "Duy Xuyên" } }) { nodes { beneficiaries { kinds } } }
    }`;
    expect(await answer(request)).toMatchObject({
      place: { kind: 'huyện', province: { name: 'Quảng Nam' } },
      donations: {
        nodes: expect.arrayContaining([{ beneficiaries: { kinds: expect.arrayContaining(['POLICY_FAMILIES']) } }]),
      },
    });
  });

  test('after one storm?', async () => {
    const request = `{
      donations(filter: { topic: { name: "bão số 10" } }) { totalCount nodes { donors { nodes { name } } } }
    }`;
    expect(await answer(request)).toMatchObject({
      donations: {
        totalCount: 4,
        nodes: expect.arrayContaining([
          { donors: named('Tập đoàn Minh Hải Phát') },
          { donors: named('Công ty cổ phần Thủy sản Bình Nguyên') },
          { donors: named('Ngân hàng TMCP Trường Thịnh chi nhánh Quảng Bình') },
        ]),
      },
    });
  });

  test('that papers tell differently, and which paper says which sum?', async () => {
    const request = `{
      donations(filter: { conflicting: true }) {
        nodes { conflicts { amount { display } evidence { nodes { quote article { source } } } } }
      }
    }`;
    const { donations } = (await answer(request)) as {
      donations: {
        nodes: {
          conflicts: { amount: object; evidence: { nodes: { quote: string; article: { source: string } }[] } }[];
        }[];
      };
    };
    expect(donations.nodes).toHaveLength(1);
    expect(
      donations.nodes[0]?.conflicts.map(({ amount, evidence }) => [amount, evidence.nodes[0]?.article.source]),
    ).toEqual([
      [{ display: '450 triệu đồng' }, 'Thời báo Nhật Lệ'],
      [{ display: '460 triệu đồng' }, 'Báo Gió Lào'],
    ]);
    expect(donations.nodes[0]?.conflicts[1]?.evidence.nodes[0]?.quote).toContain('460 triệu đồng');
  });

  test('as a sum that nobody states, but that can be worked out?', async () => {
    const request = `{
      donations(filter: { beneficiaries: [PUPILS] }) {
        nodes { amount { value computed } beneficiaries { count kinds } }
      }
    }`;
    expect(await answer(request)).toEqual({
      donations: {
        nodes: [
          {
            amount: { value: 180_000_000, computed: true },
            beneficiaries: { count: 120, kinds: ['PUPILS'] },
          },
        ],
      },
    });
  });

  test('twice in one paper, but once in fact?', async () => {
    const request = `{
      organization(name: "Quỹ xóa đói giảm nghèo tỉnh Lào Cai") {
        received(filter: { donor: { name: "Thành ủy Hà Nội" } }) {
          totalCount edges { articleCount node { amount { display } evidence { nodes { quote } } } }
        }
      }
    }`;
    const data = (await answer(request)) as {
      organization: { received: { totalCount: number; edges: { node: { evidence: { nodes: object[] } } }[] } };
    };
    expect(data.organization.received).toMatchObject({
      totalCount: 1,
      edges: [{ articleCount: 1, node: { amount: { display: '1 tỷ đồng' } } }],
    });
    expect(data.organization.received.edges[0]?.node.evidence.nodes.length).toBeGreaterThanOrEqual(2);
  });
});

describe('which leaders', () => {
  test('travelled where in 2017 to 2019?', async () => {
    const request = `{
      events(filter: { kinds: [VISIT, INSPECTION], participantRoles: [LEADER], date: { from: "2017-01-01", to: "2019-12-31" } }) {
        nodes { date provinces { name } participants(roles: [LEADER]) { nodes { name } } }
      }
    }`;
    expect(await answer(request)).toMatchObject({
      events: {
        nodes: expect.arrayContaining([
          { date: '2019-06-14', provinces: [{ name: 'Hải Phòng' }], participants: named('Đoàn Vũ Khánh') },
          { date: '2018-07-24', provinces: [{ name: 'Quảng Nam' }], participants: named('Lương Khánh Ngân') },
          { date: '2017-01-07', provinces: [{ name: 'Lào Cai' }], participants: named('Hoàng Trung Hải') },
        ]),
      },
    });
  });

  test('came under which office?', async () => {
    const request = `{
      official(name: "hoàng trung hải") {
        participations(first: 1) { edges { roles titles node { date place { label } } evidence(first: 1) { nodes { quote } } } }
      }
    }`;
    expect(await answer(request)).toMatchObject({
      official: {
        participations: {
          edges: [
            {
              roles: ['LEADER'],
              titles: expect.arrayContaining(['Ủy viên Bộ Chính trị', 'Bí thư Thành ủy Hà Nội']),
              node: { date: '2017-01-07', place: { label: expect.stringContaining('thành phố Lào Cai') } },
              evidence: { nodes: [{ quote: expect.stringContaining('Hoàng Trung Hải') }] },
            },
          ],
        },
      },
    });
  });

  test('were seen with one another?', async () => {
    const request = `{
      official(name: "Hoàng Trung Hải") { coAppearances { edges { count node { name } events(first: 1) { date } } } }
    }`;
    expect(await answer(request)).toEqual({
      official: {
        coAppearances: { edges: [{ count: 1, node: { name: 'Nguyễn Văn Vịnh' }, events: [{ date: '2017-01-07' }] }] },
      },
    });
  });

  test('met, and what did they speak about?', async () => {
    const request = `{
      events(filter: { allParticipants: [{ name: "Hoàng Trung Hải" }, { name: "Nguyễn Văn Vịnh" }] }) {
        nodes { date dateText dateInferred topics { name } }
      }
    }`;
    const { events } = (await answer(request)) as { events: { nodes: { topics: { name: string }[] }[] } };
    expect(events.nodes).toMatchObject([{ date: '2017-01-07', dateInferred: true }]);
    const topics = events.nodes[0]?.topics.map(({ name }) => name);
    expect(topics).toEqual(expect.arrayContaining(['du lịch', 'giáo dục', 'môi trường', 'nông nghiệp', 'y tế']));
  });

  test('held an office in Hải Phòng on a day?', async () => {
    const request = `{
      officials(province: { name: "Hải Phòng" }, on: "2019-06-14") {
        nodes { name positions(on: "2019-06-14") { nodes { title organization { name } } } }
      }
    }`;
    expect(await answer(request)).toEqual({
      officials: {
        nodes: [
          {
            name: 'Bùi Thanh Tùng Lâm',
            positions: {
              nodes: [
                { title: 'Chủ tịch UBND thành phố Hải Phòng', organization: { name: 'UBND thành phố Hải Phòng' } },
              ],
            },
          },
        ],
      },
    });
  });

  test('share a name, and what tells them apart?', async () => {
    const request = '{ officials(name: "nguyen van lam") { totalCount nodes { label } } }';
    expect(await answer(request)).toEqual({
      officials: {
        totalCount: 2,
        nodes: expect.arrayContaining([
          { label: expect.stringContaining('Phó Chủ tịch UBND tỉnh Quảng Nam') },
          { label: expect.stringContaining('Phó Chủ tịch UBND huyện Cầu Ngang') },
        ]),
      },
    });
  });
});

describe('how', () => {
  test('is this company tied to that official, and who says so?', async () => {
    const request = `{
      shortestPath(from: { name: "sun group" }, to: { name: "Hoàng Trung Hải" }) {
        nodes { __typename } hops { articleCount evidence(first: 1) { nodes { quote } } }
      }
    }`;
    const { shortestPath } = (await answer(request)) as {
      shortestPath: { nodes: object[]; hops: { articleCount: number; evidence: { nodes: object[] } }[] };
    };
    expect(shortestPath.nodes).toHaveLength(shortestPath.hops.length + 1);
    expect(shortestPath.hops.length).toBeGreaterThan(0);
    for (const hop of shortestPath.hops) {
      expect(hop.articleCount).toBe(1);
      expect(hop.evidence.nodes).toHaveLength(1);
    }
  });

  test('else are the two tied?', async () => {
    const request = `{
      paths(from: { name: "Tập đoàn Minh Hải Phát" }, to: { name: "Tống Hải Đăng" }, first: 3) { length nodes { id } }
    }`;
    const { paths } = (await answer(request)) as { paths: { length: number; nodes: { id: string }[] }[] };
    expect(paths).toHaveLength(3);
    const lengths = paths.map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted());
    for (const { nodes } of paths) expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  test('does the neighbourhood of a fund look?', async () => {
    const request = `{
      neighbourhood(center: { name: "Quỹ Vì người nghèo tỉnh Lào Cai" }) { truncated nodes { __typename name } hops { relation } }
    }`;
    expect(await answer(request)).toMatchObject({
      neighbourhood: {
        truncated: false,
        nodes: expect.arrayContaining([{ __typename: 'Province', name: 'Lào Cai' }]),
        hops: expect.arrayContaining([{ relation: 'WENT_TO' }, { relation: 'BASED_IN' }]),
      },
    });
  });

  test('did the story of one company go on?', async () => {
    const request = '{ timeline(entity: { name: "Tập đoàn Minh Hải Phát" }) { nodes { date provinces { name } } } }';
    expect(await answer(request)).toEqual({
      timeline: {
        nodes: [
          { date: '2017-09-28', provinces: [{ name: 'Quảng Bình' }] },
          { date: '2026-03-17', provinces: [{ name: 'Lào Cai' }] },
        ],
      },
    });
  });
});

describe('what happened', () => {
  test('in Lào Cai, before the merger and since?', async () => {
    const request = `{
      now: province(name: "Lào Cai") {
        code formedFrom { name } events { nodes { date } } reported: events(basis: AS_REPORTED) { nodes { date } }
      }
      past: province(name: "Lào Cai", on: "2017-01-07") {
        code validTo mergedInto { code } events { nodes { date } }
      }
    }`;
    expect(await answer(request)).toEqual({
      now: {
        code: '15',
        formedFrom: [{ name: 'Lào Cai' }, { name: 'Yên Bái' }],
        events: { nodes: [{ date: '2026-03-17' }, { date: '2017-01-07' }] },
        reported: { nodes: [{ date: '2026-03-17' }] },
      },
      past: {
        code: '10',
        validTo: '2025-06-30',
        mergedInto: { code: '15' },
        events: { nodes: [{ date: '2017-01-07' }] },
      },
    });
  });

  test('how often, year by year and province by province?', async () => {
    const request = `{
      years: eventCounts(groupBy: [YEAR], first: 100) { period count }
      provinces: eventCounts(groupBy: [PROVINCE], first: 100) { province { name } count }
    }`;
    expect(await answer(request)).toMatchObject({
      years: expect.arrayContaining([{ period: '2018', count: 1 }]),
      provinces: expect.arrayContaining([{ province: { name: 'Lào Cai' }, count: 2 }]),
    });
  });

  test('in two papers, which make one event?', async () => {
    const request = `{
      events(filter: { province: { name: "Quảng Bình" }, date: { from: "2017-09-28", to: "2017-09-28" } }) {
        nodes { articleCount independentArticleCount articles { nodes { source } } }
      }
    }`;
    expect(await answer(request)).toEqual({
      events: {
        nodes: [
          {
            articleCount: 2,
            independentArticleCount: 2,
            articles: { nodes: [{ source: 'Thời báo Nhật Lệ' }, { source: 'Báo Gió Lào' }] },
          },
        ],
      },
    });
  });

  test('in the article itself, and what was only furniture of its page?', async () => {
    const request = `{
      articles(text: "hợp tác đi vào chiều sâu") {
        nodes { text setAside { start end text } mentions(first: 100) { nodes { name } edges { evidence { nodes { quote start end } } } } }
      }
      search(text: "Lữ đoàn Tàu ngầm 189") { totalCount }
    }`;
    const { articles, search } = (await answer(request)) as {
      articles: {
        nodes: {
          text: string;
          setAside: { start: number; end: number; text: string }[];
          mentions: { edges: { evidence: { nodes: { quote: string; start: number; end: number }[] } }[] };
        }[];
      };
      search: { totalCount: number };
    };
    const [article] = articles.nodes;
    expect(article?.setAside.map(({ text }) => text)).toContain('Chia sẻ:');
    const quotes = article?.mentions.edges.flatMap(({ evidence }) => evidence.nodes) ?? [];
    expect(quotes.length).toBeGreaterThan(20);
    for (const { quote, start, end } of quotes) {
      expect(article?.text.slice(start, end)).toBe(quote);
      expect(article?.setAside.some((span) => start < span.end && span.start < end)).toBe(false);
    }
    expect(search.totalCount).toBe(0);
  });
});

describe('which provinces', () => {
  test('does an article name, those abroad and those named only in passing too?', async () => {
    const request = `{
      articles(text: "sâu Lào Cai Vân Nam") { nodes { mentions(kinds: [PROVINCE]) { nodes { name ... on Province { country } } } } }
    }`;
    const provinces = ['Hà Nội', 'Lào Cai', 'Hải Phòng', 'Quảng Ninh'].map((name) => ({ name, country: 'VN' }));
    expect(await answer(request)).toEqual({
      articles: { nodes: [{ mentions: { nodes: [...provinces, { name: 'Vân Nam', country: 'CN' }] } }] },
    });
  });

  test('hosted the visit, and who led it?', async () => {
    const request = `{
      events(filter: { date: { from: "2017-01-07", to: "2017-01-07" } }) {
        nodes { dateInferred provinces { name } participants(roles: [LEADER, HOST]) { edges { roles node { name } } } }
      }
    }`;
    const edges = [
      { roles: ['LEADER'], node: { name: 'Hoàng Trung Hải' } },
      { roles: expect.arrayContaining(['HOST']), node: { name: 'Nguyễn Văn Vịnh' } },
    ];
    expect(await answer(request)).toEqual({
      events: { nodes: [{ dateInferred: true, provinces: [{ name: 'Lào Cai' }], participants: { edges } }] },
    });
  });
});

describe('whom does one mean', () => {
  test.each([
    ['hoang trung hai', 'Hoàng Trung Hải'],
    // cspell:ignore hoangf
    ['hoangf trung hair', 'Hoàng Trung Hải'],
    ['le quyen', 'Phan Thị Lệ Quyên'],
    ['chu tich ubnd tinh lao cai', 'Vàng Seo Thào'],
  ])('who types %j', async (text, name) => {
    const data = await answer(`{ search(text: "${text}", kinds: [OFFICIAL]) { nodes { name } counts { kind } } }`);
    expect(data).toMatchObject({
      search: { nodes: expect.arrayContaining([{ name }]), counts: [{ kind: 'OFFICIAL' }] },
    });
  });
});
