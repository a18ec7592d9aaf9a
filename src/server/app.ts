import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { ArticleLoader, JudgementPort } from '../../schema/ports.ts';
import type { Config } from '../config.ts';
import type { GraphReader, GraphStore } from '../graph/graph-store.ts';
import type { Log } from '../log.ts';
import { explorerOperations } from './explorer.ts';
import { createGraphql } from './graphql.ts';
import { createMetrics } from './metrics.ts';
import { observedReader } from './observed-reader.ts';
import { useMetrics } from './plugins/metrics.ts';
import { currentRequest, requestIdOf } from './request.ts';
import { createRoutes, pathOf, routeOf, sendText } from './routes.ts';
import { inSpan, traceIdOf, traceStore } from './tracing.ts';

export interface AppPorts {
  readonly schema: GraphQLSchema;
  readonly store: GraphReader & Pick<GraphStore, 'exportRows'>;
  readonly config: AppConfig;
  /** null: articles can't be loaded here. */
  readonly loader: ArticleLoader | null;
  readonly judgements: JudgementPort | null;
  readonly log: Log;
  /** Operations that clients may ask by key, besides the explorer's own. */
  readonly operations?: ReadonlyMap<string, string>;
}

export type AppConfig = Omit<Config, 'listen' | 'store' | 'logLevel'>;

export interface App {
  readonly listener: RequestListener;
  /** Ends the streams, which would never end by themselves. The store belongs to who made it. */
  readonly close: () => Promise<void>;
}

/** All that is answered over HTTP. Never listens: main does, and a test where it likes. */
export const createApp = (ports: AppPorts): App => {
  const metrics = createMetrics(ports.store);
  const store = observedReader(observedReader(ports.store, metrics.observeStore), traceStore);
  const operations = new Map([...(ports.operations ?? []), ...explorerOperations()]);
  const yoga = createGraphql({ ...ports, store: { ...ports.store, ...store } }, operations, [
    useMetrics(metrics, operations),
  ]);
  const answer = createRoutes(ports, yoga, metrics);
  const open = new Set<ServerResponse>();

  const listener: RequestListener = (request, response) =>
    inSpan(request, response, routeOf(pathOf(request)), () => take(request, response));

  const take = (request: IncomingMessage, response: ServerResponse): void => {
    const id = requestIdOf(request.headers['x-request-id']);
    const traceId = traceIdOf();
    const log = ports.log.child({ requestId: id, ...(traceId === null ? {} : { traceId }) });
    response.setHeader('x-request-id', id);
    open.add(response);
    response.once('close', () => open.delete(response));
    response.once('close', () => metrics.responded(response.statusCode));
    logWhenAnswered(request, response, log);
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

const logWhenAnswered = (request: IncomingMessage, response: ServerResponse, log: Log): void => {
  const startedAt = performance.now();
  const path = pathOf(request).slice(0, 200);
  response.once('close', () => {
    const milliseconds = Math.round(performance.now() - startedAt);
    const { statusCode: status, writableFinished: finished } = response;
    log.info({ method: request.method, path, status, milliseconds, finished }, 'answered');
  });
};

const isStream = (response: ServerResponse): boolean =>
  String(response.getHeader('content-type') ?? '').startsWith('text/event-stream');
