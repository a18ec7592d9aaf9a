import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/secret.ts';
import { authoriseBy } from '../../src/server/auth.ts';

describe('a request', () => {
  test.each([
    ['Bearer hush', true],
    ['bearer  hush ', true], // the scheme's case is free
    ['Bearer hus', false],
    ['Bearer hushhush', false],
    ['Bearer ', false],
    ['hush', false],
    ['Basic hush', false],
    ['Bearer hush hush', false],
    ['', false],
    [null, false],
  ])('with the header %j is authorised: %j', (header, authorised) => {
    expect(authoriseBy(new Secret('hush'))(header)).toBe(authorised);
  });

  test('is never authorised where there is no token', () => {
    expect(authoriseBy(null)('Bearer ')).toBe('off');
    expect(authoriseBy(null)(null)).toBe('off');
  });
});
