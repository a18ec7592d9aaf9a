import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortKey } from '../../src/text/collation.ts';

test.each([
  [
    ['Ân', 'An', 'Ăn', 'Bình', 'Ấn'],
    ['An', 'Ăn', 'Ân', 'Ấn', 'Bình'],
  ],
  [
    ['Đà Nẵng', 'Dương', 'Điện Biên', 'Em'],
    ['Dương', 'Đà Nẵng', 'Điện Biên', 'Em'],
  ],
  [
    ['ma', 'mạ', 'má', 'mã', 'mả', 'mà'],
    ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'],
  ],
  [
    ['Hải Phòng', 'Hà Nội', 'Hà Nam'],
    ['Hà Nam', 'Hà Nội', 'Hải Phòng'],
  ],
])('sorts %j as a Vietnamese dictionary does', (names, sorted) =>
  expect([...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(sorted),
);

test('is ASCII for every name', () =>
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => /^[ -~]*$/.test(sortKey(name)))));
