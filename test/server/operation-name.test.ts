import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { operationNameOf } from '../../src/server/operation-name.ts';

test.each([
  ['{ stats { articles } }', null, null, 'query stats'],
  ['query MadeUp { stats { articles } }', 'MadeUp', null, 'query stats'], // not by the client's own name
  ['{ a: stats { articles } b: stats { events } }', null, null, 'query stats'],
  ['{ stats { articles } events { totalCount } }', null, null, 'query several'],
  ['{ ...F ... { stats { articles } } } fragment F on Query { stats { events } }', null, null, 'query stats'],
  ['{ ...F } fragment F on Query { ...F stats { events } }', null, null, 'query stats'],
  ['mutation { removeArticle(id: "x") }', null, null, 'mutation removeArticle'],
  ['query A { stats { articles } } query B { events { totalCount } }', 'B', null, 'query events'],
  ['query A { stats { articles } } query B { events { totalCount } }', null, null, 'none none'],
  ['query Start { stats { articles } events { totalCount } }', 'Start', 'explorer:Start', 'query explorer:Start'],
])('%s as %j, listed as %j, is counted as %j', (text, name, key, expected) => {
  const { type, operation } = operationNameOf(parse(text), name, key);
  expect(`${type} ${operation}`).toBe(expected);
});
