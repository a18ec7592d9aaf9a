import type { Anchor } from './date.ts';

/** `2017-01-07`, `2015-09`, `--02-08` (no year told), `--09` likewise. */
export function dateValue(year: number | null, month: number, day: number | null): string {
  const head = year === null ? '-' : String(year).padStart(4, '0');
  return `${head}-${two(month)}${day === null ? '' : `-${two(day)}`}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Some days from a YYYY-MM-DD; a day without a year stays within its year. */
export function addDays(day: string, days: number): string {
  const yearless = day.startsWith('--');
  const date = new Date(`${yearless ? `2001${day.slice(1)}` : day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  const iso = date.toISOString().slice(0, 10);
  return yearless ? `-${iso.slice(4)}` : iso;
}

/** News is of the days before it and announces the next two months; a day further ahead was last year's. */
const AHEAD = 60;

/** The year that a day without one belongs to, seen from the article's own day; its year where only that is known. */
export function nearestYear(anchor: Anchor, month: number, day: number): number | null {
  if (anchor.year === null || anchor.day === null || anchor.day.startsWith('--')) return anchor.year;
  const from = Date.parse(`${anchor.day}T00:00:00Z`);
  for (const year of [anchor.year + 1, anchor.year, anchor.year - 1]) {
    if ((Date.UTC(year, month - 1, day) - from) / 86_400_000 <= AHEAD) return year;
  }
  return anchor.year;
}
