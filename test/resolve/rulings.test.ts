import { describe, expect, test } from 'vitest';
import { loadArticles, removeArticles } from '../../src/resolve/load.ts';
import { type NewRuling, rule } from '../../src/resolve/rule.ts';
import { UNNAMED } from '../../src/resolve/unnamed.ts';
import { prepare, type Story } from './article-builder.ts';
import { graphOf, idOf, things } from './graph-of.ts';
import type { MemoryStore } from './memory-store.ts';

const decree = (
  store: MemoryStore,
  subject: string,
  ruling: NewRuling['ruling'],
  secret: () => string = () => 'khóa',
): Promise<void> =>
  rule(store, { subject, ruling, text: 'vì sao', url: null, by: null, at: '2026-01-01T00:00:00Z' }, secret);

const NAME = 'Trần Thị Hoa';
const visit = (id: string, name = NAME): Story => ({
  id,
  people: [{ name, offices: [{ title: 'Giám đốc Sở Y tế Lào Cai', body: 'Sở Y tế Lào Cai', province: 'Lào Cai' }] }],
  bodies: [{ name: 'Sở Y tế Lào Cai', kind: 'GOVERNMENT', province: 'Lào Cai' }, { name: 'Quỹ Vì người nghèo' }],
  events: [{ name: `Bà ${name} thăm Lào Cai`, day: '2017-01-07', province: 'Lào Cai', who: [[name, 'LEADER']] }],
  gifts: [{ money: 500, day: '2017-01-07', from: [name], to: ['Quỹ Vì người nghèo'], province: 'Lào Cai' }],
});

const said = (store: MemoryStore): readonly string[] =>
  [...store.nodes.values()]
    .filter(({ kind }) => kind !== 'Article')
    .map(({ properties }) => JSON.stringify(properties));

describe('a person who was ruled PRIVATE', () => {
  test('is no node, gives nothing, and is named in no event or gift', async () => {
    const store = await graphOf(visit('1'), visit('2'));
    await decree(store, idOf(visit('1'), NAME), 'PRIVATE');
    expect(things(store, 'Official')).toEqual([]);
    expect(things(store, 'Event')).toEqual([`Bà ${UNNAMED} thăm Lào Cai ×2`]);
    expect(said(store).filter((text) => text.includes(NAME))).toEqual([]);
    expect([...store.edges.keys()].filter((key) => /^(GAVE|HOLDS|SERVES_AT)/.test(key))).toEqual([]);
  });

  test('stays out when the articles go and others come, by a hash that is no name', async () => {
    const store = await graphOf(visit('1'));
    await decree(store, idOf(visit('1'), NAME), 'PRIVATE', () => 'một khóa');
    await removeArticles(store, [prepare(visit('1')).record.id]);
    expect([...store.entries].filter((entry) => /hoa|Hoa/.test(entry.join(' ')))).toEqual([]);
    await loadArticles(store, [prepare(visit('2'))]);
    expect(things(store, 'Official')).toEqual([]);
    const marks = (of: MemoryStore) => [...of.entries.keys()].filter((key) => key.startsWith('h/'));
    const other = await graphOf(visit('1'));
    await decree(other, idOf(visit('1'), NAME), 'PRIVATE', () => 'khóa khác');
    expect(marks(store).filter((mark) => marks(other).includes(mark))).toEqual([]);
  });

  test('takes no namesake in another province out', async () => {
    const store = await graphOf(visit('1'), {
      id: '2',
      people: [{ name: NAME, offices: [{ title: 'Bí thư Tỉnh ủy Yên Bái', province: 'Yên Bái' }] }],
    });
    await decree(store, idOf(visit('1'), NAME), 'PRIVATE');
    expect(things(store, 'Official')).toEqual([`${NAME} ×1`]);
  });

  test('is there again, with the name, when the ruling is taken back', async () => {
    const store = await graphOf(visit('1'), visit('2'));
    const before = store.export();
    await decree(store, idOf(visit('1'), NAME), 'PRIVATE');
    await decree(store, idOf(visit('1'), NAME), 'STANDS');
    expect(store.export()).toEqual(before);
  });
});

describe('a ruling on single words', () => {
  const gift = (id: string, money: number): Story => ({
    id,
    bodies: [{ name: 'Báo Gió Lào' }, { name: 'Quỹ Vì người nghèo' }],
    gifts: [
      {
        money,
        day: '2017-01-07',
        from: ['Báo Gió Lào'],
        to: ['Quỹ Vì người nghèo'],
        units: ['150', 'suất'],
        count: 150,
        province: 'Lào Cai',
      },
    ],
  });
  const donation = (store: MemoryStore) =>
    [...store.nodes.values()].find(({ kind }) => kind === 'Donation')!.properties;
  const wordsFor = (store: MemoryStore, minor: number) => {
    const sum = [...store.nodes.values()].find(
      ({ kind, properties }) => kind === 'AmountConflict' && properties.minor === minor,
    )!;
    return [...store.evidenceRows.values()].find(({ subject }) => subject === sum.id)!.id;
  };

  test('that are WRONG takes a sum out of a gift’s conflict, and out of its low and high', async () => {
    const store = await graphOf(gift('1', 460), gift('2', 246));
    const before = store.export();
    expect(donation(store)).toMatchObject({ conflicting: true, low: 246, high: 460, minor: 246 });
    const words = wordsFor(store, 246);
    await decree(store, words, 'WRONG');
    expect(donation(store)).toMatchObject({ conflicting: false, low: 460, high: 460, minor: 460, articleCount: 2 });
    expect(store.evidenceRows.has(words)).toBe(false);
    await decree(store, words, 'STANDS');
    expect(store.export()).toEqual(before);
  });

  test('that are DISPUTED shows the note beside them and beside the gift', async () => {
    const store = await graphOf(gift('1', 460), gift('2', 246));
    const words = wordsFor(store, 246);
    await decree(store, words, 'DISPUTED');
    const notes = [...store.nodes.values()].filter(({ kind }) => kind === 'Note').map(({ properties }) => properties);
    const donationId = [...store.nodes.values()].find(({ kind }) => kind === 'Donation')!.id;
    expect(notes.map(({ subject }) => subject).sort()).toEqual([donationId, words].sort());
  });

  test('of which other articles speak too leaves the fact to them', async () => {
    const store = await graphOf(gift('1', 460), gift('2', 460));
    const edge = [...store.edges.keys()].find((key) => key.startsWith('GAVE'))!;
    const [first, second] = [...store.evidenceRows.values()].filter(({ subject }) => subject === edge);
    await decree(store, first!.id, 'WRONG');
    expect(store.edges.get(edge)).toMatchObject({ articleCount: 1 });
    await decree(store, second!.id, 'WRONG');
    expect(store.edges.has(edge)).toBe(false);
  });
});
