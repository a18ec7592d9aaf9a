import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CappedBlocks } from '../../src/resolve/capped-blocks.ts';
import { loadArticles, removeArticles } from '../../src/resolve/load.ts';
import { prepare, type Story } from './article-builder.ts';
import { graphOf } from './graph-of.ts';
import { MemoryStore } from './memory-store.ts';

const CAP = 6;
const RULES = { prefix: 'b/', cap: () => CAP };
const NAMES = Array.from({ length: 24 }, (_, i) => `m${String.fromCharCode(97 + i)}`);
const BLOCKS = ['x', 'y', 'z'];

/** Members with the blocks that they are in. */
type Crowd = ReadonlyMap<string, readonly string[]>;

const crowds: fc.Arbitrary<Crowd> = fc
  .array(fc.subarray(BLOCKS, { minLength: 1 }), { minLength: NAMES.length, maxLength: NAMES.length })
  .map((blocks) => new Map(NAMES.map((name, i) => [name, blocks[i]!])));

/** Who meets whom, kept as candidates are: those that came and that are unsettled say anew whom they meet. */
class Meetings {
  readonly pairs = new Map<string, number>();
  readonly #store = new MemoryStore();
  readonly #crowd: Crowd;
  readonly #here = new Set<string>();

  readonly #anchors: number;

  constructor(crowd: Crowd, anchors = 4) {
    this.#crowd = crowd;
    this.#anchors = anchors;
  }

  async change(come: readonly string[], leave: readonly string[]): Promise<void> {
    const blocks = new CappedBlocks(this.#store.ledger, { ...RULES, anchors: this.#anchors });
    const within = (names: readonly string[]) => new Map(names.map((name) => [name, this.#crowd.get(name)!]));
    await blocks.change(within(come), within(leave));
    for (const name of leave) this.#here.delete(name);
    for (const name of come) this.#here.add(name);
    for (const pair of this.pairs.keys())
      if (pair.split(' ').some((name) => leave.includes(name))) this.pairs.delete(pair);
    const asked = [...new Set([...come, ...blocks.unsettled])].filter((name) => this.#here.has(name));
    for (const [name, met] of await blocks.meeting(within(asked))) {
      for (const other of this.#here) {
        if (other === name) continue;
        const pair = [name, other].sort().join(' ');
        const full = met.get(other);
        if (full === undefined) this.pairs.delete(pair);
        else this.pairs.set(pair, full);
      }
    }
  }

  get list(): readonly string[] {
    return [...this.pairs].map(([pair, full]) => `${pair} ${full}`).sort();
  }
}

describe('those who meet in blocks', () => {
  test('are the same whatever way the blocks were filled and emptied', async () => {
    await fc.assert(
      fc.asyncProperty(
        crowds,
        fc.shuffledSubarray(NAMES, { minLength: NAMES.length }),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 24, maxLength: 24 }),
        fc.subarray(NAMES),
        fc.constantFrom(0, 1, 4),
        async (crowd, order, sizes, gone, anchors) => {
          const slowly = new Meetings(crowd, anchors);
          for (let at = 0, step = 0; at < order.length; at += sizes[step++]!) {
            await slowly.change(order.slice(at, at + sizes[step]!), []);
          }
          const leaving = order.filter((name) => gone.includes(name));
          for (let at = 0, step = 0; at < leaving.length; at += sizes[step++]!) {
            await slowly.change([], leaving.slice(at, at + sizes[step]!));
          }
          const once = new Meetings(crowd, anchors);
          await once.change(
            NAMES.filter((name) => !gone.includes(name)),
            [],
          );
          expect(slowly.list).toEqual(once.list);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('are all of a small block, and of a large one the first among themselves and with all others the first few', async () => {
    const meetings = new Meetings(new Map(NAMES.map((name) => [name, ['x']])));
    await meetings.change(NAMES.slice(0, CAP), []);
    expect(meetings.list).toHaveLength((CAP * (CAP - 1)) / 2);
    await meetings.change(NAMES.slice(CAP), []);
    expect(meetings.list.filter((pair) => pair.endsWith(' 1'))).toHaveLength((CAP * (CAP - 1)) / 2);
    expect(meetings.list.filter((pair) => pair.endsWith(' 0'))).toHaveLength(4 * (NAMES.length - CAP));
  });
});

describe('a crowd', () => {
  /** Each paper has its own words, and names others too. */
  const paper = (at: number): Story => ({
    id: `${at}`,
    source: `Báo ${at}`,
    people: [{ name: 'Hoàng Trung Hải' }, { name: `Lò Văn ${'ABCDEFGH'[at % 8]}` }],
    events: [
      {
        name: `Hoàng Trung Hải thăm và làm việc tại Lào Cai, bài ${at}`,
        kind: 'VISIT',
        day: '2017-01-07',
        province: 'Lào Cai',
        who: [['Hoàng Trung Hải', 'LEADER']],
      },
    ],
  });
  const papers = Array.from({ length: 110 }, (_, at) => paper(at));

  test('of papers on one meeting tells of one event, in any order, also when some go', async () => {
    const events = (store: MemoryStore) =>
      [...store.nodes.values()].filter(({ kind }) => kind === 'Event').map(({ properties }) => properties.articleCount);
    const [all, backwards] = [await graphOf(...papers), new MemoryStore()];
    expect(events(all)).toEqual([110]);
    for (const story of papers.toReversed()) await loadArticles(backwards, [prepare(story)]);
    expect(backwards.export()).toEqual(all.export());
    const gone = papers.filter((_, at) => at % 3 === 0);
    await removeArticles(
      all,
      gone.map((story) => prepare(story).record.id),
    );
    expect(all.export()).toEqual((await graphOf(...papers.filter((_, at) => at % 3 !== 0))).export());
  }, 60_000);

  test('of years and offices of one official is one person', async () => {
    const stories = Array.from(
      { length: 130 },
      (_, at): Story => ({
        id: `${at}`,
        on: `${2000 + (at % 13)}-03-0${1 + (at % 9)}`,
        people: [
          {
            name: 'Hoàng Trung Hải',
            offices: [
              { title: 'Bí thư Tỉnh ủy Lào Cai', body: 'Tỉnh ủy Lào Cai', province: 'Lào Cai' },
              { title: `Trưởng ban số ${at}`, province: 'Lào Cai' },
            ],
          },
        ],
        bodies: [{ name: 'Tỉnh ủy Lào Cai', kind: 'PARTY', province: 'Lào Cai' }],
      }),
    );
    const store = await graphOf(...stories);
    expect([...store.nodes.values()].filter(({ kind }) => kind === 'Official')).toHaveLength(1);
  }, 60_000);
});
