import { describe, expect, test } from 'vitest';
import { soundKey, soundsLike } from '../../src/resolve/sound.ts';
import type { Story } from './article-builder.ts';
import { graphOf, things } from './graph-of.ts';

describe('the sound of a foreign name', () => {
  test.each([
    ['Sergei Mikhailov', 'mklp|s'],
    ['Xéc-gây V.Mi-khai-lốp', 'mklp|s'],
    ['Sergei V. Mikhailov', 'mklp|s'],
    ['V.Pu-tin', 'ptn|p'],
    ['Vladimir Putin', 'ptn|p'],
    ['Putin', 'ptn|?'],
    ['Assad', null],
  ])('of %j is %j', (name, sound) => expect(soundKey(name)).toBe(sound));

  test.each([
    ['ptn|p', 'ptn|?', true],
    ['ptn|p', 'ptn|p', true],
    ['ptn|p', 'ptn|s', false],
    ['ptn|?', 'mklp|?', false],
  ])('%j and %j: %j', (left, right, alike) => expect(soundsLike(left, right)).toBe(alike));
});

describe('a foreign name', () => {
  const chief = (id: string, ...names: readonly string[]): Story => ({
    id,
    people: names.map((name) => ({ name, offices: [{ title: 'Tổng thống Nga' }] })),
  });

  test('in three spellings, one of them its last word alone, is one person', async () => {
    const store = await graphOf(chief('1', 'Putin'), chief('2', 'V.Pu-tin'), chief('3', 'Vladimir Putin'));
    expect(things(store, 'Official')).toEqual([expect.stringMatching(/×3$/)]);
  });

  test('in three spellings within one article is one person, with the others as aliases', async () => {
    const store = await graphOf(chief('1', 'Vladimir Putin', 'V.Pu-tin', 'Putin'));
    const [person, ...others] = [...store.nodes.values()].filter(({ kind }) => kind === 'Official');
    expect(others).toEqual([]);
    expect(person!.properties).toMatchObject({ name: 'Vladimir Putin', aliases: ['Putin', 'V.Pu-tin'] });
  });

  test('whose last word alone is told of without an office stays alone', async () => {
    const store = await graphOf({ id: '1', people: [{ name: 'Putin' }] }, chief('2', 'Vladimir Putin'));
    expect(things(store, 'Official')).toHaveLength(2);
  });
});
