import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/graph/neo4j/compile.ts';
import type { Plan } from '../../../src/graph/plan.ts';
import { WALKED } from '../../../src/model/ontology.ts';
import { ALL, by, first, kind, list, NEWEST, related, step } from '../plans.ts';

const events = (count: number, after: readonly [string, string] | null) =>
  related(
    step('TOOK_PART_IN', 'out', { background: false }),
    { Event: kind(['name'], { places: related(step('HELD_IN', 'out'), { Province: kind(['name']) }) }) },
    { order: NEWEST, page: first(count, after), ask: ALL },
  );

/** Each plan twice, with other values of the same shape. */
const PAIRS: readonly (readonly [string, (value: 0 | 1) => Plan])[] = [
  [
    'a node by id, with a page of events',
    (value) => ({
      type: 'nodes',
      ids: [['o-1'], ['o-2']][value]!,
      node: {
        Official: kind(['name'], { events: events([20, 5][value]!, value === 0 ? null : ['2017-01-01', 'e-1']) }),
      },
    }),
  ],
  [
    'a list with a filter',
    (value) =>
      list('Donation', kind(['name']), {
        where: {
          all: [
            { property: 'minor', op: 'gte', value: [5, 1_000_000][value]! },
            { related: [step('GAVE', 'in')], where: { ids: [['g-1'], ['g-2']][value]! } },
          ],
        },
        order: [by('date', 'DESC')],
      }),
  ],
  [
    'a search',
    (value) => ({
      type: 'search',
      text: ['lò văn thử', 'quy'][value]!,
      kinds: ['Official'],
      exactDiacritics: value === 1,
      first: 10 + value,
      after: value === 0 ? null : [1, 1, 3, 'o-1'],
      ask: ALL,
      counts: true,
      node: { Official: kind(['name']) },
    }),
  ],
  [
    'paths',
    (value) => ({
      type: 'paths',
      from: ['o-1', 'o-2'][value]!,
      to: ['o-3', 'o-4'][value]!,
      maxLength: 4,
      first: 1 + value,
      relations: WALKED,
      minIndependentArticles: 1 + value,
      throughHubs: false,
      node: {},
      hop: { properties: [], children: {}, from: {}, to: {} },
    }),
  ],
];

describe('a query', () => {
  test.each(PAIRS)('for %s has one text, whatever its values', (_, plan) => {
    const [one, other] = [compile(plan(0)), compile(plan(1))];
    expect(other.text).toBe(one.text);
    expect(other.parameters).not.toEqual(one.parameters);
  });

  test.each(PAIRS)('for %s has no value in its text', (_, plan) => {
    expect(compile(plan(0)).text).not.toMatch(/o-\d|g-\d|e-\d|lò|1000000/);
  });
});
