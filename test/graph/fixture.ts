import type { NodeRow } from '../../src/graph/graph-store.ts';
import { edge, evidence, type Graph, node } from './delta.ts';

/**
 * A small graph of invented people and companies in real provinces: two officials of one name, an event told by two
 * articles, a background event, a joint gift in two provinces, a gift whose worth nobody states, a province before and after
 * a merger.
 */

const party = (name: string, sortKey: string, articleCount: number) => ({
  name,
  label: name,
  sortKey,
  words: ` ${sortKey}`,
  articleCount,
  independentArticleCount: articleCount,
  aliases: [],
});

const article = (id: string, publishedOn: string | null, title: string, text: string, words: string): NodeRow =>
  node('Article', id, {
    title,
    text,
    publishedOn,
    words,
    source: 'Báo Thử',
    byline: null,
    url: `https://bao.example/${id}`,
    dateInferred: false,
    loadedAt: '2026-01-02T03:04:05Z',
    setAside: [{ start: 0, end: 3, text: text.slice(0, 3) }],
    independent: true,
  });

export const A1 = article(
  'a-1',
  '2017-03-02',
  'Ông Lò Văn Thử thăm Lào Cai',
  'Ông Lò Văn Thử thăm tỉnh Lào Cai. Công ty Mây Núi tặng Quỹ Khuyến học 500 triệu đồng. Bà Vàng Thị Mẫu cùng dự.',
  ' ong lo van thu tham tinh lao cai cong ty may nui tang quy khuyen hoc 500 trieu dong ba vang thi mau cung du',
);
export const A2 = article(
  'a-2',
  '2017-03-03',
  'Mây Núi giúp học trò',
  'Ông Lò Văn Thử đã thăm Lào Cai. Công ty Mây Núi trao quà cho học trò Lào Cai và Yên Bái.',
  ' may nui giup hoc tro ong lo van thu da tham lao cai cong ty trao qua cho va yen bai',
);
export const A3 = article(
  'a-3',
  null,
  'Chuyện cũ',
  'Năm trước, ông Lò Văn Thử họp. 😀 Bà Vàng Thị Mẫu họp.',
  ' chuyen cu nam truoc ong lo van thu hop ba vang thi mau',
);

const day = (date: string | null) => ({
  date,
  endDate: null,
  datePrecision: date === null ? null : 'DAY',
  dateText: null,
  dateInferred: false,
  from: date,
  to: date,
});
const NO_MONEY = { minor: null, currency: null, amountApproximate: null, amountComputed: null, amountText: null };
const money = (minor: number, currency = 'VND') => ({
  minor,
  currency,
  amountApproximate: false,
  amountComputed: false,
  amountText: `${minor}`,
});

const gift = (
  id: string,
  name: string,
  sortKey: string,
  date: string | null,
  more: Readonly<Record<string, unknown>>,
) =>
  node('Donation', id, {
    name,
    label: name,
    sortKey,
    words: ` ${sortKey}`,
    articleCount: 1,
    independentArticleCount: 1,
    ...day(date),
    kind: 'MONEY',
    low: null,
    high: null,
    conflicting: false,
    inKind: null,
    items: [],
    itemWords: '',
    beneficiaries: null,
    beneficiaryKinds: [],
    donorText: null,
    ...NO_MONEY,
    ...more,
  } as NodeRow['properties']);

const event = (id: string, name: string, sortKey: string, date: string | null, kind: string, background = false) =>
  node('Event', id, {
    name,
    label: name,
    sortKey,
    words: ` ${sortKey}`,
    articleCount: 1,
    independentArticleCount: 1,
    ...day(date),
    kind,
    background,
    countries: background ? ['CN', 'LA'] : [],
  });

const province = (id: string, name: string, sortKey: string, validFrom: string | null, validTo: string | null) =>
  node('Province', id, {
    ...party(name, sortKey, 1),
    fullName: `tỉnh ${name}`,
    code: '10',
    country: 'VN',
    validFrom,
    validTo,
  });

