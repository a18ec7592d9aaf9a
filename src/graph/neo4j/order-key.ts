import type { Value } from '../plan.ts';

/**
 * A relation that is paged carries its place in the order as one text, `<end>U+0001<values, each followed by U+0001><other id>`,
 * under a range index: a page is then a seek from the cursor, however many relations hang on the end. Nodes carry the same for
 * the orders of their lists, without the first part.
 */
export const SEPARATOR = '\u0001';
/** Comes right after the separator, so `<end>U+0001` to `<end>U+0002` spans all that hangs on the end. */
export const BEYOND = '\u0002';

/** Longer values are cut: a range index takes some 8,000 bytes. What is equal that far is in the order of ids. */
const LONGEST = 1000;
const DIGITS = 16;

/** `orderKey(['2017-01-07'], 'evt1')` is `'2017-01-07\u0001evt1'`; compares as its values do, unknown first. */
export const orderKey = (values: readonly Value[], id: string): string =>
  [...values.map(comparable), id].join(SEPARATOR);

/** Unknown is the smallest, the empty text the next. */
export const comparable = (value: Value | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return whole(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value === '' ? BEYOND : String(value).slice(0, LONGEST);
};

/** A minus sorts before digits, and what is added turns the smaller number into the smaller text. */
const whole = (value: number): string =>
  value < 0 ? `-${String(Number.MAX_SAFE_INTEGER + value).padStart(DIGITS, '0')}` : String(value).padStart(DIGITS, '0');
