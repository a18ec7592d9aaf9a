import {
  type DocumentNode,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { ExpectedError } from '../../errors.ts';
import { askReader } from '../../export/connection/ask-reader.ts';
import type { Ask } from '../../export/connection/pages.ts';
import { dayInVietnam } from '../../today.ts';
import type { AppPorts } from '../app.ts';
import { withinDeadline } from '../deadline.ts';
import { passedLimit, TOKEN_LIMIT } from '../document-limits.ts';
import { withoutSuggestion } from '../plugins/document-rules.ts';
import { longValue } from '../value-limits.ts';
import { LONGEST_QUERY } from './limits.ts';

type Ports = Pick<AppPorts, 'schema' | 'store' | 'config'>;

/** Reads a query under the rules that hold at /graphql. Throws an ExpectedError or the GraphQLError that says what is wrong. */
export const readQuery = ({ schema, config }: Ports, text: string, variables: unknown): DocumentNode => {
  if (config.persisted.only) throw refusal('only listed operations are answered here, and none of them is a file.');
  if (text.length > LONGEST_QUERY) throw refusal(`"query" must not be longer than ${LONGEST_QUERY} characters.`);
  const document = parse(text, { maxTokens: TOKEN_LIMIT });
  const limit = passedLimit(document) ?? longValue(document, variables);
  if (limit) throw limit;
  const rules = config.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const [error] = validate(schema, document, rules);
  if (error) throw config.introspection ? error : withoutSuggestion(error);
  return document;
};

/** Answers a document as /graphql would, page after page, until the reader has gone. */
export const askWith =
  ({ schema, store, config }: Ports, signal: AbortSignal): Ask =>
  async (document, variables) => {
    const { costLimit, deadline: patience } = config;
    const ask = askReader(schema, store, { today: dayInVietnam(new Date()), costLimit, signal, patience });
    const result = await withinDeadline(ask(document, variables), patience, signal);
    // Wrong variables are told by graphql itself, without a code.
    return { ...result, errors: result.errors?.map((error) => (error.path ? error : coded(error))) };
  };

const coded = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', ...error.extensions } });

const refusal = (message: string): ExpectedError => new ExpectedError('BAD_USER_INPUT', message);
