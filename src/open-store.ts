import type { StoreConfig } from './config.ts';
import type { GraphStore } from './graph/graph-store.ts';

/** The store that the settings name, ready to read and write. An adapter is loaded only when it is the one. */
export const openStore = async (config: StoreConfig): Promise<GraphStore> => {
  if (config.kind === 'sqlite') {
    const { openSqliteStore } = await import('./graph/sqlite/open.ts');
    return openSqliteStore(config.folder);
  }
  const { openNeo4jStore } = await import('./graph/neo4j/open.ts');
  return openNeo4jStore({ ...config, password: config.password?.reveal() ?? null });
};
