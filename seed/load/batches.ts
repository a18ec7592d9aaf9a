import { ExpectedError } from '../../src/errors.ts';
import type { WriteTransaction } from '../../src/graph/graph-store.ts';
import { type LoadResult, loadArticles, removeArticles } from '../../src/resolve/load.ts';
import type { PreparedArticle } from '../../src/resolve/prepared.ts';
import { type Failure, failureOf } from './failure.ts';
import { Change, type Growth, NO_GROWTH, sumOf } from './growth.ts';
import type { Target } from './target.ts';

export interface Written {
  /** For each article, in their order, what came of it. */
  readonly results: readonly (LoadResult | Failure)[];
  readonly growth: Growth;
}

/**
 * Writes articles in one transaction. Where that fails because of one of them, in two halves, and so on, so that a bad one takes
 * none of the others with it.
 */
export async function writeBatch(target: Target, articles: readonly PreparedArticle[]): Promise<Written> {
  if (articles.length === 0) return { results: [], growth: NO_GROWTH };
  try {
    return await watched(target, (transaction) => loadArticles(transaction, articles));
  } catch (error) {
    if (isOfStore(error)) throw error;
    if (articles.length === 1) return { results: [failureOf(error)], growth: NO_GROWTH };
    const middle = Math.ceil(articles.length / 2);
    const first = await writeBatch(target, articles.slice(0, middle));
    const second = await writeBatch(target, articles.slice(middle));
    return { results: [...first.results, ...second.results], growth: sumOf(first.growth, second.growth) };
  }
}

/** Takes articles out. `results`: the ids of those that were there. */
export const removeBatch = (
  target: Target,
  ids: readonly string[],
): Promise<{ readonly results: readonly string[]; readonly growth: Growth }> =>
  watched(target, (transaction) => removeArticles(transaction, ids));

function watched<T>(
  target: Target,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<{ readonly results: T; readonly growth: Growth }> {
  return target.write(async (transaction) => {
    const change = new Change();
    const results = await work(change.watch(transaction));
    return { results, growth: await change.growth(target) };
  });
}

/** A store that can't be written to fails for every article alike. */
const isOfStore = (error: unknown): boolean =>
  error instanceof ExpectedError && (error.code === 'STORE' || error.code === 'TIMEOUT');
