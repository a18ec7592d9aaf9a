import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPaths } from '../../seed/load.ts';
import { exportGraph, type FormatName } from '../../src/export/formats.ts';
import { readScope } from '../../src/export/scope.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';

/** The whole export as one text. */
export const exported = async (
  store: Pick<GraphStore, 'exportRows'>,
  format: FormatName,
  only: readonly string[] = [],
): Promise<string> => {
  let text = '';
  for await (const chunk of exportGraph(store, { format, scope: readScope(only) })) text += chunk;
  return text;
};

export interface Samples {
  readonly store: GraphStore;
  readonly close: () => Promise<void>;
}

/** A new embedded store with the sample articles, or with these of them. */
export const openSamples = async (names: readonly string[] = ['']): Promise<Samples> => {
  const folder = await mkdtemp(join(tmpdir(), 'machtin-export-'));
  const store = await openSqliteStore(folder, { readers: 0 });
  await loadPaths(
    store,
    names.map((name) => fileURLToPath(new URL(`../../seed/articles/${name}`, import.meta.url))),
  );
  return {
    store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
