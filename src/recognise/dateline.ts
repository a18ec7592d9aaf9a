import type { Span } from '../model/span.ts';
import type { Document } from '../text/document.ts';

export interface Dateline {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** The day that the page itself gives, in what was set aside before the first sentence: "(TTXVN 7/1)", "Thứ Hai, 09/01/2017". */
export function datelineOf(document: Document): Dateline | null {
  const body = document.sentences.find((sentence) => sentence.block !== 'title')?.start ?? 0;
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

/** The page's clock may stand above the day on which the article was put up. */
const LABEL = /(?:ngày đăng|đăng (?:ngày|lúc)|cập nhật|xuất bản)/iu;

/** A longer piece is no date line. */
const LONGEST = 120;
