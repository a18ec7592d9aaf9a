import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql';

/** Of one text (a name, a search, an id, a cursor) and one list that a question gives. */
export const TEXT_LIMIT = 500;
export const LIST_LIMIT = 500;

/**
 * What a question gives that is longer than any name or page needs, in the document or in its variables, or null. Reading a
 * text in all its spellings takes time with its length. Mutations bring articles, and are limited by the body alone.
 */
export const longValue = (document: DocumentNode, variables: unknown): GraphQLError | null => {
  if (document.definitions.some((each) => each.kind === Kind.OPERATION_DEFINITION && each.operation === 'mutation')) {
    return null;
  }
  const found = longIn(variables) ?? longInDocument(document);
  return found === null ? null : tooLong(found);
};

/** Parsed documents are kept by their text, and so is what was found in them. */
const known = new WeakMap<DocumentNode, string | null>();

const longInDocument = (document: DocumentNode): string | null => {
  const there = known.get(document);
  if (there !== undefined) return there;
  let found: string | null = null;
  visit(document, {
    StringValue: ({ value }) => {
      found ??= longIn(value);
    },
    ListValue: ({ values }) => {
      found ??= values.length > LIST_LIMIT ? LISTS : null;
    },
  });
  known.set(document, found);
  return found;
};

const TEXTS = `a text is longer than ${TEXT_LIMIT} characters`;
const LISTS = `a list has more than ${LIST_LIMIT} members`;

const longIn = (value: unknown): string | null => {
  if (typeof value === 'string') return value.length > TEXT_LIMIT ? TEXTS : null;
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) && value.length > LIST_LIMIT) return LISTS;
  for (const member of Object.values(value)) {
    const found = longIn(member);
    if (found) return found;
  }
  return null;
};

const tooLong = (what: string): GraphQLError =>
  new GraphQLError(`This request asks for too much: ${what}.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } },
  });
