import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode } from 'graphql';

/** What one document may have, counted as if every fragment stood written out where it is used. */
export interface DocumentLimits {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
}

/** The playground's introspection query is 15 deep; the longest question in the examples is 9 deep with 40 fields. */
export const DOCUMENT_LIMITS: DocumentLimits = {
  depth: 20,
  fields: 2000,
  aliases: 150,
  rootFields: 30,
  directives: 100,
};

/** Tokens are counted while the text is read, so that a huge text is never read to its end. */
export const TOKEN_LIMIT = 5000;

/**
 * The first limit that an operation of the document passes, or null. Takes time in proportion to the document's length, not to
 * what its fragments grow to, and needs no schema: it comes before validation.
 */
export const passedLimit = (document: DocumentNode, limits: DocumentLimits = DOCUMENT_LIMITS): GraphQLError | null => {
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const measure = measureWith(fragments);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = measure(definition.selectionSet);
    for (const [what, words] of Object.entries(WORDS) as [keyof DocumentLimits, string][]) {
      if (size[what] > limits[what]) return tooMuch(words, limits[what]);
    }
  }
  return null;
};

const WORDS: Readonly<Record<keyof DocumentLimits, string>> = {
  depth: 'levels of fields',
  fields: 'fields',
  aliases: 'aliases',
  rootFields: 'fields at its root',
  directives: 'directives',
};

const tooMuch = (words: string, limit: number): GraphQLError =>
  new GraphQLError(`This request has too many ${words}: ${limit} are allowed.`, {
    extensions: { code: 'BAD_USER_INPUT', limit, http: { status: 400, spec: true } },
  });

type Size = Record<keyof DocumentLimits, number>;

const measureWith = (fragments: ReadonlyMap<string, FragmentDefinitionNode>) => {
  const known = new Map<string, Size>();
  const measureFragment = (name: string): Size => {
    const there = known.get(name);
    if (there) return there;
    known.set(name, { ...NOTHING }); // a fragment within itself counts as nothing here: validation refuses it
    const fragment = fragments.get(name);
    const size = fragment ? measure(fragment.selectionSet) : NOTHING;
    known.set(name, size);
    return size;
  };
  const measure = (set: SelectionSetNode): Size => {
    const size = { ...NOTHING };
    for (const selection of set.selections) {
      size.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? measure(selection.selectionSet) : NOTHING;
        add(size, { ...inner, depth: inner.depth + 1, fields: inner.fields + 1, rootFields: 1 });
        if (selection.alias) size.aliases += 1;
      } else {
        add(
          size,
          selection.kind === Kind.FRAGMENT_SPREAD
            ? measureFragment(selection.name.value)
            : measure(selection.selectionSet),
        );
      }
    }
    return size;
  };
  return measure;
};

const NOTHING: Readonly<Size> = { depth: 0, fields: 0, aliases: 0, rootFields: 0, directives: 0 };

const add = (to: Size, more: Readonly<Size>): void => {
  to.depth = Math.max(to.depth, more.depth);
  to.fields += more.fields;
  to.aliases += more.aliases;
  to.rootFields += more.rootFields;
  to.directives += more.directives;
};
