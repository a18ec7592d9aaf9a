import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { passedLimit } from '../../src/server/document-limits.ts';
import { EXAMPLES } from '../../src/server/examples.ts';
import { explorerOperations } from '../../src/server/explorer.ts';

test.each([
  ...EXAMPLES.map(({ name, query }) => [`the playground’s ${name}`, query]),
  ...[...explorerOperations()].map(([key, query]) => [key, query]),
] as [string, string][])('%s asks what the schema has, within the limits', (_, query) => {
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  expect(passedLimit(parse(query))).toBeNull();
});
