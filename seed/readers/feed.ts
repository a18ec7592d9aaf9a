import { ExpectedError } from '../../src/errors.ts';
import type { RawArticle } from '../../src/model/article.ts';
import { failureOf } from '../load/failure.ts';
import type { Entry } from './formats.ts';
import { textOfHtml, unescaped } from './html-text.ts';

/** The articles of an RSS or Atom feed, as far as it holds their text. */
export function* readFeed(xml: string, name: string): Iterable<Entry> {
  const items = [...xml.matchAll(/<(item|entry)(?=[\s>])[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , body]) => body!);
  if (items.length === 0 && !/<(?:rss|feed|rdf:RDF)[\s>]/.test(xml)) {
    throw new ExpectedError('UNREADABLE', `${name}: is no RSS or Atom feed.`);
  }
  const source = wordsOf(xml.slice(0, xml.search(/<(?:item|entry)[\s>]/)), 'title');
  for (const [index, item] of items.entries()) {
    const place = { place: `[${index}]`, path: null };
    try {
      yield { ...place, article: articleOf(item, source, `${name}[${index}]`) };
    } catch (error) {
      yield { ...place, failure: failureOf(error) };
    }
  }
}

function articleOf(item: string, source: string | null, name: string): RawArticle {
  const html =
    wordsOf(item, 'content:encoded') ??
    wordsOf(item, 'content') ??
    wordsOf(item, 'description') ??
    wordsOf(item, 'summary');
  const text = html === null ? '' : textOfHtml(html);
  const title = wordsOf(item, 'title');
  if (text === '' || title === null) {
    throw new ExpectedError('UNREADABLE', `${name}: must have a title and a text.`);
  }
  const date =
    wordsOf(item, 'pubDate') ?? wordsOf(item, 'published') ?? wordsOf(item, 'updated') ?? wordsOf(item, 'dc:date');
  return {
    title: textOfHtml(title),
    text,
    source,
    byline: wordsOf(item, 'dc:creator') ?? wordsOf(/<author>([\s\S]*?)<\/author>/.exec(item)?.[1] ?? '', 'name'),
    url: wordsOf(item, 'link') ?? /<link[^>]*\bhref="([^"]+)"/.exec(item)?.[1] ?? null,
    publishedOn: date === null ? null : dayThere(date, name),
    externalId: wordsOf(item, 'guid') ?? wordsOf(item, 'id'),
  };
}

/** The words of an element, out of CDATA or escaped. */
function wordsOf(xml: string, tag: string): string | null {
  const found = new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1]?.trim();
  if (found === undefined || found === '') return null;
  const cdata = /^<!\[CDATA\[([\s\S]*?)\]\]>$/.exec(found)?.[1];
  return (cdata ?? unescaped(found)).trim() || null;
}

/** The day where the feed was written: "Sat, 07 Jan 2017 23:30:00 +0700" is the seventh. */
function dayThere(date: string, name: string): string {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  if (iso !== undefined) return iso;
  const [, day, month, year] = /(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})/.exec(date) ?? [];
  const number = MONTHS.indexOf(month ?? '') + 1;
  if (day !== undefined && number > 0) return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  throw new ExpectedError(
    'UNREADABLE',
    `${name}: the date must be one of RFC 822 or 3339, but got ${JSON.stringify(date)}.`,
  );
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
