import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { ArticleLoader, JudgementPort } from '../../schema/ports.ts';
import type { Config } from '../config.ts';
import type { GraphReader } from '../graph/graph-store.ts';
import type { Log } from '../log.ts';
import { explorerFiles, explorerOperations } from './explorer.ts';
import { createGraphql, GRAPHQL_PATH } from './graphql.ts';
import { health, ready } from './probes.ts';
import { currentRequest, requestIdOf } from './request.ts';
import { type StaticFile, sendFile, staticFile } from './static-file.ts';

export interface AppPorts {
  readonly schema: GraphQLSchema;
  readonly store: GraphReader;
  readonly config: AppConfig;
  /** null: articles can't be loaded here. */
  readonly loader: ArticleLoader | null;
  readonly judgements: JudgementPort | null;
  readonly log: Log;
  /** Operations that clients may ask by key, besides the explorer's own. */
  readonly operations?: ReadonlyMap<string, string>;
  /** The playground's files; none: there is no playground. */
  readonly playground?: ReadonlyMap<string, StaticFile>;
}

export type AppConfig = Omit<Config, 'listen' | 'store' | 'logLevel' | 'graphiql'>;

export interface App {
  readonly listener: RequestListener;
  /** Ends the streams, which would never end by themselves. The store belongs to who made it. */
  readonly close: () => Promise<void>;
}

/** All that is answered over HTTP. Never listens: main does, and a test where it likes. */
export const createApp = (ports: AppPorts): App => {
  const yoga = createGraphql(ports, new Map([...(ports.operations ?? []), ...explorerOperations()]));
  const files = filesOf(ports);
  const page = ports.playground?.get('page');
  const isReady = ready(ports.store, ports.log);

  const answer = (request: IncomingMessage, response: ServerResponse): unknown => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    if (path === GRAPHQL_PATH) {
      if (page && asksForPage(request)) return sendFile(request, response, page);
      return yoga(request, response);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(response, path === '/' || files.has(path) ? 405 : 404);
    }
    if (path === '/health') return health(response);
    if (path === '/ready') return isReady(response);
    const file = files.get(path);
    return file ? sendFile(request, response, file) : sendText(response, 404);
  };

  const open = new Set<ServerResponse>();
  const listener: RequestListener = (request, response) => {
    const id = requestIdOf(request.headers['x-request-id']);
    const log = ports.log.child({ requestId: id });
    const startedAt = performance.now();
    response.setHeader('x-request-id', id);
    open.add(response);
    response.once('close', () => {
      open.delete(response);
      const { method, url = '' } = request;
      const took = Math.round(performance.now() - startedAt);
      const path = url.replace(/[?#].*$/s, '').slice(0, 200);
      log.info({ method, path, status: response.statusCode, took, finished: response.writableFinished }, 'answered');
    });
    currentRequest.run({ id, log }, async () => {
      try {
        await answer(request, response);
      } catch (error) {
        log.error({ err: error }, 'a request failed');
        if (response.headersSent) response.destroy();
        else sendText(response, 500);
      }
    });
  };

  const close = async (): Promise<void> => {
    for (const response of open) if (isStream(response)) response.end();
    await yoga.dispose();
  };
  return { listener, close };
};

const isStream = (response: ServerResponse): boolean =>
  String(response.getHeader('content-type') ?? '').startsWith('text/event-stream');

const filesOf = ({ schema, config, playground }: AppPorts): ReadonlyMap<string, StaticFile> => {
  const files = new Map(explorerFiles());
  for (const [path, file] of playground ?? []) if (path !== 'page') files.set(path, file);
  if (config.introspection) files.set('/schema.graphql', staticFile('text/plain; charset=utf-8', printSchema(schema)));
  return files;
};

const asksForPage = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && String(headers.accept ?? '').includes('text/html');

const TEXTS: Readonly<Record<number, string>> = {
  404: 'Not here. GraphQL is at /graphql, the explorer at /.',
  405: 'Only GET is answered here.',
  500: 'Unexpected error.',
};

const sendText = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${TEXTS[status]}\n`);
};
