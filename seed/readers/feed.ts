import { Parser } from 'htmlparser2';
import { ExpectedError } from '../../src/errors.ts';
import type { RawArticle } from '../../src/model/article.ts';
import { isDay } from '../front-matter.ts';
import { failureOf } from '../load/failure.ts';
import type { Entry } from './formats.ts';
import { textOfHtml } from './html-text.ts';

/** The articles of an RSS or Atom feed, as far as it holds their text. */
export function* readFeed(xml: string, name: string): Iterable<Entry> {
  const feed = new FeedHandler(name);
  const parser = new Parser(feed, { xmlMode: true, decodeEntities: true });
  for (let at = 0; at < xml.length; at += PART) parser.write(xml.slice(at, at + PART));
  parser.end();
  if (!feed.isFeed) throw new ExpectedError('UNREADABLE', `${name}: is no RSS or Atom feed.`);
  for (const [index, item] of feed.items.entries()) {
    const place = { place: `[${index}]`, path: null };
    const more = (item.fields.content ?? item.fields['content:encoded']) === undefined ? linkOf(item) : null;
    try {
      const article = articleOf(item, feed.title, `${name}[${index}]`);
      yield { ...place, ...(more === null ? {} : { more }), article };
    } catch (error) {
      yield { ...place, ...(more === null ? {} : { more }), failure: failureOf(error) };
    }
  }
}

const PART = 64 * 1024;
const DEEPEST = 100;

interface Item {
  /** The first of each name. */
  readonly fields: Record<string, string>;
  href: string | null;
}

const FIELDS = new Set(
  'title link guid id pubDate published updated dc:date description summary content content:encoded dc:creator author name'.split(
    ' ',
  ),
);

/** Markup in a field that is not escaped (XHTML in Atom) is put together again as text. */
class FeedHandler {
  readonly items: Item[] = [];
  isFeed = false;
  title: string | null = null;
  readonly #name: string;
  #open: string[] = [];
  #item: Item | null = null;
  #field: { readonly name: string; readonly depth: number; readonly parts: string[] } | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#open.push(name);
    if (this.#open.length > DEEPEST) {
      throw new ExpectedError('UNREADABLE', `${this.#name}: elements must be nested at most ${DEEPEST} deep.`);
    }
    if (this.#open.length === 1) this.isFeed = ['rss', 'feed', 'rdf:RDF'].includes(name);
    else if (this.#item === null && (name === 'item' || name === 'entry')) {
      this.#item = { fields: {}, href: null };
    } else if (this.#field !== null) {
      // <author><name>
      if (this.#field.name === 'author' && name === 'name') this.#field.parts.length = 0;
      else this.#field.parts.push(`<${name}>`);
    } else if (FIELDS.has(name)) {
      if (name === 'link' && this.#item !== null && (attributes.rel ?? 'alternate') === 'alternate') {
        this.#item.href ??= attributes.href ?? null;
      }
      this.#field = { name, depth: this.#open.length, parts: [] };
    }
  }

  ontext(text: string): void {
    this.#field?.parts.push(text);
  }

  onclosetag(name: string): void {
    const field = this.#field;
    if (field !== null && field.depth === this.#open.length) {
      const text = field.parts.join('').trim();
      if (text !== '' && this.#item !== null) this.#item.fields[field.name] ??= text;
      if (text !== '' && this.#item === null && field.name === 'title') this.title ??= text;
      this.#field = null;
    } else if (field !== null && field.name !== 'author') field.parts.push(`</${name}>`);
    this.#open.pop();
    if (this.#item !== null && (name === 'item' || name === 'entry') && this.#field === null) {
      this.items.push(this.#item);
      this.#item = null;
    }
  }
}

const linkOf = ({ fields, href }: Item): string | null => fields.link ?? href;

function articleOf(item: Item, source: string | null, name: string): RawArticle {
  const { fields } = item;
  const html = fields['content:encoded'] ?? fields.content ?? fields.description ?? fields.summary;
  const text = html === undefined ? '' : textOfHtml(html);
  const title = textOfHtml(fields.title ?? '');
  if (text === '' || title === '') {
    throw new ExpectedError('UNREADABLE', `${name}: must have a title and a text.`);
  }
  const date = fields.pubDate ?? fields.published ?? fields.updated ?? fields['dc:date'];
  return {
    title,
    text,
    source,
    byline: fields['dc:creator'] ?? fields.author ?? null,
    url: linkOf(item),
    publishedOn: date === undefined ? null : dayThere(date, name),
    externalId: fields.guid ?? fields.id ?? null,
  };
}

/** The day where the feed was written: "Sat, 07 Jan 2017 23:30:00 +0700" is the seventh. */
function dayThere(date: string, name: string): string {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  const [, day, month, year] = /(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})/.exec(date) ?? [];
  const number = MONTHS.indexOf(month ?? '') + 1;
  const found = iso ?? (day === undefined ? '' : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (isDay(found)) return found;
  throw new ExpectedError(
    'UNREADABLE',
    `${name}: the date must be one of RFC 822 or 3339, but got ${JSON.stringify(date.slice(0, 100))}.`,
  );
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
