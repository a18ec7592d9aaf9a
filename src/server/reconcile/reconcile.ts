import type { IncomingMessage, ServerResponse } from 'node:http';
import { ExpectedError } from '../../errors.ts';
import type { ReadOptions } from '../../graph/graph-store.ts';
import type { AppPorts } from '../app.ts';
import { type Candidate, candidatesFor, type Store } from './candidates.ts';
import { extendWith, proposeProperties } from './extend.ts';
import { manifestAt, RECONCILE_PATH } from './manifest.ts';
import { featurePage, previewOf } from './preview.ts';
import { BATCH_SIZE, readExtension, readQueries } from './queries.ts';
import { readForm } from './read-form.ts';
import { allowEveryone, callbackOf, respond, respondPage } from './respond.ts';
import { suggestEntities, suggestProperties, suggestTypes } from './suggest.ts';

/** The Reconciliation Service API 0.2. Source: https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/ */
export const createReconcile = ({ store, config }: Pick<AppPorts, 'store' | 'config'>) => {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    allowEveryone(response);
    if (request.method === 'OPTIONS') return void response.writeHead(204, PREFLIGHT).end();
    if (!['GET', 'POST'].includes(request.method ?? '')) return fail(response, 405, 'GET and POST are answered here.');
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      const address = new URL(request.url ?? '/', 'http://localhost');
      const parameters = request.method === 'POST' ? await readForm(request) : address.searchParams;
      const options = { operation: 'reconcile', signal: gone.signal };
      const path = address.pathname.slice(RECONCILE_PATH.length);
      await answer({
        store: inTime(store, Date.now() + config.deadline),
        response,
        parameters,
        options,
        path,
        origin: originOf(request),
      });
    } catch (error) {
      if (gone.signal.aborted) return;
      if (!(error instanceof ExpectedError) || response.headersSent) throw error;
      fail(response, Number(error.details.status ?? STATUS[error.code] ?? 400), error.message, error.code);
    }
  };
};

/** All questions of one request together have the time of one. */
const inTime = (store: Store, until: number): Store => ({
  read: (plan, options) => store.read(plan, { ...options, deadline: Math.max(1, until - Date.now()) }),
});

interface Asked {
  readonly store: Store;
  readonly response: ServerResponse;
  readonly parameters: URLSearchParams;
  readonly options: ReadOptions;
  /** Behind the service's own. */
  readonly path: string;
  readonly origin: string;
}

const answer = async (asked: Asked): Promise<void> => {
  const { store, response, parameters, options, path } = asked;
  if (path === '/preview') {
    const page = await previewOf(store, parameters.get('id') ?? '', options);
    return page ? respondPage(response, 200, page) : fail(response, 404, 'There is no thing of this id.', 'NOT_FOUND');
  }
  if (path.startsWith('/feature/')) return respondPage(response, 200, featurePage(path.slice('/feature/'.length)));
  const make = ANSWERS[path];
  if (!make) return fail(response, 404, 'There is no such part of the reconciliation service.', 'NOT_FOUND');
  const callback = callbackOf(parameters);
  respond(response, 200, await make(asked), callback);
};

const ANSWERS: Readonly<Record<string, (asked: Asked) => unknown>> = {
  '': (asked) => {
    const queries = asked.parameters.get('queries');
    if (queries !== null) return reconcile(asked, queries);
    const extend = asked.parameters.get('extend');
    return extend === null ? manifestAt(asked.origin) : extendWith(asked.store, readExtension(extend), asked.options);
  },
  '/suggest/entity': async ({ store, parameters, options }) => ({
    result: await suggestEntities(store, parameters, options),
  }),
  '/suggest/type': ({ parameters }) => ({ result: suggestTypes(parameters) }),
  '/suggest/property': ({ parameters }) => ({ result: suggestProperties(parameters) }),
  '/properties': ({ parameters }) => proposeProperties(parameters),
};

/** Queries of one batch that the store works on side by side: others want its threads too. */
const AT_ONCE = 2;

const reconcile = async ({ store, options }: Asked, text: string) => {
  const queries = [...readQueries(text)];
  if (queries.length > BATCH_SIZE) {
    throw new ExpectedError('BAD_USER_INPUT', `a batch must not have more than ${BATCH_SIZE} queries.`, {
      status: 413,
    });
  }
  const results = new Map(queries.map(([key]) => [key, { result: [] as readonly Candidate[] }]));
  const work = async (): Promise<void> => {
    for (let next = queries.shift(); next; next = queries.shift()) {
      const [key, query] = next;
      results.set(key, { result: await candidatesFor(store, query, options) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return Object.fromEntries(results);
};

/** Where the caller found us, through whatever stands before us; a header that is no such thing counts for nothing. */
const originOf = ({ headers }: IncomingMessage): string => {
  const host = String(headers['x-forwarded-host'] ?? headers.host ?? '');
  const protocol = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  return /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host) ? `${protocol}://${host}` : 'http://localhost';
};

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '3600',
};

const STATUS: Readonly<Record<string, number>> = { TIMEOUT: 504, STORE: 503 };

const fail = (response: ServerResponse, status: number, message: string, code = 'BAD_USER_INPUT'): void =>
  respond(response, status, { error: { code, message } }, null);
