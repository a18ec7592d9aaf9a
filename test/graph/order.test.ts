import { expect, test } from 'vitest';
import { compareAt, compareText, idDirection } from '../../src/graph/order.ts';
import type { OrderKey } from '../../src/model/ontology.ts';
import { by } from './plans.ts';

test('the id goes in the direction of the last key, up where there is none', () => {
  expect(idDirection([])).toBe('ASC');
  expect(idDirection([by('date', 'DESC')])).toBe('DESC');
  expect(idDirection([by('date', 'DESC'), by('titleKey')])).toBe('ASC');
});

test.each<[readonly OrderKey[], readonly (readonly (string | null)[])[]]>([
  [
    [by('date', 'DESC')],
    [
      ['2017-02-01', 'b'],
      ['2017-02-01', 'a'],
      ['2017-01-01', 'c'],
      [null, 'd'],
    ],
  ],
  [
    [by('date')],
    [
      [null, 'd'],
      ['2017-01-01', 'c'],
      ['2017-02-01', 'a'],
      ['2017-02-01', 'b'],
    ],
  ],
  [
    [by('date', 'DESC'), by('titleKey')],
    [
      ['2017', null, 'a'],
      ['2017', 'x', 'a'],
      ['2017', 'x', 'b'],
      [null, 'a', 'a'],
    ],
  ],
])('%j', (order, rows) => {
  expect([...rows].reverse().sort(compareAt(order))).toEqual(rows);
});

test('texts go by code point', () => {
  const texts = ['', 'a', 'ab', 'b', '\u{e000}', '\u{ffff}', '\u{1f600}'];
  expect([...texts].reverse().sort(compareText)).toEqual(texts);
  const bytes = [...texts].reverse().sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(bytes).toEqual(texts);
});
