import { ExpectedError } from '../src/errors.ts';
import type { GraphStore } from '../src/graph/graph-store.ts';
import type { Status } from './command.ts';
import { loadPaths } from './load.ts';
import { outcomeLine, reportLine } from './report.ts';

export interface SeedOptions {
  readonly base?: string;
  readonly json?: true;
  readonly dryRun?: true;
  /** "1/4" */
  readonly shard?: string;
}

/** Loads files and folders, a line for each article, and a closing one. */
export async function seedCommand(
  store: GraphStore,
  paths: readonly string[],
  { base, json, dryRun, shard }: SeedOptions,
  print: (line: string) => void,
): Promise<Status> {
  const report = await loadPaths(store, paths, {
    base: base ?? null,
    dryRun: dryRun === true,
    shard: shard === undefined ? null : shardOf(shard),
    onOutcome: (outcome) => print(json ? JSON.stringify({ event: 'article', ...outcome }) : outcomeLine(outcome)),
  });
  const { outcomes: _, ...counts } = report;
  print(json ? JSON.stringify({ event: 'report', ...counts }) : reportLine(report));
  return report.failed > 0 ? 1 : 0;
}

function shardOf(text: string): { readonly at: number; readonly of: number } {
  const [, at, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (at === undefined || of === undefined || at < 1 || at > of) {
    throw new ExpectedError('BAD_USER_INPUT', `--shard must be like 1/4, but got ${JSON.stringify(text)}.`);
  }
  return { at, of };
}
