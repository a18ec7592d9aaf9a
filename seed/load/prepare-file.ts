import { extract } from '../../src/extract.ts';
import type { RawArticle } from '../../src/model/article.ts';
import { type ArticleIdentity, articleId } from '../../src/model/ids.ts';
import { prepareArticle } from '../../src/resolve/prepare.ts';
import type { PreparedArticle } from '../../src/resolve/prepared.ts';

/** Reads the facts out of an article and lays them out for the graph. `path`: what it is known by where it says no better. */
export function prepare(article: RawArticle, path: string | null, loadedAt: string): PreparedArticle {
  return prepareArticle(articleId(identityOf(article, path)), article, extract(article), loadedAt);
}

const identityOf = (article: RawArticle, path: string | null): ArticleIdentity => ({ ...article, path });
