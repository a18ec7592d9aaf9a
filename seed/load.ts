import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { GraphStore } from '../src/graph/graph-store.ts';
import type { LoadResult } from '../src/resolve/load.ts';
import type { PreparedArticle } from '../src/resolve/prepared.ts';
import { type Input, inputsOf } from './inputs.ts';
import { writeBatch } from './load/batches.ts';
import type { Failure } from './load/failure.ts';
import { isPrepared, type PrepareTask, prepareOrFail } from './load/prepare.ts';
import { PreparePool } from './load/prepare-pool.ts';
import { Twins } from './load/twins.ts';
import { type ReadArticle, readInput } from './readers/read-input.ts';
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
  /** Nothing is kept: the report says what would be. */
  readonly dryRun?: boolean;
  /** Of the files only every `of`th, beginning with the `at`th: several machines share a folder. */
  readonly shard?: { readonly at: number; readonly of: number } | null;
  /** Threads that read facts; one fewer than there are processors where it is not given, none for a few files. */
  readonly threads?: number;
}

/** Loads the articles in some files and folders. An article that can't be loaded is told of in the report; the others go on. */
export async function loadPaths(
  store: GraphStore,
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<LoadReport> {
  const { base = null, shard = null } = options;
  const inputs = (await inputsOf(paths, base)).filter(({ key }) => shard === null || isOfShard(key, shard));
  return loadInputs(store, inputs, options);
}

/** Loads files that are known already by what they are known by. */
export async function loadInputs(
  store: GraphStore,
  inputs: readonly Input[],
  { onOutcome = () => {}, batch = 200, loadedAt = new Date().toISOString(), dryRun = false, threads }: LoadOptions,
): Promise<LoadReport> {
  const outcomes: ArticleOutcome[] = [];
  const pool = new PreparePool(threads ?? Math.max(1, availableParallelism() - 1));
  const small = threads === 0 || (threads === undefined && inputs.length < FEW);
  const ask = async (task: PrepareTask) => (small ? prepareOrFail(task) : pool.prepare(task));
  const twins = new Twins();
  const finish = async (pending: readonly Pending[]): Promise<void> => {
    for (const outcome of await write(store, pending, twins, dryRun)) {
      outcomes.push(outcome);
      onOutcome(outcome);
    }
    // What the store's library holds is let go of when the event loop turns.
    await setImmediate();
  };
  try {
    let pending: Pending[] = [];
    let writing: Promise<void> = Promise.resolve();
    for (const input of inputs) {
      for await (const read of readInput(input)) {
        pending.push({ read, result: 'article' in read ? ask({ ...read, loadedAt }) : Promise.resolve(read.failure) });
        if (pending.length < batch) continue;
        // One batch is written while the next is read: no more than two are held.
        await writing;
        writing = finish(pending);
        pending = [];
      }
    }
    await writing;
    if (pending.length > 0) await finish(pending);
  } finally {
    await pool.close();
  }
  return reportOf(outcomes);
}

/** Below so many articles threads take longer to start than they save. */
const FEW = 40;

interface Pending {
  readonly read: ReadArticle;
  readonly result: Promise<PreparedArticle | Failure>;
}

async function write(
  store: GraphStore,
  pending: readonly Pending[],
  twins: Twins,
  dryRun: boolean,
): Promise<readonly ArticleOutcome[]> {
  const results = await Promise.all(pending.map(async ({ read, result }) => twins.refuse(await result, read)));
  const ready = results.filter(isPrepared);
  const written = await writeBatch(store, ready, dryRun);
  const done = new Map(ready.map((article, i) => [article, written[i]!]));
  return results.map((result, i) =>
    outcomeOf(
      pending[i]!.read.name,
      isPrepared(result) ? result : null,
      isPrepared(result) ? done.get(result)! : result,
    ),
  );
}

function outcomeOf(name: string, article: PreparedArticle | null, result: LoadResult | Failure): ArticleOutcome {
  const title = article?.record.node.title ?? null;
  if (typeof result !== 'string') return { name, did: 'failed', article: null, title, reason: result };
  return { name, did: result, article: article!.record.id, title, reason: null };
}

/** By the letters of the key, so that every machine parts a folder alike. */
function isOfShard(key: string, { at, of }: { readonly at: number; readonly of: number }): boolean {
  let sum = 0;
  for (const char of key) sum = (sum * 31 + char.codePointAt(0)!) % 1_000_003;
  return sum % of === at - 1;
}
