const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ');

const nested = (depth: number): string =>
  `{ articles(first: 1) { ${'nodes { events(first: 1) { nodes { articles(first: 1) { '.repeat(depth)}totalCount${' } } } }'.repeat(depth)} } }`;

const post = (body: string, type = 'application/json', headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type, accept: 'application/json', ...headers },
  body,
});

const BIG = JSON.stringify({ query: `{ stats { articles } } # ${'x'.repeat(200_000)}` });

export type Question = readonly [what: string, query: string, message: RegExp, variables?: object];
export type Wrong = readonly [what: string, path: string, init: RequestInit, status: number, message: RegExp];

/** What is wrong, the question, and the message that says so. */
export const QUESTIONS: readonly Question[] = [
  ['is nested too deep', nested(6), /too many levels of fields: 20 are allowed/],
  [
    'is nested too deep by fragments',
    `{ articles { nodes { ...F0 } } } ${times(12, (n) => `fragment F${n} on Article { events { nodes { articles { nodes { ...F${n + 1} } } } } }`)} fragment F12 on Article { id }`,
    /too many levels/,
  ],
  [
    'asks one thing under two hundred names',
    `{ ${times(200, (n) => `a${n}: stats { articles }`)} }`,
    /too many (aliases|fields at its root)/,
  ],
  [
    'has too many fields at its root',
    `{ ${times(40, () => 'stats { articles }')} }`,
    /too many fields at its root: 30/,
  ],
  [
    'doubles with each fragment',
    `{ articles { nodes { ...F0 } } } ${times(20, (n) => `fragment F${n} on Article { x: id y: id ...F${n + 1} ...F${n + 1} }`)} fragment F20 on Article { id }`,
    /too many (fields|aliases)/,
  ],
  [
    'has a fragment in itself',
    '{ articles { nodes { ...F } } } fragment F on Article { id ...F }',
    /Cannot spread fragment "F" within itself/,
  ],
  [
    'has fragments in each other',
    '{ articles { nodes { ...F } } } fragment F on Article { ...G } fragment G on Article { ...F }',
    /Cannot spread fragment/,
  ],
  ['has ten thousand words', `{ ${times(10_000, () => 'a')} }`, /more that 5000 tokens/],
  [
    'asks for one field so often that it can hardly be checked',
    `{ stats { ${times(1900, () => 'articles')} } }`,
    /the same fields too many times/,
  ],
  ['repeats one field a thousand times', `{ stats { ${times(2100, () => 'articles')} } }`, /too many fields: 2000/],
  [
    'is full of directives',
    `{ stats { articles ${times(200, () => '@include(if: true)')} } }`,
    /too many directives: 100/,
  ],
  [
    'loops through the schema',
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    /introspection/i,
  ],
  ['asks for a billion rows', '{ articles(first: 1000000000) { nodes { id } } }', /first|100/],
  ['asks for 101 rows', '{ articles(first: 101) { nodes { id } } }', /100/],
  ['asks for less than one row', '{ articles(first: -1) { nodes { id } } }', /first/],
  ['asks for the first and the last at once', '{ articles(first: 1, last: 1) { nodes { id } } }', /first|last/],
  [
    'costs too much',
    '{ articles(first: 100) { nodes { events(first: 100) { nodes { participants(first: 100) { nodes { id } } } } } } }',
    /rows/,
  ],
  [
    'costs too much through many names',
    `{ ${times(25, (n) => `a${n}: articles(first: 100) { nodes { events(first: 50) { nodes { id } } } }`)} }`,
    /rows/,
  ],
  ['walks too far', '{ shortestPath(from: { id: "a" }, to: { id: "b" }, maxLength: 1000000) { length } }', /maxLength/],
  ['looks around too far', '{ neighbourhood(center: { id: "a" }, depth: 9) { truncated } }', /depth/],
  ['has a cursor of its own making', '{ articles(first: 1, after: "WzFd") { nodes { id } } }', /cursor|after/i],
  ['names no field', '{ password }', /Cannot query field "password"/],
  ['is not GraphQL', 'SELECT * FROM node; --', /Syntax Error/],
  [
    'has a variable of another type',
    'query ($n: Int) { articles(first: $n) { nodes { id } } }',
    /Variable "\$n" got invalid value/,
    { n: { $gt: 0 } },
  ],
  [
    'leaves out a variable',
    'query ($id: ID!) { node(id: $id) { id } }',
    /Variable "\$id" of required type "ID!" was not provided/,
  ],
  [
    'searches for a book',
    'query ($text: String!) { search(text: $text) { totalCount } }',
    /a text is longer than 500/,
    { text: 'đ'.repeat(20_000) },
  ],
  [
    'asks for ten thousand things by their ids',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    /a list has more than 500/,
    { ids: Array.from({ length: 10_000 }, (_, n) => `x${n}`) },
  ],
  ['names a date that is none', '{ articles(date: { from: "2017-02-31" }) { nodes { id } } }', /date|YYYY-MM-DD/i],
  ['names two keys at once', '{ official(id: "x", name: "y") { id } }', /exactly one/],
  [
    'gives a reference both ways',
    '{ shortestPath(from: { id: "a", name: "b" }, to: { id: "c" }) { length } }',
    /exactly one|OneOf/i,
  ],
  ['changes things without a token', 'mutation { removeArticle(id: "x") }', /token|Authorization/i],
];

