import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOperations } from '../src/persisted-operations.ts';

const fileWith = async (text: string): Promise<string> => {
  const file = join(await mkdtemp(join(tmpdir(), 'machtin-')), 'operations.json');
  await writeFile(file, text);
  return file;
};

describe('the file of listed operations', () => {
  test('gives each by its key', async () => {
    expect(await readOperations(await fileWith('{"count": "{ stats { articles } }"}'))).toEqual(
      new Map([['count', '{ stats { articles } }']]),
    );
  });

  test.each(['', '[]', '{"count": 7}', '{"count": ""}', 'query'])('is refused when it is %j', async (text) => {
    await expect(readOperations(await fileWith(text))).rejects.toThrow('must name a JSON file like {"KEY": "query …"}');
  });

  test('is refused when it is not there', async () => {
    await expect(readOperations('/nowhere/operations.json')).rejects.toThrow(
      "but /nowhere/operations.json can't be read (ENOENT).",
    );
  });
});
