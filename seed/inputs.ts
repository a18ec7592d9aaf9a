import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { ExpectedError } from '../src/errors.ts';
import { isReadable } from './readers/formats.ts';

/** A file to load, and what it is known by: its path below the folder that was given, or its name where it was given alone. */
export interface Input {
  readonly path: string;
  readonly key: string;
}

/**
 * The files that some paths stand for, in the order of their names: folders are walked, hidden files, READMEs and files of other
 * kinds in them passed over. `base`: what keys are relative to, for all of them. Throws ExpectedError UNREADABLE for a path that is
 * not there, CONFLICT when two files would be known by one key.
 */
export async function inputsOf(paths: readonly string[], base: string | null = null): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) {
    const root = base ?? path;
    if (await isFolder(path)) for await (const file of walk(path)) inputs.push({ path: file, key: keyOf(file, root) });
    else inputs.push({ path, key: base === null ? basename(path) : keyOf(path, base) });
  }
  refuseTwins(inputs);
  return inputs.filter((input, i) => inputs.findIndex(({ key }) => key === input.key) === i);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new ExpectedError('UNREADABLE', `${path}: there is no such file or folder.`);
  }
}

async function* walk(folder: string): AsyncIterable<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || PASSED_OVER.test(entry.name)) continue;
    if (entry.isDirectory()) yield* walk(path);
    else if (isReadable(entry.name)) yield path;
  }
}

const PASSED_OVER = /^readme(?:\.\w+)?$/i;

/** With slashes on every system: the same folder gives the same ids elsewhere. */
const keyOf = (path: string, base: string): string =>
  relative(resolve(base), resolve(path)).split(sep).join('/').normalize('NFC');

function refuseTwins(inputs: readonly Input[]): void {
  const paths = new Map<string, string>();
  for (const { path, key } of inputs) {
    const other = paths.get(key);
    if (other !== undefined && resolve(other) !== resolve(path))
      throw new ExpectedError(
        'CONFLICT',
        `${other} and ${path} would both be known as “${key}”: give the folder that holds both, or name it with --base FOLDER.`,
      );
    paths.set(key, path);
  }
}
