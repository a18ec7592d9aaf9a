import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ExpectedError } from './errors.ts';

/** The operations of a file `{"KEY": "query …", …}`, by key. Throws an ExpectedError that says what is wrong with it. */
export const readOperations = async (file: string): Promise<ReadonlyMap<string, string>> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw wrong(file, `can't be read (${error.code})`);
  });
  const result = OPERATIONS.safeParse(parsed(text));
  if (!result.success) throw wrong(file, 'is something else');
  return new Map(Object.entries(result.data));
};

const OPERATIONS = z.record(z.string().min(1), z.string().min(1));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const wrong = (file: string, what: string): ExpectedError =>
  new ExpectedError(
    'BAD_USER_INPUT',
    `MACHTIN_PERSISTED_OPERATIONS must name a JSON file like {"KEY": "query …"}, but ${file} ${what}.`,
  );
