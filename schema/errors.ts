import { GraphQLError } from 'graphql';
import { ExpectedError } from '../src/errors.ts';

/**
 * A foreseen failure as GraphQL shows it: its message, and its code and details as extensions. null for all others, which are
 * logged whole and shown masked. Errors of graphql itself (a wrong document, a refused argument) are for the caller as they are.
 */
export function shownError(error: unknown): GraphQLError | null {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (cause instanceof ExpectedError) return translated(cause, error);
  if (cause instanceof GraphQLError || (error instanceof GraphQLError && !cause)) return error as GraphQLError;
  return null;
}

function translated(cause: ExpectedError, error: unknown): GraphQLError {
  const extensions = { code: cause.code, ...cause.details };
  if (!(error instanceof GraphQLError)) return new GraphQLError(cause.message, { extensions });
  const { nodes, source, positions, path } = error;
  return new GraphQLError(cause.message, { nodes, source, positions, path, originalError: cause, extensions });
}
