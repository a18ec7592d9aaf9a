import type { ExecutionResult } from 'graphql';
import { GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../../schema/context.ts';
import { withinDeadline } from '../deadline.ts';
import { longValue } from '../value-limits.ts';

/**
 * Answers in time or says that it can't; gives every error a code; shows, outside production, how often the store was asked.
 */
export const useExecutionRules = (config: {
  readonly deadline: number;
  readonly production: boolean;
}): Plugin<Context> => ({
  onSubscribe({ extendContext }) {
    extendContext({ deadline: null }); // it is to last; each event is read when it comes
  },
  onExecute({ executeFn, setExecuteFn, setResultAndStopExecution, extendContext, args }) {
    const error = longValue(args.document, args.variableValues);
    if (error) return setResultAndStopExecution({ errors: [error] });
    if (getOperationAST(args.document, args.operationName)?.operation === 'mutation') {
      // What is being written is written to its end, whoever waits: giving up would only hide how it ended.
      extendContext({ deadline: null, signal: null });
    } else {
      const { signal } = args.contextValue.request;
      setExecuteFn((executed) => withinDeadline(executeFn(executed), config.deadline, signal));
    }
    return {
      onExecuteDone({ result, setResult, args: { contextValue } }) {
        if (Symbol.asyncIterator in result) return;
        const answer = withCodes(result);
        setResult(config.production ? answer : withRoundTrips(answer, contextValue.roundTrips.count));
      },
    };
  },
});

const withRoundTrips = (result: ExecutionResult, roundTrips: number): ExecutionResult => ({
  ...result,
  extensions: { ...result.extensions, roundTrips },
});

/** Wrong variables are told by graphql itself, without a code; without data they are the caller's fault as a whole. */
const withCodes = (result: ExecutionResult): ExecutionResult =>
  result.errors?.some((error) => isBare(error))
    ? {
        ...result,
        errors: result.errors.map((error) => (isBare(error) ? coded(error, result.data === undefined) : error)),
      }
    : result;

const isBare = ({ extensions, originalError: cause }: GraphQLError): boolean =>
  extensions.code === undefined && (!cause || (cause instanceof GraphQLError && isBare(cause)));

const coded = (error: GraphQLError, whole: boolean): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    extensions: {
      ...error.extensions,
      code: 'BAD_USER_INPUT',
      ...(whole ? { http: { status: 400, spec: true } } : {}),
    },
  });
