import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { printSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Context } from '../../schema/context.ts';
import { dayInVietnam } from '../today.ts';
import type { AppPorts } from './app.ts';
import { authoriseBy } from './auth.ts';
import { contextFactory } from './context.ts';
import { showError } from './errors.ts';
import { useDocumentRules } from './plugins/document-rules.ts';
import { useExecutionRules } from './plugins/execution-rules.ts';
import { useHttpCache } from './plugins/http-cache.ts';
import { AUTHORISED_BODY_LIMIT, useRequestRules } from './plugins/request-rules.ts';

export const GRAPHQL_PATH = '/graphql';

/** The GraphQL end of the server: yoga with the rules of ours, watched by `watchers`. `operations` may be asked by key. */
export const createGraphql = (
  ports: AppPorts,
  operations: ReadonlyMap<string, string>,
  watchers: readonly Plugin<Context>[] = [],
) => {
  const { schema, config, store, log } = ports;
  return createYoga<object, Context>({
    schema,
    context: contextFactory(ports),
    graphqlEndpoint: GRAPHQL_PATH,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: AUTHORISED_BODY_LIMIT,
    cors: corsFor(config.corsOrigins),
    // What it calls an error has been through maskError, which logs it with its request.
    logging: { debug: noLine, info: noLine, warn: noLine, error: noLine },
    maskedErrors: { maskError: showError(log), errorMessage: 'Unexpected error.' },
    plugins: [
      ...watchers,
      useRequestRules(authoriseBy(config.token)),
      usePersistedOperations({
        getPersistedOperation: (key) => operations.get(key) ?? null,
        allowArbitraryOperations: !config.persisted.only,
        customErrors: REFUSALS,
      }),
      useDocumentRules(config),
      useExecutionRules(config),
      useHttpCache({
        store,
        salt: printSchema(schema),
        today: () => dayInVietnam(new Date()),
        hasOrigins: config.corsOrigins.length > 0,
      }),
    ],
  });
};

const noLine = (): void => {};

const REFUSALS = {
  notFound: refusal('there is no operation of this key'),
  keyNotFound: refusal('Must provide query string.'),
  persistedQueryOnly: refusal('only listed operations are answered here: send the key of one, and no text'),
};

function refusal(message: string) {
  return { message, extensions: { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } } };
}

const corsFor = (origins: readonly string[]) => (request: Request) => {
  const origin = request.headers.get('origin');
  if (origin === null || !(origins.includes('*') || origins.includes(origin))) return false as const;
  return {
    origin: [origin],
    credentials: false,
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'x-request-id'],
    exposedHeaders: ['etag', 'x-request-id'],
    maxAge: 3600,
  };
};
