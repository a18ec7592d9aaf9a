import { expect, test } from 'vitest';
import { display, units } from '../../schema/money.ts';

test.each([
  [1_200_000_000, 'VND', '1,2 tỷ đồng'],
  [1_500_000_000, 'VND', '1,5 tỷ đồng'],
  [24_030_000, 'VND', '24,03 triệu đồng'],
  [1_234_567_000, 'VND', '1.234,567 triệu đồng'],
  [1_234_567_891, 'VND', '1.234.567.891 đồng'],
  [500_000, 'VND', '500.000 đồng'],
  [0, 'VND', '0 đồng'],
  [2_000_000_000_000, 'VND', '2.000 tỷ đồng'],
  [5_000_000, 'USD', '50.000 USD'],
  [1_050, 'USD', '10,5 USD'],
  [30_000, 'JPY', '30.000 JPY'],
])('shows %i minor units of %s as %s', (minor, currency, shown) => expect(display(minor, currency)).toBe(shown));

test('gives a sum in units of its currency', () => {
  expect(units(1_050, 'USD')).toBe(10.5);
  expect(units(500, 'VND')).toBe(500);
});
