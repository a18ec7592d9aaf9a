import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A new empty folder, gone when the file's tests are done. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'machtin-'));
  folders.push(folder);
  return folder;
};

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
