import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/server/examples.ts';
import { type Serving, serveSamples } from './serving.ts';

let server: Serving;
beforeAll(async () => {
  server = await serveSamples();
});
afterAll(() => server.close());

/** Whether an answer says anything: a list with something in it, or a text or number other than 0. */
const saysSomething = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(saysSomething)
    : value !== null && typeof value === 'object'
      ? Object.values(value).some(saysSomething)
      : typeof value === 'string' || (typeof value === 'number' && value > 0);

describe('the example', () => {
  test.each(EXAMPLES.map((example) => [example.name, example] as const))(
    '%s answers on the sample articles',
    async (name, { query, variables }) => {
      const { body } = await server.ask(query, variables);
      expect(body.errors).toBeUndefined();
      expect(saysSomething(body.data)).toBe(true);
      expect(query).toContain(`query ${name}`);
      for (const value of Object.values(body.data)) expect(saysSomething(value)).toBe(true);
    },
  );
});
