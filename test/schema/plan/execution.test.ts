import { execute, type GraphQLError, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../schema/index.ts';
import type { Candidate, GraphReader } from '../../../src/graph/graph-store.ts';
import type { Plan } from '../../../src/graph/plan.ts';
import { contextOf } from '../ask.ts';

/** A reader of an empty graph that notes what it is asked; `named` bears all names. */
const noting = () => {
  const plans: Plan[] = [];
  const bearers: { named: string } = { named: 'first' };
  const reader = {
    read: async (plan: Plan) => {
      plans.push(plan);
      return plan.type === 'nodes'
        ? plan.ids.map(() => null)
        : { rows: [], total: 0, hasNext: false, hasPrevious: false };
    },
    identify: async (names: readonly unknown[]) =>
      names.map((): readonly Candidate[] => [{ id: bearers.named, kind: 'Official', label: 'Lò Văn Thử' }]),
    changes: async () => ({ version: 0, articles: [] }),
  } as unknown as GraphReader;
  return { plans, bearers, reader };
};

const BY_ID = parse('query ($id: ID!) { official(id: $id) { name } }');
const BY_NAME = parse('{ timeline(entity: { name: "Lò Văn Thử" }) { totalCount } }');

describe('a document that is executed again', () => {
  const asking = async (
    reader: GraphReader,
    document: typeof BY_ID,
    variableValues: Readonly<Record<string, unknown>> = {},
    more: Parameters<typeof contextOf>[1] = {},
  ): Promise<readonly GraphQLError[]> => {
    const contextValue = contextOf(reader, more);
    const { errors = [] } = await execute({ schema, document, contextValue, variableValues });
    return errors;
  };

  test('with the same variables has the plan that it had', async () => {
    const { plans, reader } = noting();
    await asking(reader, BY_ID, { id: 'a' });
    await asking(reader, BY_ID, { id: 'a' });
    expect(plans).toHaveLength(2);
    expect(plans[1]).toBe(plans[0]);
  });

  test('with other variables, or on another day, has a plan of its own', async () => {
    const { plans, reader } = noting();
    await asking(reader, BY_ID, { id: 'b' });
    await asking(reader, BY_ID, { id: 'c' });
    await asking(reader, BY_ID, { id: 'b' }, { today: '2031-01-01' });
    expect(plans.map((plan) => plan.type === 'nodes' && plan.ids)).toEqual([['b'], ['c'], ['b']]);
    expect(new Set(plans).size).toBe(3);
  });

  test('has its names looked up again, as the graph may have changed', async () => {
    const { plans, bearers, reader } = noting();
    await asking(reader, BY_NAME);
    bearers.named = 'second';
    await asking(reader, BY_NAME);
    expect(plans.map((plan) => JSON.stringify(plan))).toEqual([
      expect.stringContaining('"first"'),
      expect.stringContaining('"second"'),
    ]);
  });

  test('is refused for its cost where less is allowed than was the time before', async () => {
    const { plans, reader } = noting();
    expect(await asking(reader, BY_ID, { id: 'd' })).toEqual([]);
    const [refused] = await asking(reader, BY_ID, { id: 'd' }, { costLimit: 0 });
    expect(refused?.extensions.code).toBe('COST_LIMIT');
    expect(plans).toHaveLength(1);
  });
});
