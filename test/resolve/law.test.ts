import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadArticles, removeArticles } from '../../src/resolve/load.ts';
import { prepare, type Story } from './article-builder.ts';
import { idOf, mentionOf } from './graph-of.ts';
import { hubStory } from './hub-story.ts';
import { MemoryStore } from './memory-store.ts';
import { versionOf, world } from './worlds.ts';

const RUNS = { numRuns: 80 };

async function graphOf(...batches: readonly (readonly Story[])[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  for (const batch of batches) {
    await loadArticles(
      store,
      batch.map((story) => prepare(story)),
    );
  }
  return store;
}

/** A list, shuffled and cut. */
const shuffled = (stories: readonly Story[]): fc.Arbitrary<readonly (readonly Story[])[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...stories], { minLength: stories.length }),
      fc.array(fc.boolean(), { minLength: stories.length, maxLength: stories.length }),
    )
    .map(([order, cuts]) =>
      order.reduce<Story[][]>(
        (batches, story, i) => {
          if (cuts[i]) batches.push([]);
          batches.at(-1)!.push(story);
          return batches;
        },
        [[]],
      ),
    );

describe('the graph', () => {
  test('is the same in any order and any split into loads', async () => {
    await fc.assert(
      fc.asyncProperty(
        world().chain((stories) => fc.tuple(fc.constant(stories), shuffled(stories))),
        async ([stories, batches]) => {
          const [once, again] = [await graphOf(stories), await graphOf(...batches)];
          expect(again.export()).toEqual(once.export());
        },
      ),
      RUNS,
    );
  });

  test('is the same when the last of five hundred articles give a thing that all of them name another id', async () => {
    const name = 'Hoàng Trung Hải';
    const stories = Array.from({ length: 500 }, (_, at) => hubStory(at * 7));
    const naming = stories.filter(({ people }) => people?.some((one) => one.name === name));
    const id = naming.map((story) => idOf(story, name)).sort()[0]!;
    const last = naming.filter((story) => idOf(story, name) === id);
    const [once, before] = [await graphOf(stories), await graphOf(stories.filter((story) => !last.includes(story)))];
    const former = before.resolve(mentionOf(naming.find((story) => !last.includes(story))!, name));
    expect(former).not.toBe(id);
    await loadArticles(
      before,
      last.map((story) => prepare(story)),
    );
    expect(before.nodes.get(id)?.properties.articleCount).toBe(naming.length);
    expect(before.resolve(former)).toBe(id);
    expect(before.export()).toEqual(once.export());
  });

  test('keeps the ids of things while more of the same is told of them', async () => {
    const store = await graphOf([hubStory(0)]);
    const id = idOf(hubStory(0), 'Hoàng Trung Hải');
    for (let at = 2; at < 40; at += 2) await loadArticles(store, [prepare(hubStory(at))]);
    expect(store.nodes.get(id)?.properties.articleCount).toBe(20);
  });

  test('is the same however often an article is loaded', async () => {
    await fc.assert(
      fc.asyncProperty(world(), world(), async (stories, more) => {
        const repeated = stories.slice(0, more.length);
        const [once, again] = [await graphOf(stories), await graphOf(stories, repeated)];
        expect(again.export()).toEqual(once.export());
      }),
      { numRuns: 30 },
    );
  });

  test('is without a removed article as if it had never been there', async () => {
    await fc.assert(
      fc.asyncProperty(
        world().chain((stories) => fc.tuple(fc.constant(stories), shuffled(stories), fc.subarray([...stories]))),
        async ([stories, batches, gone]) => {
          const store = await graphOf(...batches);
          await removeArticles(
            store,
            gone.map((story) => prepare(story).record.id),
          );
          const never = await graphOf(stories.filter((story) => !gone.includes(story)));
          expect(store.export()).toEqual(never.export());
          expect(leftovers(store)).toEqual(leftovers(never));
        },
      ),
      RUNS,
    );
  });

  test('has of a changed article what its last version says', async () => {
    await fc.assert(
      fc.asyncProperty(
        world().chain((stories) => fc.tuple(fc.constant(stories), fc.tuple(...stories.map(({ id }) => versionOf(id))))),
        async ([old, fresh]) => {
          const store = await graphOf(old, fresh);
          expect(store.export()).toEqual((await graphOf(fresh)).export());
        },
      ),
      RUNS,
    );
  });

  test('leads from every mention to its thing', async () => {
    await fc.assert(
      fc.asyncProperty(
        world().chain((stories) => shuffled(stories)),
        async (batches) => {
          const store = await graphOf(...batches);
          for (const { mention, subject } of store.evidenceRows.values()) {
            const thing = store.resolve(mention);
            expect(store.nodes.has(thing)).toBe(true);
            if (subject === thing) expect(store.nodes.get(subject)!.kind).toBe(store.nodes.get(thing)!.kind);
          }
        },
      ),
      RUNS,
    );
  });
});

/** The ledger's keys, less those that only remember the dead. */
const leftovers = (store: MemoryStore): readonly string[] =>
  [...store.entries.keys()].filter((key) => !key.startsWith('x/')).sort();
