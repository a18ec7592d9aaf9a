import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withdrawJudgement } from '../../src/resolve/judge.ts';
import { loadArticles, removeArticles } from '../../src/resolve/load.ts';
import { prepare, type Story } from './article-builder.ts';
import { cases, decree, say, shuffle } from './judged-worlds.ts';
import { MemoryStore } from './memory-store.ts';
import { world } from './worlds.ts';

const load = (store: MemoryStore, stories: readonly Story[]) =>
  loadArticles(
    store,
    stories.map((story) => prepare(story)),
  );

describe('the graph, with judgements,', () => {
  test('is the same in whatever order they are given', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ stories, words, order }) => {
        const [one, other] = [new MemoryStore(), new MemoryStore()];
        await load(one, stories);
        for (const word of words) await say(one, word);
        await load(other, stories);
        for (const word of shuffle(words, order)) await say(other, { ...word, left: word.right, right: word.left });
        expect(other.export()).toEqual(one.export());
      }),
      { numRuns: 50 },
    );
  });

  test('is without one that is taken back as if it had never been given', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ stories, words, order }) => {
        const [one, other] = [new MemoryStore(), new MemoryStore()];
        await load(one, stories);
        await load(other, stories);
        const kept = words.filter((_, i) => order[i]! % 2 === 0);
        for (const word of kept) await say(one, word);
        const back: string[] = [];
        for (const word of words) {
          const id = await say(other, word);
          if (!kept.includes(word)) back.push(id);
        }
        for (const id of shuffle(back, order)) expect(await withdrawJudgement(other, id)).toBe(true);
        expect(other.export()).toEqual(one.export());
        expect(leftovers(other)).toEqual(leftovers(one));
      }),
      { numRuns: 50 },
    );
  });

  test('is the same when their articles go and come again', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ stories, words, rulings, order, gone }) => {
        const [one, other] = [new MemoryStore(), new MemoryStore()];
        await load(one, stories);
        for (const word of words) await say(one, word);
        for (const ruling of rulings) await decree(one, ruling);
        const whole = one.export();
        await load(other, stories);
        for (const ruling of shuffle(rulings, order)) await decree(other, ruling);
        for (const word of shuffle(words, order)) await say(other, word);
        await removeArticles(
          other,
          gone.map((story) => prepare(story).record.id),
        );
        await removeArticles(
          one,
          gone.map((story) => prepare(story).record.id),
        );
        expect(other.export()).toEqual(one.export());
        for (const story of shuffle(gone, order)) await load(other, [story]);
        expect(other.export()).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  test('stands as before when rulings are taken back', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ stories, words, rulings }) => {
        const store = new MemoryStore();
        await load(store, stories);
        for (const word of words) await say(store, word);
        const before = store.export();
        for (const ruling of rulings) await decree(store, ruling);
        for (const { subject } of rulings) await decree(store, { subject, ruling: 'STANDS' });
        expect(store.export()).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  test('has of facts that were ruled wrong nothing, and all when they stand again', async () => {
    await fc.assert(
      fc.asyncProperty(world(4), fc.array(fc.nat(10_000), { minLength: 1, maxLength: 3 }), async (stories, picks) => {
        const store = new MemoryStore();
        await load(store, stories);
        const before = store.export();
        const ids = [...store.evidenceRows.values()].map(({ id }) => id).sort();
        const wrong = ids.length === 0 ? [] : picks.map((pick) => ids[pick % ids.length]!);
        for (const subject of wrong) await decree(store, { subject, ruling: 'WRONG' });
        for (const subject of wrong) expect(store.evidenceRows.has(subject)).toBe(false);
        for (const subject of wrong) await decree(store, { subject, ruling: 'STANDS' });
        expect(store.export()).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

const leftovers = (store: MemoryStore): readonly string[] =>
  [...store.entries.keys()].filter((key) => !key.startsWith('x/')).sort();
