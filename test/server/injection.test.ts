import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { type Serving, serveSamples } from './serving.ts';

/** What would do harm where text became part of a query, a pattern, a path or a page. */
const STRINGS = [
  "x' OR '1'='1",
  "'; DROP TABLE node; --",
  '"}) DETACH DELETE n //',
  '`) MATCH (n) DETACH DELETE n //',
  '*) OR (trung AND NOT "hải" ~2 [a TO z] \\ + - && || ! { } ^ : /',
  '%_\\%',
  '../../../../etc/passwd\u0000',
  '<script>alert(1)</script>',
  '{{7*7}}#{7*7}',
  '\ud800',
  '\u202e\u200b\u0001',
  'đ'.repeat(500),
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

const selectionOf = (field: GraphQLField<unknown, unknown>): string =>
  isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';

const wrapped = (type: GraphQLInputType, text: string): unknown => {
  if (isNonNullType(type)) return wrapped(type.ofType, text);
  return isListType(type) ? [wrapped(type.ofType, text)] : text;
};

const ask = (
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
    query: `query (${declared}) { ${field.name}(${passed}) ${selectionOf(field)} }`,
    variables: (text) =>
      Object.fromEntries(needed.map((each) => [each.name, each === argument ? make(text) : sane(each.type)])),
  };
};

/** One question for every place in the arguments of the query's fields where a text may stand. */
const questions = (): readonly Question[] =>
  Object.values(schema.getQueryType()!.getFields()).flatMap((field) =>
    field.args.flatMap((argument) => {
      const type = getNamedType(argument.type);
      if (isText(argument.type))
        return [ask(field, argument, `${field.name}(${argument.name})`, (text) => wrapped(argument.type, text))];
      if (!isInputObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((inner): Question[] => {
        const innerType = getNamedType(inner.type);
        const place = `${field.name}(${argument.name}.${inner.name})`;
        if (isText(inner.type))
          return [ask(field, argument, place, (text) => ({ [inner.name]: wrapped(inner.type, text) }))];
        if (!isInputObjectType(innerType) || !innerType.isOneOf) return [];
        return [
          ask(field, argument, place, (text) => ({
            [inner.name]: isListType(inner.type) ? [{ name: text }] : { name: text },
          })),
        ];
      });
    }),
  );

let server: Serving;
let before: unknown;

const stats = async (): Promise<unknown> =>
  (await server.ask('{ stats { articles events officials organizations provinces places donations relations } }')).body
    .data;

beforeAll(async () => {
  server = await serveSamples();
  before = await stats();
});
afterAll(() => server.close());

describe('a text that would do harm', () => {
  test('can stand in more than twenty places', () => {
    expect(questions().length).toBeGreaterThan(20);
  });

  test.each(questions().map((question) => [question.place, question] as const))(
    'does none in %s',
    async (_, { query, variables }) => {
      for (const text of STRINGS) {
        const { body } = await server.ask(query, variables(text));
        for (const error of body.errors ?? []) {
          expect(error.extensions.code, `${JSON.stringify(text)}: ${error.message}`).toMatch(
            /^(BAD_USER_INPUT|NOT_FOUND|AMBIGUOUS)$/,
          );
        }
        expect(body.data !== undefined || body.errors !== undefined).toBe(true);
      }
    },
  );

  test('has changed nothing', async () => {
    expect(before).toBeTruthy();
    expect(await stats()).toEqual(before);
    expect(server.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
