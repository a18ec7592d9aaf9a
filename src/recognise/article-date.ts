import type { DateFact } from '../model/facts.ts';
import type { Document } from '../text/document.ts';
import { dateValue } from './calendar.ts';
import { datelineOf, isClock } from './dateline.ts';
import type { DateMention } from './mention.ts';

/**
 * The article's own day: its metadata, else its date line, else the day of what it reports first. `inferred` where no year is
 * written with it. Null where it names no day.
 */
export function articleDate(document: Document, dates: readonly DateMention[]): DateFact | null {
  const none = { until: null, precision: 'DAY', quote: null } as const;
  if (document.publishedOn) return { ...none, value: document.publishedOn, inferred: false, text: null };
  const main = mainMention(document, dates);
  const line = datelineOf(document);
  if (line && !(main && isClock(line, writtenIn(main)))) {
    const year = line.year ?? (main && !main.value.startsWith('-') ? Number(main.value.slice(0, 4)) : null);
    return { ...none, value: dateValue(year, line.month, line.day), inferred: line.year === null, text: null };
  }
  const told = main ?? lastMonth(dates);
  if (!told) return null;
  const sentence = document.sentences[told.sentence]!;
  return {
    value: told.until ?? told.value,
    until: null,
    precision: told.precision,
    inferred: told.inferred,
    text: document.text.slice(told.start, told.end),
    quote: { start: told.start, end: told.end, sentence: { start: sentence.start, end: sentence.end } },
  };
}

/** The day of a mention that writes its year, in one of the first sentences; else null. */
function writtenIn({ value, inferred, sentence }: DateMention): { day: number; month: number; year: number } | null {
  if (inferred || sentence >= FIRST || value.startsWith('-')) return null;
  const [year, month, day] = value.split('-').map(Number);
  return { day: day!, month: month!, year: year! };
}
const FIRST = 3;

/** Where no day is told, the last month that is. */
const lastMonth = (dates: readonly DateMention[]): DateMention | null =>
  dates
    .filter(({ role, precision, value }) => role === 'event' && precision === 'MONTH' && !value.startsWith('-'))
    .reduce<DateMention | null>((last, date) => (last && last.value >= date.value ? last : date), null);

/** The first day that is told as an event's, in headline, lead and the body's beginning before the rest. */
function mainMention(document: Document, dates: readonly DateMention[]): DateMention | null {
  const days = dates.filter(({ role, precision }) => role === 'event' && precision === 'DAY');
  const early = days.find(({ sentence }) => document.sentences[sentence]!.block !== 'caption' && sentence < EARLY);
  const first = early ?? days[0] ?? null;
  // "Ngày 10/4, …. Sáng nay (11/4), …": written on the later one.
  return days.find((day) => first !== null && day.value > first.value && isToday(document, day)) ?? first;
}

const isToday = ({ text }: Document, { start }: DateMention): boolean =>
  /(?<!\p{L})(?:hôm|sáng|trưa|chiều|tối) nay,? \(?(?:ngày )?$/iu.test(text.slice(Math.max(0, start - 20), start));

const EARLY = 6;
