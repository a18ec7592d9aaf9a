import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConnectionResult, NodeResult, Plan, RowResult } from '../../../src/graph/plan.ts';
import { packed, unpacked } from '../../../src/graph/sqlite/packed.ts';
import { kind, list } from '../plans.ts';

/** What a response may call its fields, the name of a prototype among them. */
const keys = fc.constantFrom('events', 'a', '0', '__proto__', 'constructor');
const values = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string()));
const properties = fc.dictionary(fc.constantFrom('name', 'date', 'roles'), values);

const { node, connection } = fc.letrec<{ node: NodeResult; row: RowResult; connection: ConnectionResult }>((tie) => {
  const entries = fc.array(fc.tuple(keys, tie('connection')), { maxLength: 2 });
  const children = fc.oneof(
    { maxDepth: 2 },
    fc.constant({}),
    entries.map((some) => Object.fromEntries(some)),
  );
  return {
    node: fc.record({ id: fc.string(), kind: fc.constantFrom('Event', 'Official'), properties, children }),
    row: fc.record({ at: fc.array(values, { maxLength: 3 }), node: tie('node'), properties, children }),
    connection: fc.record({
      rows: fc.array(tie('row'), { maxLength: 2 }),
      total: fc.option(fc.nat()),
      hasNext: fc.option(fc.boolean()),
      hasPrevious: fc.option(fc.boolean()),
    }),
  } as never;
});

const there = (plan: Plan, answer: unknown): unknown => {
  const question = { ask: 'plan', plan } as const;
  return unpacked(question, JSON.stringify(packed(question, answer)));
};

describe('an answer that goes from thread to thread comes as it went', () => {
  test('by ids', () => {
    const plan: Plan = { type: 'nodes', ids: [], node: {} };
    const answers = fc.array(fc.option(node), { maxLength: 3 });
    fc.assert(
      fc.property(answers, (answer) => {
        expect(there(plan, answer)).toEqual(answer);
      }),
    );
  });

  test('of a list', () => {
    fc.assert(
      fc.property(connection, (answer) => {
        expect(there(list('Event', kind([])), answer)).toEqual(answer);
      }),
    );
  });

  test('of another sort', () => {
    const answer = { counts: { Event: 2 }, relations: 3, newestArticleOn: null, loadedAt: null };
    expect(there({ type: 'stats' }, answer)).toEqual(answer);
  });

  test('in less than half the text', () => {
    const found = { id: 'e-1', kind: 'Event', properties: {}, children: {} } as const;
    const rows = Array.from({ length: 50 }, () => ({ at: [1], node: found, properties: {}, children: {} }));
    const answer: ConnectionResult = { rows, total: null, hasNext: null, hasPrevious: null };
    const plan = list('Event', kind([]));
    expect(JSON.stringify(packed({ ask: 'plan', plan }, answer)).length).toBeLessThan(
      JSON.stringify(answer).length / 2,
    );
  });
});
