import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import type { ConnectionResult, Page, Value } from '../../../src/graph/plan.ts';
import type { OrderKey } from '../../../src/model/ontology.ts';
import { edge, fill, node } from '../delta.ts';
import { ALL, by, idsOf, kind, list, NEWEST, related, step } from '../plans.ts';

type Read = (page: Page, order: readonly OrderKey[]) => Promise<ConnectionResult>;

/** Walking a connection page by page, also while others write. `fresh`: an empty store of the test's own. */
export const pagingContract = (fresh: () => Promise<GraphStore>): void => {
  const start = async () => {
    const store = await fresh();
    await fill(store, { nodes: [node('Official', 'o', { sortKey: 'o' }), node('Province', 'p', { sortKey: 'p' })] });
    await addEvents(
      store,
      Array.from({ length: 40 }, (_, at) => [at, DATES[at % DATES.length] ?? null]),
    );
    return store;
  };
  const connections: Readonly<Record<string, (store: GraphStore) => Read>> = {
    'what someone took part in': (store) => async (page, order) => {
      const events = related(step('TOOK_PART_IN', 'out'), {}, { page, order, ask: ALL });
      const [official] = await store.read({ type: 'nodes', ids: ['o'], node: { Official: kind([], { events }) } });
      return official?.children.events as ConnectionResult;
    },
    'what was held there or involves it': (store) => async (page, order) => {
      const events = related([step('HELD_IN', 'in'), step('INVOLVES', 'in')], {}, { page, order, ask: ALL });
      const [province] = await store.read({ type: 'nodes', ids: ['p'], node: { Province: kind([], { events }) } });
      return province?.children.events as ConnectionResult;
    },
    'all events': (store) => (page, order) => store.read(list('Event', kind([]), { page, order, ask: ALL })),
    'events that are no background, with someone': (store) => (page, order) =>
      store.read(
        list('Event', kind([]), {
          page,
          order,
          ask: ALL,
          where: {
            all: [
              { property: 'background', op: 'eq', value: false },
              { related: [step('TOOK_PART_IN', 'in')], where: { ids: ['o'] } },
            ],
          },
        }),
      ),
  };
  const orders: readonly (readonly OrderKey[])[] = [
    NEWEST,
    [by('date')],
    [],
    [by('sortKey', 'DESC')],
    [by('date', 'DESC'), by('sortKey')],
  ];

  describe.each(Object.entries(connections))('%s', (_, open) => {
    test('is the same by pages of any size, forwards and backwards', async () => {
      const read = open(await start());
      for (const order of orders) {
        const whole = idsOf(await read(pageOf(true, 100, null), order));
        expect(new Set(whole).size).toBe(whole.length);
        for (const size of [1, 7, 39, 40]) {
          expect(await walk(read, order, () => size, true)).toEqual(whole);
          expect(await walk(read, order, () => size, false)).toEqual(whole);
        }
      }
    });

    test('shows each row that stays once, in order, while others come', async () => {
      const store = await start();
      const read = open(store);
      const runs = fc.record({
        order: fc.constantFrom(...orders),
        sizes: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 5 }),
        forwards: fc.boolean(),
        dates: fc.array(fc.constantFrom(...DATES), { maxLength: 4 }),
      });
      let count = 40;
      await fc.assert(
        fc.asyncProperty(runs, async ({ order, sizes, forwards, dates }) => {
          const before = idsOf(await read(pageOf(true, 100, null), order));
          const walked = await walk(
            read,
            order,
            (turn) => sizes[turn % sizes.length] ?? 1,
            forwards,
            async (turn) => {
              const date = dates[turn];
              if (date === undefined || count >= 90) return;
              await addEvents(store, [[count, date]]);
              count += 1;
            },
          );
          expect(walked.filter((id) => before.includes(id))).toEqual(before);
          expect(new Set(walked).size).toBe(walked.length);
        }),
        { numRuns: 12 },
      );
    });
  });
};

const DATES = ['2017-03-02', '2016-01-01', null, '2020-05-05', '2017-03-02'];

const addEvents = (store: GraphStore, events: readonly (readonly [at: number, date: string | null])[]) => {
  const id = (at: number) => `e-${(at * 7919) % 1000}`;
  return fill(store, {
    nodes: events.map(([at, date]) => node('Event', id(at), { date, sortKey: `k${at % 6}`, background: at % 9 === 4 })),
    edges: events.flatMap(([at]) => [
      edge('TOOK_PART_IN', 'o', id(at), { roles: [], roleRank: at % 3 }),
      ...(at % 3 !== 1 ? [edge('HELD_IN', id(at), 'p')] : []),
      ...(at % 3 !== 2 ? [edge('INVOLVES', id(at), 'p')] : []),
    ]),
  });
};

const pageOf = (forwards: boolean, count: number, at: readonly Value[] | null): Page =>
  forwards
    ? { first: count, last: null, after: at, before: null }
    : { first: null, last: count, after: null, before: at };

const walk = async (
  read: Read,
  order: readonly OrderKey[],
  size: (turn: number) => number,
  forwards: boolean,
  meanwhile: (turn: number) => Promise<void> = async () => undefined,
): Promise<readonly string[]> => {
  const pages: (readonly string[])[] = [];
  let at: readonly Value[] | null = null;
  for (let turn = 0; ; turn += 1) {
    const page: ConnectionResult = await read(pageOf(forwards, size(turn), at), order);
    pages.push(idsOf(page));
    expect(forwards ? page.hasPrevious : page.hasNext).toBe(turn > 0);
    const isLast = forwards ? page.hasNext === false : page.hasPrevious === false;
    if (isLast || turn > 200) return (forwards ? pages : pages.reverse()).flat();
    at = (forwards ? page.rows.at(-1) : page.rows[0])?.at ?? null;
    await meanwhile(turn);
  }
};
