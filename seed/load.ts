import type { GraphStore } from '../src/graph/graph-store.ts';
import { type Input, inputsOf } from './inputs.ts';
import { Loader, type LoadOptions } from './load/loader.ts';
import { patientTarget, USUAL_PATIENCE } from './load/patience.ts';
import { storeTarget, type Target } from './load/target.ts';
import { openTrial } from './load/trial.ts';
import type { LoadReport } from './report.ts';

export { articleLoader } from './load/article-loader.ts';

export interface PathOptions extends LoadOptions {
  /** What files are known by is relative to this folder, instead of to the one that was given. */
  readonly base?: string | null;
  /** Of the files only every `of`th, beginning with the `at`th: several machines share a folder. */
  readonly shard?: Shard | null;
  /** Nothing is kept: the report says what would be. */
  readonly dryRun?: boolean;
  /** Milliseconds for which a store that is away is waited for. */
  readonly patience?: number;
  /** Told when it is. */
  readonly onWait?: (message: string) => void;
}

export interface Shard {
  readonly at: number;
  readonly of: number;
}

/** Loads the articles in some files and folders. An article that can't be loaded is told of in the report; the others go on. */
export async function loadPaths(
  store: GraphStore,
  paths: readonly string[],
  options: PathOptions = {},
): Promise<LoadReport> {
  const { base = null, shard = null } = options;
  const { inputs } = await inputsOf(paths, base);
  return loadInputs(store, ofShard(inputs, shard), options);
}

/** Loads files that are known already by what they are known by. */
export async function loadInputs(
  store: GraphStore,
  inputs: readonly Input[],
  { dryRun = false, patience = USUAL_PATIENCE, onWait = () => {}, ...options }: PathOptions = {},
): Promise<LoadReport> {
  const wait = { longest: patience, onWait };
  return onTarget(store, dryRun, (target) => new Loader(patientTarget(target, wait), options).load(inputs));
}

/** Works on the store, or on a trial that keeps nothing in it. */
export async function onTarget<T>(
  store: GraphStore,
  dryRun: boolean,
  work: (target: Target) => Promise<T>,
): Promise<T> {
  if (!dryRun) return work(storeTarget(store));
  const trial = await openTrial(store);
  try {
    return await work(trial);
  } finally {
    await trial.close();
  }
}

/** By the letters of the key, so that every machine parts a folder alike. */
export const ofShard = (inputs: readonly Input[], shard: Shard | null): readonly Input[] =>
  shard === null ? inputs : inputs.filter(({ key, path }) => partOf(key ?? path, shard.of) === shard.at - 1);

function partOf(key: string, of: number): number {
  let sum = 0;
  for (const char of key) sum = (sum * 31 + char.codePointAt(0)!) % 1_000_003;
  return sum % of;
}
