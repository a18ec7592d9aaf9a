import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { ARGUMENT_WORDS } from '../../schema/argument-words.ts';
import { schema } from '../../schema/index.ts';

interface Named {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !(isScalarType(type) && isSpecifiedScalarType(type)),
);

/** All that a type declares, each as it is written in a document: `Query.articles(first)`. */
const partsOf = (type: GraphQLNamedType): readonly Named[] => {
  if (isEnumType(type)) return type.getValues().map((value) => ({ ...value, name: `${type.name}.${value.name}` }));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => ({ ...field, name: `${type.name}.${field.name}` }));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): Named[] => [
    { ...field, name: `${type.name}.${field.name}` },
    ...field.args.map((arg) => ({ ...arg, name: `${type.name}.${field.name}(${arg.name})` })),
  ]);
};

const parts = types.flatMap((type): Named[] => [type, ...partsOf(type)]);

test('every type, field, argument and value is described', () => {
  expect(parts.length).toBeGreaterThan(1000);
  expect(parts.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
});

test('every field that may be null says what null means', () => {
  const silent = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields())
          .filter(
            (field) => !String(field.type).endsWith('!') && !/null/.test(`${field.description} ${type.description}`),
          )
          .map((field) => `${type.name}.${field.name}`)
      : [],
  );
  expect(silent).toEqual([]);
});

test('no words are kept for arguments that are not there', () => {
  const names = new Set(parts.map(({ name }) => name));
  const places = Object.keys(ARGUMENT_WORDS).filter((key) => key.includes('.'));
  expect(places.filter((place) => !names.has(place))).toEqual([]);
});
