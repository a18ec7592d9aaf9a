import type { SchemaTypes, TypeParam } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Condition, ConnectionResult, ListPlan, NodeResult, NodesPlan, Plan } from '../../src/graph/plan.ts';
import type { NodeKind, OrderKey } from '../../src/model/ontology.ts';
import { asksSomething } from './compile.ts';
import { cursorOrder } from './cursor.ts';
import { answerAfter, answerQuery } from './execution.ts';
import { type Arguments, type RootRequest, withPlan } from './field.ts';
import type { LooseFields } from './loose.ts';
import { type PageArguments, pageOf } from './page.ts';
import type { References } from './references.ts';
import { pageArguments } from './related-fields.ts';
import { type ConnectionValue, EMPTY, tagged } from './values.ts';

interface Options {
  readonly type: TypeParam<SchemaTypes>;
  readonly nullable?: boolean;
  readonly description?: string;
  readonly args?: object;
}

interface Planned extends Options {
  readonly plan: (request: RootRequest) => Plan | null;
  readonly answer: (answer: never, args: Arguments) => unknown;
}

export function planned(this: LooseFields, { plan, answer, nullable = false, ...options }: Planned) {
  const { request } = this.builder.options.plan;
  return this.createField({
    ...options,
    nullable,
    extensions: withPlan({ role: 'root', plan }),
    resolve: async (_parent: unknown, args: Arguments, context: object, info: GraphQLResolveInfo) =>
      answer((await answerQuery(info, request(context))) as never, args),
  });
}

interface PlannedConnection extends Options {
  readonly kind: NodeKind;
  readonly forwardOnly?: boolean;
  readonly where?: (args: Arguments, references: References) => Condition | null;
  readonly order: readonly OrderKey[] | ((args: Arguments) => readonly OrderKey[]);
}

export function plannedConnection(this: LooseFields, options: PlannedConnection) {
  const { kind, forwardOnly = false, where = () => null, order: given, args, ...rest } = options;
  const { first, after, last, before } = pageArguments(this);
  const page = forwardOnly ? { first, after } : { first, after, last, before };
  const order = typeof given === 'function' ? given : () => given;
  const plan = ({ args, references, target }: RootRequest): ListPlan | null => {
    const slice = pageOf(args as PageArguments, order(args));
    const condition = where(args, references);
    if (!asksSomething(target)) return null;
    return {
      type: 'list',
      kind,
      where: condition,
      order: order(args),
      page: slice,
      ask: { ...target.ask },
      node: target.selection(),
    };
  };
  const answer = (result: ConnectionResult | null, given: Arguments): ConnectionValue =>
    tagged(result ?? EMPTY, cursorOrder(order(given)).tag);
  return planned.call(this, { ...rest, args: { ...page, ...args }, plan, answer });
}

interface Acting extends Options {
  readonly allowed: (context: object) => void;
  readonly act: (args: Arguments, context: object, event: unknown) => Promise<unknown>;
  readonly subscribe?: (args: Arguments, context: object) => AsyncIterable<unknown>;
  readonly ids: (done: never) => readonly string[];
  readonly slot?: string;
  readonly answer: (done: never, nodes: readonly NodeResult[]) => unknown;
}

export function acting(this: LooseFields, declared: Acting) {
  const { allowed, act, ids, slot, answer, subscribe, nullable = false, ...options } = declared;
  const { request } = this.builder.options.plan;
  const plan = ({ target, done }: RootRequest): NodesPlan | null => {
    // Before it is done, one thing stands for those that will have been written: what is asked of it is checked.
    const wanted = done === null ? ['?'] : ids(done as never);
    const node = target.selection(slot);
    return wanted.length === 0 || Object.keys(node).length === 0 ? null : { type: 'nodes', ids: wanted, node };
  };
  return this.createField({
    ...options,
    nullable,
    extensions: withPlan({ role: 'root', plan }),
    ...(subscribe && {
      subscribe: (_root: unknown, args: Arguments, context: object) => subscribe(args, context),
    }),
    resolve: async (event: unknown, args: Arguments, context: object, info: GraphQLResolveInfo) => {
      allowed(context);
      const { done, answer: read } = await answerAfter(info, request(context), () => act(args, context, event));
      const nodes = (read as readonly (NodeResult | null)[] | null) ?? [];
      return answer(
        done as never,
        nodes.filter((node) => node !== null),
      );
    },
  });
}
