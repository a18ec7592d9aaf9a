import { ExpectedError } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { type LoadResult, loadArticles } from '../../src/resolve/load.ts';
import type { PreparedArticle } from '../../src/resolve/prepared.ts';
import { type Failure, failureOf } from './failure.ts';

/**
 * Writes articles in one transaction. Where that fails because of one of them, each in one of its own, so that a bad one takes
 * none of the others with it. For each, in their order, what came of it. `dryRun`: nothing is kept.
 */
export async function writeBatch(
  store: GraphStore,
  articles: readonly PreparedArticle[],
  dryRun = false,
): Promise<readonly (LoadResult | Failure)[]> {
  if (articles.length === 0) return [];
  try {
    return await (dryRun ? tryOut(store, articles) : store.write((transaction) => loadArticles(transaction, articles)));
  } catch (error) {
    if (isOfStore(error)) throw error;
    if (articles.length === 1) return [failureOf(error)];
    const results: (LoadResult | Failure)[] = [];
    for (const article of articles) results.push(...(await writeBatch(store, [article], dryRun)));
    return results;
  }
}

/** A transaction that is thrown away in the end. */
async function tryOut(store: GraphStore, articles: readonly PreparedArticle[]): Promise<readonly LoadResult[]> {
  let results: readonly LoadResult[] = [];
  const away = new Error('a dry run keeps nothing');
  try {
    await store.write(async (transaction) => {
      results = await loadArticles(transaction, articles);
      throw away;
    });
  } catch (error) {
    if (error !== away) throw error;
  }
  return results;
}

/** A store that can't be written to fails for every article alike. */
const isOfStore = (error: unknown): boolean =>
  error instanceof ExpectedError && (error.code === 'STORE' || error.code === 'TIMEOUT');
