import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import type { Condition, Plan, RelatedPlan } from '../../../src/graph/plan.ts';
import { Allowances, LOOKED_AT, rowsOf } from '../../../src/graph/sqlite/brief.ts';
import { openSqliteStore } from '../../../src/graph/sqlite/open.ts';
import { openReader } from '../../../src/graph/sqlite/open-reader.ts';
import { answer } from '../../../src/graph/sqlite/read.ts';
import { LooksFurther } from '../../../src/graph/sqlite/reading.ts';
import { fill, node } from '../delta.ts';
import { ALL, by, first, kind, list, NEWEST, ROWS, related, step } from '../plans.ts';
import { newFolder } from './folders.ts';
import { fillForSlow, SLOW } from './slow.ts';

const rows = (plan: Plan): number => rowsOf({ ask: 'plan', plan });
const under = (node: 'Province' | 'Event' | 'Official', child: RelatedPlan): number =>
  rows({ type: 'nodes', ids: ['x'], node: { [node]: kind([], { child }) } });
const NAMED = [by('sortKey')];
const WHOLE = { Province: kind([]), Event: kind([]), Official: kind([]) };
const fewGuests = related(step('TOOK_PART_IN', 'in'), WHOLE, { order: NAMED, page: first(5) });
const VISITS: Condition = { property: 'kind', op: 'eq', value: 'VISIT' };
const UNTIL_2020: Condition = { property: 'date', op: 'lte', value: '2020-12-31' };
const WITH_GUESTS: Condition = { related: [step('TOOK_PART_IN', 'in')], where: null };
const MANY = Number.POSITIVE_INFINITY;
const newest = { order: NEWEST, page: first(20) };

