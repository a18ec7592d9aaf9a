import { expect, test } from 'vitest';
import { minorDigits } from '../../src/model/currency.ts';

test.each([
  ['VND', 0],
  ['JPY', 0],
  ['USD', 2],
  ['LAK', 2],
  ['KWD', 3],
])('a unit of %s has %i digits after the point', (currency, digits) => expect(minorDigits(currency)).toBe(digits));
