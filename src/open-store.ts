import type { StoreConfig } from './config.ts';
import type { GraphStore } from './graph/graph-store.ts';

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
