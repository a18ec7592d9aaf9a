import { describe, expect, test } from 'vitest';
import { withinDeadline } from '../../src/server/deadline.ts';

const never = new Promise<never>(() => {});

describe('work with a deadline', () => {
  test('gives its result when it is done in time', async () => {
    const { signal } = new AbortController();
    expect(await withinDeadline(Promise.resolve(7), 1000, signal)).toBe(7);
    expect(withinDeadline(7, 1000, signal)).toBe(7);
    await expect(withinDeadline(Promise.reject(new Error('no')), 1000, signal)).rejects.toThrow('no');
  });

  test('is a TIMEOUT when it is not', async () => {
    const { signal } = new AbortController();
    await expect(withinDeadline(never, 1, signal)).rejects.toMatchObject({
      code: 'TIMEOUT',
      details: { milliseconds: 1 },
    });
  });

  test('is given up when the client goes, or has gone', async () => {
    const client = new AbortController();
    const work = withinDeadline(never, 60_000, client.signal);
    client.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    await expect(withinDeadline(never, 60_000, client.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
