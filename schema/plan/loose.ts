import type { FieldRef, SchemaTypes, TypeParam } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';

/**
 * What the plugin uses of a Pothos field builder, without the type parameters that a plugin cannot know: types.ts gives them
 * back to whoever declares fields.
 */
export interface LooseFields {
  readonly createField: (options: LooseField) => FieldRef<SchemaTypes, never>;
  readonly arg: (options: { readonly type: 'Int' | 'String' }) => never;
  readonly builder: { readonly options: SchemaOptions };
}

type SchemaOptions = Pick<PothosSchemaTypes.SchemaBuilderOptions<SchemaTypes>, 'plan'>;

export interface LooseField {
  readonly type: TypeParam<SchemaTypes>;
  readonly nullable: boolean | object;
  readonly description?: string | undefined;
  readonly args?: object | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly resolve: (parent: never, args: never, context: object, info: GraphQLResolveInfo) => unknown;
  readonly subscribe?: (parent: never, args: never, context: object, info: GraphQLResolveInfo) => unknown;
}

export const loose = (fields: unknown): LooseFields => fields as LooseFields;
