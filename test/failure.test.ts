import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ExpectedError } from '../src/errors.ts';
import { inOneLine } from '../src/failure.ts';

const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing',
    (error: unknown) => error,
  );

describe('an error that ends a program', () => {
  test('is its own message where it was expected', () => {
    expect(inOneLine(new ExpectedError('STORE', 'the store is newer than this program'))).toBe(
      'the store is newer than this program',
    );
  });

  test('says what is wrong with which file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'machtin-'));
    const file = join(folder, 'file');
    await writeFile(file, '');
    expect(inOneLine(await thrownBy(readFile(join(folder, 'nothing'))))).toBe(
      `${join(folder, 'nothing')}: it is not there.`,
    );
    expect(inOneLine(await thrownBy(readFile(join(file, 'x'))))).toBe(
      `${join(file, 'x')}: a part of its path is no folder.`,
    );
    expect(inOneLine(Object.assign(new Error('x'), { code: 'EACCES', path: '/data' }))).toBe(
      '/data: this user may not read or write it.',
    );
  });

  test.each([
    [new TypeError('x is not a function')],
    [Object.assign(new Error('x'), { code: 'EACCES' })],
    ['a text'],
    [null],
  ])('has no line of its own where it is a bug: %s', (error) => {
    expect(inOneLine(error)).toBeNull();
  });
});
