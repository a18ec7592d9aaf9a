import { ExpectedError } from '../src/errors.ts';
import type { GraphStore } from '../src/graph/graph-store.ts';
import type { Status } from './command.ts';
import { configuredEndpoint } from './configured-endpoint.ts';
import { FailuresFile, failedInputs } from './failures-file.ts';
import { type Input, type Inputs, inputsOf } from './inputs.ts';
import { Loader } from './load/loader.ts';
import { patientTarget, USUAL_PATIENCE } from './load/patience.ts';
import type { Target } from './load/target.ts';
import { ofShard, onTarget, type Shard } from './load.ts';
import type { LoadReport } from './report.ts';
import { type Screen, type SeedOutput, seedOutput } from './seed-output.ts';
import { watching } from './watch.ts';
import { Fetcher } from './web/fetcher.ts';
import { UrlMemory } from './web/url-memory.ts';
import { Web } from './web/web.ts';

export interface SeedOptions {
  readonly base?: string;
  readonly json?: true;
  readonly dryRun?: true;
  /** "1/4" */
  readonly shard?: string;
  readonly strict?: true;
  readonly recheck?: true;
  readonly watch?: true;
  /** The format of standard input. */
  readonly format?: string;
  /** A file of failures to try again. */
  readonly retry?: string;
  /** Where failures are written. */
  readonly failures?: string;
  readonly threads?: string;
  readonly allowPrivate?: true;
  /** Facts by the model of the settings. */
  readonly endpoint?: true;
  /** Seconds between two requests to a host. */
  readonly pause?: string;
}

export interface SeedSurroundings extends Screen {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Ends the work after what is in hand. */
  readonly signal: AbortSignal;
}

export const FAILURES = 'machtin-failed.jsonl';

/** Loads files, folders, addresses and standard input, and says what came of it. */
export async function seedCommand(
  store: GraphStore,
  paths: readonly string[],
  options: SeedOptions,
  around: SeedSurroundings,
): Promise<Status> {
  const shard = options.shard === undefined ? null : shardOf(options.shard);
  const { inputs, passedOver } = await given(paths, options);
  const failures = new FailuresFile(
    options.failures ?? options.retry ?? FAILURES,
    options.retry !== undefined && options.failures === undefined,
  );
  const output = seedOutput(around, {
    json: options.json === true,
    failures,
    file: options.failures ?? options.retry ?? FAILURES,
    dryRun: options.dryRun === true,
  });
  const eyes = options.watch === true ? await watching(paths, options.base ?? null, around.signal) : null;
  let whole = false;
  try {
    const report = await onTarget(store, options.dryRun === true, async (target) => {
      const run = new Run(target, options, around, output);
      try {
        let sum = await run.load(ofShard(inputs, shard), passedOver);
        for (let more = await eyes?.next(); more !== undefined && more.length > 0; more = await eyes?.next()) {
          const next = await run.load(ofShard(more, shard), []);
          sum = { ...next, failed: sum.failed + next.failed, stopped: false };
        }
        return sum;
      } finally {
        await run.close();
      }
    });
    whole = !report.stopped;
    if (report.stopped) return 2;
    return report.failed > 0 ? 1 : 0;
  } finally {
    failures.close(whole);
    output.close();
    await eyes?.close();
  }
}

async function given(paths: readonly string[], { base, retry, recheck }: SeedOptions): Promise<Inputs> {
  if (paths.length === 0 && retry === undefined && recheck === undefined) {
    throw new ExpectedError(
      'BAD_USER_INPUT',
      'machtin seed must be told what to load: files, folders, addresses, or - for standard input.',
    );
  }
  const found = await inputsOf(paths, base ?? null);
  return retry === undefined ? found : { ...found, inputs: [...failedInputs(retry), ...found.inputs] };
}

/** What several loads of one command share. */
class Run {
  readonly #options: SeedOptions;
  readonly #around: SeedSurroundings;
  readonly #output: SeedOutput;
  readonly #target: Target;
  readonly #memory: UrlMemory;
  readonly #fetcher: Fetcher;
  readonly #web: Web;

  constructor(target: Target, options: SeedOptions, around: SeedSurroundings, output: SeedOutput) {
    this.#options = options;
    this.#around = around;
    this.#output = output;
    this.#target = patientTarget(target, { longest: USUAL_PATIENCE, onWait: output.waits, signal: around.signal });
    this.#memory = new UrlMemory(this.#target);
    this.#fetcher = new Fetcher({
      allowPrivate: options.allowPrivate === true,
      pause: numberOf(options.pause ?? '1', '--pause') * 1_000,
    });
    this.#web = new Web(this.#fetcher, this.#memory, options.recheck === true);
  }

  async load(inputs: readonly Input[], passedOver: readonly string[]): Promise<LoadReport> {
    const { strict, threads, format, recheck } = this.#options;
    const again = recheck === true ? (await this.#memory.pages()).map((path) => ({ path, key: null })) : [];
    const loader = new Loader(this.#target, {
      strict: strict === true,
      signal: this.#around.signal,
      stdin: { stream: this.#around.stdin, format: format ?? null },
      readUrl: (input) => this.#web.read(input),
      onInput: (input) => this.#web.keep(input),
      onOutcome: this.#output.outcome,
      onProgress: this.#output.progress,
      endpoint: this.#options.endpoint === true ? configuredEndpoint() : null,
      ...(threads === undefined ? {} : { threads: numberOf(threads, '--threads') }),
    });
    const report = await loader.load([
      ...inputs,
      ...again.filter(({ path }) => !inputs.some((one) => one.path === path)),
    ]);
    const counted = strict === true ? { ...report, failed: report.failed + passedOver.length } : report;
    this.#output.report(counted, passedOver, strict === true);
    return counted;
  }

  close(): Promise<void> {
    return this.#fetcher.close();
  }
}

function shardOf(text: string): Shard {
  const [, at, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (at === undefined || of === undefined || at < 1 || at > of) {
    throw new ExpectedError('BAD_USER_INPUT', `--shard must be like 1/4, but got ${JSON.stringify(text)}.`);
  }
  return { at, of };
}

function numberOf(text: string, flag: string): number {
  if (/^\d{1,3}(?:\.\d+)?$/.test(text)) return Number(text);
  throw new ExpectedError('BAD_USER_INPUT', `${flag} must be a number, but got ${JSON.stringify(text)}.`);
}
