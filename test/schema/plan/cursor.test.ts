import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cursorOrder, decodeCursor, encodeCursor } from '../../../schema/plan/cursor.ts';
import { codeOf } from './plans.ts';

const NEWEST = cursorOrder([{ on: 'node', property: 'date', direction: 'DESC' }]);
const OLDEST = cursorOrder([{ on: 'node', property: 'date', direction: 'ASC' }]);
const BY_VALUE = cursorOrder([{ on: 'node', property: 'minor', direction: 'DESC' }]);

describe('a cursor', () => {
  test('gives back the values and the id that it was made of', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.string(), (date, id) => {
        expect(decodeCursor('after', encodeCursor(NEWEST.tag, [date, id]), NEWEST)).toEqual([date, id]);
      }),
    );
    expect(decodeCursor('after', encodeCursor(BY_VALUE.tag, [5, 'd']), BY_VALUE)).toEqual([5, 'd']);
  });

  test.each([
    ['of the other direction', encodeCursor(OLDEST.tag, ['2017-01-07', 'e'])],
    ['of another key', encodeCursor(BY_VALUE.tag, [5, 'e'])],
    ['with too many values', encodeCursor(NEWEST.tag, ['2017-01-07', 'x', 'e'])],
    ['with a value of another type', encodeCursor(NEWEST.tag, [5, 'e'])],
    ['without an id', encodeCursor(NEWEST.tag, [null, null])],
    ['that is no JSON', 'bm8'],
    ['that is no list', Buffer.from('{"a":1}').toString('base64url')],
    ['that is empty', ''],
  ])('%s is refused', (_what, text) => {
    expect(codeOf(() => decodeCursor('after', text, NEWEST))).toBe('BAD_USER_INPUT');
  });

  test('of any text is refused or read, and never breaks', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([null, 'BAD_USER_INPUT']).toContain(codeOf(() => decodeCursor('after', text, NEWEST)));
      }),
    );
  });
});
