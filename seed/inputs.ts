import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import { ExpectedError } from '../src/errors.ts';
import { isReadable } from './readers/formats.ts';

/** A file, an address, or standard input to load. */
export interface Input {
  /** A path; an http(s) URL; `-`. */
  readonly path: string;
  /**
   * What it is known by where it says no better: its path below the folder that was given, or its name where it was given alone;
   * null for what has neither.
   */
  readonly key: string | null;
  /** Of a file only the articles at these places ("" is the file itself): what failed before. */
  readonly only?: ReadonlySet<string>;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Files of other kinds in folders that were given. */
  readonly passedOver: readonly string[];
}

export const isUrl = (path: string): boolean => /^https?:\/\//i.test(path);
export const STDIN = '-';

/**
 * What some paths stand for, in the order of their names: folders are walked, hidden files, READMEs and files of other kinds in
 * them passed over; `*`, `?` and `**` stand for what they do in a shell. `base`: what keys are relative to, for all of them.
 * Throws ExpectedError UNREADABLE for a path that is not there, CONFLICT when two files would be known by one key.
 */
export async function inputsOf(paths: readonly string[], base: string | null = null): Promise<Inputs> {
  const inputs: Input[] = [];
  const passedOver: string[] = [];
  for (const path of paths) {
    if (isUrl(path) || path === STDIN) inputs.push({ path, key: null });
    else for await (const input of filesOf(path, base, passedOver)) inputs.push(input);
  }
  return { inputs: withoutTwins(inputs), passedOver };
}

async function* filesOf(path: string, base: string | null, passedOver: string[]): AsyncIterable<Input> {
  const kind = await kindOf(path);
  if (kind === 'folder') {
    for await (const file of walk(path, passedOver)) yield { path: file, key: keyOf(file, base ?? path) };
  } else if (kind === 'file') {
    yield { path, key: base === null ? nameOf(path) : keyOf(path, base) };
  } else if (isDynamicPattern(path)) {
    const from = fixedPart(path);
    const found = await glob(path, { cwd: process.cwd(), expandDirectories: false, onlyFiles: true });
    if (found.length === 0) throw new ExpectedError('UNREADABLE', `${path}: no file is like that.`);
    for (const file of found.sort()) {
      if (isReadable(file)) yield { path: file, key: keyOf(file, base ?? from) };
      else passedOver.push(file);
    }
  } else {
    throw new ExpectedError('UNREADABLE', `${path}: there is no such file or folder.`);
  }
}

/** A folder whose name has brackets is a folder. */
async function kindOf(path: string): Promise<'folder' | 'file' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

/** The folder that a pattern begins with: `archive/2017` of `archive/2017/*.txt`. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => part !== escapePath(part));
  return parts.slice(0, Math.max(0, first)).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

async function* walk(folder: string, passedOver: string[]): AsyncIterable<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new ExpectedError('UNREADABLE', `${folder}: can't be listed: ${cause.message}`);
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || PASSED_OVER.test(entry.name)) continue;
    // Links to folders are not walked: they may lead in a circle.
    if (entry.isDirectory()) yield* walk(path, passedOver);
    else if (!entry.isFile() && (await kindOf(path)) !== 'file') passedOver.push(path);
    else if (isReadable(entry.name)) yield path;
    else passedOver.push(path);
  }
}

const PASSED_OVER = /^readme(?:\.\w+)?$/i;

const nameOf = (path: string): string => basename(path).normalize('NFC');

/** With slashes on every system: the same folder gives the same ids elsewhere. */
export const keyOf = (path: string, base: string): string =>
  relative(resolve(base), resolve(path)).split(sep).join('/').normalize('NFC');

function withoutTwins(inputs: readonly Input[]): readonly Input[] {
  const byKey = new Map<string, Input>();
  for (const input of inputs) {
    const name = input.key ?? input.path;
    const other = byKey.get(name);
    if (other === undefined) byKey.set(name, input);
    else if (resolve(other.path) !== resolve(input.path)) {
      throw new ExpectedError(
        'CONFLICT',
        `${other.path} and ${input.path} would both be known as “${name}”: give the folder that holds both, or name it with --base FOLDER.`,
      );
    }
  }
  return [...byKey.values()];
}
