import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { JudgementPort } from '../../schema/ports.ts';
import { judgementPort } from '../../seed/review/judgement-port.ts';
import { exportGraph } from '../../src/export/formats.ts';
import { WHOLE } from '../../src/export/scope.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';
import { loadArticles } from '../../src/resolve/load.ts';
import { data } from '../schema/ask.ts';
import { prepare, type Story } from './article-builder.ts';

/** Stories in a SQLite store of their own, for one test: to be asked over GraphQL, judged and ruled on as over the API. */
export interface RealGraph {
  readonly store: GraphStore;
  readonly port: JudgementPort;
  readonly load: (...stories: readonly Story[]) => Promise<void>;
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks at in an answer, it knows
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<any>;
  /** The export, as text. */
  readonly exported: () => Promise<string>;
}

export async function realGraph(...stories: readonly Story[]): Promise<RealGraph> {
  const folder = mkdtempSync(join(tmpdir(), 'machtin-real-'));
  const store = await openSqliteStore(folder, { readers: 0 });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const load = async (...more: readonly Story[]): Promise<void> => {
    await store.write((transaction) =>
      loadArticles(
        transaction,
        more.map((story) => prepare(story)),
      ),
    );
  };
  await load(...stories);
  return {
    store,
    port: judgementPort(store),
    load,
    ask: (query, variables = {}) => data(store, query, variables),
    exported: () => exportedFrom(store),
  };
}

/** All bytes of the export, as text. */
export async function exportedFrom(store: GraphStore): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of exportGraph(store, { format: 'jsonl', scope: WHOLE })) pieces.push(piece);
  return pieces.join('');
}
