import type { SchemaTypes, TypeParam } from '@pothos/core';
import { withPlan } from './field.ts';
import type { LooseFields } from './loose.ts';

interface Options {
  readonly type: TypeParam<SchemaTypes>;
  readonly nullable?: boolean;
  readonly description?: string;
}

interface Bearer {
  readonly properties: Readonly<Record<string, unknown>>;
}

export function property(this: LooseFields, name: string, options: Options & { readonly otherwise?: unknown }) {
  const { type, nullable = false, description } = options;
  const otherwise = options.otherwise ?? (Array.isArray(type) ? [] : null);
  return this.createField({
    type,
    nullable,
    description,
    extensions: withPlan({ role: 'value', needs: [name] }),
    resolve: (parent: Bearer) => parent.properties[name] ?? otherwise,
  });
}

export function computed(
  this: LooseFields,
  options: Options & {
    readonly needs: readonly string[];
    readonly value: (properties: Bearer['properties']) => unknown;
  },
) {
  const { type, nullable = false, description, needs, value } = options;
  return this.createField({
    type,
    nullable,
    description,
    extensions: withPlan({ role: 'value', needs }),
    resolve: (parent: Bearer) => value(parent.properties),
  });
}

type Part = Options & { readonly value: (parent: never) => unknown };

export function slot(this: LooseFields, name: string, { type, nullable = false, description, value }: Part) {
  const extensions = withPlan({ role: 'slot', slot: name, rows: false });
  return this.createField({ type, nullable, description, extensions, resolve: value });
}

export function inside(this: LooseFields, { type, nullable = false, description, value }: Part) {
  const extensions = withPlan({ role: 'inside', rows: false });
  return this.createField({ type, nullable, description, extensions, resolve: value });
}

export function counts(this: LooseFields, { type, nullable = false, description, value }: Part) {
  return this.createField({ type, nullable, description, extensions: withPlan({ role: 'counts' }), resolve: value });
}
