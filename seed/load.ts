import { ExpectedError } from '../src/errors.ts';
import type { GraphStore } from '../src/graph/graph-store.ts';
import type { LoadResult } from '../src/resolve/load.ts';
import type { PreparedArticle } from '../src/resolve/prepared.ts';
import { type Input, inputsOf } from './inputs.ts';
import { writeBatch } from './load/batches.ts';
import { type Failure, failureOf } from './load/failure.ts';
import { prepare } from './load/prepare-file.ts';
import { readArticleFile } from './read-file.ts';
import { type ArticleOutcome, type LoadReport, reportOf } from './report.ts';

export { articleLoader } from './load/article-loader.ts';

export interface LoadOptions {
  /** What files are known by is relative to this folder, instead of to the one that was given. */
  readonly base?: string | null;
  /** Told of each article as soon as it is done with. */
  readonly onOutcome?: (outcome: ArticleOutcome) => void;
  /** Articles in a transaction. */
  readonly batch?: number;
  /** RFC 3339; now, where it is not given. */
  readonly loadedAt?: string;
}

/** Loads the articles in some files and folders. An article that can't be loaded is told of in the report; the others go on. */
export async function loadPaths(
  store: GraphStore,
  paths: readonly string[],
  { base = null, onOutcome = () => {}, batch = 200, loadedAt = new Date().toISOString() }: LoadOptions = {},
): Promise<LoadReport> {
  const inputs = await inputsOf(paths, base);
  const outcomes: ArticleOutcome[] = [];
  const told = (outcome: ArticleOutcome): void => {
    outcomes.push(outcome);
    onOutcome(outcome);
  };
  const seen = new Map<string, Input>();
  for (let at = 0; at < inputs.length; at += batch) {
    const ready: { readonly input: Input; readonly article: PreparedArticle }[] = [];
    for (const input of inputs.slice(at, at + batch)) {
      try {
        const article = prepare(await readArticleFile(input.path), input.key, loadedAt);
        refuseTwin(seen, article, input);
        ready.push({ input, article });
      } catch (error) {
        told(outcomeOf(input, null, failureOf(error)));
      }
    }
    const results = await writeBatch(
      store,
      ready.map(({ article }) => article),
    );
    ready.forEach(({ input, article }, i) => {
      told(outcomeOf(input, article, results[i]!));
    });
  }
  return reportOf(outcomes);
}

/** Two files that say they are one article: neither may silently stand for the other. */
function refuseTwin(seen: Map<string, Input>, article: PreparedArticle, input: Input): void {
  const other = seen.get(article.record.id);
  if (other !== undefined) {
    throw new ExpectedError('CONFLICT', `${other.path} and ${input.path} are the same article by their id or address.`);
  }
  seen.set(article.record.id, input);
}

export function outcomeOf(
  { path }: Pick<Input, 'path'>,
  article: PreparedArticle | null,
  result: LoadResult | Failure,
): ArticleOutcome {
  const title = article?.record.node.title ?? null;
  if (typeof result !== 'string') return { name: path, did: 'failed', article: null, title, reason: result };
  return { name: path, did: result, article: article!.record.id, title, reason: null };
}
