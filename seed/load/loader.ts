import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { EndpointConfig } from '../../src/config.ts';
import { contentHash } from '../../src/model/ids.ts';
import { givenOf } from '../../src/resolve/load.ts';
import type { PreparedArticle } from '../../src/resolve/prepared.ts';
import type { Input } from '../inputs.ts';
import { type ReadArticle, type Reading, readInput } from '../readers/read-input.ts';
import { type ArticleOutcome, type Counts, type LoadReport, MOST_FAILURES, NO_COUNTS, plus } from '../report.ts';
import { removeBatch, writeBatch } from './batches.ts';
import { ByEndpoint } from './by-endpoint.ts';
import { engineHash } from './engine.ts';
import { type Failure, failureOf } from './failure.ts';
import { type Growth, NO_GROWTH, sumOf } from './growth.ts';
import { outcomeOf } from './outcome.ts';
import { PreparePool } from './prepare-pool.ts';
import type { Target } from './target.ts';
import { idOfArticle, isPrepared } from './task.ts';
import { Twins } from './twins.ts';
import { PASSED_OVER, warningOf } from './warnings.ts';

export interface LoadOptions extends Reading {
  /** Told of each article as soon as it is done with. */
  readonly onOutcome?: (outcome: ArticleOutcome) => void;
  /** Told after each part of the work. */
  readonly onProgress?: (progress: Progress) => void;
  /** Told of an input whose articles are all written. */
  readonly onInput?: (input: Input) => Promise<void>;
  /** Articles in a transaction. */
  readonly batch?: number;
  /** RFC 3339; now, where it is not given. */
  readonly loadedAt?: string;
  /** What is otherwise warned of fails. */
  readonly strict?: boolean;
  /** Threads that read facts; one fewer than there are processors where it is not given, none for a few files. */
  readonly threads?: number;
  /** The model that gives the facts instead of our rules. */
  readonly endpoint?: EndpointConfig | null;
  /** Ends the work after what is in hand. */
  readonly signal?: AbortSignal;
}

export interface Progress extends Counts {
  /** Inputs that are read, the share of the one in hand counted, and all of them. */
  readonly read: number;
  readonly of: number;
}

/** Below so many articles threads take longer to start than they save; for longer texts they are worth it. */
const FEW = 40;
const SHORT = 50_000;
/** Batches that are read for facts while one is written: with one, the threads wait while the next is read from its file. */
const AHEAD = 2;
/** What comes slowly (over the network) is written after so many milliseconds, though it fills no batch. */
const LONGEST_TURN = 5_000;

/** An article on its way. */
interface Pending {
  readonly read: ReadArticle;
  readonly id: string | null;
  readonly given: string;
  /** What it came to already before it was read for facts. */
  early: 'unchanged' | 'passed over' | 'removed' | Failure | null;
  result: Promise<PreparedArticle | Failure> | null;
}

/** Articles that are written together, and the inputs that end with them. */
interface Batch {
  readonly pending: readonly Pending[];
  readonly done: readonly Input[];
}

/** Takes articles from their files into the graph: read here, read for facts in threads, written in batches. */
export class Loader {
  readonly #target: Target;
  readonly #options: LoadOptions;
  readonly #loadedAt: string;
  readonly #pool: PreparePool;
  readonly #byEndpoint: ByEndpoint | null;
  readonly #failures: ArticleOutcome[] = [];
  #inThreads = false;
  #twins = new Twins();
  #counts: Counts = NO_COUNTS;
  #growth: Growth = NO_GROWTH;

  constructor(target: Target, options: LoadOptions) {
    this.#target = target;
    this.#options = options;
    this.#loadedAt = options.loadedAt ?? new Date().toISOString();
    this.#byEndpoint = options.endpoint ? new ByEndpoint(options.endpoint) : null;
    this.#pool = new PreparePool(options.threads || Math.max(1, availableParallelism() - 1));
  }

