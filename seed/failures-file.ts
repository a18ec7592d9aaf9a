import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { ExpectedError } from '../src/errors.ts';
import type { Input } from './inputs.ts';
import type { ArticleOutcome } from './report.ts';

/**
 * What failed, one JSON object a line with its reason, to be fed back in. Written line by line, so that nothing of it is lost
 * whatever ends the run.
 */
export class FailuresFile {
  readonly #path: string;
  readonly #part: string;
  #count = 0;

  /** `retried`: the file that is being fed back in, which stays as it is until all of it was tried. */
  constructor(path: string, retried: boolean) {
    this.#path = path;
    this.#part = retried ? `${path}.part` : path;
  }

  get count(): number {
    return this.#count;
  }

  add({ name, reason, origin }: ArticleOutcome): void {
    const line = `${JSON.stringify({ ...origin, name, ...reason })}\n`;
    if (this.#count === 0) writeFileSync(this.#part, line);
    else appendFileSync(this.#part, line);
    this.#count += 1;
  }

  /** `whole`: all was tried. */
  close(whole: boolean): void {
    if (this.#part === this.#path) return;
    if (!whole) rmSync(this.#part, { force: true });
    else if (this.#count > 0) renameSync(this.#part, this.#path);
    else rmSync(this.#path, { force: true });
  }
}

/** What a file of failures says is to be tried again. Throws UNREADABLE, naming the line. */
export function failedInputs(path: string): readonly Input[] {
  if (!existsSync(path)) throw new ExpectedError('UNREADABLE', `${path}: there is no such file.`);
  const inputs = new Map<string, { readonly key: string | null; readonly only: Set<string> }>();
  for (const [at, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const failed = parsed(line, `${path}:${at + 1}`);
    const input = inputs.get(failed.path) ?? { key: failed.key, only: new Set<string>() };
    input.only.add(failed.place ?? '');
    inputs.set(failed.path, input);
  }
  return [...inputs].map(([file, { key, only }]) => ({ path: file, key, ...(only.has('') ? {} : { only }) }));
}

function parsed(line: string, where: string): z.output<typeof LINE> {
  try {
    return LINE.parse(JSON.parse(line));
  } catch {
    throw new ExpectedError('UNREADABLE', `${where}: must be a line that the loader wrote, with "path" and "place".`);
  }
}

const LINE = z.object({ path: z.string(), key: z.string().nullable(), place: z.string().nullable() });
