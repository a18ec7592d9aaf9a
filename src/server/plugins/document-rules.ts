import { NoSchemaIntrospectionCustomRule, parse } from 'graphql';
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
    if (introspection) return;
    addValidationRule(NoSchemaIntrospectionCustomRule);
    return ({ result, setResult: setErrors }) => setErrors(result.map(withoutSuggestion));
  },
});

/** Where the schema is not for everyone, a wrong name is no way to ask for the right ones. */
const withoutSuggestion = <E extends Error>(error: E): E => {
  error.message = error.message.replace(/ Did you mean .*\?$/s, '');
  return error;
};
