import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nfcView } from '../../src/text/nfc.ts';

test('a span of the NFC text leads back to the same words of the original', () => {
  const original = 'Sáng 5/9, tỉnh Hoà Bình trao quà.'.normalize('NFD');
  const { text, toOriginal } = nfcView(original);
  const start = text.indexOf('Hoà Bình');
  const { start: from, end: to } = toOriginal({ start, end: start + 'Hoà Bình'.length });
  expect(original.slice(from, to).normalize('NFC')).toBe('Hoà Bình');
});

test('the text is the NFC of the original, and the whole leads back to the whole, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      const original = any.normalize('NFD');
      const { text, toOriginal } = nfcView(original);
      expect(text).toBe(original.normalize('NFC'));
      if (text !== '') expect(toOriginal({ start: 0, end: text.length })).toEqual({ start: 0, end: original.length });
    }),
    { numRuns: 500 },
  );
});
