import { GraphQLError } from 'graphql';
import { shownError } from '../../schema/errors.ts';
import type { Log } from '../log.ts';
import { currentRequest } from './request.ts';

/**
 * What a caller is shown of an error: expected ones as they are, with their code and details; of all others nothing but a
 * request id, under which the log has the whole error.
 */
export const showError =
  (log: Log) =>
  (error: unknown): Error => {
    const shown = shownError(error);
    if (shown) return shown.originalError ? withStatus(shown) : shown;
    const request = currentRequest.getStore();
    const wrapped = error instanceof GraphQLError ? error : null;
    const path = wrapped?.path?.join('.');
    (request?.log ?? log).error({ err: wrapped?.originalError ?? error, path }, 'a request failed');
    return new GraphQLError('Unexpected error.', {
      ...placeOf(wrapped),
      extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true, requestId: request?.id ?? null },
    });
  };

/** The status counts where no data came, for clients that accept application/graphql-response+json; plain JSON is 200 (`spec`). */
const withStatus = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    ...placeOf(error),
    extensions: { ...error.extensions, http: { status: STATUS[String(error.extensions.code)] ?? 400, spec: true } },
  });

const STATUS: Readonly<Record<string, number>> = { TIMEOUT: 504, UNAUTHENTICATED: 401, STORE: 503, CONFLICT: 409 };

const placeOf = (error: GraphQLError | null) =>
  error ? { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path } : {};
