import { GraphQLError } from 'graphql';
import { ExpectedError } from '../errors.ts';
import type { Log } from '../log.ts';
import { currentRequest } from './request.ts';

/**
 * What a caller is shown of an error: expected ones as they are, with their code and details; of all others nothing but a
 * request id, under which the log has the whole error.
 */
export const showError =
  (log: Log) =>
  (error: unknown): Error => {
    const cause = rootCause(error);
    if (cause instanceof ExpectedError) return expected(cause, error);
    if (error instanceof GraphQLError && (cause === error || cause instanceof GraphQLError)) return error;
    const request = currentRequest.getStore();
    (request?.log ?? log).error({ err: cause, path: pathOf(error) }, 'a request failed');
    return new GraphQLError('Unexpected error.', {
      ...placeOf(error),
      extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true, requestId: request?.id ?? null },
    });
  };

/** The status is for clients that accept application/graphql-response+json and got no data; plain JSON is 200 (`spec`). */
const expected = (cause: ExpectedError, error: unknown): GraphQLError =>
  new GraphQLError(cause.message, {
    ...placeOf(error),
    extensions: { ...cause.details, code: cause.code, http: { status: STATUS[cause.code] ?? 400, spec: true } },
  });

const STATUS: Readonly<Record<string, number>> = { TIMEOUT: 504, UNAUTHENTICATED: 401, STORE: 503, CONFLICT: 409 };

/** graphql wraps what a resolver throws, now and then more than once. */
const rootCause = (error: unknown): unknown => {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
};

const placeOf = (error: unknown) =>
  error instanceof GraphQLError
    ? { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path }
    : {};

const pathOf = (error: unknown): string | undefined =>
  error instanceof GraphQLError ? error.path?.join('.') : undefined;
