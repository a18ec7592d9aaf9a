import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ExpectedError } from '../../errors.ts';
import { isThing, type Shape, shapesOf } from './shape.ts';

/** A query for one connection, made ready to be asked a page at a time. */
export interface Prepared {
  /** Takes the variables `_first`, `_after` and `_count` besides its own. */
  readonly document: DocumentNode;
  /** Response keys from the answer's data to the connection. */
  readonly path: readonly string[];
  /** The key under which the rows are: of `nodes` or of `edges`. */
  readonly rows: string;
  /** All that is asked for, from the data on. */
  readonly data: readonly Shape[];
  /** What is asked for of a row. */
  readonly row: readonly Shape[];
}

/** Where pages are turned by, in the answer. */
export const PAGE_KEY = '_page';
export const TOTAL_KEY = '_total';
/** A thing's id and type, where the answer is to be drawn. */
export const ID_KEY = '_id';
export const TYPE_KEY = '_type';

/**
 * Finds the one connection that a valid document asks for and has it ask for pages. `things`: every thing's id and type are asked
 * for too. Throws BAD_USER_INPUT for a document with another number of connections than one, or that turns pages itself.
 */
export const prepare = (schema: GraphQLSchema, document: DocumentNode, things: boolean): Prepared => {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation?.operation !== 'query') throw wrong('it must be one query');
  const root = schema.getQueryType();
  if (!root) throw wrong('there is nothing to ask for');
  const { path, type, field } = find(operation.selectionSet, root, []);
  const own = field.arguments?.map(({ name }) => name.value).filter((name) => PAGING.includes(name)) ?? [];
  if (own.length > 0) throw wrong(`pages are turned for you: leave out ${own.join(', ')}`);
  const asked = things ? withIds(schema, document) : document;
  const shapes = (of: SelectionSetNode, on: GraphQLObjectType) => shapesOf(schema, asked, [{ type: on, set: of }]);
  const data = shapes(asked.definitions.find(isQuery)!.selectionSet, root);
  const connection = path.reduce<readonly Shape[]>(
    (in_, key) => in_.find((each) => each.key === key)?.fields ?? [],
    data,
  );
  const rows = rowsKey(field, type);
  return {
    document: withPages(asked, path),
    path,
    rows,
    data,
    row: connection.find(({ key }) => key === rows)?.fields ?? [],
  };
};

const PAGING = ['first', 'after', 'last', 'before'];

interface Found {
  readonly path: readonly string[];
  readonly field: FieldNode;
  readonly type: GraphQLObjectType;
}

/** Down through single things to the first connection. */
const find = (set: SelectionSetNode, parent: GraphQLObjectType, above: readonly string[]): Found => {
  const inner = set.selections.flatMap((selection): readonly Found[] => {
    if (selection.kind !== Kind.FIELD) return [];
    const declared = parent.getFields()[selection.name.value]?.type;
    const type = getNamedType(declared);
    if (!declared || !isObjectType(type) || isListType(getNullableType(declared))) return [];
    return [{ path: [...above, selection.alias?.value ?? selection.name.value], field: selection, type }];
  });
  const connections = inner.filter(({ type }) => isConnection(type));
  const candidates = connections.length > 0 ? connections : inner;
  const [found] = candidates;
  if (!found || candidates.length > 1) throw wrong(EXAMPLE);
  if (isConnection(found.type)) return found;
  if (!found.field.selectionSet) throw wrong(EXAMPLE);
  return find(found.field.selectionSet, found.type, found.path);
};

const EXAMPLE =
  'it must ask for one connection, at its root or of one thing, like { province(name: "Lào Cai") { donations { nodes { name } } } }';

const isConnection = (type: GraphQLObjectType): boolean =>
  'pageInfo' in type.getFields() && 'edges' in type.getFields();

const rowsKey = ({ selectionSet, name }: FieldNode, type: GraphQLObjectType): string => {
  const rows = (selectionSet?.selections ?? []).filter(
    (each): each is FieldNode => each.kind === Kind.FIELD && ['nodes', 'edges'].includes(each.name.value),
  );
  if (rows.length !== 1) throw wrong(`${name.value}, a ${type.name}, must be asked for either nodes or edges`);
  return rows[0]!.alias?.value ?? rows[0]!.name.value;
};

const wrong = (what: string): ExpectedError => new ExpectedError('BAD_USER_INPUT', `"query": ${what}.`);

const isQuery = (each: DocumentNode['definitions'][number]): each is OperationDefinitionNode =>
  each.kind === Kind.OPERATION_DEFINITION;

const withIds = (schema: GraphQLSchema, document: DocumentNode): DocumentNode => {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (set) =>
          isThing(types.getParentType())
            ? { ...set, selections: [...set.selections, ...selectionsOf(`${ID_KEY}: id ${TYPE_KEY}: __typename`)] }
            : undefined,
      },
    }),
  );
};

/** The connection at the path takes the page from variables and says how to go on. */
const withPages = (document: DocumentNode, path: readonly string[]): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((each) =>
    isQuery(each)
      ? {
          ...each,
          variableDefinitions: [...(each.variableDefinitions ?? []), ...PAGE_VARIABLES],
          selectionSet: at(each.selectionSet, path),
        }
      : each,
  ),
});

const at = (set: SelectionSetNode, [key, ...rest]: readonly string[]): SelectionSetNode => ({
  ...set,
  selections: set.selections.map((each) => {
    if (each.kind !== Kind.FIELD || (each.alias?.value ?? each.name.value) !== key || !each.selectionSet) return each;
    if (rest.length > 0) return { ...each, selectionSet: at(each.selectionSet, rest) };
    return {
      ...each,
      arguments: [...(each.arguments ?? []), ...PAGE_ARGUMENTS],
      selectionSet: { ...each.selectionSet, selections: [...each.selectionSet.selections, ...PAGE_FIELDS] },
    };
  }),
});

const operationOf = (text: string): OperationDefinitionNode => parse(text).definitions.find(isQuery)!;

const selectionsOf = (text: string) => operationOf(`{ ${text} }`).selectionSet.selections;

const PAGE_VARIABLES =
  operationOf('query($_first: Int, $_after: String, $_count: Boolean!) { a }').variableDefinitions ?? [];
const PAGE_ARGUMENTS = (selectionsOf('a(first: $_first, after: $_after)')[0] as FieldNode).arguments ?? [];
const PAGE_FIELDS = selectionsOf(
  `${PAGE_KEY}: pageInfo { hasNextPage endCursor } ${TOTAL_KEY}: totalCount @include(if: $_count)`,
);
