import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isIntrospectionType,
  isSpecifiedScalarType,
  printType,
} from 'graphql';

/** The schema as text: the roots first, then all types by name, each with its fields as they were declared. */
export const sdl = (schema: GraphQLSchema): string =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
    .map((type) => `${printType(type)}\n`)
    .join('\n');

const ROOTS = ['Query', 'Mutation', 'Subscription'];

const rank = ({ name }: GraphQLNamedType): number => (ROOTS.includes(name) ? ROOTS.indexOf(name) : ROOTS.length);
