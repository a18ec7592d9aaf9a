import type { RawArticle } from '../model/article.ts';
import type { Document } from './document.ts';
import { frontMatterOf } from './front-matter.ts';
import { isPicture, LONGEST_TITLE, lineRoles } from './furniture.ts';
import { Layout } from './layout.ts';
import { type Line, linesOf } from './lines.ts';
import { refuseMojibake } from './mojibake.ts';
import { readableView } from './readable.ts';

/** Lays an article out for reading. Throws UNREADABLE where the text cannot be read (see `refuseMojibake`). */
export function readDocument(article: RawArticle): Document {
  refuseMojibake(article.text);
  const { text, toOriginal } = readableView(article.text);
  const head = frontMatterOf(text);
  const title = head?.title ?? readableView(article.title).text.trim();
  const lines = linesOf(text.slice(head?.end ?? 0)).map((line) => shifted(line, head?.end ?? 0));
  const roles = lineRoles(lines, title);
  const layout = new Layout(text);
  if (head) layout.frontMatter(head.end, head.titleSpan, head.summarySpan);
  const lastText = roles.lastIndexOf('text');
  for (const [at, line] of lines.entries()) {
    const role = roles[at]!;
    if (role === 'title') layout.title(line);
    else if (role === 'text') layout.paragraph(line, at === lastText, at > 0 && isPicture(lines[at - 1]!.text));
    else layout.aside(line, role === 'byline');
  }
  return {
    title: layout.headline ?? titleOf(title, layout),
    publishedOn: article.publishedOn,
    text,
    toOriginal,
    ...layout.done(article.byline),
  };
}

const shifted = (line: Line, by: number): Line => ({ ...line, start: line.start + by, end: line.end + by });

/** A "title" that is the whole article in one line is none: its first sentence is. */
const titleOf = (title: string, layout: Layout): string =>
  title.length < LONGEST_TITLE ? title : layout.opening(LONGEST_TITLE);
