import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldEvenly, toneNormal, wordSet, words, wordsKey } from '../../src/text/fold.ts';

describe('fold', () => {
  test.each([
    ['Đắk Lắk', 'dak lak'],
    ['HÒA BÌNH', 'hoa binh'],
    ['hoà bình', 'hoa binh'],
    ['Ðakrông', 'dakrong'],
    ['Thừa Thiên-Huế', 'thua thien-hue'],
    ["H'Hen Niê", "h'hen nie"],
    ['Hernández', 'hernandez'],
  ])('makes %j into %j', (text, key) => expect(fold(text)).toBe(key));

  test('does not see the Unicode form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  test('keeps every offset where it is done evenly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const nfc = text.normalize('NFC');
        expect(foldEvenly(nfc)).toHaveLength(nfc.length);
      }),
    );
  });
});

test('words are folded and without punctuation', () => {
  expect(words('TP. Hồ Chí Minh, ngày 5-9')).toEqual(['tp', 'ho', 'chi', 'minh', 'ngay', '5', '9']);
});

test('words are stored each after a space', () => {
  expect(wordsKey('Quỹ Vì', null, 'người nghèo')).toBe(' quy vi nguoi ngheo');
  expect(wordSet('Vì người nghèo', 'Quỹ Vì người')).toBe(' vi nguoi ngheo quy');
});

test.each([
  ['Khánh Hoà', 'Khánh Hòa'],
  ['Thuỷ', 'Thủy'],
  ['khoẻ', 'khỏe'],
  ['quý', 'quý'],
  ['hoàn toàn', 'hoàn toàn'],
  ['HOÀ', 'HÒA'],
  ['thuyền', 'thuyền'],
])('toneNormal writes %j as %j', (text, normal) => expect(toneNormal(text)).toBe(normal));