/** An event of so many mere guests and members, and a host. */
const gathering = (name: string, guests: number) => {
  const ids = [...Array.from({ length: guests }, (_, at) => String(at + 1).padStart(2, '0')), 'host'].map(
    (who) => `o-${name}-${who}`,
  );
  return {
    nodes: [
      event(`e-${name}`, `Lễ ${name}`, `le ${name}`, '2015-01-01', 'CEREMONY'),
      ...ids.map((id) => node('Official', id, { ...party(id, id, 1), sortName: id, givenNameKey: id })),
    ],
    edges: ids.map((id, at) => {
      const roles = at === guests ? ['HOST'] : [['GUEST'], ['MEMBER'], []][at % 3];
      return edge('TOOK_PART_IN', id, `e-${name}`, { roles: roles ?? [], titles: [], roleRank: at === guests ? 1 : 2 });
    }),
  };
};

const CROWD = gathering('crowd', 31);
const PARTY = gathering('party', 30);

const nodes: readonly NodeRow[] = [
  A1,
  A2,
  A3,
  node('Official', 'o-thu', {
    ...party('Lò Văn Thử', 'lo van thu', 3),
    sortName: 'Thử Lò Văn',
    givenNameKey: 'thu lo van',
  }),
  node('Official', 'o-mau', {
    ...party('Vàng Thị Mẫu', 'vang thi mau', 2),
    sortName: 'Mẫu Vàng Thị',
    givenNameKey: 'mau vang thi',
  }),
  node('Official', 'o-mau-2', {
    ...party('Vàng Thị Mẫu', 'vang thi mau', 1),
    sortName: 'Mẫu Vàng Thị',
    givenNameKey: 'mau vang thi',
  }),
  node('Position', 'x-thu', {
    title: 'Bí thư Tỉnh ủy Lào Cai',
    titleKey: 'bi thu tinh uy lao cai',
    words: ' bi thu tinh uy lao cai',
    former: false,
    firstSeenOn: '2017-03-02',
    lastSeenOn: '2017-03-03',
  }),
  node('Position', 'x-thu-2', {
    title: 'Chủ tịch Hội Thử',
    titleKey: 'chu tich hoi thu',
    words: ' chu tich hoi thu',
    former: true,
    firstSeenOn: null,
    lastSeenOn: null,
  }),
  node('Organization', 'g-may', { ...party('Công ty Mây Núi', 'cong ty may nui', 2), kind: 'COMPANY', country: null }),
  node('Organization', 'g-quy', { ...party('Quỹ Khuyến học', 'quy khuyen hoc', 1), kind: 'FUND', country: null }),
  node('Organization', 'g-tinhuy', { ...party('Tỉnh ủy Lào Cai', 'tinh uy lao cai', 1), kind: 'PARTY', country: null }),
  province('p-lc-old', 'Lào Cai', 'lao cai', '1991-10-01', '2025-06-30'),
  province('p-lc', 'Lào Cai', 'lao cai', '2025-07-01', null),
  province('p-yb', 'Yên Bái', 'yen bai', '1991-10-01', '2025-06-30'),
  node('Place', 'l-sapa', { ...party('Sa Pa', 'sa pa', 0), kind: 'huyện' }),
  node('Topic', 't-hoc', {
    name: 'khuyến học',
    label: 'khuyến học',
    sortKey: 'khuyen hoc',
    words: ' khuyen hoc',
    articleCount: 1,
    independentArticleCount: 1,
    kind: 'FIELD',
  }),
  event('e-tham', 'Lò Văn Thử thăm Lào Cai', 'lo van thu tham lao cai', '2017-03-02', 'VISIT'),
  event('e-hop', 'Họp ở Yên Bái', 'hop o yen bai', '2017-03-02', 'MEETING'),
  event('e-le', 'Lễ trao quà', 'le trao qua', null, 'CEREMONY'),
  event('e-cu', 'Chuyến đi năm trước', 'chuyen di nam truoc', '2016-01-01', 'VISIT', true),
  gift('d-500', 'Công ty Mây Núi tặng Quỹ Khuyến học', 'cong ty may nui tang quy khuyen hoc', '2017-03-02', {
    ...money(500_000_000),
    low: 450_000_000,
    high: 500_000_000,
    conflicting: true,
    beneficiaryKinds: ['PUPILS', 'POOR_HOUSEHOLDS'],
  }),
  gift('d-qua', 'Quà cho học trò', 'qua cho hoc tro', '2017-04-05', {
    kind: 'IN_KIND',
    items: [{ what: 'quà', quantity: '30', unit: 'suất' }],
    itemWords: ' 30 suat qua',
    beneficiaryKinds: ['PUPILS'],
  }),
  gift('d-usd', 'Quà từ xa', 'qua tu xa', null, { ...money(5_000_000, 'USD') }),
  node('AmountConflict', 'c-450', money(450_000_000)),
  node('AmountConflict', 'c-500', money(500_000_000)),
  node('Note', 'n-1', {
    ruling: 'DISPUTED',
    text: 'Không phải tôi',
    url: null,
    by: 'Thử',
    at: '2026-01-03T00:00:00Z',
    subject: 'o-thu',
  }),
  node('Note', 'n-2', {
    ruling: 'DISPUTED',
    text: 'Sai ngày',
    url: null,
    by: null,
    at: '2026-01-04T00:00:00Z',
    subject: 'TOOK_PART_IN|o-thu|e-tham',
  }),
];

