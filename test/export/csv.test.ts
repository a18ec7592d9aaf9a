import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine, guardFormula } from '../../src/export/csv.ts';
import { readCsv } from './read-csv.ts';

describe('a cell of CSV', () => {
  test.each([
    ['Lào Cai', 'Lào Cai'],
    ['1,2 tỷ', '"1,2 tỷ"'],
    ['a; b', '"a; b"'], // a separator where the decimal sign is a comma
    ['"Vì người nghèo"', '"""Vì người nghèo"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    ['', '""'], // known to be nothing
    [null, ''],
    [-5, '-5'],
    [true, 'true'],
  ])('%j is written %s', (cell, written) => {
    expect(csvLine([cell])).toBe(`${written}\r\n`);
  });

  test.each([
    '=1+1',
    '+84 24',
    '-1',
    '@SUM(A1)',
    '|cmd',
    '%0A',
    '\t=1+1',
    '\r\n=1+1',
    '   =1+1',
    '\u200B=1+1',
    '＝1+1',
    '＠SUM(A1)',
    '\tx',
  ])('that begins like the formula %j is text', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  test.each(['Lào Cai', '7/1', '1 = 1', 'a-b', '', '(=)'])('that is %j stays as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  test('gives back what was written, whatever it is', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'",;=+-@\r\n\t\' aâ'), fc.string({ unit: 'binary' })) });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const read = readCsv(rows.map(csvLine).join(''));
        expect(read).toEqual(rows.map((row) => row.map(guardFormula)));
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}\p{Cc}]*[=+\-@|%＝＋－＠]/u);
      }),
    );
  });
});
