import { describe, expect, test } from 'vitest';
import type { GraphReader } from '../../../src/graph/graph-store.ts';
import { type Condition, type CountsPlan, FIGURES, type Group, type TotalsPlan } from '../../../src/graph/plan.ts';
import { ALL, first, idsOf, kind, NEWEST, step } from '../plans.ts';

const DONOR: Group = {
  by: 'related',
  name: 'DONOR',
  steps: [step('GAVE', 'in')],
  node: { Organization: kind(['name']) },
};
const PROVINCE: Group = {
  by: 'related',
  name: 'PROVINCE',
  steps: [step('BENEFITS', 'out', { to: ['Province'] })],
  node: {},
};
const YEAR: Group = { by: 'period', name: 'YEAR', property: 'date', length: 4 };
const MONTH: Group = { by: 'period', name: 'MONTH', property: 'date', length: 7 };
const FOR_WHOM: Group = { by: 'property', name: 'BENEFICIARIES', property: 'beneficiaryKinds' };
const KIND: Group = { by: 'property', name: 'KIND', property: 'kind' };

/** Totals, counts, statistics. */
export const figureContract = (store: () => GraphReader): void => {
  const totals = (groups: readonly Group[], more: Partial<TotalsPlan> = {}) =>
    store().read({
      type: 'totals',
      currency: 'VND',
      groups,
      where: null,
      first: 20,
      members: {},
      figures: FIGURES,
      order: { by: 'TOTAL', direction: 'DESC' },
      ...more,
    });
  const counts = (groups: readonly Group[], more: Partial<CountsPlan> = {}) =>
    store().read({ type: 'counts', groups, where: null, first: 20, members: {}, ...more });

  describe('totals', () => {
    test('count a joint gift in full for each giver, and say how much is shared', async () => {
      const rows = await totals([DONOR]);
      expect(
        rows.map(({ key, count, total, shared, low, high, unvalued }) => ({
          key,
          count,
          total,
          shared,
          low,
          high,
          unvalued,
        })),
      ).toEqual([
        {
          key: 'g-may',
          count: 2,
          total: 500_000_000,
          shared: 500_000_000,
          low: 450_000_000,
          high: 500_000_000,
          unvalued: 1,
        },
        {
          key: 'o-thu',
          count: 1,
          total: 500_000_000,
          shared: 500_000_000,
          low: 450_000_000,
          high: 500_000_000,
          unvalued: 0,
        },
      ]);
      expect(rows[0]?.groups.DONOR).toEqual({
        id: 'g-may',
        kind: 'Organization',
        properties: { name: 'Công ty Mây Núi' },
        children: {},
      });
    });

    test('sum up just what is asked for, also when the order is by another figure', async () => {
      const [row] = await totals([DONOR], { figures: ['low'] });
      expect(row).toMatchObject({
        key: 'g-may',
        count: 2,
        total: 0,
        shared: 0,
        low: 450_000_000,
        high: 0,
        unvalued: 0,
      });
    });

    test('are in one currency; gifts without a worth count in each', async () => {
      const [row] = await totals([DONOR], { currency: 'USD' });
      expect(row).toMatchObject({ key: 'g-may', count: 2, total: 5_000_000, unvalued: 1, low: 5_000_000 });
    });

    test.each<[string, readonly Group[], readonly (readonly [string, number])[]]>([
      ['years, the undated apart', [YEAR], [['2017', 2]]],
      [
        'months',
        [MONTH],
        [
          ['2017-03', 1],
          ['2017-04', 1],
        ],
      ],
      [
        'each member of a list',
        [FOR_WHOM],
        [
          ['POOR_HOUSEHOLDS', 1],
          ['PUPILS', 2],
        ],
      ],
      [
        'a property',
        [KIND],
        [
          ['MONEY', 1],
          ['IN_KIND', 1],
        ],
      ],
      [
        'provinces',
        [PROVINCE],
        [
          ['p-lc-old', 1],
          ['p-yb', 1],
        ],
      ],
      [
        'two groups',
        [DONOR, MONTH],
        [
          ['g-may|2017-03', 1],
          ['o-thu|2017-03', 1],
          ['g-may|2017-04', 1],
        ],
      ],
    ])('go by %s', async (_, groups, wanted) => {
      expect((await totals(groups)).map(({ key, count }) => [key, count])).toEqual(wanted);
    });

    test('put undated gifts in a row of their own', async () => {
      const [first, second] = await totals([YEAR], { currency: 'USD', order: { by: 'KEY', direction: 'ASC' } });
      expect(first).toMatchObject({ key: '', groups: { YEAR: null }, count: 1, total: 5_000_000 });
      expect(second).toMatchObject({ key: '2017', groups: { YEAR: '2017' }, count: 1, total: 0, unvalued: 1 });
    });

    test.each<[TotalsPlan['order'], readonly string[]]>([
      [{ by: 'KEY', direction: 'DESC' }, ['o-thu', 'g-may']],
      [{ by: 'COUNT', direction: 'ASC' }, ['o-thu', 'g-may']],
      [{ by: 'TOTAL', direction: 'ASC' }, ['g-may', 'o-thu']], // equal: by key
    ])('go in the order %j', async (order, keys) => {
      expect((await totals([DONOR], { order })).map(({ key }) => key)).toEqual(keys);
    });

    test('keep a condition, and list the row’s own gifts', async () => {
      const where: Condition = { property: 'date', op: 'gte', value: '2017-04-01' };
      const members = { newest: { order: NEWEST, page: first(1), ask: ALL, node: { Donation: kind(['name']) } } };
      const [row] = await totals([DONOR], { where, members });
      expect(row?.members.newest).toMatchObject({ total: 1, hasNext: false });
      expect(row?.members.newest?.rows[0]).toMatchObject({
        at: ['2017-04-05', 'd-qua'],
        node: { properties: { name: 'Quà cho học trò' } },
      });
      const [all] = await totals([DONOR], { members });
      expect(idsOf(all?.members.newest)).toEqual(['d-qua']);
      expect(all?.members.newest).toMatchObject({ total: 2, hasNext: true, hasPrevious: false });
    });

    test('give no more rows than asked', async () => {
      expect(await totals([DONOR], { first: 1 })).toHaveLength(1);
    });
  });

  describe('counts', () => {
    test('count events, largest first, then by key', async () => {
      const people: Group = { by: 'related', name: 'WHO', steps: [step('TOOK_PART_IN', 'in')], node: {} };
      const where: Condition = { property: 'background', op: 'eq', value: false };
      const found = await counts([people], { where });
      expect(
        found.map(({ key, count, total }) => [key, count, total]).filter(([key]) => !/crowd|party/.test(String(key))),
      ).toEqual([
        ['o-thu', 3, 0],
        ['o-mau', 2, 0],
        ['g-may', 1, 0],
        ['o-mau-2', 1, 0],
      ]);
    });

    test('count an event once for each of its countries', async () => {
      const found = await counts([{ by: 'property', name: 'COUNTRY', property: 'countries' }]);
      expect(found.map(({ key, count }) => [key, count])).toEqual([
        ['CN', 1],
        ['LA', 1],
      ]);
    });
  });

  test('statistics count nodes by kind, and relations that are not derived', async () => {
    const found = await store().read({ type: 'stats' });
    expect(found).toMatchObject({
      counts: { Article: 3, Province: 3, Donation: 3, Evidence: 8, Note: 2, Judgement: 0 },
      newestArticleOn: '2017-03-03',
      loadedAt: '2026-01-02T03:04:05Z',
    });
  });

  test('officials seen together come by how often, with the newest shared events', async () => {
    const [thu] = await store().read({
      type: 'nodes',
      ids: ['o-thu'],
      node: {
        Official: kind([], {
          with: {
            type: 'coAppearances',
            first: 1,
            after: null,
            ask: ALL,
            node: { Official: kind(['name']) },
            events: { newest: { first: 1, node: { Event: kind(['date']) } } },
          },
          next: {
            type: 'coAppearances',
            first: 5,
            after: [2, 'vang thi mau', 'o-mau'],
            ask: ALL,
            node: {},
            events: {},
          },
        }),
      },
    });
    expect(thu?.children.with).toEqual({
      rows: [
        {
          at: [2, 'vang thi mau', 'o-mau'],
          node: { id: 'o-mau', kind: 'Official', properties: { name: 'Vàng Thị Mẫu' }, children: {} },
          properties: { count: 2 },
          children: {
            newest: {
              rows: [
                {
                  at: ['2017-03-02', 'e-tham'],
                  node: { id: 'e-tham', kind: 'Event', properties: { date: '2017-03-02' }, children: {} },
                  properties: {},
                  children: {},
                },
              ],
              total: null,
              hasNext: null,
              hasPrevious: null,
            },
          },
        },
      ],
      total: 2,
      hasNext: true,
      hasPrevious: false,
    });
    expect(thu?.children.next).toMatchObject({
      rows: [{ at: [1, 'vang thi mau', 'o-mau-2'] }],
      hasNext: false,
      hasPrevious: true,
    });
  });
};
