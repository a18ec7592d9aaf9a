import { expect, test } from 'vitest';
import { dayInVietnam } from '../src/today.ts';

test.each([
  ['2026-03-17T16:59:59Z', '2026-03-17'],
  ['2026-03-17T17:00:00Z', '2026-03-18'], // midnight in Vietnam
])('at %s it is %s in Vietnam', (instant, day) => {
  expect(dayInVietnam(new Date(instant))).toBe(day);
});
