import { describe, expect, test } from 'vitest';
import type { GraphReader } from '../../../src/graph/graph-store.ts';
import type { Condition, NodeResult, Page, RelatedPlan } from '../../../src/graph/plan.ts';
import { ALL, by, first, idsOf, kind, last, list, NEWEST, ROWS, related, step } from '../plans.ts';

/** nodes, list and related: pages, orders, conditions, edges and their evidence. */
export const connectionContract = (store: () => GraphReader): void => {
  const children = async (id: string, plan: RelatedPlan) => {
    const [node] = await store().read({ type: 'nodes', ids: [id], node: everywhere(plan) });
    return node?.children.c;
  };

  describe('nodes', () => {
    test('come in the order asked, through merged ids and mention ids, null where there is none', async () => {
      const ids = ['e-tham', 'nobody', 'o-thu-formerly', 'm-a-1-4', 'o-thu'];
      const found = await store().read({ type: 'nodes', ids, node: { Official: kind(['name']), Event: kind([]) } });
      expect(found.map((node) => node?.id ?? null)).toEqual(['e-tham', null, 'o-thu', 'o-thu', 'o-thu']);
      expect(found[2]).toEqual({ id: 'o-thu', kind: 'Official', properties: { name: 'Lò Văn Thử' }, children: {} });
      expect(found[0]).toEqual({ id: 'e-tham', kind: 'Event', properties: {}, children: {} });
    });

    test('are none where what is asked for is no id, or no text at all', async () => {
      const ids = ['', 'o-thu\0', '\0o-thu', 'o-thu\ud800', 'm\udfff', "o-thu' or 1 = 1", 'o-thu'];
      const found = await store().read({ type: 'nodes', ids, node: {} });
      expect(found.map((node) => node?.id ?? null)).toEqual([null, null, null, null, null, null, 'o-thu']);
    });

    test('give every type of property as it was written, missing ones as null', async () => {
      const [gift, article, event] = await store().read({
        type: 'nodes',
        ids: ['d-500', 'a-1', 'e-cu'],
        node: {
          Donation: kind(['minor', 'conflicting', 'beneficiaryKinds', 'items', 'beneficiaries', 'date', 'endDate']),
          Article: kind(['setAside', 'independent', 'source', 'byline']),
          Event: kind(['countries', 'background', 'dateText']),
        },
      });
      expect(gift?.properties).toEqual({
        minor: 500_000_000,
        conflicting: true,
        beneficiaryKinds: ['PUPILS', 'POOR_HOUSEHOLDS'],
        items: [],
        beneficiaries: null,
        date: '2017-03-02',
        endDate: null,
      });
      expect(article?.properties).toEqual({
        setAside: [{ start: 0, end: 3, text: 'Ông' }],
        independent: true,
        source: 'Báo Thử',
        byline: null,
      });
      expect(event?.properties).toEqual({ countries: ['CN', 'LA'], background: true, dateText: null });
    });

    test('of a kind that is not selected yield id and kind alone', async () => {
      const [node] = await store().read({ type: 'nodes', ids: ['o-thu'], node: {} });
      expect(node).toEqual({ id: 'o-thu', kind: 'Official', properties: {}, children: {} });
    });
  });

  describe('pages', () => {
    const events = (page: Page, more: Partial<RelatedPlan> = {}) =>
      children('o-thu', related(step('TOOK_PART_IN', 'out'), {}, { order: NEWEST, page, ask: ALL, ...more }));
    const newest = ['e-tham', 'e-hop', 'e-cu', 'e-le'];

    test('run newest first, then by id descending, the undated last', async () => {
      const found = await events(first(10));
      expect(idsOf(found)).toEqual(newest);
      expect(found).toMatchObject({ total: 4, hasNext: false, hasPrevious: false });
      expect(found?.rows.map((row) => row.at)).toEqual([
        ['2017-03-02', 'e-tham'],
        ['2017-03-02', 'e-hop'],
        ['2016-01-01', 'e-cu'],
        [null, 'e-le'],
      ]);
    });

    test.each<[string, Page, readonly string[], boolean, boolean]>([
      ['the first two', first(2), ['e-tham', 'e-hop'], true, false],
      ['two after the second', first(2, ['2017-03-02', 'e-hop']), ['e-cu', 'e-le'], false, true],
      ['after a row that is gone', first(1, ['2017-03-02', 'e-m']), ['e-hop'], true, true],
      ['after the undated row', first(1, [null, 'e-le']), [], false, true],
      ['the last two, still newest first', last(2), ['e-cu', 'e-le'], false, true],
      ['the last before the undated one', last(1, [null, 'e-le']), ['e-cu'], true, true],
      ['the last three before the third', last(3, ['2016-01-01', 'e-cu']), ['e-tham', 'e-hop'], true, false],
      [
        'between two cursors',
        { first: 5, last: null, after: ['2017-03-02', 'e-tham'], before: [null, 'e-le'] },
        ['e-hop', 'e-cu'],
        true,
        true,
      ],
    ])('%s', async (_, page, ids, hasNext, hasPrevious) => {
      const found = await events(page);
      expect(idsOf(found)).toEqual(ids);
      expect(found).toMatchObject({ total: 4, hasNext, hasPrevious });
    });

    test('oldest first begin with the undated', async () => {
      expect(idsOf(await events(first(9), { order: [by('date')] }))).toEqual(['e-le', 'e-cu', 'e-hop', 'e-tham']);
    });

    test('look up only what is asked', async () => {
      const ask = { rows: false, more: false, total: true };
      expect(await events(first(2), { ask })).toEqual({ rows: [], total: 4, hasNext: null, hasPrevious: null });
      expect(await events(first(1), { ask: ROWS })).toMatchObject({ total: null, hasNext: null, hasPrevious: null });
      const more = { rows: false, more: true, total: false };
      expect(await events(first(2), { ask: more })).toEqual({
        rows: [],
        total: null,
        hasNext: true,
        hasPrevious: false,
      });
    });

    test.each<[boolean | null, readonly string[]]>([
      [false, ['e-tham', 'e-hop', 'e-le']],
      [true, ['e-cu']],
      [null, newest],
    ])('with background %j', async (background, ids) => {
      const via = step('TOOK_PART_IN', 'out', { background });
      const found = await children('o-thu', related(via, {}, { order: NEWEST, ask: ALL }));
      expect(idsOf(found)).toEqual(ids);
      expect(found?.total).toBe(ids.length);
    });

    test('go in an order of several keys of different directions', async () => {
      const order = [by('lastSeenOn', 'DESC'), by('titleKey')];
      const found = await children('o-thu', related(step('HOLDS', 'out'), {}, { order }));
      expect(found?.rows.map((row) => row.at)).toEqual([
        ['2017-03-03', 'bi thu tinh uy lao cai', 'x-thu'],
        [null, 'chu tich hoi thu', 'x-thu-2'],
      ]);
    });

    test('go in an order of the relation itself, unknown first', async () => {
      const order = [by('roleRank', 'ASC', 'edge'), by('sortKey')];
      const found = await children(
        'e-hop',
        related(
          step('TOOK_PART_IN', 'in'),
          {},
          { order, edge: { properties: ['roles', 'articleCount'], children: {} } },
        ),
      );
      expect(idsOf(found)).toEqual(['o-thu', 'o-mau', 'o-mau-2']);
      expect(found?.rows[0]?.properties).toEqual({ roles: ['HOST'], articleCount: 1 });
      expect(found?.rows[1]?.at).toEqual([3, 'vang thi mau', 'o-mau']);
    });

    test('go by the relation’s article count', async () => {
      const order = [by('articleCount', 'DESC', 'edge')];
      const found = await children('d-500', related(step('GAVE', 'in'), {}, { order }));
      expect(found?.rows.map((row) => row.at)).toEqual([
        [2, 'g-may'],
        [1, 'o-thu'],
      ]);
    });

    test('without an order go by id', async () => {
      const found = await children('e-tham', related(step('TOOK_PART_IN', 'in'), {}));
      expect(idsOf(found)).toEqual(['g-may', 'o-mau', 'o-thu']);
    });
  });

  describe('steps', () => {
    test('narrow the kinds at the other end', async () => {
      const held = step('HELD_IN', 'out', { to: ['Province'] });
      const found = await children('e-tham', related(held, { Province: kind(['name']) }, { ask: ALL }));
      expect(idsOf(found)).toEqual(['p-lc-old']);
      expect(found?.total).toBe(1);
    });

    test('keep a condition on the relation', async () => {
      const via = step('TOOK_PART_IN', 'out', { edge: { property: 'roles', op: 'has', value: ['MEMBER', 'GUEST'] } });
      const found = await children('o-thu', related(via, {}, { order: NEWEST, ask: ALL }));
      expect(idsOf(found)).toEqual(['e-tham', 'e-cu']);
      expect(found?.total).toBe(2);
    });

    test('unite, each thing once', async () => {
      const via = [step('TOOK_PART_IN', 'out'), step('GAVE', 'out'), step('TOOK_PART_IN', 'out', { background: true })];
      const found = await children('o-thu', related(via, {}, { order: NEWEST, ask: ALL }));
      expect(idsOf(found)).toEqual(['e-tham', 'e-hop', 'd-500', 'e-cu', 'e-le']);
      expect(found?.total).toBe(5);
    });

    test('select by concrete kind, each with children of its own', async () => {
      const found = await children(
        'e-tham',
        related(step('TOOK_PART_IN', 'in'), {
          Official: kind(['name'], { posts: related(step('HOLDS', 'out'), { Position: kind(['title']) }) }),
          Organization: kind(['kind']),
        }),
      );
      expect(found?.rows.map((row) => row.node)).toMatchObject([
        { id: 'g-may', kind: 'Organization', properties: { kind: 'COMPANY' }, children: {} },
        { id: 'o-mau', properties: { name: 'Vàng Thị Mẫu' }, children: { posts: { rows: [] } } },
        {
          id: 'o-thu',
          children: { posts: { rows: [{ node: { properties: { title: 'Bí thư Tỉnh ủy Lào Cai' } } }, {}] } },
        },
      ]);
    });

    test('lead from an evidence to its article and back', async () => {
      const [thu] = await store().read({
        type: 'nodes',
        ids: ['o-thu'],
        node: {
          Official: kind([], {
            said: related(
              { subject: 'Evidence' },
              {
                Evidence: kind(['quote', 'sentence', 'start', 'end', 'mention', 'subject', 'publishedOn'], {
                  article: related(step('IN_ARTICLE', 'out'), { Article: kind(['title']) }),
                }),
              },
              { order: [by('publishedOn', 'DESC')], page: first(2), ask: ALL },
            ),
          }),
        },
      });
      const said = thu?.children.said;
      expect(said).toMatchObject({ total: 3, hasNext: true, hasPrevious: false });
      expect(said?.rows[1]?.node.properties).toEqual({
        quote: 'Lò Văn Thử',
        sentence: 'Ông Lò Văn Thử thăm tỉnh Lào Cai.',
        start: 4,
        end: 14,
        mention: 'm-a-1-4',
        subject: 'o-thu',
        publishedOn: '2017-03-02',
      });
      expect(said?.rows.map((row) => idsOf(row.node.children.article))).toEqual([['a-2'], ['a-1']]);
      const back = await children('a-3', related(step('IN_ARTICLE', 'in'), {}, { ask: ALL }));
      expect(back?.total).toBe(2);
    });

    test('cut quotes by UTF-16 offsets', async () => {
      const said = related({ subject: 'Evidence' }, { Evidence: kind(['quote', 'sentence']) });
      const found = await children('o-mau', said);
      expect(found?.rows[0]?.node.properties).toEqual({ quote: 'Vàng Thị Mẫu', sentence: '😀 Bà Vàng Thị Mẫu họp.' });
    });
  });

  describe('edges', () => {
    test('carry their evidence and notes', async () => {
      const found = await children(
        'o-thu',
        related(
          step('TOOK_PART_IN', 'out'),
          {},
          {
            order: NEWEST,
            page: first(2),
            edge: {
              properties: ['roles', 'titles', 'articleCount', 'independentArticleCount'],
              children: {
                said: related(
                  { subject: 'Evidence' },
                  { Evidence: kind(['quote', 'subject']) },
                  { order: [by('publishedOn', 'DESC')], ask: ALL },
                ),
                notes: related({ subject: 'Note' }, { Note: kind(['text']) }, { order: [by('at', 'DESC')] }),
              },
            },
          },
        ),
      );
      const [visit, meeting] = found?.rows ?? [];
      expect(visit?.properties).toEqual({
        roles: ['LEADER', 'GUEST'],
        titles: ['Bí thư Tỉnh ủy'],
        articleCount: 2,
        independentArticleCount: 1,
      });
      expect(visit?.children.said?.rows.map((row) => row.node.properties)).toEqual([
        { quote: 'Ông Lò Văn Thử đã thăm Lào Cai', subject: 'TOOK_PART_IN|o-thu|e-tham' },
        { quote: 'Ông Lò Văn Thử thăm tỉnh Lào Cai', subject: 'TOOK_PART_IN|o-thu|e-tham' },
      ]);
      expect(visit?.children.said?.total).toBe(2);
      expect(visit?.children.notes?.rows[0]?.node.properties).toEqual({ text: 'Sai ngày' });
      expect(meeting?.children.said?.rows).toEqual([]);
    });

    test('from an article to what it names carry what it says of that alone', async () => {
      const said = related(
        { subject: 'Evidence' },
        { Evidence: kind(['quote', 'subject'], { in: related(step('IN_ARTICLE', 'out'), { Article: kind([]) }) }) },
        { order: [by('publishedOn', 'DESC')], ask: ALL },
      );
      const edges = { edge: { properties: [], children: { said } } };
      const named = await children('a-2', related(step('MENTIONS', 'out'), {}, edges));
      const naming = await children('o-thu', related(step('MENTIONS', 'in'), {}, edges));
      const asked = [...(named?.rows ?? []), ...(naming?.rows ?? [])].map(({ children: { said: all } }) => [
        all?.total,
        ...(all?.rows ?? []).map(({ node }) => [node.properties.subject, idsOf(node.children.in)]),
      ]);
      expect(asked).toEqual([[0], [1, ['o-thu', ['a-2']]], [1, ['o-thu', ['a-1']]], [1, ['o-thu', ['a-2']]]]);
    });

    test('lead to things at the far end that also touch the near one', async () => {
      const posts = related(
        step('HOLDS', 'out'),
        { Position: kind(['title']) },
        { where: { related: [step('AT', 'out')], where: { parent: true } } },
      );
      const found = await children(
        'g-tinhuy',
        related(step('SERVES_AT', 'in'), {}, { edge: { properties: [], children: { posts } } }),
      );
      expect(idsOf(found?.rows[0]?.children.posts)).toEqual(['x-thu']);
    });
  });

  describe('conditions', () => {
    const holds = async (where: Condition): Promise<readonly string[]> => {
      const found = await store().read(list('Event', kind([]), { where, ask: ALL }));
      expect(found.total).toBe(found.rows.length);
      return idsOf(found);
    };
    const VISIT: Condition = { property: 'kind', op: 'eq', value: 'VISIT' };

    test.each<[string, Condition, readonly string[]]>([
      ['eq', VISIT, ['e-cu', 'e-tham']],
      ['eq of a bool', { property: 'background', op: 'eq', value: false }, ['e-hop', 'e-le', 'e-tham']],
      ['lt', { property: 'date', op: 'lt', value: '2017-03-02' }, ['e-cu']],
      ['lte leaves the unknown out', { property: 'date', op: 'lte', value: '2017-03-02' }, ['e-cu', 'e-hop', 'e-tham']],
      ['gt', { property: 'date', op: 'gt', value: '2016-01-01' }, ['e-hop', 'e-tham']],
      ['gte of an int', { property: 'articleCount', op: 'gte', value: 2 }, []],
      ['in', { property: 'kind', op: 'in', value: ['MEETING', 'CEREMONY'] }, ['e-hop', 'e-le']],
      ['in nothing', { property: 'kind', op: 'in', value: [] }, []],
      ['has', { property: 'countries', op: 'has', value: ['VN', 'LA'] }, ['e-cu']],
      [
        'words, by their beginnings, in any order',
        { property: 'words', op: 'words', value: ['lao', 'th'] },
        ['e-tham'],
      ],
      ['no words', { property: 'words', op: 'words', value: [] }, ['e-cu', 'e-hop', 'e-le', 'e-tham']],
      ['known', { property: 'date', op: 'known' }, ['e-cu', 'e-hop', 'e-tham']],
      ['unknown', { property: 'date', op: 'unknown' }, ['e-le']],
      [
        'not, where the value is unknown',
        { not: { property: 'date', op: 'eq', value: '2017-03-02' } },
        ['e-cu', 'e-le'],
      ],
      ['not of not', { not: { not: VISIT } }, ['e-cu', 'e-tham']],
      ['all', { all: [VISIT, { property: 'date', op: 'gte', value: '2017-01-01' }] }, ['e-tham']],
      ['all of nothing', { all: [] }, ['e-cu', 'e-hop', 'e-le', 'e-tham']],
      ['any', { any: [VISIT, { property: 'date', op: 'unknown' }] }, ['e-cu', 'e-le', 'e-tham']],
      ['any of nothing', { any: [] }, []],
      ['ids', { ids: ['e-le', 'e-cu', 'o-thu'] }, ['e-cu', 'e-le']],
      [
        'related to a merged id',
        { related: [step('TOOK_PART_IN', 'in')], where: { ids: ['o-thu-formerly'] } },
        ['e-cu', 'e-hop', 'e-le', 'e-tham'],
      ],
      [
        'related, with a condition',
        { related: [step('HELD_IN', 'out')], where: { property: 'name', op: 'eq', value: 'Yên Bái' } },
        ['e-cu', 'e-hop'],
      ],
      [
        'related by one of two steps',
        { related: [step('ABOUT', 'out'), step('GIVEN_AT', 'in')], where: null },
        ['e-tham'],
      ],
      [
        'related with a role',
        {
          related: [step('TOOK_PART_IN', 'in', { edge: { property: 'roles', op: 'has', value: ['HOST', 'LEADER'] } })],
          where: { ids: ['o-thu'] },
        },
        ['e-hop', 'e-tham'],
      ],
      ['not related', { not: { related: [step('HELD_IN', 'out')], where: null } }, ['e-le']],
      [
        'related twice',
        {
          all: [
            { related: [step('TOOK_PART_IN', 'in')], where: { ids: ['o-mau'] } },
            { related: [step('HELD_IN_CURRENT', 'out')], where: { ids: ['p-lc'] } },
            { related: [step('TOOK_PART_IN', 'in')], where: { ids: ['o-mau-2'] } },
          ],
        },
        ['e-hop'],
      ],
    ])('%s', async (_, where, ids) => {
      expect(await holds(where)).toEqual(ids);
    });

    test('hold for the parent itself', async () => {
      const others = related(
        step('TOOK_PART_IN', 'in'),
        {},
        { where: { related: [step('TOOK_PART_IN', 'out', { background: false })], where: { parent: true } } },
      );
      expect(idsOf(await children('e-hop', others))).toEqual(['o-mau', 'o-mau-2', 'o-thu']);
    });
  });
};

/** The same child under every kind. */
const everywhere = (plan: RelatedPlan) =>
  Object.fromEntries(
    ['Article', 'Event', 'Official', 'Organization', 'Province', 'Place', 'Topic', 'Donation'].map((name) => [
      name,
      kind([], { c: plan }),
    ]),
  ) as Record<NodeResult['kind'], ReturnType<typeof kind>>;
