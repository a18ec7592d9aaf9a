import { parse } from 'yaml';
import { z } from 'zod';
import { ExpectedError } from '../src/errors.ts';

/** What the head of a Markdown file may say of its article; other keys are left alone. */
export interface FrontMatter {
  readonly title: string | null;
  readonly source: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** YYYY-MM-DD. */
  readonly publishedOn: string | null;
  readonly externalId: string | null;
}

/**
 * Parts a Markdown file into its front matter and the body behind it. The body is left to the letter, so that offsets into it
 * are offsets into the file less the front matter. Throws UNREADABLE, naming `where`, when the head is no YAML of that shape.
 */
export function splitFrontMatter(file: string, where: string): { readonly head: FrontMatter; readonly body: string } {
  const found = FENCED.exec(file);
  if (!found) return { head: NO_HEAD, body: file };
  if (found[0].length > LONGEST) {
    throw new ExpectedError('UNREADABLE', `${where}: the front matter must have at most ${LONGEST} characters.`);
  }
  return { head: readHead(found[1]!, where), body: file.slice(found[0].length) };
}

const LONGEST = 20_000;

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

const NO_HEAD: FrontMatter = {
  title: null,
  source: null,
  byline: null,
  url: null,
  publishedOn: null,
  externalId: null,
};

function readHead(yaml: string, where: string): FrontMatter {
  let value: unknown;
  try {
    value = parse(yaml) ?? {};
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new ExpectedError('UNREADABLE', `${where}: the front matter must be YAML: ${why}`);
  }
  const checked = HEAD.safeParse(value);
  if (!checked.success) {
    const issue = checked.error.issues[0]!;
    const key = issue.path.join('.');
    const came = key ? JSON.stringify((value as Record<string, unknown>)[key]) : JSON.stringify(value);
    throw new ExpectedError(
      'UNREADABLE',
      `${where}: "${key || 'front matter'}" must be ${issue.message}, but got ${came}.`,
    );
  }
  return checked.data;
}

const words = z
  .union([z.string(), z.number()], { error: 'text' })
  .nullish()
  .transform((value) => (value === null || value === undefined || value === '' ? null : String(value)));

const day = z
  .string({ error: 'a date (YYYY-MM-DD)' })
  .refine(isDay, { error: 'a date (YYYY-MM-DD)' })
  .nullish()
  .transform((value) => value ?? null);

const HEAD = z
  .object(
    {
      title: words,
      source: words,
      byline: words,
      author: words,
      url: words,
      publishedOn: day,
      externalId: words,
    },
    { error: 'a table of keys and values' },
  )
  .transform(({ author, byline, ...head }) => ({ ...head, byline: byline ?? author }));

/** `2013-11-01`, and a day that the calendar has. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
