import { describe, expect, test } from 'vitest';
import type { ListPlan } from '../../../src/graph/plan.ts';
import { planFor } from '../plan/plans.ts';

const where = (field: string) => (planFor(`{ ${field} { totalCount } }`) as ListPlan).where;
const events = (filter: string) => where(`events(filter: { background: null, ${filter} })`);
const donations = (filter: string) => where(`donations(filter: { ${filter} })`);
const step = (relation: string, direction: 'in' | 'out', more = {}) => ({
  relation,
  direction,
  to: [],
  edge: null,
  background: null,
  ...more,
});

describe('an event filter', () => {
  test.each([
    ['events', { property: 'background', op: 'eq', value: false }],
    ['events(filter: {})', { property: 'background', op: 'eq', value: false }],
    ['events(filter: { background: true })', { property: 'background', op: 'eq', value: true }],
    ['events(filter: { background: null })', null],
  ])('%s says whether background events are meant', (field, condition) => expect(where(field)).toEqual(condition));

  test.each([
    ['kinds: [VISIT, MEETING]', { property: 'kind', op: 'in', value: ['VISIT', 'MEETING'] }],
    ['kinds: []', null],
    ['text: "Thăm, LÀM việc!"', { property: 'words', op: 'words', value: ['tham', 'lam', 'viec'] }],
    ['text: "…"', { ids: [] }],
    ['country: "CN"', { property: 'countries', op: 'has', value: ['CN'] }],
    ['date: {}', { property: 'date', op: 'known' }],
    [
      'date: { from: "2017-01-01", to: "2017-12-31" }',
      {
        all: [
          { property: 'date', op: 'lte', value: '2017-12-31' },
          { property: 'to', op: 'gte', value: '2017-01-01' },
          { property: 'date', op: 'gte', value: '2012-01-01' },
        ],
      },
    ],
    ['topic: { id: "t" }', { related: [step('ABOUT', 'out')], where: { ids: ['t'] } }],
    [
      'province: { id: "p" }, basis: AS_REPORTED',
      { related: [step('HELD_IN', 'out', { to: ['Province'] })], where: { ids: ['p'] } },
    ],
    [
      'province: { id: "p" }',
      { related: [step('HELD_IN_CURRENT', 'out', { to: ['Province'] })], where: { ids: ['p'] } },
    ],
    [
      'province: { id: "p" }, basis: FORMER',
      { related: [step('HELD_IN_FORMER', 'out', { to: ['Province'] })], where: { ids: ['p'] } },
    ],
  ])('{ %s }', (filter, condition) => expect(events(filter)).toEqual(condition));

  test('asks each of allParticipants to have been there, in one of the roles', () => {
    const edge = { property: 'roles', op: 'has', value: ['LEADER', 'HOST'] };
    expect(events('allParticipants: [{ id: "a" }, { id: "b" }], participantRoles: [LEADER, HOST]')).toEqual({
      all: [
        { related: [step('TOOK_PART_IN', 'in', { edge })], where: { ids: ['a'] } },
        { related: [step('TOOK_PART_IN', 'in', { edge })], where: { ids: ['b'] } },
      ],
    });
  });

  test('with roles alone asks for anyone in one of them', () => {
    const edge = { property: 'roles', op: 'has', value: ['HONOREE'] };
    expect(events('participantRoles: [HONOREE]')).toEqual({
      related: [step('TOOK_PART_IN', 'in', { edge })],
      where: null,
    });
  });

  test('tells background to the steps to participants too', () => {
    expect(where('events(filter: { participant: { id: "a" } })')).toEqual({
      all: [
        { property: 'background', op: 'eq', value: false },
        { related: [step('TOOK_PART_IN', 'in', { background: false })], where: { ids: ['a'] } },
      ],
    });
  });

  test('of a place means what lies in it too', () => {
    const up = step('LOCATED_IN', 'out', { to: ['Place'] });
    const there = { ids: ['x'] };
    expect(events('place: { id: "x" }')).toEqual({
      related: [step('HELD_IN', 'out', { to: ['Place'] })],
      where: {
        any: [there, { related: [up], where: there }, { related: [up], where: { related: [up], where: there } }],
      },
    });
  });
});

describe('a donation filter', () => {
  test.each([
    ['currency: "USD"', null],
    [
      'currency: "USD", minValue: 1.1, maxValue: 2',
      {
        all: [
          { property: 'currency', op: 'eq', value: 'USD' },
          { property: 'minor', op: 'gte', value: 110 },
          { property: 'minor', op: 'lte', value: 200 },
        ],
      },
    ],
    [
      'minValue: 1e30',
      {
        all: [
          { property: 'currency', op: 'eq', value: 'VND' },
          { property: 'minor', op: 'gte', value: Number.MAX_SAFE_INTEGER },
        ],
      },
    ],
    ['beneficiaries: [PUPILS]', { property: 'beneficiaryKinds', op: 'has', value: ['PUPILS'] }],
    ['item: "xe lăn"', { property: 'itemWords', op: 'words', value: ['xe', 'lan'] }],
    ['conflicting: false', { property: 'conflicting', op: 'eq', value: false }],
    ['minIndependentArticles: 2', { property: 'independentArticleCount', op: 'gte', value: 2 }],
    ['event: "e"', { related: [step('GIVEN_AT', 'out')], where: { ids: ['e'] } }],
    ['donor: { id: "a" }', { related: [step('GAVE', 'in')], where: { ids: ['a'] } }],
    ['handedOverBy: { id: "a" }', { related: [step('HANDED_OVER', 'in')], where: { ids: ['a'] } }],
    ['recipient: { id: "a" }', { related: [step('WENT_TO', 'out')], where: { ids: ['a'] } }],
    [
      'province: { id: "p" }',
      { related: [step('BENEFITS_CURRENT', 'out', { to: ['Province'] })], where: { ids: ['p'] } },
    ],
  ])('{ %s }', (filter, condition) => expect(donations(filter)).toEqual(condition));
});

describe('officials', () => {
  test('that hold an office on a day at a body', () => {
    expect(where('officials(title: "chủ tịch", on: "2017-05-01", organization: { id: "b" })')).toEqual({
      related: [step('HOLDS', 'out')],
      where: {
        all: [
          { property: 'words', op: 'words', value: ['chu', 'tich'] },
          {
            all: [
              { property: 'former', op: 'eq', value: false },
              { property: 'firstSeenOn', op: 'lte', value: '2017-05-01' },
              { property: 'lastSeenOn', op: 'gte', value: '2017-05-01' },
            ],
          },
          { related: [step('AT', 'out')], where: { ids: ['b'] } },
        ],
      },
    });
  });
});

describe('provinces', () => {
  test('are those of Vietnam that are there today', () => {
    const day = (property: string, op: string, value: string) => ({ property, op, value });
    expect(where('provinces')).toEqual({
      all: [
        {
          all: [
            { any: [{ property: 'validFrom', op: 'unknown' }, day('validFrom', 'lte', '2026-03-18')] },
            { any: [{ property: 'validTo', op: 'unknown' }, day('validTo', 'gte', '2026-03-18')] },
          ],
        },
        { property: 'country', op: 'eq', value: 'VN' },
      ],
    });
  });
});