const edges = [
  edge('MENTIONS', 'a-1', 'o-thu', { first: 4 }),
  edge('MENTIONS', 'a-1', 'e-tham', { first: 0 }),
  edge('MENTIONS', 'a-1', 'g-may', { first: 34 }),
  edge('MENTIONS', 'a-2', 'o-thu', { first: 4 }),
  edge('MENTIONS', 'a-2', 'e-tham', { first: 0 }),
  edge('MENTIONS', 'a-3', 'e-cu', { first: 0 }),
  edge('REPRINTS', 'a-2', 'a-1', {}, 0),
  edge(
    'TOOK_PART_IN',
    'o-thu',
    'e-tham',
    { roles: ['LEADER', 'GUEST'], titles: ['Bí thư Tỉnh ủy'], roleRank: 0 },
    2,
    1,
  ),
  edge('TOOK_PART_IN', 'o-mau', 'e-tham', { roles: ['MEMBER'], titles: [], roleRank: 3 }),
  edge('TOOK_PART_IN', 'g-may', 'e-tham', { roles: ['GUEST'], titles: [], roleRank: 2 }),
  edge('TOOK_PART_IN', 'o-thu', 'e-hop', { roles: ['HOST'], titles: [], roleRank: 1 }),
  edge('TOOK_PART_IN', 'o-mau', 'e-hop', { roles: ['MEMBER'], titles: [], roleRank: 3 }),
  edge('TOOK_PART_IN', 'o-mau-2', 'e-hop', { roles: ['MEMBER'], titles: [], roleRank: 3 }),
  edge('TOOK_PART_IN', 'o-thu', 'e-le', { roles: [], titles: [], roleRank: null }),
  edge('TOOK_PART_IN', 'o-thu', 'e-cu', { roles: ['MEMBER'], titles: [], roleRank: 3 }),
  edge('HELD_IN', 'e-tham', 'p-lc-old'),
  edge('HELD_IN', 'e-tham', 'l-sapa'),
  edge('HELD_IN', 'e-hop', 'p-yb'),
  edge('HELD_IN', 'e-cu', 'p-yb'),
  edge('HELD_IN_CURRENT', 'e-tham', 'p-lc', { counterpart: true }),
  edge('HELD_IN_CURRENT', 'e-hop', 'p-lc', { counterpart: true }),
  edge('HELD_IN_CURRENT', 'e-cu', 'p-lc', { counterpart: true }),
  edge('ABOUT', 'e-tham', 't-hoc'),
  edge('HOLDS', 'o-thu', 'x-thu', {}, 2),
  edge('HOLDS', 'o-thu', 'x-thu-2'),
  edge('AT', 'x-thu', 'g-tinhuy', {}, 2),
  edge('OF', 'x-thu', 'p-lc-old'),
  edge('SERVES_AT', 'o-thu', 'g-tinhuy', {}, 2),
  edge('GAVE', 'g-may', 'd-500', {}, 2),
  edge('GAVE', 'o-thu', 'd-500'),
  edge('GAVE', 'g-may', 'd-qua'),
  edge('GAVE', 'g-may', 'd-usd'),
  edge('WENT_TO', 'd-500', 'g-quy', {}, 2),
  edge('BENEFITS', 'd-qua', 'p-lc-old'),
  edge('BENEFITS', 'd-qua', 'p-yb'),
  edge('GIVEN_AT', 'd-500', 'e-tham'),
  edge('FOR', 'd-500', 't-hoc'),
  edge('CONFLICTS', 'd-500', 'c-500'),
  edge('CONFLICTS', 'd-500', 'c-450'),
  edge('LOCATED_IN', 'l-sapa', 'p-lc-old', {}, 0),
  edge('MERGED_INTO', 'p-lc-old', 'p-lc', { change: 'merged', on: '2025-07-01' }, 0),
  edge('MERGED_INTO', 'p-yb', 'p-lc', { change: 'merged', on: '2025-07-01' }, 0),
];

