import type { DocumentNode, ExecutionResult, GraphQLError } from 'graphql';

/** What a yoga server offers of itself without HTTP: see its `getEnveloped`. */
interface Enveloping {
  readonly getEnveloped: (initial: never) => {
    readonly schema: unknown;
    readonly parse: (source: string) => DocumentNode;
    readonly validate: (schema: never, document: DocumentNode) => readonly GraphQLError[];
    readonly contextFactory: () => unknown;
    readonly execute: (request: never) => unknown;
  };
}

/**
 * Asks a yoga server in process: all that it does with a request (text and validation kept from the last time, limits, context,
 * execution), without the reading and writing of HTTP. The same way for us and for whom we are measured against.
 */
export const asker = (yoga: Enveloping, url: string): ((source: string) => Promise<unknown>) => {
  return async (source) => {
    const request = new Request(url, { method: 'POST' });
    const { schema, parse, validate, contextFactory, execute } = yoga.getEnveloped({
      request,
      params: { query: source },
    } as never);
    const document = parse(source);
    const [invalid] = validate(schema as never, document);
    if (invalid !== undefined) throw invalid;
    const contextValue = await contextFactory();
    const { data, errors } = (await execute({ schema, document, contextValue } as never)) as ExecutionResult;
    if (errors !== undefined) throw errors[0];
    return data;
  };
};
