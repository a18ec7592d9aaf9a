import { ExpectedError } from '../errors.ts';
import { articlePrefix } from '../model/ids.ts';
import { firstMention } from './places.ts';
import type { ArticleRecord, Mention } from './prepared.ts';
import { KEYS, type State } from './state.ts';

export interface FoundMention {
  readonly record: ArticleRecord;
  readonly mention: Mention;
}

/** The mention with this id; of a thing's id the least of the mentions that give it. Throws NOT_FOUND where there is none. */
export async function findMention(state: State, id: string): Promise<FoundMention> {
  const own = (await firstOf(state, id)) ?? id;
  const [record] = await articlesWith(state, own);
  const mention = record?.mentions.find((one) => one.id === own);
  if (record !== undefined && mention !== undefined) return { record, mention };
  throw new ExpectedError('NOT_FOUND', `There is no thing or mention with the id ${JSON.stringify(id)}.`);
}

/**
 * Of the profile that bears this id: the mention that reviewers spoke of already, unless it was parted from the others, else the
 * first.
 */
async function firstOf(state: State, id: string): Promise<string | null> {
  const apart = `${KEYS.profile}${id}@`;
  const judged = (await state.ledger.scan([apart])).get(apart)!.map(([key]) => key.slice(apart.length));
  const keys = judged.map((mention) => `${id}@${mention}`);
  await state.profiles.load([id, ...keys]);
  const own = state.profiles.get(id);
  const together = keys.findIndex((key) => own === null || state.profiles.get(key)!.thing === own.thing);
  return judged[together] ?? firstMention(state, id);
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
