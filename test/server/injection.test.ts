import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import type { GraphReader } from '../../src/graph/graph-store.ts';
import { compile } from '../../src/graph/neo4j/compile.ts';
import { identifyQuery } from '../../src/graph/neo4j/identify.ts';
import { type Reply, type Serving, serveSamples } from './serving.ts';

/** In each of them, so that it can be looked for where no value may be. */
const MARK = 'q7x';

/** What would do harm where text became part of a query, a pattern, a path or a page. */
const STRINGS = [
  `x${MARK}' OR '1'='1`,
  `'; DROP TABLE node; -- ${MARK}`,
  `"}) DETACH DELETE n // ${MARK}`,
  `\`) MATCH (n) DETACH DELETE n // ${MARK}`,
  `*) OR (trung AND NOT "hải" ~2 [a TO z] \\ + - && || ! { } ^ : / ${MARK}`,
  `%_\\% ${MARK}`,
  `../../../../etc/passwd\u0000${MARK}`,
  `<script>alert("${MARK}")</script>`,
  `{{7*7}}#{7*7} ${MARK}`,
  `${MARK}\ud800`,
  `\u202e\u200b\u0001${MARK}`,
  `${MARK}${'đ'.repeat(500 - MARK.length)}`,
];

interface Question {
  readonly place: string;
  readonly query: string;
  readonly variables: (text: string) => object;
}

const isText = (type: GraphQLInputType): boolean => ['String', 'ID', 'Date'].includes(getNamedType(type).name);

