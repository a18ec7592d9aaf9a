/** Dates as articles give them (`2017-01-07`, `2017-01`, `2017`, `--01-07`), compared as far as they go. */

/** Days between two, 0 where one may be inside the other, null where nothing can be told. */
export function daysApart(left: string | null, right: string | null): number | null {
  if (left === null || right === null) return null;
  if (left === right) return 0;
  if (left.startsWith('--') || right.startsWith('--')) return dayOfYear(left) === dayOfYear(right) ? 0 : 366;
  if (left.length === 10 && right.length === 10) return Math.abs(dayNumber(left) - dayNumber(right));
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return long.startsWith(short) ? 0 : 366;
}

/** Whether both name a day. */
export const bothToTheDay = (left: string | null, right: string | null): boolean =>
  left?.length === 10 && right?.length === 10;

const dayOfYear = (date: string): string => date.slice(-5);

/** Days since 1970. Dates are compared by the million, so they are not parsed as texts. */
const dayNumber = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / 86_400_000;

/** The day and its neighbours: one a day apart has a key of it. */
export function dayKeys(date: string | null): readonly string[] {
  if (date?.length !== 10) return daysOf(date);
  return [-1, 0, 1].map((days) => new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10));
}

/** The day itself, as far as it is given. */
export const daysOf = (date: string | null): readonly string[] => (date === null ? [] : [date]);

/** The months of `dayKeys`. */
export function monthKeys(date: string | null): readonly string[] {
  return [...new Set(dayKeys(date).map((day) => (day.startsWith('--') ? day.slice(0, 4) : day.slice(0, 7))))];
}
