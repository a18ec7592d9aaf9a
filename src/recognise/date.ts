import type { Document, Sentence } from '../text/document.ts';
import { articleYear, type Placed } from './article-year.ts';
import { addDays, dateValue, nearestYear } from './calendar.ts';
import { datelineOf, isClock, pageYear } from './dateline.ts';
import type { DateMention } from './mention.ts';
import { type WrittenDate, writtenDates } from './written-date.ts';

/** The dates of a sentence; years and relative words are settled from the whole document. */
export const date = (document: Document, sentence: Sentence): readonly DateMention[] =>
  dates(document).filter((mention) => mention.sentence === sentence.index);

/** Every date of the article's sentences, in reading order. */
export function dates(document: Document): readonly DateMention[] {
  const known = CACHE.get(document);
  if (known) return known;
  const found = settle(document);
  CACHE.set(document, found);
  return found;
}

const CACHE = new WeakMap<Document, readonly DateMention[]>();

function settle(document: Document): readonly DateMention[] {
  const placed = document.sentences.flatMap((sentence) =>
    joined(document.text, writtenDates(document, sentence)).map((written) => ({
      sentence: sentence.index,
      date: written,
    })),
  );
  const anchor = anchorOf(document, placed);
  let last: string | null = anchor.day;
  const mentions: DateMention[] = [];
  for (const { sentence, date: written } of placed) {
    const mention = mentionOf(sentence, written, anchor, last);
    if (!mention) continue;
    mentions.push(mention);
    if (mention.precision === 'DAY' && mention.role === 'event') last = mention.value;
  }
  return mentions;
}

/** What the years are inferred from: the article's own day, or at least its year. */
export interface Anchor {
  /** YYYY-MM-DD, or --MM-DD. */
  readonly day: string | null;
  readonly year: number | null;
}

function anchorOf(document: Document, placed: readonly Placed[]): Anchor {
  if (document.publishedOn) return { day: document.publishedOn, year: Number(document.publishedOn.slice(0, 4)) };
  const told = mainDate(placed);
  const line = datelineOf(document);
  const dateline = line && isClock(line, isFirst(placed, told) ? told : null) ? null : line;
  const main = dateline ?? told;
  const year =
    main?.year ??
    (main && pageYear(document, main)) ??
    articleYear(document, placed, main && main.month !== null ? { day: main.day, month: main.month } : null);
  return { day: dateline ? dateValue(year, dateline.month, dateline.day) : null, year };
}

/** Told by the first sentences, headline and caption among them. */
const isFirst = (placed: readonly Placed[], date: WrittenDate | null): boolean =>
  placed.some((each) => each.date === date && each.sentence < FIRST);
const FIRST = 3;

const mainDate = (placed: readonly Placed[]): WrittenDate | null =>
  placed.find(({ date: written }) => written.role === 'event' && written.day !== null)?.date ?? null;

/** "từ 1.3 đến 31.5" is one range; "22/12/1944 - 22/12/2016" one anniversary. */
function joined(text: string, found: readonly WrittenDate[]): readonly WrittenDate[] {
  const result: WrittenDate[] = [];
  for (const next of found) {
    const before = result.at(-1);
    const isPair =
      before?.day && next.day && !before.until && !next.until && BETWEEN.test(text.slice(before.end, next.start));
    if (!isPair) {
      result.push(next);
      continue;
    }
    const anniversary = before.year !== null && next.year !== null && next.year - before.year > 1;
    result[result.length - 1] = {
      ...before,
      end: next.end,
      year: before.year ?? (next.month! >= before.month! ? next.year : null),
      until: { day: next.day!, month: next.month!, year: next.year },
      role: anniversary ? 'anniversary' : before.role,
    };
  }
  return result;
}

const BETWEEN = /^\s?(?:-|–|—|đến|đến hết|tới|đến hết ngày|đến ngày|tới ngày)\s?(?:ngày )?$/u;

function mentionOf(sentence: number, written: WrittenDate, anchor: Anchor, last: string | null): DateMention | null {
  const { start, end, precision, role } = written;
  const base = { type: 'date', sentence, start, end, precision, role } as const;
  if (written.relative !== null) {
    const value = written.relative === 'same-day' ? last : anchor.day && addDays(anchor.day, written.relative);
    return value ? { ...base, value, until: null, inferred: true } : null;
  }
  const inferred = written.year === null;
  if (precision === 'YEAR') {
    const until = written.untilYear === null ? null : String(written.untilYear);
    return { ...base, value: String(written.year), until, inferred: false };
  }
  if (precision === 'MONTH') {
    const year = written.year ?? nearestYear(anchor, written.month!, 15);
    return { ...base, value: dateValue(year, written.month!, null), until: null, inferred };
  }
  const year = written.year ?? nearestYear(anchor, written.month!, written.day!);
  const { until } = written;
  const untilYear = until && (until.year ?? (year !== null && until.month < written.month! ? year + 1 : year));
  return {
    ...base,
    value: dateValue(year, written.month!, written.day!),
    until: until ? dateValue(untilYear ?? null, until.month, until.day) : null,
    inferred: inferred || (until !== null && until.year === null),
  };
}