/** An event of just too many guests for two of them to have met, and one of just not. */
export const CROWDS: Graph = {
  nodes: [...CROWD.nodes, ...PARTY.nodes],
  edges: [...CROWD.edges, ...PARTY.edges],
  evidence: [],
  names: [],
  forwards: [],
};

export const FIXTURE: Graph = {
  nodes,
  edges,
  evidence: [
    evidence(A1, 'o-thu', 'Lò Văn Thử'),
    evidence(A2, 'o-thu', 'Lò Văn Thử'),
    evidence(A3, 'o-thu', 'Lò Văn Thử'),
    evidence(A3, 'o-mau', 'Vàng Thị Mẫu'),
    evidence(A1, 'TOOK_PART_IN|o-thu|e-tham', 'Ông Lò Văn Thử thăm tỉnh Lào Cai'),
    evidence(A2, 'TOOK_PART_IN|o-thu|e-tham', 'Ông Lò Văn Thử đã thăm Lào Cai'),
    evidence(A1, 'GAVE|g-may|d-500', 'Công ty Mây Núi tặng Quỹ Khuyến học 500 triệu đồng'),
    evidence(A1, 'c-500', '500 triệu đồng'),
  ],
  names: [
    { id: 'o-thu', names: ['Lò Văn Thử'], offices: ['Bí thư Tỉnh ủy Lào Cai'] },
    { id: 'o-mau', names: ['Vàng Thị Mẫu', 'Vàng Mẫu'], offices: [] },
    { id: 'o-mau-2', names: ['Vàng Thị Mẫu'], offices: [] },
    { id: 'g-may', names: ['Công ty Mây Núi', 'Mây Núi'], offices: [] },
    { id: 'g-quy', names: ['Quỹ Khuyến học'], offices: [] },
    { id: 'g-tinhuy', names: ['Tỉnh ủy Lào Cai'], offices: [] },
    { id: 'p-lc-old', names: ['Lào Cai', 'tỉnh Lào Cai'], offices: [] },
    { id: 'p-lc', names: ['Lào Cai', 'tỉnh Lào Cai'], offices: [] },
    { id: 'p-yb', names: ['Yên Bái', 'tỉnh Yên Bái'], offices: [] },
    { id: 'l-sapa', names: ['Sa Pa'], offices: [] },
    { id: 't-hoc', names: ['khuyến học'], offices: [] },
    { id: 'e-tham', names: ['Lò Văn Thử thăm Lào Cai'], offices: [] },
  ],
  forwards: [
    ['o-thu-formerly', 'o-thu'],
    ['m-a-1-4', 'o-thu'],
  ],
};
