import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableView } from '../../src/text/readable.ts';

test.each([
  ['decomposed letters', 'Sáng 5/9, tỉnh Hoà Bình trao quà.'.normalize('NFD'), 'Hoà Bình'],
  ['spaces that do not break', 'Tỉnh Hoà\u00a0Bình trao 500\u00a0triệu đồng.', 'Hoà Bình'],
  ['letters without width', 'Tỉnh Ho\u200bà B\u00adình trao quà.', 'Hoà Bình'],
  ['the other Đ', 'Tỉnh \u00d0iện Biên trao quà.', 'Điện Biên'],
  ['odd hyphens', 'Tỉnh Bà Rịa \u2011 Vũng Tàu trao quà.', 'Bà Rịa - Vũng Tàu'],
])('reads %s, and leads back to them', (_, original, words) => {
  const { text, toOriginal } = readableView(original);
  const start = text.indexOf(words);
  expect(start).toBeGreaterThan(0);
  const span = toOriginal({ start, end: start + words.length });
  expect(readableView(original.slice(span.start, span.end)).text).toBe(words);
});

test('the text is the NFC of the original, and the whole leads back to the whole, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      const original = any
        .normalize('NFD')
        .replace(/[\u00a0\u00ad\u00d0\u00f0\u0189\u2000-\u2011\u202f\u205f\u2060\u2212\u3000\ufeff]/g, 'x');
      const { text, toOriginal } = readableView(original);
      expect(text).toBe(original.normalize('NFC'));
      if (text !== '') expect(toOriginal({ start: 0, end: text.length })).toEqual({ start: 0, end: original.length });
    }),
    { numRuns: 500 },
  );
});

test('nothing is left that looks like a space or hyphen and is none', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (original) => !/[\u00a0\u00ad\u200b\u2011\ufeff]/.test(readableView(original).text),
    ),
  );
});
