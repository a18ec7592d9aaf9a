import { ExpectedError } from '../errors.ts';
import { articlePrefix } from '../model/ids.ts';
import type { ArticleRecord, Mention } from './prepared.ts';
import { KEYS, type State } from './state.ts';

export interface FoundMention {
  readonly record: ArticleRecord;
  readonly mention: Mention;
}

/** The mention with this id (a thing's id is that of one of its mentions). Throws NOT_FOUND where there is none. */
export async function findMention(state: State, id: string): Promise<FoundMention> {
  const [record] = await articlesWith(state, id);
  const mention = record?.mentions.find((one) => one.id === id);
  if (record !== undefined && mention !== undefined) return { record, mention };
  throw new ExpectedError('NOT_FOUND', `There is no thing or mention with the id ${JSON.stringify(id)}.`);
}

/** The articles that a mention or an evidence of this id can be of: one, but for chance. */
export async function articlesWith(state: State, id: string): Promise<readonly ArticleRecord[]> {
  if (!/^\w{3}_\w{16,}$/.test(id)) return [];
  const prefix = `${KEYS.article}${articlePrefix(id)}`;
  const found = await state.ledger.scan([prefix]);
  const articles = found.get(prefix)!.map(([key]) => key.slice(KEYS.article.length));
  await state.articles.load(articles);
  return articles.map((article) => state.articles.get(article)!);
}
