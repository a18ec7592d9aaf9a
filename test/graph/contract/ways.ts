import { describe, expect, test } from 'vitest';
import type { GraphReader } from '../../../src/graph/graph-store.ts';
import type { HopSelection, NeighbourhoodPlan, PathsPlan } from '../../../src/graph/plan.ts';
import { WALKED } from '../../../src/model/ontology.ts';
import { kind, ROWS, related } from '../plans.ts';

const HOP: HopSelection = { properties: [], children: {}, from: {}, to: {} };

/** Shortest ways and neighbourhoods. */
export const wayContract = (store: () => GraphReader): void => {
  const paths = (from: string, to: string, more: Partial<PathsPlan> = {}) =>
    store().read({
      type: 'paths',
      from,
      to,
      maxLength: 6,
      first: 3,
      relations: WALKED,
      minIndependentArticles: 1,
      throughHubs: false,
      node: {},
      hop: HOP,
      ...more,
    });

  const said = async (from: string, to: string, more: Partial<PathsPlan> = {}) =>
    (await paths(from, to, more)).map(({ nodes, hops }) =>
      nodes.map(({ id }, at) => (at === 0 ? id : `${hops[at - 1]?.relation} ${id}`)).join(' '),
    );

  describe('paths', () => {
    test('are the shortest, then by their nodes, then by their relations', async () => {
      expect(await said('g-may', 'o-mau')).toEqual([
        'g-may TOOK_PART_IN e-tham TOOK_PART_IN o-mau',
        'g-may GAVE d-500 GIVEN_AT e-tham TOOK_PART_IN o-mau',
        'g-may GAVE d-500 GAVE o-thu TOOK_PART_IN e-hop TOOK_PART_IN o-mau',
      ]);
    });

    test('take forwarded ids', async () => {
      expect(await said('m-a-1-4', 'g-tinhuy', { first: 1 })).toEqual(['o-thu SERVES_AT g-tinhuy']);
    });

    test('are none where an end is unknown, where both are one, or where the way is too long', async () => {
      expect(await paths('o-thu', 'nobody')).toEqual([]);
      expect(await paths('o-thu', 'o-thu')).toEqual([]);
      expect(await paths('g-quy', 'o-mau', { maxLength: 2 })).toEqual([]);
      expect(await paths('g-may', 'o-mau', { relations: [] })).toEqual([]);
    });

    test('walk only the relations given', async () => {
      expect(await said('g-may', 'o-mau', { relations: ['GAVE', 'GIVEN_AT', 'TOOK_PART_IN'], first: 1 })).toEqual([
        'g-may TOOK_PART_IN e-tham TOOK_PART_IN o-mau',
      ]);
      expect(await said('g-may', 'p-yb', { relations: ['GAVE', 'BENEFITS'] })).toEqual([
        'g-may GAVE d-qua BENEFITS p-yb',
      ]);
    });

    test('pass through no province and no topic, unless through hubs', async () => {
      const relations: PathsPlan['relations'] = ['BENEFITS', 'HELD_IN'];
      expect(await said('d-qua', 'e-hop', { relations })).toEqual([]);
      expect(await said('d-qua', 'e-hop', { relations, throughHubs: true })).toEqual([
        'd-qua BENEFITS p-yb HELD_IN e-hop',
      ]);
      expect(await said('d-qua', 'p-lc-old', { relations })).toEqual(['d-qua BENEFITS p-lc-old']);
    });

    test('need as many independent articles for each stated relation', async () => {
      expect(await said('o-mau', 'g-tinhuy', { first: 1, minIndependentArticles: 2 })).toEqual([]);
      expect(await said('l-sapa', 'p-lc', { minIndependentArticles: 9, throughHubs: true })).toEqual([
        'l-sapa LOCATED_IN p-lc-old MERGED_INTO p-lc',
      ]);
    });

    test('carry what is selected of nodes, hops and their evidence', async () => {
      const [path] = await paths('g-may', 'g-quy', {
        first: 1,
        node: { Donation: kind(['minor']), Organization: kind(['name']) },
        hop: {
          properties: ['articleCount'],
          children: { said: related({ subject: 'Evidence' }, { Evidence: kind(['quote']) }, { ask: ROWS }) },
          from: { Organization: kind(['kind']) },
          to: {},
        },
      });
      expect(path?.nodes.map(({ properties }) => properties)).toEqual([
        { name: 'Công ty Mây Núi' },
        { minor: 500_000_000 },
        { name: 'Quỹ Khuyến học' },
      ]);
      expect(path?.hops[0]).toMatchObject({
        relation: 'GAVE',
        from: { id: 'g-may', properties: { kind: 'COMPANY' } },
        to: { id: 'd-500', properties: {} },
        properties: { articleCount: 2 },
        children: {
          said: { rows: [{ node: { properties: { quote: 'Công ty Mây Núi tặng Quỹ Khuyến học 500 triệu đồng' } } }] },
        },
      });
    });

    test('leave no crowd of more than thirty the way they came: as one of its mere guests or members', async () => {
      const relations: PathsPlan['relations'] = ['TOOK_PART_IN'];
      expect(await said('o-crowd-01', 'o-crowd-02', { relations })).toEqual([]);
      expect(await said('o-crowd-01', 'o-crowd-host', { relations })).toEqual([
        'o-crowd-01 TOOK_PART_IN e-crowd TOOK_PART_IN o-crowd-host',
      ]);
      expect(await said('o-crowd-01', 'o-crowd-02', { relations, throughHubs: true, first: 1 })).toEqual([
        'o-crowd-01 TOOK_PART_IN e-crowd TOOK_PART_IN o-crowd-02',
      ]);
      // Thirty are company yet.
      expect(await said('o-party-01', 'o-party-02', { relations })).toEqual([
        'o-party-01 TOOK_PART_IN e-party TOOK_PART_IN o-party-02',
      ]);
    });
  });

  describe('a neighbourhood', () => {
    const around = (center: string, more: Partial<NeighbourhoodPlan> = {}) =>
      store().read({
        type: 'neighbourhood',
        center,
        depth: 1,
        first: 100,
        relations: ['TOOK_PART_IN', 'HELD_IN', 'GAVE', 'GIVEN_AT'],
        node: {},
        hop: HOP,
        ...more,
      });

    test('holds the center, then the nearest, of those the ones with fewest relations, and all hops between', async () => {
      const found = await around('e-tham');
      expect(found?.nodes.map(({ id }) => id)).toEqual([
        'e-tham',
        'l-sapa',
        'p-lc-old',
        'o-mau',
        'd-500',
        'g-may',
        'o-thu',
      ]);
      expect(found?.hops.map(({ relation, from, to }) => `${relation}|${from.id}|${to.id}`)).toEqual([
        'GAVE|g-may|d-500',
        'GAVE|o-thu|d-500',
        'GIVEN_AT|d-500|e-tham',
        'HELD_IN|e-tham|l-sapa',
        'HELD_IN|e-tham|p-lc-old',
        'TOOK_PART_IN|g-may|e-tham',
        'TOOK_PART_IN|o-mau|e-tham',
        'TOOK_PART_IN|o-thu|e-tham',
      ]);
      expect(found?.truncated).toBe(false);
    });

    test('says where it was cut', async () => {
      const found = await around('e-tham', { first: 3 });
      expect(found?.nodes.map(({ id }) => id)).toEqual(['e-tham', 'l-sapa', 'p-lc-old']);
      expect(found).toMatchObject({ truncated: true, hops: [{ to: { id: 'l-sapa' } }, { to: { id: 'p-lc-old' } }] });
    });

    test('goes as deep as asked', async () => {
      const found = await around('p-lc-old', { depth: 2, relations: ['HELD_IN'] });
      expect(found?.nodes.map(({ id }) => id)).toEqual(['p-lc-old', 'e-tham', 'l-sapa']);
    });

    test('is the center alone where no relation is given, and null around nothing', async () => {
      expect(await around('o-thu', { relations: [] })).toMatchObject({
        nodes: [{ id: 'o-thu' }],
        hops: [],
        truncated: false,
      });
      expect(await around('nobody')).toBeNull();
    });
  });
};
