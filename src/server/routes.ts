import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { printSchema } from 'graphql';
import type { AppPorts } from './app.ts';
import { explorerFiles } from './explorer.ts';
import { createExport, EXPORT_PATH } from './export/export-route.ts';
import { GRAPHQL_PATH } from './graphql.ts';
import type { Metrics } from './metrics.ts';
import { health, ready } from './probes.ts';
import { RECONCILE_PATH } from './reconcile/manifest.ts';
import { createReconcile } from './reconcile/reconcile.ts';
import { type StaticFile, sendFile, staticFile } from './static-file.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

/** Which path is answered by what. */
export const createRoutes = (ports: AppPorts, graphql: RequestListener, metrics: Metrics): Answer => {
  const files = filesOf(ports);
  const isReady = ready(ports.store, ports.log);
  const reconcile = ports.config.reconcile ? createReconcile(ports) : null;
  const answerExport = ports.config.export ? createExport(ports) : null;
  const playground = ports.config.graphiql ? once(loadPlayground) : null;

  return async (request, response) => {
    const path = pathOf(request);
    if (path === GRAPHQL_PATH) {
      const page = asksForPage(request) && (await playground?.())?.get('page');
      return page ? sendFile(request, response, page) : graphql(request, response);
    }
    if (path === EXPORT_PATH && answerExport) return answerExport(request, response);
    if (reconcile && isUnder(RECONCILE_PATH, path)) return reconcile(request, response);
    if (path === '/health') return health(response);
    if (path === '/ready') return isReady(response);
    if (path === '/metrics' && ports.config.metrics) return sendMetrics(response, metrics);
    const file = files.get(path) ?? (path.startsWith('/graphiql/') ? (await playground?.())?.get(path) : undefined);
    if (!file) return sendText(response, 404);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    return reads ? sendFile(request, response, file) : sendText(response, 405);
  };
};

export const pathOf = ({ url = '/' }: IncomingMessage): string => url.replace(/[?#].*$/s, '');

/** What a path is called where calls of one sort are counted together. */
export const routeOf = (path: string): string => {
  if (isUnder(RECONCILE_PATH, path)) return RECONCILE_PATH;
  return [GRAPHQL_PATH, EXPORT_PATH, '/', '/health', '/ready', '/metrics', '/schema.graphql'].includes(path)
    ? path
    : 'other';
};

const isUnder = (base: string, path: string): boolean => path === base || path.startsWith(`${base}/`);

const sendMetrics = async (response: ServerResponse, metrics: Metrics): Promise<void> => {
  const text = await metrics.text();
  response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' });
  response.end(text);
};

const filesOf = ({ schema, config }: AppPorts): ReadonlyMap<string, StaticFile> => {
  const files = new Map(explorerFiles());
  if (config.introspection) files.set('/schema.graphql', staticFile('text/plain; charset=utf-8', printSchema(schema)));
  return files;
};

/** 9 MB of program text: read when someone first wants to play. */
const loadPlayground = async () => (await import('./graphiql.ts')).graphiqlFiles();

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const asksForPage = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && String(headers.accept ?? '').includes('text/html');

const TEXTS: Readonly<Record<number, string>> = {
  404: 'Not here. GraphQL is at /graphql, the explorer at /.',
  405: 'Only GET is answered here.',
  500: 'Unexpected error.',
};

export const sendText = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${TEXTS[status]}\n`);
};
