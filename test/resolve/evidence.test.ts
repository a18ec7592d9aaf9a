import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EdgeRow, EvidenceRow } from '../../src/graph/graph-store.ts';
import { edgeKey } from '../../src/graph/graph-store.ts';
import { relation, reportedAs } from '../../src/model/ontology.ts';
import { loadArticles, removeArticles } from '../../src/resolve/load.ts';
import { prepare, type Story } from './article-builder.ts';
import { decree } from './judged-worlds.ts';
import { MemoryStore } from './memory-store.ts';
import { world } from './worlds.ts';

/** Worlds of which some articles go again and some words are ruled wrong. */
const worlds = world(6).chain((stories) =>
  fc.record({
    stories: fc.constant(stories),
    gone: fc.subarray([...stories]),
    wrong: fc.array(fc.nat(10_000), { maxLength: 4 }),
  }),
);

async function graphOf(given: {
  readonly stories: readonly Story[];
  readonly gone: readonly Story[];
  readonly wrong: readonly number[];
}): Promise<MemoryStore> {
  const store = new MemoryStore();
  await loadArticles(
    store,
    given.stories.map((story) => prepare(story)),
  );
  for (const pick of given.wrong) {
    const ids = [...store.evidenceRows.keys()].sort();
    if (ids.length > 0) await decree(store, { subject: ids[pick % ids.length]!, ruling: 'WRONG' });
  }
  await removeArticles(
    store,
    given.gone.map((story) => prepare(story).record.id),
  );
  return store;
}

const bySubject = (store: MemoryStore): ReadonlyMap<string, readonly EvidenceRow[]> => {
  const all = new Map<string, EvidenceRow[]>();
  for (const row of store.evidenceRows.values()) all.set(row.subject, [...(all.get(row.subject) ?? []), row]);
  return all;
};

/** Those of the thing at one end; of an article alone where it is at the other; those of the relations as reported. */
const wordsOf = (
  { type, from, to, properties }: EdgeRow,
  evidence: ReadonlyMap<string, readonly EvidenceRow[]>,
): readonly EvidenceRow[] => {
  const { words } = relation(type);
  if (words === 'reported') {
    const units = properties.units as readonly string[];
    return units.flatMap((unit) => evidence.get(`${reportedAs(type)}|${from}|${unit}`) ?? []);
  }
  return (evidence.get(words === 'to' ? to : from) ?? []).filter(
    ({ article }) => type !== 'MENTIONS' || article === from,
  );
};

/** How many articles the evidence is of, and how many of them count as independent. */
const counted = (store: MemoryStore, rows: readonly EvidenceRow[]): readonly [number, number] => {
  const articles = [...new Set(rows.map(({ article }) => article))];
  return [articles.length, articles.filter((id) => store.nodes.get(id)!.properties.independent === true).length];
};

describe('evidence', () => {
  test('is on every stated relation, from every article that counts for it, and on no other', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (given) => {
        const store = await graphOf(given);
        const evidence = bySubject(store);
        for (const row of store.edges.values()) {
          const { stated, words } = relation(row.type);
          if (!stated) continue;
          const own = evidence.get(edgeKey(row)) ?? [];
          if (words !== 'own') expect(own).toEqual([]);
          const counts = counted(store, words === 'own' ? own : wordsOf(row, evidence));
          // Some of what is said of an office at a body does not say of which province it is.
          if (row.type === 'OF') expect(counts[0]).toBeGreaterThanOrEqual(row.articleCount);
          else expect([edgeKey(row), ...counts]).toEqual([edgeKey(row), row.articleCount, row.independentArticleCount]);
          expect(counts[0]).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is on every thing that articles name, from every article that counts for it', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (given) => {
        const store = await graphOf(given);
        const evidence = bySubject(store);
        for (const { id, kind, properties } of store.nodes.values()) {
          if (properties.articleCount === undefined || kind === 'UndecidedPair') continue;
          const counts = counted(store, evidence.get(id) ?? []);
          expect([id, ...counts]).toEqual([id, properties.articleCount, properties.independentArticleCount]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is cut out of its article, and its mention leads to a thing', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (given) => {
        const store = await graphOf(given);
        for (const { article, quote, start, end, mention } of store.evidenceRows.values()) {
          expect(String(store.nodes.get(article)!.properties.text).slice(start, end)).toBe(quote);
          expect(store.nodes.has(store.resolve(mention))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
