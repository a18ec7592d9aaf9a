import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from 'graphql';
import type { Context } from '../../../schema/context.ts';
import { ExpectedError } from '../../errors.ts';
import type { GraphReader } from '../../graph/graph-store.ts';
import type { Ask } from './pages.ts';

/** What differs from one place to another where a query is asked. */
export type AskOptions = Pick<Context, 'today' | 'costLimit' | 'signal'> & {
  /** Milliseconds that a page may take; null: as long as it does. */
  readonly patience: number | null;
};

/** Answers documents out of the store; nothing can be changed by them. */
export const askReader =
  (schema: GraphQLSchema, reader: GraphReader, { patience, ...options }: AskOptions): Ask =>
  async (document, variableValues) => {
    const contextValue: Context = {
      ...options,
      reader,
      loader: null,
      judgements: null,
      authorised: false,
      roundTrips: { count: 0 },
      operationName: 'export',
      deadline: patience === null ? null : Date.now() + patience,
    };
    return execute({ schema, document, variableValues, contextValue });
  };

/** Reads a query without any limit: who may run a command has the whole store. Throws BAD_USER_INPUT. */
export const readOwnQuery = (schema: GraphQLSchema, text: string): DocumentNode => {
  try {
    const document = parse(text);
    const [error] = validate(schema, document);
    if (error) throw error;
    return document;
  } catch (error) {
    throw new ExpectedError('BAD_USER_INPUT', `--query: ${error instanceof Error ? error.message : error}`);
  }
};
