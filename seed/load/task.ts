import type { RawArticle } from '../../src/model/article.ts';
import type { ArticleFacts } from '../../src/model/facts.ts';
import { articleId } from '../../src/model/ids.ts';
import { prepareArticle } from '../../src/resolve/prepare.ts';
import type { PreparedArticle } from '../../src/resolve/prepared.ts';
import type { Failure } from './failure.ts';

/** An article to be laid out for the graph. Plain data: it goes to threads. */
export interface PrepareTask {
  readonly article: RawArticle;
  /** What it is known by where it says no better; null: by source, title and day. */
  readonly key: string | null;
  /** RFC 3339. */
  readonly loadedAt: string;
  /** Of the article and the rules that read it (`ArticleRecord.given`). */
  readonly given?: string;
}

export const idOfArticle = ({ article, key }: Pick<PrepareTask, 'article' | 'key'>): string =>
  articleId({ ...article, path: key });

/** Lays an article out for the graph with facts that were read out of it. */
export function prepareWith(task: PrepareTask, facts: ArticleFacts): PreparedArticle {
  const { article, loadedAt, given } = task;
  const prepared = prepareArticle(idOfArticle(task), article, facts, loadedAt);
  return given === undefined ? prepared : { ...prepared, record: { ...prepared.record, given } };
}

export const isPrepared = (result: PreparedArticle | Failure): result is PreparedArticle => 'record' in result;