/** Requests that are wrong before there is a question. Plain JSON is 200 where the specification has it so. */
export const REQUESTS: readonly Wrong[] = [
  [
    'is a list of requests',
    '/graphql',
    post(`[${times(5, () => '{"query":"{ stats { articles } }"},')}{"query":"{ stats { articles } }"}]`),
    400,
    /one request at a time/,
  ],
  ['is too long', '/graphql', post(BIG), 413, /must not be longer than 100000 bytes/],
  [
    'is too long even for a loader',
    '/graphql',
    post('x'.repeat(20_000_001), 'application/json', { authorization: 'Bearer hush' }),
    413,
    /must not be longer than 20000000 bytes/,
  ],
  ['is no JSON', '/graphql', post('{"query": '), 400, /JSON/],
  ['is null', '/graphql', post('null'), 400, /object/],
  ['is a number', '/graphql', post('7'), 400, /object/],
  ['has no question', '/graphql', post('{}'), 200, /Must provide query/],
  ['has a list as its question', '/graphql', post('{"query": ["{ stats { articles } }"]}'), 400, /to be a string/],
  [
    'has a list as its variables',
    '/graphql',
    post('{"query": "{ stats { articles } }", "variables": [1]}'),
    400,
    /variables/,
  ],
  [
    'has parts of its own',
    '/graphql',
    post('{"query": "{ stats { articles } }", "admin": true}'),
    400,
    /Unexpected parameter "admin"/,
  ],
  [
    'names an operation that is not there',
    '/graphql',
    post('{"query": "query A { stats { articles } }", "operationName": "B"}'),
    400,
    /what operation to execute/,
  ],
  [
    'has a key of no operation',
    '/graphql',
    post('{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "x"}}}'),
    200,
    /no operation of this key/,
  ],
  [
    'comes from a form',
    '/graphql',
    post('query=mutation', 'application/x-www-form-urlencoded'),
    415,
    /content type must be application\/json/,
  ],
  ['comes from a form with files', '/graphql', post('--x--', 'multipart/form-data; boundary=x'), 415, /content type/],
  ['comes as plain text', '/graphql', post('{"query": "{ stats { articles } }"}', 'text/plain'), 415, /content type/],
  [
    'changes things by GET',
    `/graphql?query=${encodeURIComponent('mutation { removeArticle(id: "x") }')}`,
    {},
    405,
    /Can only perform a mutation operation from a POST request/,
  ],
  [
    'has variables in its address that are no JSON',
    '/graphql?query={stats{articles}}&variables={',
    {},
    400,
    /must be JSON/,
  ],
  ['has another method', '/graphql', { method: 'DELETE' }, 405, /./],
];

const many = (count: number, field: string): string => `{ ${times(count, (n) => `a${n}: ${field}`)} }`;

/** Within every limit, and as dear as those let them be: each is answered, or told that it takes too long. */
export const DEAR: readonly (readonly [what: string, query: string])[] = [
  ['searches for one letter twenty-five times', many(25, 'search(text: "h", first: 100) { totalCount nodes { id } }')],
  // cspell:ignore hoangg trungg haii
  [
    'searches for words with slips twenty-five times',
    `{ ${times(25, (n) => `a${n}: search(text: "hoangg trungg haii ${n}") { totalCount }`)} }`,
  ],
  [
    'asks twenty-five times for twenty ways through hubs',
    many(
      25,
      'paths(from: { name: "hoang trung hai" }, to: { name: "thanh uy ha noi" }, first: 20, throughHubs: true) { length }',
    ),
  ],
  [
    'looks around three steps twenty times',
    many(20, 'neighbourhood(center: { name: "hoang trung hai" }, depth: 3, first: 500) { truncated nodes { id } }'),
  ],
  [
    'sums everything by donor and month twenty-five times',
    many(25, 'donationTotals(groupBy: [DONOR, MONTH], first: 100) { key total }'),
  ],
  ['reads all texts for one letter twenty-five times', many(25, 'articles(text: "a") { totalCount }')],
  [
    'asks who was seen with whom among a hundred',
    '{ officials(first: 30) { nodes { coAppearances(first: 20) { edges { count events(first: 5) { id } } } } } }',
  ],
];