describe('the rows that a question may touch', () => {
  test.each<[what: string, rows: number, expected: number]>([
    ['one thing by its id', rows({ type: 'nodes', ids: ['x'], node: {} }), 1],
    [
      "a province's newest events, which an index keeps",
      under('Province', related(step('HELD_IN', 'in'), WHOLE, newest)),
      21,
    ],
    [
      'the same with the total, which is kept too',
      under('Province', related(step('HELD_IN', 'in'), WHOLE, { ...newest, ask: ALL })),
      21,
    ],
    [
      'a province has many events: in another order they would be sorted',
      under('Province', related(step('HELD_IN', 'in'), WHOLE, { order: [by('name')], page: first(20) })),
      MANY,
    ],
    [
      'some events in a row may be of another kind',
      under(
        'Province',
        related(step('HELD_IN', 'in'), WHOLE, { ...newest, where: { property: 'kind', op: 'eq', value: 'VISIT' } }),
      ),
      MANY,
    ],
    [
      'events until a day lie together in the order by date',
      under('Province', related(step('HELD_IN', 'in'), WHOLE, { ...newest, where: UNTIL_2020 })),
      21,
    ],
    [
      'no count is kept of them',
      under('Province', related(step('HELD_IN', 'in'), WHOLE, { ...newest, where: UNTIL_2020, ask: ALL })),
      MANY,
    ],
    [
      'relations that say one thing may be rare',
      under(
        'Official',
        related(
          step('TOOK_PART_IN', 'out', { edge: { property: 'roles', op: 'has', value: ['HOST'] } }),
          WHOLE,
          newest,
        ),
      ),
      MANY,
    ],
    [
      'an event has few provinces, however they are ordered',
      under('Event', related(step('HELD_IN', 'out'), WHOLE, { order: [by('name')], page: first(100) })),
      11,
    ],
    [
      'pages within pages',
      under('Province', related(step('HELD_IN', 'in'), { Event: kind([], { who: fewGuests }) }, newest)),
      1 + 20 * (1 + 5),
    ],
    ['the newest events of all', rows(list('Event', kind([]), { order: NEWEST, page: first(50), ask: ROWS })), 50],
    [
      'a list in an order that no index keeps',
      rows(list('Event', kind([]), { order: [by('name')], page: first(50), ask: ROWS })),
      MANY,
    ],
    [
      'a list narrowed by what its things say of themselves may pass over some',
      rows(list('Event', kind([]), { where: VISITS, order: NEWEST, page: first(50), ask: ROWS })),
      50 + LOOKED_AT / 10,
    ],
    [
      'all of them are counted for its total',
      rows(list('Event', kind([]), { where: VISITS, order: NEWEST, page: first(50), ask: ALL })),
      MANY,
    ],
    [
      'what hangs on each is looked at for other conditions',
      rows(list('Event', kind([]), { where: WITH_GUESTS, order: NEWEST, page: first(50), ask: ROWS })),
      MANY,
    ],
    ['counts of the whole graph', rows({ type: 'stats' }), MANY],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test('all questions of a request share what it may have', () => {
    const allowances = new Allowances(100);
    const { signal } = new AbortController();
    expect([60, 60, 40, 1].map((some) => allowances.allows(some, signal))).toEqual([true, false, true, false]);
    expect(allowances.allows(100, new AbortController().signal)).toBe(true);
    expect([100, 101, MANY, Number.NaN].map((some) => allowances.allows(some, undefined))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a store whose only reader is busy', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSqliteStore(newFolder(), { readers: 1 });
    await fillForSlow(store);
  });
  afterAll(() => store.close());

  test('answers what is brief at once, and nobody who has left', async () => {
    const order: string[] = [];
    const slow = store.read(SLOW, { deadline: 300 }).catch(() => order.push('slow'));
    const brief = await store.read({ type: 'nodes', ids: ['p'], node: {} });
    order.push('brief');
    await slow;
    expect([brief[0]?.id, order]).toEqual(['p', ['brief', 'slow']]);
    const gone = new AbortController();
    gone.abort(new Error('left'));
    const left = store.read({ type: 'nodes', ids: ['p'], node: {} }, { signal: gone.signal });
    await expect(left).rejects.toThrow('given up');
  });
});

describe('a filtered list', () => {
  const KINDS = ['VISIT', 'MEETING', 'CONFERENCE', 'OTHER'];
  const EVENTS = Array.from({ length: 40 }, (_, at) =>
    node('Event', `e-${String(at).padStart(2, '0')}`, {
      kind: KINDS[(at * at) % 4] ?? null,
      date: `20${10 + (at % 9)}-05-01`,
      background: at % 5 === 0,
    }),
  );
  const folder = newFolder();
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSqliteStore(folder, { readers: 0 });
    await fill(store, { nodes: EVENTS, edges: [] });
  });
  afterAll(() => store.close());

  test('that looks at some rows only gives what it gives of all, or nothing', () => {
    const { connection, codes } = openReader(`${folder}/machtin.db`);
    const ask = (plan: Plan, most?: number) => {
      try {
        return answer(connection, codes, { ask: 'plan', plan }, most);
      } catch (error) {
        if (error instanceof LooksFurther) return 'looks further';
        throw error;
      }
    };
    const conditions = fc.constantFrom<Condition>(
      { property: 'kind', op: 'eq', value: 'VISIT' },
      { not: { property: 'kind', op: 'in', value: ['VISIT', 'OTHER'] } },
      { property: 'date', op: 'gte', value: '2014-01-01' },
      { property: 'kind', op: 'eq', value: 'NONE' },
    );
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(
        fc.array(conditions, { minLength: 1, maxLength: 2 }),
        fc.option(fc.boolean()),
        fc.boolean(),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 45 }),
        fc.boolean(),
        (some, background, newest, count, most, more) => {
          const side: readonly Condition[] =
            background === null ? [] : [{ property: 'background', op: 'eq', value: background }];
          const plan: Plan = list('Event', kind(['kind']), {
            where: { all: [...some, ...side] },
            order: newest ? NEWEST : [by('date')],
            page: first(count),
            ask: { rows: true, more, total: false },
          });
          const found = ask(plan, most);
          seen.add(found === 'looks further');
          if (found === 'looks further') expect(most).toBeLessThan(EVENTS.length);
          else expect(found).toEqual(ask(plan));
        },
      ),
    );
    expect(seen.size).toBe(2);
    connection.close();
  });
});
