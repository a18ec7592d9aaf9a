import type { RawArticle } from '../../src/model/article.ts';
import { isDay } from '../front-matter.ts';
import { type Block, type PageParts, readPage, textOfHtml } from './html-text.ts';

/** The article of a page: its text, and what head and JSON-LD say of it. */
export function readHtml(html: string): RawArticle {
  const page = readPage(html);
  const { metas } = page;
  const data = linkedData(page.linkedData);
  const title = data.headline ?? metas['og:title'] ?? page.title ?? '';
  return {
    title,
    text: articleText(page, title),
    source: data.publisher ?? metas['og:site_name'] ?? null,
    byline: data.author ?? metas.author ?? metas['article:author'] ?? null,
    url: page.canonical ?? metas['og:url'] ?? null,
    publishedOn: dayIn(
      data.datePublished ?? metas['article:published_time'] ?? metas.pubdate ?? metas.datePublished ?? page.time,
    ),
    externalId: null,
  };
}

type Said = Readonly<Partial<Record<'headline' | 'datePublished' | 'author' | 'publisher', string>>>;

/** headline, datePublished, author and publisher of the first article that JSON-LD describes. */
function linkedData(texts: readonly string[]): Said {
  for (const json of texts) {
    const found = articleIn(parsed(json), 0);
    if (found !== null) return found;
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** A list in a graph in a list is as deep as it gets; more is nonsense. */
const DEEPEST = 6;

function articleIn(value: unknown, depth: number): Said | null {
  if (depth > DEEPEST || value === null || typeof value !== 'object') return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const item = value as Readonly<Record<string, unknown>>;
  if (item['@graph'] !== undefined) return articleIn(item['@graph'], depth + 1);
  const type = item['@type'];
  if (!/Article|Report|BlogPosting/.test(Array.isArray(type) ? type.slice(0, 9).join(' ') : String(type))) return null;
  const given = {
    headline: item.headline,
    datePublished: item.datePublished,
    author: nameIn(item.author),
    publisher: nameIn(item.publisher),
  };
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, text]) =>
      typeof text === 'string' && text.trim() !== '' ? [[key, textOfHtml(text)]] : [],
    ),
  );
}

function nameIn(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .slice(0, 20)
      .map((one) => (Array.isArray(one) ? null : nameIn(one)))
      .filter((name) => typeof name === 'string')
      .join(', ');
  }
  return typeof value === 'object' && value !== null ? (value as { readonly name?: unknown }).name : value;
}

function dayIn(date: string | null | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date?.trim() ?? '')?.[0];
  return day !== undefined && isDay(day) ? day : null;
}

/**
 * The blocks of the article: of the longest `<article>`, else of the box whose paragraphs read most like prose. Left out are the
 * headline itself and what is nothing but links.
 */
function articleText(page: PageParts, title: string): string {
  const blocks = blocksOf(page);
  return blocks
    .filter(({ text, linked }) => text !== title && (linked < 60 || text.length > 200))
    .map(({ text }) => text)
    .join('\n\n');
}

function blocksOf({ blocks, boxes }: PageParts): readonly Block[] {
  const inside = (box: { readonly from: number; readonly to: number }) => blocks.slice(box.from, box.to);
  const marked = boxes.filter(({ name }) => name === 'article').slice(0, 200);
  const longest = marked.map(inside).sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (longest !== undefined && lengthOf(longest) >= LEAST) return longest;
  const scores = new Map<number, number>();
  for (const block of blocks) {
    // As in Readability: a paragraph speaks for the box that it is in, and half as much for the next.
    block.within.forEach((box, depth) => {
      scores.set(box, (scores.get(box) ?? 0) + proseOf(block) / (depth + 1));
    });
  }
  const best = [...scores].sort(([a, x], [b, y]) => y - x || a - b)[0];
  return best === undefined || best[1] === 0 ? middle(blocks) : inside(boxes[best[0]]!);
}

/** An <article> may be a teaser: one of fewer letters is. */
const LEAST = 300;

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

const proseOf = ({ text, linked }: Block): number =>
  text.length < 60 || linked >= 30 ? 0 : 1 + Math.min(3, text.length / 100) + (text.match(/,/g) ?? []).length / 2;

function middle(blocks: readonly Block[]): readonly Block[] {
  const reads = ({ text, linked }: Block): boolean => text.length >= 80 && linked < 30;
  const [first, last] = [blocks.findIndex(reads), blocks.findLastIndex(reads)];
  return first < 0 ? blocks : blocks.slice(first, last + 1);
}
