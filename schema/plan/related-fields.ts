import type { SchemaTypes, TypeParam } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Condition, ConnectionResult, NodeResult, RowResult, Step } from '../../src/graph/plan.ts';
import type { OrderKey } from '../../src/model/ontology.ts';
import { CO_APPEARANCES_ORDER } from './compile.ts';
import { cursorOrder } from './cursor.ts';
import { executionOf } from './execution.ts';
import { type Arguments, type RelatedField, withPlan } from './field.ts';
import type { LooseFields } from './loose.ts';
import { MOST_ROWS } from './page.ts';
import type { References } from './references.ts';
import { orderOf } from './steps.ts';
import { type ConnectionValue, fetched, tagged } from './values.ts';

interface Options {
  readonly type: TypeParam<SchemaTypes>;
  readonly nullable?: boolean;
  readonly description?: string;
  readonly args?: object;
  readonly via: readonly Step[] | ((args: Arguments, references: References) => readonly Step[]);
  readonly where?: (args: Arguments, references: References) => Condition | null;
  readonly order?: readonly OrderKey[] | ((args: Arguments) => readonly OrderKey[]);
  readonly rows?: (args: Arguments) => number;
}

type Parent = Parameters<typeof fetched>[0];

export function related(this: LooseFields, options: Options) {
  const { nullable = false } = options;
  return field(this, { ...options, nullable, rows: () => 1 }, 'one', ({ rows }) => rows[0]?.node ?? null);
}

export function relatedList(this: LooseFields, options: Options) {
  return field(this, options, 'list', ({ rows }): readonly NodeResult[] => rows.map((row) => row.node));
}

export function relatedRows(this: LooseFields, options: Options) {
  return field(this, options, 'rows', ({ rows }): readonly RowResult[] => rows);
}

export function relatedConnection(this: LooseFields, options: Options) {
  const order = orderGiven(options);
  const args = { ...pageArguments(this), ...options.args };
  return field(this, { ...options, args }, 'connection', (result, given): ConnectionValue => {
    return tagged(result, cursorOrder(order(given)).tag);
  });
}

export function coAppearances(this: LooseFields, options: Pick<Options, 'type' | 'description'>) {
  const { first, after } = pageArguments(this);
  return this.createField({
    ...options,
    nullable: false,
    args: { first, after },
    extensions: withPlan({ role: 'coAppearances' }),
    resolve: (parent: Parent, _args: unknown, _context: unknown, info): ConnectionValue => {
      return tagged(fetched(parent, info, executionOf(info).childKeys), CO_APPEARANCES_ORDER.tag);
    },
  });
}

export const pageArguments = (fields: LooseFields) => ({
  first: fields.arg({ type: 'Int' }),
  after: fields.arg({ type: 'String' }),
  last: fields.arg({ type: 'Int' }),
  before: fields.arg({ type: 'String' }),
});

function field(
  fields: LooseFields,
  options: Options,
  as: RelatedField['as'],
  answer: (result: ConnectionResult, args: Arguments) => unknown,
) {
  const { type, nullable = false, description, args, via, where = () => null, rows = () => MOST_ROWS } = options;
  const plan: RelatedField = {
    role: 'related',
    as,
    via: typeof via === 'function' ? via : () => via,
    where,
    order: orderGiven(options),
    rows,
    isShort: (as === 'list' || as === 'rows') && options.rows === undefined,
  };
  return fields.createField({
    type: as === 'list' || as === 'rows' ? [type as never] : type,
    nullable,
    description,
    args,
    extensions: withPlan(plan),
    resolve: (parent: Parent, given: Arguments, _context: unknown, info: GraphQLResolveInfo) =>
      answer(fetched(parent, info, executionOf(info).childKeys), given),
  });
}

/** Where no order is said, the steps' own: what stores keep as an index. */
function orderGiven({ order, via }: Options): (args: Arguments) => readonly OrderKey[] {
  if (typeof order === 'function') return order;
  if (order) return () => order;
  if (typeof via !== 'function') {
    const own = orderOf(via);
    return () => own;
  }
  throw new Error('steps that depend on arguments need an order of their own');
}
