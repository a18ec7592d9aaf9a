import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { compile } from '../../../src/graph/neo4j/compile.ts';
import { openNeo4jStore } from '../../../src/graph/neo4j/open.ts';
import type { NodesPlan, Page, Plan } from '../../../src/graph/plan.ts';
import { neo4jForTests } from '../../neo4j/for-tests.ts';
import { edge, evidence, fill, node } from '../delta.ts';
import { ALL, by, first, kind, list, NEWEST, related, step } from '../plans.ts';

const neo4j = await neo4jForTests();

/** Both are hubs, which the store keeps otherwise than small nodes: one province with a hundred times the events of the other, and one event told a hundred times as often. */
const SIZES = { 'p-few': 100, 'p-many': 10_000 } as const;

describe.skipIf(neo4j === null)('a page of a hub costs what a page of a small one does', () => {
  let store: GraphStore;
  beforeAll(async () => {
    await neo4j!.clear();
    store = await openNeo4jStore(neo4j!);
    for (const [province, size] of Object.entries(SIZES)) await addHub(store, province, size);
    await neo4j!.driver.executeQuery('CALL db.awaitIndexes(60)');
  });
  afterAll(() => store?.close());

  const events = (province: string, page: Page): Plan => ({
    type: 'nodes',
    ids: [province],
    node: {
      Province: kind([], {
        events: related(
          step('HELD_IN', 'in', { background: false }),
          { Event: kind(['name', 'date']) },
          { order: NEWEST, page, ask: ALL },
        ),
      }),
    },
  });
  const said = (event: string): Plan => ({
    type: 'nodes',
    ids: [event],
    node: {
      Event: kind([], {
        said: related(
          { subject: 'Evidence' },
          { Evidence: kind(['quote']) },
          { order: [by('publishedOn', 'DESC')], page: first(20) },
        ),
      }),
    },
  });

  test.each<[string, (province: keyof typeof SIZES) => Plan]>([
    ['newest 20', (province) => events(province, first(20))],
    ['oldest 20', (province) => events(province, { first: null, last: 20, after: null, before: null })],
    [
      '20 after the middle',
      (province) => events(province, first(20, [dateOf(SIZES[province] / 2), `${province}-e-x`])),
    ],
    ['newest evidence', (province) => said(`${province}-e-0`)],
  ])('%s', async (_, plan) => {
    const few = await hits(plan('p-few'));
    const many = await hits(plan('p-many'));
    expect(few).toBeGreaterThan(20);
    // The degree, for totalCount, is kept in groups: a few hits more.
    expect(many).toBeLessThan(few * 1.2 + 20);
  });

  test('newest 20 events with two ends, on both of which a hundred times as much hangs', async () => {
    const withBoth = (province: string): Plan =>
      list('Event', kind(['name']), {
        where: {
          all: [
            { related: [step('HELD_IN', 'out')], where: { ids: [province] } },
            { related: [step('TOOK_PART_IN', 'in')], where: { ids: [`${province}-o`] } },
          ],
        },
        order: NEWEST,
        page: first(20),
      });
    const few = await hits(withBoth('p-few'));
    expect(few).toBeGreaterThan(20);
    expect(await hits(withBoth('p-many'))).toBeLessThan(few * 1.2 + 20);
  });

  test('what one of all articles says of it', async () => {
    const inArticle = (province: string): NodesPlan => ({
      type: 'nodes',
      ids: [`${province}-a-50`],
      node: {
        Article: kind([], {
          named: related(
            step('MENTIONS', 'out'),
            {},
            {
              edge: {
                properties: [],
                children: {
                  said: related(
                    { subject: 'Evidence' },
                    { Evidence: kind(['quote']) },
                    { order: [by('publishedOn', 'DESC')], page: first(20), ask: ALL },
                  ),
                },
              },
            },
          ),
        }),
      },
    });
    const [found] = await store.read(inArticle('p-many'));
    expect(found?.children.named?.rows[0]?.children.said?.total).toBe(1);
    expect(await hits(inArticle('p-many'))).toBeLessThan((await hits(inArticle('p-few'))) * 1.2 + 20);
  });

  test('newest 20 of all events', async () => {
    expect(await hits(list('Event', kind(['name']), { order: NEWEST, page: first(20) }))).toBeLessThan(150);
  });
});

const dateOf = (at: number): string => new Date(Date.UTC(2000, 0, 1 + Math.floor(at))).toISOString().slice(0, 10);

const addHub = async (store: GraphStore, province: string, size: number): Promise<void> => {
  const articles = Array.from({ length: size }, (_, at) =>
    node('Article', `${province}-a-${at}`, { title: `bài ${at}`, text: 'Đã họp.', publishedOn: dateOf(at) }),
  );
  const held = Array.from({ length: size }, (_, at) =>
    node('Event', `${province}-e-${at}`, { name: `họp ${at}`, date: dateOf(at), background: false }),
  );
  await fill(store, {
    nodes: [
      node('Province', province, { name: province }),
      node('Official', `${province}-o`, { name: 'Lê Thu' }),
      ...held,
      ...articles,
    ],
    edges: [
      ...held.map(({ id }) => edge('HELD_IN', id, province)),
      edge('MENTIONS', `${province}-a-50`, `${province}-e-0`, { first: 3 }),
      ...held.filter((_, at) => at % 2 === 0).map(({ id }) => edge('TOOK_PART_IN', `${province}-o`, id)),
    ],
    evidence: articles.map((article) => evidence(article, `${province}-e-0`, 'Đã họp')),
  });
};

/** How often the query touches the database, as its profile says. */
const hits = async (plan: Plan): Promise<number> => {
  const { text, parameters } = compile(plan);
  const { summary } = await neo4j!.driver.executeQuery(`PROFILE ${text}`, parameters);
  return countHits(summary.profile === false ? null : summary.profile);
};

interface Profile {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

const countHits = (profile: Profile | null): number =>
  profile === null ? 0 : profile.dbHits + profile.children.reduce((sum, child) => sum + countHits(child), 0);
