import { describe, expect, test } from 'vitest';
import type { GraphReader, NameLookup } from '../../../src/graph/graph-store.ts';
import type { SearchPlan, Value } from '../../../src/graph/plan.ts';
import { ENTITY_KINDS } from '../../../src/model/ontology.ts';
import { ALL, idsOf, kind } from '../plans.ts';

/** identify and search. */
export const nameContract = (store: () => GraphReader): void => {
  describe('names', () => {
    test.each<[string, Partial<NameLookup>, readonly string[]]>([
      ['lò văn thử', {}, ['o-thu']],
      ['LO VAN THU', {}, ['o-thu']],
      ['Mây Núi', {}, ['g-may']], // an alias
      ['Lò Văn', {}, []], // only whole names
      ['Bí thư Tỉnh ủy Lào Cai', {}, []], // an office is no name
      ['vàng thị mẫu', {}, ['o-mau', 'o-mau-2']], // most articles first
      ['vàng thị mẫu', { most: 1 }, ['o-mau']],
      ['lào cai', {}, ['p-lc', 'p-lc-old']], // as many articles: by id
      ['lào cai', { on: '2025-06-30' }, ['p-lc-old']],
      ['lào cai', { on: '2025-07-01' }, ['p-lc']],
      ['lào cai', { kinds: ['Official'] }, []],
      ['?!', {}, []],
    ])('%j with %j are those of %j', async (name, more, ids) => {
      const [found] = await store().identify([{ name, kinds: ENTITY_KINDS, on: null, ...more }]);
      expect(found?.map(({ id }) => id)).toEqual(ids);
    });

    test('are looked up many at a time, with their kinds and labels', async () => {
      const lookups = ['yên bái', 'nobody', 'sa pa'].map((name) => ({ name, kinds: ENTITY_KINDS, on: null }));
      expect(await store().identify(lookups)).toEqual([
        [{ id: 'p-yb', kind: 'Province', label: 'Yên Bái' }],
        [],
        [{ id: 'l-sapa', kind: 'Place', label: 'Sa Pa' }],
      ]);
      expect(await store().identify([])).toEqual([]);
    });
  });

  describe('search', () => {
    const search = (text: string, more: Partial<SearchPlan> = {}) =>
      store().read({
        type: 'search',
        text,
        kinds: ENTITY_KINDS,
        exactDiacritics: false,
        first: 20,
        after: null,
        ask: ALL,
        counts: true,
        node: {},
        ...more,
      });

    test.each<[string, Partial<SearchPlan>, readonly (readonly [string, number])[]]>([
      [
        'lo van thu',
        {},
        [
          ['o-thu', 1],
          ['e-tham', 0.8],
        ],
      ],
      [
        'lào cai',
        {},
        [
          ['p-lc', 1],
          ['p-lc-old', 1],
          ['o-thu', 0.8],
          ['e-tham', 0.8],
          ['g-tinhuy', 0.8],
        ],
      ],
      [
        'cai lao',
        { kinds: ['Province'] },
        [
          ['p-lc', 0.6],
          ['p-lc-old', 0.6],
        ],
      ],
      ['yen bia', {}, [['p-yb', 0.4]]],
      ['bi thu tinh uy', {}, [['o-thu', 0.8]]], // an office finds its holder
      [
        'Lof Vawn Thuwr',
        {},
        [
          ['o-thu', 1],
          ['e-tham', 0.8],
        ],
      ], // Telex
      [
        'lo2 va8n thu73',
        {},
        [
          ['o-thu', 1],
          ['e-tham', 0.8],
        ],
      ], // VNI
      ['lo van thu', { exactDiacritics: true }, []],
      [
        'Lò Văn Thử',
        { exactDiacritics: true },
        [
          ['o-thu', 1],
          ['e-tham', 0.8],
        ],
      ],
      ['không ai', {}, []],
      ['', {}, []],
      ['"*) OR (', {}, []],
    ])('for %j with %j finds %j', async (text, more, hits) => {
      const found = await search(text, more);
      expect(found.rows.map(({ node, properties }) => [node.id, properties.score])).toEqual(hits);
      expect(found.total).toBe(hits.length);
    });

    test('says which name matched, counts by kind, and selects by kind', async () => {
      const found = await search('mau', { node: { Official: kind(['name']) }, first: 1 });
      expect(found.rows[0]).toEqual({
        at: [0.8, 0, 2, 'o-mau'],
        node: { id: 'o-mau', kind: 'Official', properties: { name: 'Vàng Thị Mẫu' }, children: {} },
        properties: { score: 0.8, matched: 'Vàng Thị Mẫu' },
        children: {},
      });
      // "Mây" is one slip away.
      expect(found).toMatchObject({ total: 3, hasNext: true, hasPrevious: false });
      expect(found.counts).toEqual({ Official: 2, Organization: 1 });
    });

    test('puts names with diacritics as typed before the others', async () => {
      const [first] = (await search('vàng mẫu')).rows;
      expect(first).toMatchObject({ node: { id: 'o-mau' }, properties: { score: 1, matched: 'Vàng Mẫu' } });
      expect(first?.at).toEqual([1, 1, 2, 'o-mau']);
    });

    test('goes on from a hit, also where that is gone', async () => {
      const all = idsOf(await search('lào cai'));
      let after: readonly Value[] | null = null;
      const walked: string[] = [];
      for (let turn = 0; turn < all.length; turn += 1) {
        const page: Awaited<ReturnType<typeof search>> = await search('lào cai', { first: 1, after });
        walked.push(...idsOf(page));
        after = page.rows.at(-1)?.at ?? null;
        expect(page).toMatchObject({ hasNext: turn < all.length - 1, hasPrevious: turn > 0, total: all.length });
      }
      expect(walked).toEqual(all);
      expect(idsOf(await search('lào cai', { after: [1, 1, 1, 'p-lc-0'] }))).toEqual(all.slice(1));
    });
  });
};
