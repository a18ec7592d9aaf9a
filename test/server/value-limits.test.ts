import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { LIST_LIMIT, longValue, TEXT_LIMIT } from '../../src/server/value-limits.ts';

const long = 'x'.repeat(TEXT_LIMIT + 1);
const many = Array.from({ length: LIST_LIMIT + 1 }, () => 1);

test.each([
  ['{ search(text: "x") { totalCount } }', {}, null],
  [`{ search(text: "${long}") { totalCount } }`, {}, 'a text is longer than 500 characters'],
  [`{ search(text: """${long}""") { totalCount } }`, {}, 'a text is longer than 500 characters'],
  [`query ($t: String = "${long}") { search(text: $t) { totalCount } }`, {}, 'a text is longer than 500 characters'],
  ['query ($t: String) { search(text: $t) { totalCount } }', { t: long }, 'a text is longer than 500 characters'],
  ['query ($t: [Ref]) { a(b: $t) }', { t: [{ name: 'x' }, { name: long }] }, 'a text is longer than 500 characters'],
  ['query ($t: [ID]) { nodes(ids: $t) { id } }', { t: many }, 'a list has more than 500 members'],
  [`{ nodes(ids: [${many.join(' ')}]) { id } }`, {}, 'a list has more than 500 members'],
  ['mutation ($t: String) { load(text: $t) }', { t: long }, null],
])('%.60s with %.40j is too long: %j', (text, variables, what) => {
  expect(longValue(parse(text), variables)?.message ?? null).toBe(what && `This request asks for too much: ${what}.`);
});

test('a question without variables is short', () => {
  expect([undefined, null].map((variables) => longValue(parse('{ a }'), variables))).toEqual([null, null]);
});
