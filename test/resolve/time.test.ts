import { describe, expect, test } from 'vitest';
import type { Story } from './article-builder.ts';
import { realGraph } from './real-graph.ts';

const GUEST = 'Lò Văn Thử';

const office = (id: string, on: string, title: string, province: string, former = false): Story => ({
  id,
  on,
  people: [
    {
      name: GUEST,
      offices: [{ title: `${title} Tỉnh ủy ${province}`, body: `Tỉnh ủy ${province}`, province, former }],
    },
  ],
  bodies: [{ name: `Tỉnh ủy ${province}`, kind: 'PARTY', province }],
});

describe('the offices of a person', () => {
  test('read in order, each with the days on which it was first and last told of, and former ones are former', async () => {
    const graph = await realGraph(
      office('3', '2017-06-01', 'Bí thư', 'Lào Cai'),
      office('1', '2012-03-01', 'Phó Bí thư', 'Lào Cai'),
      office('2', '2014-09-01', 'Phó Bí thư', 'Lào Cai'),
      office('5', '2019-01-01', 'Bí thư', 'Lào Cai', true),
      office('4', '2018-02-01', 'Bí thư', 'Lào Cai'),
    );
    const answer = await graph.ask(`{ official(name: "${GUEST}") {
      positions { nodes { title former firstSeenOn lastSeenOn organization { name } } }
      early: positions(on: "2013-01-01") { nodes { title } }
      later: positions(on: "2017-12-31") { nodes { title } }
      between: positions(on: "2016-01-01") { nodes { title } }
      now: positions(on: "2019-01-01") { nodes { title } }
    } organization(name: "Tỉnh ủy Lào Cai") { officials(on: "2018-01-01") { nodes { name } } } }`);
    const at = { organization: { name: 'Tỉnh ủy Lào Cai' } };
    expect(answer).toEqual({
      official: {
        positions: {
          nodes: [
            {
              title: 'Bí thư Tỉnh ủy Lào Cai',
              former: true,
              firstSeenOn: '2019-01-01',
              lastSeenOn: '2019-01-01',
              ...at,
            },
            {
              title: 'Bí thư Tỉnh ủy Lào Cai',
              former: false,
              firstSeenOn: '2017-06-01',
              lastSeenOn: '2018-02-01',
              ...at,
            },
            {
              title: 'Phó Bí thư Tỉnh ủy Lào Cai',
              former: false,
              firstSeenOn: '2012-03-01',
              lastSeenOn: '2014-09-01',
              ...at,
            },
          ],
        },
        early: { nodes: [{ title: 'Phó Bí thư Tỉnh ủy Lào Cai' }] },
        later: { nodes: [{ title: 'Bí thư Tỉnh ủy Lào Cai' }] },
        between: { nodes: [] },
        now: { nodes: [] },
      },
      organization: { officials: { nodes: [{ name: GUEST }] } },
    });
  });
});

describe('a province over time', () => {
  const visit = (id: string, on: string, province: string, money: number): Story => ({
    id,
    on,
    bodies: [
      { name: `UBND tỉnh ${province}`, kind: 'GOVERNMENT', province },
      { name: 'Quỹ Vì người nghèo' },
      { name: 'Công ty Minh Hải', kind: 'COMPANY' },
    ],
    places: [{ name: `Bản ${id}`, kind: 'thôn', province }],
    events: [{ name: `Buổi làm việc số ${id}`, day: on, province, who: [[`UBND tỉnh ${province}`, 'HOST']] }],
    gifts: [{ money, day: on, from: ['Công ty Minh Hải'], to: ['Quỹ Vì người nghèo'], province }],
  });
  const stories = [
    visit('1', '2017-01-07', 'Lào Cai', 100),
    visit('2', '2017-02-07', 'Yên Bái', 200),
    visit('3', '2026-01-07', 'Lào Cai', 400),
  ];

  test('is two under one name, the one merged into the other, each event and gift counted once', async () => {
    const graph = await realGraph(...stories);
    const rolled = (basis: string) => `donationTotals(groupBy: [PROVINCE], filter: { basis: ${basis} }) {
      province { label } total count }`;
    const answer = await graph.ask(`{
      before: province(name: "Lào Cai", on: "2017-01-07") { ...P }
      now: province(name: "Lào Cai", on: "2026-01-07") { ...P }
      current: ${rolled('CURRENT')} reported: ${rolled('AS_REPORTED')} former: ${rolled('FORMER')}
    }
    fragment P on Province { code label mergedInto { code } formedFrom { name }
      events { totalCount } donations { totalCount } own: events(basis: AS_REPORTED) { totalCount } }`);
    const [old, fresh, yenBai] = ['tỉnh Lào Cai (đến 30/6/2025)', 'tỉnh Lào Cai (từ 1/7/2025)', 'tỉnh Yên Bái'];
    expect(answer).toEqual({
      before: {
        code: '10',
        label: old,
        mergedInto: { code: '15' },
        formedFrom: [],
        events: { totalCount: 1 },
        donations: { totalCount: 1 },
        own: { totalCount: 1 },
      },
      now: {
        code: '15',
        label: fresh,
        mergedInto: null,
        formedFrom: [{ name: 'Lào Cai' }, { name: 'Yên Bái' }],
        events: { totalCount: 3 },
        donations: { totalCount: 3 },
        own: { totalCount: 1 },
      },
      current: [{ province: { label: fresh }, total: 700, count: 3 }],
      reported: [
        { province: { label: fresh }, total: 400, count: 1 },
        { province: { label: yenBai }, total: 200, count: 1 },
        { province: { label: old }, total: 100, count: 1 },
      ],
      former: [
        { province: { label: fresh }, total: 400, count: 1 },
        { province: { label: yenBai }, total: 200, count: 1 },
        { province: { label: old }, total: 100, count: 1 },
      ],
    });
  });

  test('lists the bodies and places of its forerunners too, and a forerunner its own', async () => {
    const graph = await realGraph(...stories);
    const answer = await graph.ask(`{
      now: province(name: "Lào Cai", on: "2026-01-07") { ...P }
      before: province(name: "Lào Cai", on: "2017-01-07") { ...P }
    }
    fragment P on Province { organizations { nodes { label } } places { nodes { name } } }`);
    expect(answer).toEqual({
      now: {
        organizations: {
          nodes: ['UBND tỉnh Lào Cai (đến 30/6/2025)', 'UBND tỉnh Lào Cai', 'UBND tỉnh Yên Bái'].map((label) => ({
            label,
          })),
        },
        places: { nodes: [{ name: 'Bản 1' }, { name: 'Bản 2' }, { name: 'Bản 3' }] },
      },
      before: {
        organizations: { nodes: [{ label: 'UBND tỉnh Lào Cai (đến 30/6/2025)' }] },
        places: { nodes: [{ name: 'Bản 1' }] },
      },
    });
  });
});
