import type { NodeResult } from '../src/graph/plan.ts';
import { builder } from './builder.ts';
import { byId } from './lookup.ts';
import { Node } from './nodes.ts';
import { isKind } from './plan/steps.ts';

/** Kinds of the store that are reached through other things only. */
const INNER: ReadonlySet<string> = new Set(['AmountConflict', 'UndecidedPair', 'Note']);

const shown = (node: NodeResult | null | undefined): NodeResult | null =>
  node && isKind(node.kind) && !INNER.has(node.kind) ? node : null;

builder.queryFields((t) => ({
  node: t.planned({
    type: Node,
    nullable: true,
    description: 'Whatever has this id. Ids of merged things, and of mentions, lead to the thing.',
    args: { id: t.arg.id({ required: true }) },
    plan: (request) => byId(request, request.args.id),
    answer: (nodes) => shown(nodes?.[0]),
  }),
  nodes: t.planned({
    type: [Node],
    nullable: { list: false, items: true },
    description: 'In the order of the ids; null where there is nothing.',
    args: { ids: t.arg.idList({ required: true }) },
    plan: ({ args, target }) =>
      args.ids.length > 0 ? { type: 'nodes' as const, ids: args.ids, node: target.selection() } : null,
    answer: (nodes) => (nodes ?? []).map(shown),
  }),
}));
