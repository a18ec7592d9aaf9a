import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { ExpectedError } from '../src/errors.ts';
import type { RawArticle } from '../src/model/article.ts';
import { decodeText } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';

/** The article in a .txt or .md file. Throws UNREADABLE, naming the file, when there is none to read. */
export async function readArticleFile(path: string): Promise<RawArticle> {
  const read = READERS[extname(path).toLowerCase()];
  if (!read) {
    const known = Object.keys(READERS).join(', ');
    throw new ExpectedError('UNREADABLE', `${path}: must be one of ${known}, but got ${extname(path) || 'no ending'}.`);
  }
  const article = read(decodeText(await bytesOf(path), path), path);
  if (article.text.trim() === '') throw new ExpectedError('UNREADABLE', `${path}: holds no text.`);
  return article;
}

/** Whether the ending of a file's name is one that `readArticleFile` knows. */
export const isArticleFile = (name: string): boolean => extname(name).toLowerCase() in READERS;

type Reader = (file: string, path: string) => RawArticle;

const READERS: Readonly<Record<string, Reader>> = { '.txt': readPlain, '.md': readMarkdown };

/** The whole file is the text; its first line that is not empty is the title. */
export function readPlain(text: string): RawArticle {
  return {
    title: firstLine(text),
    text,
    source: null,
    byline: null,
    url: null,
    publishedOn: null,
    externalId: null,
  };
}

/** The body is the text, to the letter; a title in the front matter stays outside of it, so that offsets are the body's own. */
export function readMarkdown(file: string, path: string): RawArticle {
  const { head, body } = splitFrontMatter(file, path);
  return { ...head, title: head.title ?? (firstLine(body).replace(/^#+\s*/, '') || basename(path)), text: body };
}

const firstLine = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .find((line) => line !== '') ?? '';

/** Throws UNREADABLE, naming the file. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new ExpectedError('UNREADABLE', `${path}: ${whyUnread(cause)}`);
  }
}

export function whyUnread(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'must be a file, but is a folder.';
  if (code === 'EACCES') return 'may not be read.';
  if (code === 'ELOOP') return 'is a link that leads in a circle.';
  return cause instanceof Error ? cause.message : String(cause);
}
