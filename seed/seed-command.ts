import type { GraphStore } from '../src/graph/graph-store.ts';
import type { Status } from './command.ts';
import { loadPaths } from './load.ts';
import { outcomeLine, reportLine } from './report.ts';

export interface SeedOptions {
  readonly base?: string;
  readonly json?: true;
}

/** Loads files and folders, a line for each article, and a closing one. */
export async function seedCommand(
  store: GraphStore,
  paths: readonly string[],
  { base, json }: SeedOptions,
  print: (line: string) => void,
): Promise<Status> {
  const report = await loadPaths(store, paths, {
    base: base ?? null,
    onOutcome: (outcome) => print(json ? JSON.stringify({ event: 'article', ...outcome }) : outcomeLine(outcome)),
  });
  const { outcomes: _, ...counts } = report;
  print(json ? JSON.stringify({ event: 'report', ...counts }) : reportLine(report));
  return report.failed > 0 ? 1 : 0;
}
