import { GraphQLError, NoSchemaIntrospectionCustomRule, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { passedLimit, TOKEN_LIMIT } from '../document-limits.ts';

/** Limits on the document itself, checked before validation so that validating it is cheap too. */
export const useDocumentRules = ({ introspection }: { readonly introspection: boolean }): Plugin => ({
  onParse({ setParseFn }) {
    setParseFn((source: Parameters<typeof parse>[0]) => parse(source, { maxTokens: TOKEN_LIMIT }));
  },
  onValidate({ params, setResult, addValidationRule }) {
    const error = passedLimit(params.documentAST);
    if (error) return setResult([error]);
    if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule);
    return ({ result, setResult: setErrors }) => {
      if (result.length > 0) setErrors(result.map((error) => inWords(error, introspection)));
    };
  },
});

const inWords = (error: GraphQLError, introspection: boolean): GraphQLError => {
  if (error.message === 'Validation aborted.') return new GraphQLError(ABORTED);
  return introspection ? error : withoutSuggestion(error);
};

/** graphql gives up comparing fields of the same name with each other after some time, and says no more than that. */
const ABORTED = 'This request asks for the same fields too many times to be checked.';

/** Where the schema is not for everyone, a wrong name is no way to ask for the right ones. */
export const withoutSuggestion = <E extends Error>(error: E): E => {
  error.message = error.message.replace(/ Did you mean .*\?$/s, '');
  return error;
};