/** A value that is right for the type, for the arguments that are not being tried. */
const sane = (type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return sane(type.ofType);
  if (isListType(type)) return [sane(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return type.isOneOf ? { name: 'hà nội' } : {};
  return { Int: 1, Float: 1, Boolean: true, Date: '2017-01-07' }[type.name] ?? 'hà nội';
};

/** Enough for the store to be asked. */
const selectionOf = (type: GraphQLOutputType): string => {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const { nodes, ...fields } = named.getFields();
  if (nodes) return `{ nodes ${selectionOf(nodes.type)} }`;
  return `{ ${['id', 'key', 'length', 'score'].find((name) => fields[name]) ?? '__typename'} }`;
};

const wrapped = (type: GraphQLInputType, text: string): unknown => {
  if (isNonNullType(type)) return wrapped(type.ofType, text);
  return isListType(type) ? [wrapped(type.ofType, text)] : text;
};

/** Where a thing of each type is found; its own field goes in the place of the dots. */
const ROOTS: Readonly<Record<string, string>> = {
  Query: '…',
  Official: 'official(name: "hoang trung hai") { … }',
  Organization: 'organization(name: "sun group") { … }',
  Province: 'province(name: "lao cai") { … }',
  Place: 'place(name: "duy xuyen") { … }',
  Event: 'events(first: 1) { nodes { … } }',
  Donation: 'donations(first: 1) { nodes { … } }',
  Topic: 'topics(first: 1) { nodes { … } }',
  Article: 'articles(first: 1) { nodes { … } }',
  DonationTotal: 'donationTotals(groupBy: [DONOR]) { … }',
  EventCount: 'eventCounts(groupBy: [KIND]) { … }',
};

const ask = (
  type: string,
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
  place: string,
  make: (text: string) => unknown,
): Question => {
  const needed = field.args.filter(
    (each) => each === argument || (isNonNullType(each.type) && each.defaultValue === undefined),
  );
  const declared = needed.map((each) => `$${each.name}: ${each.type}`).join(', ');
  const passed = needed.map((each) => `${each.name}: $${each.name}`).join(', ');
  return {
    place,
    query: `query (${declared}) { ${ROOTS[type]!.replace('…', `${field.name}(${passed}) ${selectionOf(field.type)}`)} }`,
    variables: (text) =>
      Object.fromEntries(needed.map((each) => [each.name, each === argument ? make(text) : sane(each.type)])),
  };
};

/** One question for every place in the arguments of a type's fields where a text may stand. */
const questionsOf = (type: string): readonly Question[] =>
  Object.values((schema.getType(type) as GraphQLObjectType).getFields()).flatMap((field) =>
    field.args.flatMap((argument) => {
      const given = getNamedType(argument.type);
      const path = `${type}.${field.name}(${argument.name}`;
      if (isText(argument.type)) {
        return [ask(type, field, argument, `${path})`, (text) => wrapped(argument.type, text))];
      }
      if (!isInputObjectType(given)) return [];
      return Object.values(given.getFields()).flatMap((inner): Question[] => {
        const innerType = getNamedType(inner.type);
        const place = `${path}.${inner.name})`;
        if (isText(inner.type)) {
          return [ask(type, field, argument, place, (text) => ({ [inner.name]: wrapped(inner.type, text) }))];
        }
        if (!isInputObjectType(innerType) || !innerType.isOneOf) return [];
        return [
          ask(type, field, argument, place, (text) => ({
            [inner.name]: isListType(inner.type) ? [{ name: text }] : { name: text },
          })),
        ];
      });
    }),
  );

const QUESTIONS = Object.keys(ROOTS).flatMap(questionsOf);

let server: Serving;
let before: unknown;

/** What Neo4j would be sent: the texts of all queries, without their parameters. */
const texts = new Set<string>();

const noting = (store: GraphReader): GraphReader => ({
  ...store,
  read: (plan, options) => {
    texts.add(compile(plan).text);
    return store.read(plan, options);
  },
  identify: (lookups, options) => {
    texts.add(identifyQuery(lookups).text);
    return store.identify(lookups, options);
  },
});

const stats = async (): Promise<unknown> =>
  (await server.ask('{ stats { articles events officials organizations provinces places donations relations } }')).body
    .data;

beforeAll(async () => {
  server = await serveSamples({ MACHTIN_TOKEN: 'hush' }, {}, noting);
  before = await stats();
});
afterAll(() => server.close());

const expectAnswer = ({ body }: Reply, text: string): void => {
  for (const error of body.errors ?? []) {
    expect(error.extensions.code, `${JSON.stringify(text)}: ${error.message}`).toMatch(
      /^(BAD_USER_INPUT|NOT_FOUND|AMBIGUOUS)$/,
    );
  }
  expect(body.data !== undefined || body.errors !== undefined).toBe(true);
};

describe('a text that would do harm', () => {
  test('can stand in more than a hundred places', () => {
    expect(QUESTIONS.length).toBeGreaterThan(100);
  });

  test.each(QUESTIONS.map((question) => [question.place, question] as const))(
    'does none in %s',
    async (place, { query, variables }) => {
      // Deeper fields read their arguments as those of the root do.
      const strings = place.startsWith('Query.') ? STRINGS : STRINGS.slice(0, 5);
      await Promise.all(strings.map(async (text) => expectAnswer(await server.ask(query, variables(text)), text)));
    },
  );

  test('never stands in what Neo4j is sent, but in the parameters beside it', () => {
    expect(texts.size).toBeGreaterThan(80);
    expect([...texts].filter((text) => text.toLowerCase().includes(MARK))).toEqual([]);
  });

  test('has changed nothing', async () => {
    expect(before).toBeTruthy();
    expect(await stats()).toEqual(before);
  });
});

const change = (query: string, variables: object): Promise<Reply> =>
  server.ask(query, variables, { authorization: 'Bearer hush' });

const RULE = `mutation ($subject: ID!, $ruling: Ruling!, $note: String!, $url: String, $by: String) {
  rule(subject: $subject, ruling: $ruling, note: $note, url: $url, by: $by) { text url by }
}`;

describe('a text that would do harm, from someone with the token', () => {
  test.each([
    ['removeArticle', 'mutation ($text: ID!) { removeArticle(id: $text) }'],
    ['judge(left)', 'mutation ($text: ID!) { judge(left: $text, right: "x", verdict: SAME) { id } }'],
    ['judge(right)', 'mutation ($text: ID!) { judge(left: "x", right: $text, verdict: SAME) { id } }'],
    ['withdrawJudgement', 'mutation ($text: ID!) { withdrawJudgement(id: $text) }'],
    ['rule(subject)', 'mutation ($text: ID!) { rule(subject: $text, ruling: WRONG, note: "x") { text } }'],
  ])('does none in %s', async (_, query) => {
    for (const text of STRINGS) expectAnswer(await change(query, { text }), text);
    expect(await stats()).toEqual(before);
  });

  test('is kept as it is in a note, and goes with it', async () => {
    const { id } = (await server.ask('{ official(name: "hoang trung hai") { id } }')).body.data.official;
    for (const text of STRINGS) {
      const ruled = await change(RULE, { subject: id, ruling: 'DISPUTED', note: text, url: text, by: text });
      expectAnswer(ruled, text);
      if (ruled.body.data) expect(ruled.body.data.rule).toEqual({ text, url: text, by: text });
      await change(RULE, { subject: id, ruling: 'STANDS', note: 'x' });
    }
    expect(await stats()).toEqual(before);
  });

  test('is kept as it is in an article, and goes with it', async () => {
    const load =
      'mutation ($articles: [ArticleInput!]!) { loadArticles(articles: $articles) { failed { index code } articles { id title text source byline url } } }';
    const articles = STRINGS.map((text) => ({
      externalId: text,
      title: text,
      text,
      source: text,
      byline: text,
      url: text,
    }));
    const { failed, articles: loaded } = (await change(load, { articles })).body.data.loadArticles;
    const refused = failed.map(({ index }: { index: number }) => STRINGS[index]);
    // NUL and half a surrogate pair are no text.
    expect(refused.every((text: string) => /\0|\ud800/.test(text))).toBe(true);
    for (const { id: _, ...kept } of loaded) {
      expect(kept).toEqual({ title: kept.text, text: kept.text, source: kept.text, byline: kept.text, url: kept.text });
      expect(STRINGS).toContain(kept.text);
    }
    for (const { id } of loaded) await change('mutation ($id: ID!) { removeArticle(id: $id) }', { id });
    expect(await stats()).toEqual(before);
  });

  test('leaves nothing in the log that went wrong inside', () => {
    expect(server.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
