import type { ArticleLoader, LoadOutcome, LoadRequest } from '../../schema/ports.ts';
import { ExpectedError } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { type LoadResult, removeArticles } from '../../src/resolve/load.ts';
import type { PreparedArticle } from '../../src/resolve/prepared.ts';
import { writeBatch } from './batches.ts';
import { type Failure, failureOf } from './failure.ts';
import { storeTarget } from './target.ts';

/** Loads articles that a caller hands over. */
export const articleLoader = (store: GraphStore): ArticleLoader => ({
  load: (requests) => loadRequests(store, requests),
  remove: (articleId) =>
    store.write(async (transaction) => (await removeArticles(transaction, [articleId])).length > 0),
});

async function loadRequests(store: GraphStore, requests: readonly LoadRequest[]): Promise<LoadOutcome> {
  const loadedAt = new Date().toISOString();
  const { prepare } = await import('./prepare.ts');
  const prepared: (PreparedArticle | Failure)[] = [];
  for (const request of requests) {
    prepared.push(attempt(() => prepare({ article: checked(request), key: null, loadedAt })));
    await othersTurn();
  }
  const ready = prepared.flatMap((article, index) => ('record' in article ? [{ article, index }] : []));
  const results: (LoadResult | Failure)[] = [];
  for (let start = 0; start < ready.length; start += BATCH) {
    const batch = ready.slice(start, start + BATCH).map(({ article }) => article);
    results.push(...(await writeBatch(storeTarget(store), batch)).results);
  }
  const failed = new Map<number, Failure>();
  prepared.forEach((article, index) => {
    if (!('record' in article)) failed.set(index, article);
  });
  ready.forEach(({ index }, i) => {
    const result = results[i]!;
    if (typeof result !== 'string') failed.set(index, result);
  });
  const count = (did: string) => results.filter((result) => result === did).length;
  return {
    loaded: count('loaded'),
    unchanged: count('unchanged'),
    changed: count('changed'),
    failed: [...failed]
      .sort(([a], [b]) => a - b)
      .map(([index, { code, message }]) => ({ index, title: requests[index]!.title, code, message })),
    articles: ready.filter(({ index }) => !failed.has(index)).map(({ article }) => article.record.id),
  };
}

/** Small transactions: a store in this process is written to while others are answered in it. */
const BATCH = 10;

/** Whoever hands articles over shares the process with those who ask. */
const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const attempt = (work: () => PreparedArticle): PreparedArticle | Failure => {
  try {
    return work();
  } catch (error) {
    return failureOf(error);
  }
};

/** What a file's reader refuses is refused here too. */
function checked(request: LoadRequest): LoadRequest {
  const wrong = (what: string) => new ExpectedError('BAD_USER_INPUT', what);
  if (request.text.trim() === '') throw wrong('"text" must hold text, but is empty.');
  for (const [name, value] of Object.entries(request)) {
    if (typeof value === 'string' && !isWellFormed(value)) {
      throw wrong(`"${name}" must be well-formed text without NUL, but is not.`);
    }
  }
  return request;
}

/** With the u flag a surrogate matches only where it has no partner. */
const isWellFormed = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);
