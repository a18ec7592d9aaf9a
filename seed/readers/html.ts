import type { RawArticle } from '../../src/model/article.ts';
import { type Block, blocksOf, textOfHtml, unescaped } from './html-text.ts';

/** The article of a page: its text, and what head and JSON-LD say of it. */
export function readHtml(html: string): RawArticle {
  const head = headOf(html);
  const title = head.headline ?? head['og:title'] ?? head.title ?? '';
  return {
    title,
    text: articleText(html, title),
    source: head.publisher ?? head['og:site_name'] ?? null,
    byline: head.author ?? null,
    url: head.canonical ?? head['og:url'] ?? null,
    publishedOn: dayIn(head.datePublished ?? head['article:published_time'] ?? head.pubdate ?? null),
    externalId: null,
  };
}

type Head = Readonly<Record<string, string | undefined>>;

function headOf(html: string): Head {
  const metas = [...html.matchAll(/<meta\s[^>]*>/gi)].flatMap(([tag]) => {
    const name = attribute(tag, 'property') ?? attribute(tag, 'name') ?? attribute(tag, 'itemprop');
    const content = attribute(tag, 'content');
    return name === null || content === null ? [] : [[name, content] as const];
  });
  const canonical = [...html.matchAll(/<link\s[^>]*>/gi)].find(([tag]) => attribute(tag, 'rel') === 'canonical')?.[0];
  const title = /<title[^>]*>([\s\S]*?)<\/title>/i.exec(html)?.[1];
  return {
    ...Object.fromEntries(metas.reverse()),
    ...(title === undefined ? {} : { title: textOfHtml(title) }),
    ...(canonical === undefined ? {} : { canonical: attribute(canonical, 'href') ?? undefined }),
    ...linkedData(html),
  };
}

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return found === null ? null : unescaped(found[1] ?? found[2]!).trim() || null;
};

/** headline, datePublished, author and publisher of the first article that JSON-LD describes. */
function linkedData(html: string): Head {
  for (const [, json] of html.matchAll(/<script[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script>/gi)) {
    const found = articleIn(parsed(json!));
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

function articleIn(value: unknown): Head | null {
  if (Array.isArray(value)) return value.map(articleIn).find((found) => found !== null) ?? null;
  if (value === null || typeof value !== 'object') return null;
  const item = value as Readonly<Record<string, unknown>>;
  if (item['@graph'] !== undefined) return articleIn(item['@graph']);
  if (!/Article|Report|BlogPosting/.test(String(item['@type']))) return null;
  const given = {
    headline: item.headline,
    datePublished: item.datePublished,
    author: nameIn(item.author),
    publisher: nameIn(item.publisher),
  };
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, text]) =>
      typeof text === 'string' && text !== '' ? [[key, unescaped(text)]] : [],
    ),
  );
}

function nameIn(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(nameIn)
      .filter((name) => typeof name === 'string')
      .join(', ');
  return typeof value === 'object' && value !== null ? (value as { readonly name?: unknown }).name : value;
}

const dayIn = (date: string | null): string | null => /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? null;

/** The longest <article>, else from the first to the last paragraph that is no list of links; the headline itself left out. */
function articleText(html: string, title: string): string {
  const body = html.replace(/<(nav|header|footer|aside)(?=[\s>])[\s\S]*?<\/\1\s*>/gi, ' ');
  const marked = [...body.matchAll(/<article(?:\s[^>]*)?>([\s\S]*?)<\/article>/gi)].map(([, inner]) =>
    blocksOf(inner!),
  );
  const longest = marked.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  const blocks = longest !== undefined && lengthOf(longest) >= LEAST ? longest : middle(blocksOf(body));
  return blocks
    .filter(({ text, linked }) => text !== title && (linked < 60 || text.length > 200))
    .map(({ text }) => text)
    .join('\n\n');
}

/** An <article> may be a teaser: one of fewer letters is. */
const LEAST = 300;

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

function middle(blocks: readonly Block[]): readonly Block[] {
  const reads = ({ text, linked }: Block): boolean => text.length >= 80 && linked < 30;
  const [first, last] = [blocks.findIndex(reads), blocks.findLastIndex(reads)];
  return first < 0 ? blocks : blocks.slice(first, last + 1);
}
