import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortKey } from '../../src/text/collation.ts';

test('names sort as in a Vietnamese dictionary', () => {
  const sorted = [
    'An',
    'An Giang',
    'Ánh',
    'Ăn',
    'Ân',
    'Bà Rịa - Vũng Tàu',
    'Cà Mau',
    'Dương',
    'Đà Nẵng',
    'Điện Biên',
    'Ê',
    'Gia Lai',
    'Hòa',
    'Hồ',
    'Y',
  ];
  expect([...sorted].reverse().sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(sorted);
});

test('tones count only where the letters are equal, in the order ngang huyền hỏi ngã sắc nặng', () => {
  const sorted = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'man'];
  expect([...sorted].reverse().sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(sorted);
});

test('the place of the tone, the case and the punctuation do not count', () => {
  expect(sortKey('Thừa Thiên - Huế')).toBe(sortKey('THỪA THIÊN HUẾ'));
  expect(sortKey('Khánh Hoà')).toBe(sortKey('Khánh Hòa'));
});

test('every key is printable ASCII', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => /^[ -~]*$/.test(sortKey(name))));
});
