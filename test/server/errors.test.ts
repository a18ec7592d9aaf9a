import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ExpectedError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { showError } from '../../src/server/errors.ts';
import { currentRequest } from '../../src/server/request.ts';

const lines: string[] = [];
const log = createLog('error', { write: (line) => lines.push(line) });
const show = (error: unknown): GraphQLError => showError(log)(error) as GraphQLError;

describe('an error', () => {
  test('that was expected keeps its message, code, details and path', () => {
    const error = new ExpectedError('AMBIGUOUS', 'two bear that name', { candidates: ['a', 'b'] });
    const shown = show(new GraphQLError('two bear that name', { originalError: error, path: ['official'] }));
    expect(shown).toBeInstanceOf(GraphQLError);
    expect(shown.toJSON()).toEqual({
      message: 'two bear that name',
      path: ['official'],
      extensions: { code: 'AMBIGUOUS', candidates: ['a', 'b'], http: { status: 400, spec: true } },
    });
  });

  test('of the caller against the schema is left as it is', () => {
    const error = new GraphQLError('Cannot query field "x" on type "Query".');
    expect(show(error)).toBe(error);
  });

  test('that was not expected is shown with nothing but the request id, and is in the log whole', () => {
    lines.length = 0;
    const error = new TypeError('secret of the house');
    const shown = currentRequest.run({ id: 'r-1', log: log.child({ requestId: 'r-1' }) }, () =>
      show(new GraphQLError(error.message, { originalError: error, path: ['stats', 'articles'] })),
    );
    expect(shown.message).toBe('Unexpected error.');
    expect(JSON.stringify(shown)).not.toContain('secret');
    expect(shown.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' });
    expect(JSON.parse(lines[0]!)).toMatchObject({
      requestId: 'r-1',
      path: 'stats.articles',
      err: { type: 'TypeError', message: 'secret of the house', stack: expect.stringContaining('errors.test') },
    });
  });
});
