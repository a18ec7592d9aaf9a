import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schema } from '../../schema/index.ts';
import { articleLoader, loadPaths } from '../../seed/load.ts';
import { judgementPort } from '../../seed/review/judgement-port.ts';
import { readConfig } from '../../src/config.ts';
import type { GraphReader, GraphStore } from '../../src/graph/graph-store.ts';
import { createLog } from '../../src/log.ts';
import { openStore, wake } from '../../src/open-store.ts';
import { type AppPorts, createApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';

/** One answer over HTTP. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks at in an answer, it knows
  readonly body: any;
}

export interface Serving {
  readonly origin: string;
  /** POSTs a question as JSON. */
  readonly ask: (query: string, variables?: object, headers?: Record<string, string>) => Promise<Reply>;
  /** Any request; `path` begins with a slash. */
  readonly send: (path: string, init?: RequestInit) => Promise<Reply>;
  /** The log's lines, parsed. */
  readonly lines: readonly Record<string, unknown>[];
  readonly ports: AppPorts;
  readonly store: GraphStore;
  readonly close: () => Promise<void>;
}

/** The server with the sample articles in a new embedded store, on a free port. `watch` may look at what is asked of the store. */
export const serveSamples = async (
  environment: Readonly<Record<string, string>> = {},
  more: Partial<AppPorts> = {},
  watch: (store: GraphReader) => GraphReader = (store) => store,
): Promise<Serving> => {
  const folder = await mkdtemp(join(tmpdir(), 'machtin-'));
  const config = readConfig({ MACHTIN_DATA: folder, PORT: '0', ...environment });
  const store = await openStore(config.store);
  await loadPaths(store, [SAMPLES]);
  await wake(store);
  const loader = articleLoader(store);
  const lines: Record<string, unknown>[] = [];
  const log = createLog('info', { write: (line) => lines.push(JSON.parse(line)) });
  const ports: AppPorts = {
    schema,
    store: { ...store, ...watch(store) },
    config,
    loader,
    judgements: judgementPort(store),
    log,
    ...more,
  };
  const app = createApp(ports);
  const { origin, close } = await listen(app, config.listen);

  const send = async (path: string, init: RequestInit = {}): Promise<Reply> => {
    const response = await fetch(`${origin}${path}`, init);
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
  };
  return {
    origin,
    send,
    ask: (query, variables = {}, headers = {}) =>
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    lines,
    ports,
    store,
    close: async () => {
      await close(0);
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export const SAMPLES = fileURLToPath(new URL('../../seed/articles', import.meta.url));
