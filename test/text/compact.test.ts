import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compact } from '../../src/text/compact.ts';

const PATTERNS = [
  /(?<!\p{L})thăm(?!\p{L})/gu,
  /[^\p{L}\d]+/gu,
  /(?<![\p{L}\p{M}\d])\p{Lu}[\p{L}\p{M}]*/gu,
  /\\p\{L\}|[\]\p{L}]{2}/gu,
];
const spans = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((m) => [m.index, m[0]]);

describe('A pattern with its letters in few ranges', () => {
  test('finds the same in any text of Latin, Greek and Cyrillic letters, marks, digits and signs', () => {
    const character = fc.oneof(
      fc.constantFrom('thăm', ' ', 'Đ', 'ứ', '\u0301', '\\p{L}', ']', '\n', '“', '–', '₫', '̀', 'Ω', 'Ж'),
      fc.integer({ min: 0x20, max: 0x2c1 }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x1e00, max: 0x1eff }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x2010, max: 0x205e }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 40 }), (text) => {
        for (const pattern of PATTERNS) expect(spans(text, compact(pattern))).toEqual(spans(text, pattern));
      }),
    );
  });

  test('leaves flags, other classes and a written-out \\p as they are', () => {
    expect(compact(/[\]\d]\\p\{L\}\p{Lu}/giu)).toEqual(/[\]\d]\\p\{L\}\p{Lu}/giu);
  });
});
