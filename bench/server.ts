import { createServer, type Server } from 'node:http';
import { schema } from '../schema/index.ts';
import { readConfig } from '../src/config.ts';
import type { GraphStore } from '../src/graph/graph-store.ts';
import { createLog } from '../src/log.ts';
import { createApp } from '../src/server/app.ts';
import { createGraphql, GRAPHQL_PATH } from '../src/server/graphql.ts';

/** Our server over a store: as a function, for calls in process, and as a listener. */
export interface Ours {
  readonly ask: (source: string) => Promise<unknown>;
  readonly listen: () => Promise<{ readonly url: string; readonly server: Server }>;
}

export const createOurs = (store: GraphStore): Ours => {
  const config = readConfig({ MACHTIN_COST_LIMIT: '1000000', MACHTIN_DEADLINE_MS: '60000' });
  const ports = { schema, store, config, loader: null, judgements: null, log: createLog('silent') };
  const yoga = createGraphql(ports, new Map());
  return {
    ask: async (source) => {
      const response = await yoga.fetch(`http://127.0.0.1${GRAPHQL_PATH}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: source }),
      });
      const { data, errors } = (await response.json()) as { data?: unknown; errors?: readonly { message: string }[] };
      if (errors !== undefined) throw new Error(errors[0]?.message);
      return data;
    },
    listen: async () => {
      const server = createServer(createApp(ports).listener);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      return { url: `http://127.0.0.1:${port}${GRAPHQL_PATH}`, server };
    },
  };
};
