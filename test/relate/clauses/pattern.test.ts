import { expect, test } from 'vitest';
import { pattern } from '../../../src/relate/clauses/pattern.ts';

test.each([
  ['[party] đã trao', 'OOOO đã trao quà', 'OOOO đã trao'],
  ['trao … [money]', 'trao tận tay các hộ MMMM', 'trao tận tay các hộ MMMM'],
  ['trao … [money]', 'trao quà. MMMM', null],
  ['thăm', 'chuyến thăm', 'thăm'],
  ['trao', 'trao', 'trao'],
  ['trao', 'traoh', null],
])('%s in “%s”', (words, shape, found) => expect(pattern(words, 'u').exec(shape)?.[0] ?? null).toBe(found));

test('a named class gives its words back', () => {
  expect(pattern('[giver:body] tặng', 'u').exec('do OOOO tặng')?.groups?.giver).toBe('OOOO');
});

test('an unknown class is refused', () => {
  expect(() => pattern('[company] tặng')).toThrow('No class of chunks is called "company"');
});
