import { z } from 'zod';
import { ExpectedError } from '../../src/errors.ts';
import type { RawArticle } from '../../src/model/article.ts';
import { isDay } from '../front-matter.ts';
import { failureOf } from '../load/failure.ts';
import type { Entry } from './formats.ts';
import { textOfHtml } from './html-text.ts';

/** The articles of a JSON text: one object, a list of them, or a JSON feed. Throws UNREADABLE for what is no JSON. */
export function* readJson(text: string, name: string): Iterable<Entry> {
  const value = parsed(text, name);
  const items = Array.isArray(value) ? value : isFeed(value) ? value.items : null;
  if (items === null) {
    yield { place: null, path: null, article: articleOf(value, name) };
    return;
  }
  for (const [index, item] of items.entries()) {
    const place = { place: `[${index}]`, path: null };
    try {
      yield { ...place, article: articleOf(item, `${name}[${index}]`) };
    } catch (error) {
      yield { ...place, failure: failureOf(error) };
    }
  }
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ExpectedError('UNREADABLE', `${name}: must be JSON: ${why.slice(0, 200)}`);
  }
}

const isFeed = (value: unknown): value is { readonly items: readonly unknown[] } =>
  typeof value === 'object' && value !== null && Array.isArray((value as { readonly items?: unknown }).items);

const words = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined || value === '' ? null : String(value)));
const author = z.union([words, z.object({ name: words }).transform(({ name }) => name)]).nullish();

/** Our own names, and those that others give the same: JSON Feed, scrapers' dumps. */
const ARTICLE = z.object({
  title: words,
  headline: words,
  text: words,
  content: words,
  body: words,
  content_text: words,
  content_html: words,
  source: words,
  publisher: words,
  byline: words,
  author,
  url: words,
  link: words,
  publishedOn: words,
  published_at: words,
  date_published: words,
  datePublished: words,
  date: words,
  externalId: words,
  id: words,
});

/** One article of an object. `name` is where it stands, for messages. */
export function articleOf(value: unknown, name: string): RawArticle {
  const checked = ARTICLE.safeParse(value);
  if (!checked.success) {
    const issue = checked.error.issues[0]!;
    throw new ExpectedError(
      'UNREADABLE',
      `${name}: "${issue.path.join('.') || 'article'}" must be text: ${issue.message}.`,
    );
  }
  const given = checked.data;
  const html = given.content_html === null ? null : textOfHtml(given.content_html);
  const text = given.text ?? given.content ?? given.body ?? given.content_text ?? html;
  if (text === null || text.trim() === '') {
    throw new ExpectedError('UNREADABLE', `${name}: "text" must hold the article's text, but is not there.`);
  }
  if (/[\0\p{Surrogate}]/u.test(JSON.stringify(given))) {
    throw new ExpectedError('UNREADABLE', `${name}: must be well-formed text without NUL.`);
  }
  return {
    title: given.title ?? given.headline ?? firstLine(text),
    text,
    source: given.source ?? given.publisher,
    byline: given.byline ?? given.author ?? null,
    url: given.url ?? given.link,
    publishedOn: dayOf(
      given.publishedOn ?? given.published_at ?? given.date_published ?? given.datePublished ?? given.date,
      name,
    ),
    externalId: given.externalId ?? given.id,
  };
}

const firstLine = (text: string): string => text.trim().split('\n')[0]!.trim();

/** The day of a date, or of a date and time as it was written. Throws UNREADABLE for what is none. */
export function dayOf(value: string | null, name: string): string | null {
  if (value === null) return null;
  const day = value.trim().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(value.trim()) && isDay(day)) return day;
  throw new ExpectedError('UNREADABLE', `${name}: the date must be YYYY-MM-DD, but got ${JSON.stringify(value)}.`);
}
