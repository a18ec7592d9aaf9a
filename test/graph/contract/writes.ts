import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EdgeRow, EvidenceRow, GraphStore, NodeRow } from '../../../src/graph/graph-store.ts';
import type { Page } from '../../../src/graph/plan.ts';
import { delta, edge, evidence, fill, node } from '../delta.ts';
import { A1, FIXTURE } from '../fixture.ts';
import { ALL, by, first, idsOf, kind, last, list, NEWEST, related, step } from '../plans.ts';
import { exported } from '../reference/apply.ts';

/** Transactions, changes, the ledger. Each test gets a store of its own. */
export const writeContract = (fresh: () => Promise<GraphStore>): void => {
  const find = (id: string): NodeRow => FIXTURE.nodes.find((row) => row.id === id) as NodeRow;
  const eventsOf = async (store: GraphStore, id: string, background: boolean | null = null) => {
    const events = related(step('TOOK_PART_IN', 'out', { background }), {}, { order: NEWEST, ask: ALL });
    const [node] = await store.read({ type: 'nodes', ids: [id], node: { Official: kind([], { events }) } });
    return node?.children.events;
  };
  const rowsOf = async (store: GraphStore) => {
    const rows: (NodeRow | EdgeRow | EvidenceRow)[] = [];
    for await (const row of store.exportRows()) rows.push(row);
    return rows;
  };

  describe('writing', () => {
    test('exports what was written, in canonical order, whatever the order of writing', async () => {
      const store = await fresh();
      await fill(store, FIXTURE);
      expect(await rowsOf(store)).toEqual(exported(FIXTURE));
      await fill(store, { ...FIXTURE, nodes: [...FIXTURE.nodes].reverse(), edges: [...FIXTURE.edges].reverse() });
      expect(await rowsOf(store)).toEqual(exported(FIXTURE));
    });

    test('keeps nothing of a transaction that fails', async () => {
      const store = await fresh();
      await fill(store, FIXTURE);
      const before = await rowsOf(store);
      const { version } = await store.changes(0);
      const failing = store.write(async (transaction) => {
        await transaction.apply(delta({ removedNodes: ['o-thu'] }));
        await transaction.ledger.put([['k', 'v']]);
        throw new Error('thought better of it');
      });
      await expect(failing).rejects.toThrow('thought better of it');
      expect(await rowsOf(store)).toEqual(before);
      expect((await store.changes(0)).version).toBe(version);
      expect(await store.write(({ ledger }) => ledger.get(['k']))).toEqual(new Map());
    });

    test('refuses relations whose ends are not there', async () => {
      const store = await fresh();
      await expect(fill(store, { edges: [edge('GAVE', 'x', 'y')] })).rejects.toThrow();
    });

    test('runs writers one after the other', async () => {
      const store = await fresh();
      const add = () =>
        store.write(async ({ ledger }) => {
          const count = Number((await ledger.get(['count'])).get('count') ?? '0');
          await new Promise((resolve) => setTimeout(resolve, 1));
          await ledger.put([['count', String(count + 1)]]);
        });
      await Promise.all(Array.from({ length: 8 }, add));
      expect(await store.write(({ ledger }) => ledger.get(['count']))).toEqual(new Map([['count', '8']]));
    });

    test('replaces rows whole', async () => {
      const store = await fresh();
      await fill(store, FIXTURE);
      await fill(store, {
        nodes: [{ ...find('o-mau'), properties: { name: 'Vàng Mẫu' } }],
        edges: [edge('TOOK_PART_IN', 'o-mau', 'e-hop', { roles: ['HOST'] }, 7, 6)],
      });
      const people = related(
        step('TOOK_PART_IN', 'in'),
        { Official: kind(['name', 'sortKey', 'aliases']) },
        {
          order: [by('roleRank', 'ASC', 'edge'), by('sortKey')],
          edge: { properties: ['roles', 'titles', 'articleCount', 'independentArticleCount'], children: {} },
          page: first(1),
        },
      );
      const [hop] = await store.read({ type: 'nodes', ids: ['e-hop'], node: { Event: kind([], { people }) } });
      expect(hop?.children.people?.rows).toMatchObject([
        {
          at: [null, null, 'o-mau'],
          node: { properties: { name: 'Vàng Mẫu', sortKey: null, aliases: null } },
          properties: { roles: ['HOST'], titles: null, articleCount: 7, independentArticleCount: 6 },
        },
      ]);
    });

    test('moves what hangs on an event when its date or background changes', async () => {
      const store = await fresh();
      await fill(store, FIXTURE);
      const cu = find('e-cu');
      await fill(store, {
        nodes: [{ ...cu, properties: { ...cu.properties, date: '2018-01-01', background: false } }],
      });
      const told = await eventsOf(store, 'o-thu', false);
      expect(told?.rows.map(({ at }) => at)).toEqual([
        ['2018-01-01', 'e-cu'],
        ['2017-03-02', 'e-tham'],
        ['2017-03-02', 'e-hop'],
        [null, 'e-le'],
      ]);
      expect(told?.total).toBe(4);
      expect(await eventsOf(store, 'o-thu', true)).toMatchObject({ rows: [], total: 0 });
      const background = list('Event', kind([]), {
        where: { property: 'background', op: 'eq', value: true },
        ask: ALL,
      });
      expect((await store.read(background)).total).toBe(0);
    });

    test('keeps a relation of two events in the background while either of them is', async () => {
      const store = await fresh();
      await fill(store, FIXTURE);
      await fill(store, { edges: [edge('MAYBE_SAME', 'e-tham', 'e-cu')] });
      const tham = find('e-tham');
      await fill(store, { nodes: [{ ...tham, properties: { ...tham.properties, date: '2018-02-02' } }] });
      for (const [background, found] of [
        [true, ['e-cu']],
        [false, []],
      ] as const) {
        const same = related(step('MAYBE_SAME', 'out', { background }), {}, { order: [by('sortKey')], ask: ALL });
        const [event] = await store.read({ type: 'nodes', ids: ['e-tham'], node: { Event: kind([], { same }) } });
        expect(idsOf(event?.children.same)).toEqual(found);
      }
    });

    test('finds things of every kind beside an event in the background', async () => {
      const store = await fresh();
      await fill(store, FIXTURE);
      await fill(store, { edges: [edge('HELD_IN', 'e-cu', 'l-sapa')] });
      const held = related(step('HELD_IN', 'out'), {}, { order: [by('name')], ask: ALL });
      const [event] = await store.read({ type: 'nodes', ids: ['e-cu'], node: { Event: kind([], { held }) } });
      expect(idsOf(event?.children.held)).toEqual(['l-sapa', 'p-yb']);
    });

    test('removes a node with its relations, its evidence and theirs, and what an article says', async () => {
      const store = await fresh();
      await fill(store, FIXTURE);
      await fill(store, { removedNodes: ['e-tham', 'a-3', 'nobody'] });
      const rows = await rowsOf(store);
      const edges = rows.flatMap((row) => (row.row === 'edge' ? [row] : []));
      expect(edges.filter(({ from, to }) => [from, to].some((id) => id === 'e-tham' || id === 'a-3'))).toEqual([]);
      const evidence = rows.flatMap((row) => (row.row === 'evidence' ? [row] : []));
      expect(evidence.map(({ article, subject }) => `${article} ${subject}`).sort()).toEqual([
        'a-1 GAVE|g-may|d-500',
        'a-1 c-500',
        'a-1 o-thu',
        'a-2 o-thu',
      ]);
      expect(idsOf(await eventsOf(store, 'o-thu'))).toEqual(['e-hop', 'e-cu', 'e-le']);
    });

    test('removes a relation with its evidence, and evidence alone', async () => {
      const store = await fresh();
      await fill(store, FIXTURE);
      const [one] = FIXTURE.evidence;
      await fill(store, {
        removedEdges: ['TOOK_PART_IN|o-thu|e-tham', 'GAVE|nobody|d-500'],
        removedEvidence: [one?.id ?? '', 'nothing'],
      });
      const left = (await rowsOf(store)).flatMap((row) => (row.row === 'evidence' ? [row.id] : []));
      const gone = FIXTURE.evidence.filter(({ id, subject }) => id === one?.id || subject.startsWith('TOOK_PART_IN'));
      expect([...left, ...gone.map(({ id }) => id)].sort()).toEqual(FIXTURE.evidence.map(({ id }) => id).sort());
    });

    test('forwards ids, and forgets them', async () => {
      const store = await fresh();
      await fill(store, FIXTURE);
      const ids = async () =>
        (await store.read({ type: 'nodes', ids: ['m-a-1-4', 'm-new'], node: {} })).map((node) => node?.id ?? null);
      expect(await ids()).toEqual(['o-thu', null]);
      await fill(store, {
        forwards: [
          ['m-a-1-4', null],
          ['m-new', 'o-mau'],
        ],
      });
      expect(await ids()).toEqual([null, 'o-mau']);
      await fill(store, { forwards: [['m-new', 'o-mau-2']], removedNodes: ['o-mau-2'] });
      expect(await ids()).toEqual([null, null]);
    });

    test('gives the words for what is rolled up from all units as reported, in one order', async () => {
      const store = await fresh();
      const articles = ['2016-01-01', '2017-01-01', '2018-01-01', '2019-01-01'].map((publishedOn, at) =>
        node('Article', `art_article${at}`, { ...A1.properties, publishedOn }),
      );
      const words = articles.map((article, at) =>
        evidence(article, `HELD_IN|e|${at % 2 === 0 ? 'p' : 'q'}`, 'Lò Văn Thử'),
      );
      const held = (unit: string) => edge('HELD_IN', 'e', unit);
      await fill(store, {
        nodes: [...articles, node('Event', 'e', {}), ...['p', 'q', 'now'].map((id) => node('Province', id, {}))],
        edges: [held('p'), held('q'), edge('HELD_IN_CURRENT', 'e', 'now', { counterpart: true, units: ['p', 'q'] })],
        evidence: words,
      });
      const said = async (page: Page) => {
        const order = [by('publishedOn', 'DESC')];
        const shown = related({ subject: 'Evidence' }, { Evidence: kind(['publishedOn']) }, { order, page, ask: ALL });
        const edges = { edge: { properties: [], children: { shown } } };
        const events = related(step('HELD_IN_CURRENT', 'in'), {}, edges);
        const [now] = await store.read({ type: 'nodes', ids: ['now'], node: { Province: kind([], { events }) } });
        const found = now?.children.events?.rows[0]?.children.shown;
        const years = found?.rows.map((row) => String(row.node.properties.publishedOn).slice(0, 4));
        return [years?.join(' '), found?.total, found?.hasPrevious, found?.hasNext];
      };
      expect(await said(first(3))).toEqual(['2019 2018 2017', 4, false, true]);
      expect(await said(first(4))).toEqual(['2019 2018 2017 2016', 4, false, false]);
      expect(await said(last(3))).toEqual(['2018 2017 2016', 4, true, false]);
      expect(await said(first(2, ['2018-01-01', words[2]?.id ?? '']))).toEqual(['2017 2016', 4, true, false]);
    });

    test('leads from a mention to the thing of its kind of which the words are', async () => {
      const store = await fresh();
      const article = node('Article', 'art_article0', { ...A1.properties });
      const things = ['off_one', 'off_other'].map((id) => node('Official', id, { name: id }));
      const words = (subject: string, mention: string) => ({ ...evidence(article, subject, 'Lò Văn Thử'), mention });
      const mentions = ['off_article01', 'off_article02'];
      const ids = async () =>
        (await store.read({ type: 'nodes', ids: mentions, node: {} })).map((found) => found?.id ?? null);
      await fill(store, {
        nodes: [article, ...things, node('Position', 'pos_one', { title: 'Bí thư' })],
        evidence: [words('off_one', 'off_article01'), words('pos_one', 'off_article02')],
        forwards: mentions.map((mention) => [mention, 'off_other'] as const),
      });
      expect(await ids()).toEqual(['off_one', 'off_other']);
      await fill(store, { removedNodes: ['off_one'] });
      expect(await ids()).toEqual(['off_other', 'off_other']);
    });

    test('puts all names of a thing in place of those it had', async () => {
      const store = await fresh();
      await fill(store, FIXTURE);
      await fill(store, { names: [{ id: 'o-thu', names: ['Lò Thử'], offices: [] }] });
      const names = ['Lò Văn Thử', 'lo thu'].map((name) => ({ name, kinds: ['Official' as const], on: null }));
      const found = await store.identify(names);
      expect(found.map((list) => list.map(({ id }) => id))).toEqual([[], ['o-thu']]);
    });

    test('gives a writer the texts of articles, its own among them', async () => {
      const store = await fresh();
      await fill(store, { nodes: [A1] });
      const texts = await store.write(async (transaction) => {
        const changed = { ...find('a-2'), properties: { ...find('a-2').properties, text: 'Mới. 😀' } };
        await transaction.apply(delta({ nodes: [changed] }));
        return transaction.texts(['a-1', 'a-2', 'nobody']);
      });
      expect(texts).toEqual(
        new Map([
          ['a-1', A1.properties.text],
          ['a-2', 'Mới. 😀'],
        ]),
      );
    });
  });

  describe('changes', () => {
    test('list articles as they are loaded, and again when they are loaded again', async () => {
      const store = await fresh();
      const start = await store.changes(0);
      expect(start.articles).toEqual([]);
      await fill(store, { nodes: [A1] });
      await fill(store, { nodes: [find('a-2')] });
      const loaded = await store.changes(start.version);
      expect(loaded.articles).toEqual(['a-1', 'a-2']);
      expect(loaded.version).toBeGreaterThan(start.version);
      expect(await store.changes(loaded.version)).toEqual({ version: loaded.version, articles: [] });
      await fill(store, { nodes: [{ ...A1, properties: { ...A1.properties, loadedAt: '2026-02-01T00:00:00Z' } }] });
      expect((await store.changes(loaded.version)).articles).toEqual(['a-1']);
    });

    test('grow with a change that loads nothing', async () => {
      const store = await fresh();
      await fill(store, FIXTURE);
      const { version } = await store.changes(0);
      await fill(store, { removedEdges: ['GAVE|g-may|d-qua'] });
      const after = await store.changes(version);
      expect(after.version).toBeGreaterThan(version);
      expect(after.articles).toEqual([]);
    });

    test('go on where a list was cut', async () => {
      const store = await fresh();
      const articles = Array.from({ length: 230 }, (_, at) => ({ ...A1, id: `a-${String(at).padStart(3, '0')}` }));
      await fill(store, { nodes: articles });
      const seen: string[] = [];
      let since = 0;
      for (let turn = 0; turn < 5; turn += 1) {
        const { version, articles: part } = await store.changes(since);
        expect(part.length).toBeLessThanOrEqual(100);
        seen.push(...part);
        since = version;
      }
      expect([...new Set(seen)].sort()).toEqual(articles.map(({ id }) => id));
    });
  });

  describe('the ledger', () => {
    test('keeps what was put last, however long it is and was', async () => {
      const store = await fresh();
      const text = fc.constantFrom('', 'short', 'long '.repeat(50), 'longer '.repeat(900));
      const step = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c|1', 'c|2'), fc.option(text)), { maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
          const kept = new Map<string, string>();
          for (const entries of steps) {
            for (const [key, value] of entries) value === null ? kept.delete(key) : kept.set(key, value);
            await store.write(({ ledger }) => ledger.put(entries));
          }
          const inOrder = [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
          await store.write(async ({ ledger }) => {
            expect(await ledger.get(['a', 'b', 'c|1', 'c|2'])).toEqual(kept);
            expect((await ledger.scan([''])).get('')).toEqual(inOrder);
            expect((await ledger.last([''])).get('')).toEqual(inOrder.at(-1));
            await ledger.put([...kept].map(([key]) => [key, null]));
          });
        }),
        { numRuns: 15 },
      );
    });

    test('is an ordered map: gets, scans prefixes in order, puts and deletes', async () => {
      const store = await fresh();
      await store.write(({ ledger }) =>
        ledger.put([
          ['b|2', 'two'],
          ['b|10', 'ten'],
          ['b', 'alone'],
          ['bé|1', 'accent'],
          ['a|1', 'x'],
          ['c', 'y'],
          ['b|9😀', 'face'],
        ]),
      );
      const { got, scanned, limited, last, after } = await store.write(async ({ ledger }) => {
        await ledger.put([
          ['a|1', null],
          ['c', 'z'],
          ['nothing', null],
        ]);
        return {
          got: await ledger.get(['c', 'a|1', 'b|2']),
          scanned: await ledger.scan(['b|', 'a', '']),
          limited: await ledger.scan(['b'], 2),
          last: await ledger.last(['b|', 'a', 'c', '']),
          after: await ledger.get([]),
        };
      });
      expect(got).toEqual(
        new Map([
          ['c', 'z'],
          ['b|2', 'two'],
        ]),
      );
      expect(scanned.get('b|')).toEqual([
        ['b|10', 'ten'],
        ['b|2', 'two'],
        ['b|9😀', 'face'],
      ]);
      expect(scanned.get('a')).toEqual([]);
      expect(scanned.get('')?.map(([key]) => key)).toEqual(['b', 'b|10', 'b|2', 'b|9😀', 'bé|1', 'c']);
      expect(last).toEqual(
        new Map([
          ['b|', ['b|9😀', 'face']],
          ['c', ['c', 'z']],
          ['', ['c', 'z']],
        ]),
      );
      expect(limited.get('b')).toEqual([
        ['b', 'alone'],
        ['b|10', 'ten'],
      ]);
      expect(after).toEqual(new Map());
    });
  });
};
