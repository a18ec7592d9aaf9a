/** A request, and how often it goes to the store: once a root field, once more for all names that it holds. */
export const REQUESTS: readonly (readonly [what: string, trips: number, request: string])[] = [
  ['a thing by id', 1, '{ node(id: "o-thu") { id ... on Entity { name label } } }'],
  ['a thing by name', 2, '{ official(name: "Lò Văn Thử") { name } }'],
  ['a name that nothing bears', 1, '{ official(name: "Ai Đó") { name } }'],
  ['a list', 1, '{ events(first: 3) { nodes { name date } totalCount } }'],
  ['just a count', 1, '{ donations { totalCount } }'],
  ['just whether there is more', 1, '{ articles(first: 1) { pageInfo { hasNextPage } } }'],
  ['nothing at all', 0, '{ events { __typename } __typename }'],
  [
    'seven levels',
    1,
    `{ official(id: "o-thu") { participations(first: 3) { nodes { donations(first: 2) { nodes { donors(first: 2) { nodes {
      ... on Organization { gave(first: 2) { edges { evidence(first: 2) { nodes {
        article { mentions(first: 9) { nodes { name } } } } } } } } } } } } } } } }`,
  ],
  [
    'one field under two names',
    1,
    `{ organization(id: "g-may") {
      small: gave(filter: { maxValue: 1000000 }) { nodes { name } } large: gave(filter: { minValue: 1000000 }) { nodes { name } } } }`,
  ],
  [
    'fragments on an interface',
    1,
    `{ nodes(ids: ["o-thu", "g-may", "e-tham"]) { ...all ... on Party { aliases gave { totalCount } } } }
     fragment all on Entity { name articles { nodes { title } } }`,
  ],
  ['three root fields', 3, '{ a: stats { articles } b: event(id: "e-tham") { name } c: provinces { nodes { name } } }'],
  [
    'three names in three fields',
    4,
    `{ a: events(filter: { participant: { name: "Lò Văn Thử" } }) { totalCount }
       b: organization(name: "Mây Núi") { name }
       c: province(name: "Lào Cai", on: "2017-01-07") { fullName } }`,
  ],
  [
    'a name deep inside',
    2,
    '{ organization(id: "g-may") { gave(filter: { recipient: { name: "Quỹ Khuyến học" } }) { nodes { name } } } }',
  ],
  [
    'one name in two places',
    2,
    `{ official(id: "o-thu") {
      a: participations(filter: { province: { name: "Lào Cai" } }) { totalCount }
      b: participations(filter: { province: { name: "Lào Cai" } }) { nodes { name } } } }`,
  ],
  [
    'names by id',
    1,
    '{ events(filter: { province: { id: "p-lc" }, allParticipants: [{ id: "o-thu" }] }) { nodes { name } } }',
  ],
  [
    'totals with members',
    1,
    '{ donationTotals(groupBy: [DONOR, YEAR]) { donor { name } total donations { nodes { name } } } }',
  ],
  ['counts', 1, '{ eventCounts(groupBy: [PARTICIPANT]) { participant { name } count events { nodes { name } } } }'],
  [
    'a way between two names',
    2,
    '{ shortestPath(from: { name: "Mây Núi" }, to: { name: "Lò Văn Thử" }) { nodes { name } hops { evidence { nodes { quote } } } } }',
  ],
  ['a neighbourhood', 1, '{ neighbourhood(center: { id: "o-thu" }, depth: 2) { nodes { name } hops { relation } } }'],
  [
    'a search',
    1,
    '{ search(text: "lào cai") { nodes { name ... on Province { events { totalCount } } } counts { kind count } } }',
  ],
  ['a timeline', 1, '{ timeline(entity: { id: "o-thu" }) { nodes { name participants { nodes { name } } } } }'],
  [
    'co-appearances',
    1,
    '{ official(id: "o-thu") { coAppearances { edges { count events { name } node { name } } } } }',
  ],
];
