import { createServer, type Server } from 'node:http';
import { schema } from '../schema/index.ts';
import { readConfig } from '../src/config.ts';
import type { GraphStore } from '../src/graph/graph-store.ts';
import type { Plan } from '../src/graph/plan.ts';
import { createLog } from '../src/log.ts';
import { createApp } from '../src/server/app.ts';
import { createGraphql, GRAPHQL_PATH } from '../src/server/graphql.ts';
import { asker } from './in-process.ts';

/** Who answers: as a function, for calls in process, and as a listener. */
export interface Answering {
  readonly ask: (source: string) => Promise<unknown>;
  readonly listen: () => Promise<Listening>;
}

export interface Listening {
  readonly url: string;
  readonly server: Server;
}

export const createOurs = (store: GraphStore): Answering => {
  const config = readConfig({ MACHTIN_COST_LIMIT: '1000000', MACHTIN_DEADLINE_MS: '60000', NODE_ENV: 'production' });
  const ports = { schema, store, config, loader: null, judgements: null, log: createLog('silent') };
  const yoga = createGraphql(ports, new Map());
  return {
    ask: asker(yoga as never, `http://127.0.0.1${GRAPHQL_PATH}`),
    listen: () => listening(createServer(createApp(ports).listener), GRAPHQL_PATH),
  };
};

/** What a request reads of the store. */
export const plansOf = async (store: GraphStore, source: string): Promise<readonly Plan[]> => {
  const plans: Plan[] = [];
  const noting: GraphStore = {
    ...store,
    read: (plan, options) => {
      plans.push(plan);
      return store.read(plan, options);
    },
  };
  await createOurs(noting).ask(source);
  return plans;
};

export const listening = async (server: Server, path: string): Promise<Listening> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}${path}`, server };
};