  async load(inputs: readonly Input[]): Promise<LoadReport> {
    const { batch = 50, onProgress, onInput, signal } = this.#options;
    let pending: Pending[] = [];
    let done: Input[] = [];
    const asked: Batch[] = [];
    let [read, share] = [0, 0];
    const reading = { ...this.#options, onShare: (now: number) => (share = now) };
    let turnedAt = Date.now();
    // While one batch is written here, the next is read for facts in the threads.
    const turn = async (ahead = AHEAD): Promise<void> => {
      await this.#ask(pending);
      asked.push({ pending, done });
      [pending, done] = [[], []];
      while (asked.length > ahead) {
        const batch = asked.shift()!;
        await this.#write(batch.pending);
        for (const input of batch.done) await onInput?.(input);
      }
      onProgress?.({ ...this.#counts, read: Math.min(inputs.length, read + share), of: inputs.length });
      // What the store's library holds is let go of when the event loop turns.
      await setImmediate();
      turnedAt = Date.now();
    };
    try {
      for (const input of inputs) {
        for await (const article of readInput(input, reading)) {
          pending.push(this.#arrive(article));
          if (pending.length >= batch || Date.now() > turnedAt + LONGEST_TURN) await turn();
          if (signal?.aborted === true) break;
        }
        [read, share] = [read + 1, 0];
        if (signal?.aborted === true) break;
        done.push(input);
      }
      await turn();
      await turn(0);
    } finally {
      await this.#pool.close();
    }
    const stopped = signal?.aborted === true && read < inputs.length;
    return { ...this.#counts, ...this.#growth, stopped, failures: this.#failures };
  }

  #arrive(read: ReadArticle): Pending {
    if ('unchanged' in read) return { read, id: read.unchanged, given: '', early: 'unchanged', result: null };
    if ('withdrawn' in read) return { read, id: read.withdrawn, given: '', early: 'removed', result: null };
    if ('failure' in read) return { read, id: null, given: '', early: read.failure, result: null };
    try {
      const text = JSON.stringify(read.article);
      const id = idOfArticle(read);
      const pending: Pending = { read, id, given: contentHash(this.#readBy() + text), early: null, result: null };
      const twin = this.#twins.meet(id, contentHash(text), read);
      if (typeof twin !== 'string') pending.early = twin;
      else if (twin === 'same') pending.early = 'unchanged';
      else if (twin === 'passed over') pending.early = 'passed over';
      return pending;
    } catch (error) {
      return { read, id: null, given: '', early: failureOf(error), result: null };
    }
  }

  #readBy(): string {
    return engineHash() + (this.#byEndpoint?.name ?? '');
  }

  /** What the graph holds already, made of the same by the same rules, need not be read for facts. */
  async #ask(pending: readonly Pending[]): Promise<void> {
    passOverEarlier(pending);
    const open = pending.filter(({ early }) => early === null);
    const { threads } = this.#options;
    this.#inThreads = threads === undefined ? this.#inThreads || open.length >= FEW : threads > 0;
    if (open.length === 0) return;
    const ids = open.map(({ id }) => id!);
    const known = await this.#target.write(({ ledger }) => givenOf(ledger, ids));
    for (const one of open) {
      if (known.get(one.id!) === one.given) one.early = 'unchanged';
      else one.result = this.#prepare(one);
    }
  }

  async #prepare({ read, given }: Pending): Promise<PreparedArticle | Failure> {
    if (!('article' in read)) throw new Error('only an article is prepared');
    const task = { article: read.article, key: read.key, loadedAt: this.#loadedAt, given };
    if (this.#byEndpoint !== null) return this.#byEndpoint.prepare(task);
    if (this.#inThreads || read.article.text.length > SHORT) return this.#pool.prepare(task);
    // Who loads many does without the rules in this thread: 20 MB.
    const { prepareOrFail } = await import('./prepare.ts');
    return prepareOrFail(task);
  }

  async #write(pending: readonly Pending[]): Promise<void> {
    const results = await Promise.all(pending.map(({ result }) => result));
    const strict = this.#options.strict === true;
    const refused = new Map<PreparedArticle, Failure>();
    const ready = results.filter((result): result is PreparedArticle => {
      if (result === null || !isPrepared(result)) return false;
      const warning = strict ? warningOf(result) : null;
      if (warning !== null) refused.set(result, { code: 'UNREADABLE', message: warning });
      return warning === null;
    });
    const { results: written, growth } = await writeBatch(this.#target, ready);
    this.#growth = sumOf(this.#growth, growth);
    const withdrawn = pending.flatMap(({ id, early }) => (early === 'removed' && id !== null ? [id] : []));
    if (withdrawn.length > 0) {
      const removed = await removeBatch(this.#target, withdrawn);
      this.#growth = sumOf(this.#growth, removed.growth);
    }
    const did = new Map(ready.map((article, i) => [article, written[i]!]));
    pending.forEach(({ read, id, early }, i) => {
      const result = results[i] ?? null;
      if (early === 'passed over') {
        const refusal = strict ? ({ code: 'CONFLICT', message: PASSED_OVER } as const) : 'unchanged';
        this.#tell(outcomeOf(read, id, { result: refusal, warning: strict ? null : PASSED_OVER }));
      } else if (early !== null) this.#tell(outcomeOf(read, id, { result: early, warning: null }));
      else if (result !== null && isPrepared(result)) {
        const end = refused.get(result) ?? did.get(result)!;
        this.#tell(outcomeOf(read, id, { result: end, warning: warningOf(result), article: result }));
      } else if (result !== null) this.#tell(outcomeOf(read, id, { result, warning: null }));
    });
  }

  #tell(outcome: ArticleOutcome): void {
    this.#counts = plus(this.#counts, outcome);
    if (outcome.did === 'failed' && this.#failures.length < MOST_FAILURES) this.#failures.push(outcome);
    this.#options.onOutcome?.(outcome);
  }
}

/** Of two with one id in a batch the later was let through because it stays. */
function passOverEarlier(pending: readonly Pending[]): void {
  const last = new Map<string, Pending>();
  for (const one of pending) {
    if (one.id === null || one.early !== null) continue;
    const earlier = last.get(one.id);
    if (earlier !== undefined) earlier.early = 'passed over';
    last.set(one.id, one);
  }
}
