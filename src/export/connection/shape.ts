import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';

/** What a selection's answer looks like, by response keys, whatever the concrete types. */
export interface Shape {
  readonly key: string;
  /** The scalar's or enum's name; null for what has fields of its own. */
  readonly leaf: string | null;
  readonly isList: boolean;
  /** Has an id that is its own in the whole graph. */
  readonly isThing: boolean;
  readonly fields: readonly Shape[];
}

export interface Typed {
  readonly type: GraphQLCompositeType;
  readonly set: SelectionSetNode;
}

/** The fields of these selections together, in the order in which they are first asked for. */
export const shapesOf = (schema: GraphQLSchema, document: DocumentNode, from: readonly Typed[]): readonly Shape[] => {
  const found = new Map<string, { readonly shape: Omit<Shape, 'fields'>; readonly inner: Typed[] }>();
  const collect = ({ type, set }: Typed): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = found.get(key) ?? { shape: shapeOf(type, key, selection.name.value), inner: [] };
        found.set(key, known);
        const inner = typeOf(type, selection.name.value);
        if (selection.selectionSet && isCompositeType(inner))
          known.inner.push({ type: inner, set: selection.selectionSet });
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(document, selection.name.value);
      const condition = fragment?.typeCondition && typeFromAST(schema, fragment.typeCondition);
      if (fragment) collect({ type: isCompositeType(condition) ? condition : type, set: fragment.selectionSet });
    }
  };
  from.forEach(collect);
  return [...found.values()].map(({ shape, inner }) => ({ ...shape, fields: shapesOf(schema, document, inner) }));
};

/** Whether things of this type have an id: the interface Node is theirs. */
export const isThing = (type: unknown): boolean =>
  (isInterfaceType(type) && type.name === 'Node') ||
  ((isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node'));

const shapeOf = (parent: GraphQLCompositeType, key: string, name: string): Omit<Shape, 'fields'> => {
  const type = typeOf(parent, name);
  return {
    key,
    leaf: isCompositeType(type) ? null : (type?.name ?? 'String'),
    isList: isListType(getNullableType(fieldType(parent, name))),
    isThing: isThing(type),
  };
};

/** Undefined for `__typename`, which every type has and none declares. */
const fieldType = (parent: GraphQLCompositeType, name: string) =>
  'getFields' in parent ? parent.getFields()[name]?.type : undefined;

const typeOf = (parent: GraphQLCompositeType, name: string) => getNamedType(fieldType(parent, name));

const fragmentOf = (document: DocumentNode, name: string): FragmentDefinitionNode | undefined =>
  document.definitions.find(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
  );
