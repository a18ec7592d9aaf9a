import type { Span } from '../model/span.ts';
import type { Document } from '../text/document.ts';

export interface Dateline {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** The day that the page itself gives, in what was set aside before the first sentence: "(TTXVN 7/1)", "Thứ Hai, 09/01/2017". */
export function datelineOf(document: Document): Dateline | null {
  const body =
    document.sentences.filter((sentence) => sentence.block !== 'title')[ABOVE]?.start ??
    document.sentences.at(-1)?.start ??
    0;
  const above = document.setAside.filter(({ start }) => start <= body);
  const isLabelled = ({ start, end }: Span): boolean => LABEL.test(document.text.slice(start, end));
  for (const { start, end } of [...above.filter(isLabelled), ...above]) {
    const found = /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?(?![\d/.-])/.exec(
      document.text.slice(start, end),
    );
    if (!found || end - start > LONGEST) continue;
    const [day, month, year] = [Number(found[1]), Number(found[2]), found[3] ? Number(found[3]) : null];
    if (day >= 1 && day <= 31 && month >= 1 && month <= 12) return { day, month, year };
  }
  return null;
}

/**
 * True where the page's day is a clock that ran on after the article: what it tells first, with its year, lies two months or more
 * before. `told`: that day.
 */
export function isClock(
  line: Dateline,
  told: { readonly day: number | null; readonly month: number | null; readonly year: number | null } | null,
): boolean {
  if (line.year === null || !told?.year || told.month === null) return false;
  const months = (line.year - told.year) * 12 + line.month - told.month;
  return months >= 2;
}

/** The year of a day that the page gives anywhere, where the article's own day is that one or of the days before it: "28/05/2024 19:37". */
export function pageYear(
  document: Document,
  told: { readonly day: number | null; readonly month: number | null },
): number | null {
  if (told.day === null || told.month === null) return null;
  for (const { start, end } of document.setAside) {
    if (end - start > LONGEST) continue;
    const found = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/.-])/.exec(document.text.slice(start, end));
    if (!found) continue;
    const [day, month, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
    const later = (Date.UTC(year, month - 1, day) - Date.UTC(year, told.month - 1, told.day)) / 86_400_000;
    if (later >= 0 && later <= 3) return year;
  }
  return null;
}

/** The page's clock may stand above the day on which the article was put up. */
const LABEL = /(?:ngày đăng|đăng (?:ngày|lúc)|cập nhật|xuất bản)/iu;

/** A caption and a summary may stand above the date line. */
const ABOVE = 2;

/** A longer piece is no date line. */
const LONGEST = 120;
