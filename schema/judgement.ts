import { builder } from './builder.ts';
import { JudgementConnection, UndecidedPairConnection } from './connections.ts';
import { EntityKind, Verdict } from './enums.ts';
import { oneOf } from './filters/conditions.ts';
import { ordered } from './filters/orders.ts';
import { Entity, Judgement, Node, UndecidedPair } from './nodes.ts';
import { out } from './plan/steps.ts';

Judgement.implement({
  description: 'A reviewer’s word on whether two things or mentions are one.',
  interfaces: [Node],
  fields: (t) => ({
    left: t.property('left', { type: 'ID', description: 'The one, by a mention of it.' }),
    right: t.property('right', { type: 'ID', description: 'The other.' }),
    verdict: t.property('verdict', { type: Verdict, description: 'One or two.' }),
    by: t.property('by', { type: 'String', nullable: true, description: 'Who judged; null: not told.' }),
    reason: t.property('reason', { type: 'String', nullable: true, description: 'Why; null: not told.' }),
    at: t.property('at', { type: 'DateTime', description: 'When.' }),
  }),
});

UndecidedPair.implement({
  description: 'Two that may be one: neither the features nor a reviewer could decide.',
  fields: (t) => ({
    left: t.related({ type: Entity, description: 'The one.', via: [out('LEFT')] }),
    right: t.related({ type: Entity, description: 'The other.', via: [out('RIGHT')] }),
    score: t.property('score', { type: 'Int', description: 'The sum of the features’ weights.' }),
    features: t.property('features', { type: ['String'], description: 'Each feature’s reason, in a sentence.' }),
  }),
});

builder.queryFields((t) => ({
  undecided: t.plannedConnection({
    type: UndecidedPairConnection,
    kind: 'UndecidedPair',
    forwardOnly: true,
    description: 'Pairs that neither the features nor a reviewer could decide, most articles first.',
    args: { kinds: t.arg({ type: [EntityKind] }) },
    where: ({ kinds }) => oneOf('pairKind', kinds),
    order: [ordered('articleCount', 'DESC')],
  }),
  judgements: t.plannedConnection({
    type: JudgementConnection,
    kind: 'Judgement',
    forwardOnly: true,
    description: 'Newest first.',
    order: [ordered('at', 'DESC')],
  }),
}));
