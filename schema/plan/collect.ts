import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';

/** What a selection is read with: the same for all of one operation. */
export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** By response key, in order; several nodes where one field is asked in several places. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/**
 * The fields that are asked of a concrete type, as graphql-js' executor collects them (CollectFields of the specification):
 * @skip and @include, inline fragments, each named fragment once, type conditions by what the type implements.
 */
export function collectFields(document: Document, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Fields {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const set of sets) collectInto({ document, type, fields, seen }, set);
  return fields;
}

interface Collecting {
  readonly document: Document;
  readonly type: GraphQLObjectType;
  readonly fields: Map<string, FieldNode[]>;
  readonly seen: Set<string>;
}

function collectInto(collecting: Collecting, set: SelectionSetNode): void {
  for (const node of set.selections) {
    if (!isIncluded(collecting.document, node)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const nodes = collecting.fields.get(key);
      if (nodes) nodes.push(node);
      else collecting.fields.set(key, [node]);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (applies(collecting, node.typeCondition)) collectInto(collecting, node.selectionSet);
    } else {
      const name = node.name.value;
      const fragment = collecting.document.fragments[name];
      if (collecting.seen.has(name) || !fragment) continue;
      collecting.seen.add(name);
      if (applies(collecting, fragment.typeCondition)) collectInto(collecting, fragment.selectionSet);
    }
  }
}

function isIncluded({ variables }: Document, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function applies(
  { document, type }: Collecting,
  condition: FragmentDefinitionNode['typeCondition'] | undefined,
): boolean {
  if (!condition) return true;
  const wanted = typeFromAST(document.schema, condition);
  return wanted === type || (isAbstractType(wanted) && document.schema.isSubType(wanted, type));
}
