import SchemaBuilder, { BasePlugin, RootFieldBuilder, type SchemaTypes } from '@pothos/core';
import { connectionType } from './connection.ts';
import * as related from './related-fields.ts';
import * as root from './root-fields.ts';
import * as values from './value-fields.ts';
import './types.ts';

/** The name under which a builder takes this plugin: `plugins: [planPlugin], plan: { request }`. */
export const planPlugin = 'plan';

/** Nothing to hook into: all that it does lies in the fields that it makes. */
export class PlanPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {}

SchemaBuilder.registerPlugin(planPlugin, PlanPlugin);

Object.assign(SchemaBuilder.prototype, {
  planConnection(this: never, options: never) {
    return connectionType(this, options);
  },
});

Object.assign(RootFieldBuilder.prototype, { ...values, ...related, ...root });
