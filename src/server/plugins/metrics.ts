import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../../schema/context.ts';
import type { Metrics } from '../metrics.ts';
import { type OperationName, operationNameOf, UNKNOWN } from '../operation-name.ts';
import { nameSpan } from '../tracing.ts';

/** Counts and times GraphQL requests, those too that are refused before they are run. `listed`: keys of known operations. */
export const useMetrics = (metrics: Metrics, listed: ReadonlyMap<string, string>): Plugin<Context> => {
  const startedAt = new WeakMap<Request, number>();
  const names = new WeakMap<Request, OperationName>();
  const note = (args: Executed): void => {
    const { request, params } = args.contextValue;
    const key = params?.extensions?.persistedQuery?.sha256Hash;
    const listedKey = typeof key === 'string' && listed.has(key) ? key : null;
    const name = operationNameOf(args.document, args.operationName, listedKey);
    names.set(request, name);
    nameSpan(name.type, name.operation);
  };
  return {
    onRequest: ({ request }) => {
      startedAt.set(request, performance.now());
    },
    onExecute: ({ args }) => note(args as Executed),
    onSubscribe: ({ args }) => note(args as Executed),
    onResultProcess({ request, result }) {
      if (Array.isArray(result)) return;
      const lasts = Symbol.asyncIterator in (result ?? {});
      const seconds = lasts ? null : (performance.now() - (startedAt.get(request) ?? performance.now())) / 1000;
      const errors = lasts ? [] : ((result as ExecutionResult | undefined)?.errors ?? []);
      const codes = errors.map(({ extensions }) => String(extensions?.code ?? 'none'));
      metrics.requested(names.get(request) ?? UNKNOWN, { codes, seconds });
    },
  };
};

interface Executed {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly contextValue: {
    readonly request: Request;
    readonly params?: { readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } } };
  };
}
