import { GraphQLError } from 'graphql';

/** An error that the caller can do something about, with a stable code in its extensions. */
export const refuse = (code: string, message: string, details: Readonly<Record<string, unknown>> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...details } });

export const badInput = (message: string): GraphQLError => refuse('BAD_USER_INPUT', message);
