import type { StoreConfig } from './config.ts';
import type { GraphReader, GraphStore } from './graph/graph-store.ts';

/**
 * The store that the settings name, ready to read and write. An adapter is loaded only when it is the one. `readers`: threads that
 * read the embedded one; 0, for who reads little, is this one.
 */
export const openStore = async (
  config: StoreConfig,
  options: { readonly readers?: number } = {},
): Promise<GraphStore> => {
  if (config.kind === 'sqlite') {
    const { openSqliteStore } = await import('./graph/sqlite/open.ts');
    return openSqliteStore(config.folder, options);
  }
  const { openNeo4jStore } = await import('./graph/neo4j/open.ts');
  return openNeo4jStore({ ...config, password: config.password?.reveal() ?? null });
};

/** Questions that are answered side by side, as many as users ask in a moment. */
const AT_ONCE = 4;

/** Lets a store's readers begin, which they do with their first questions: not while someone waits. */
export const wake = async (store: GraphReader): Promise<void> => {
  await Promise.all(Array.from({ length: AT_ONCE }, () => store.changes(Number.MAX_SAFE_INTEGER)));
};
