import { type ExecutionResult, graphql } from 'graphql';
import type { Context } from '../../schema/context.ts';
import { schema } from '../../schema/index.ts';
import type { GraphReader } from '../../src/graph/graph-store.ts';
import { TODAY } from './plan/plans.ts';

/** A request's context over a store, as the server makes it. */
export const contextOf = (reader: GraphReader, more: Partial<Context> = {}): Context => ({
  reader,
  loader: null,
  judgements: null,
  authorised: false,
  roundTrips: { count: 0 },
  costLimit: 50_000,
  operationName: null,
  signal: null,
  deadline: null,
  today: TODAY,
  ...more,
});

export interface Answer {
  // Tests say what they expect whole, so the answer needs no type.
  readonly data: unknown;
  readonly errors: ExecutionResult['errors'];
  readonly roundTrips: number;
}

/** Answers a document with the schema alone, without a server. */
export async function ask(
  reader: GraphReader,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
  more: Partial<Context> = {},
): Promise<Answer> {
  const contextValue = contextOf(reader, more);
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    errors,
    roundTrips: contextValue.roundTrips.count,
  };
}

/** The answer's data. Throws its errors. */
export async function data(
  reader: GraphReader,
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const { data: given, errors } = await ask(reader, source, variables);
  if (errors)
    throw new Error(
      errors
        .map((error) => `${error.path?.join('.')}: ${error.message}\n${error.originalError?.stack ?? ''}`)
        .join('\n'),
    );
  return given;
}

/** The codes of an answer's errors, by the path where each stands. */
export const codes = ({ errors = [] }: Answer): Readonly<Record<string, unknown>> =>
  Object.fromEntries(errors.map((error) => [error.path?.join('.') ?? '', error.extensions.code]));
