import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, toneNormal, words, wordsKey } from '../../src/text/fold.ts';

describe('fold', () => {
  test.each([
    ['Đắk Lắk', 'dak lak'],
    ['HOÀ BÌNH', 'hoa binh'],
    ['Hòa Bình'.normalize('NFD'), 'hoa binh'],
    ['Thừa Thiên-Huế', 'thua thien-hue'],
  ])('reads %j as %j', (text, key) => expect(fold(text)).toBe(key));

  test('gives one key for every Unicode form and case', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aăâđêôơưàảãáạệỗự xyz') }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    ));
});

describe('toneNormal', () => {
  test.each([
    ['Hoà', 'Hòa'],
    ['thuỷ', 'thủy'],
    ['UỶ BAN', 'ỦY BAN'],
    ['quý', 'quý'],
    ['đoàn', 'đoàn'],
    ['Thuý Hoè', 'Thúy Hòe'],
  ])('writes %j as %j', (text, normal) => expect(toneNormal(text)).toBe(normal));
});

describe('words', () => {
  test('are runs of letters and digits, folded', () =>
    expect(words('TP. Hồ Chí Minh (27/7)')).toEqual(['tp', 'ho', 'chi', 'minh', '27', '7']));
  test('are stored each after a space', () =>
    expect(wordsKey('Quỹ Vì', null, 'người nghèo')).toBe(' quy vi nguoi ngheo'));
});
