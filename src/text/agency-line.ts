import { AGENCIES } from '../lexicon/agencies.ts';

/** How many letters of a paragraph are its agency line: "Hà Nội (TTXVN 7/1) - ", "TTO - ", "(Chinhphu.vn) - "; 0 where it has none. */
export function agencyLineLength(paragraph: string): number {
  return AGENCY_LINE.exec(paragraph)?.[0].length ?? 0;
}

const escaped = [...AGENCIES]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.+*?^${}()|[\]\\]/g, '\\$&'))
  .join('|');

const AGENCY_LINE = new RegExp(
  [
    // "(TTXVN)", "(Dân trí) - ", "(BLC 5/9) –": in brackets a dash is not needed.
    String.raw`^\((?:${escaped}|\p{Lu}{2,6}|[\p{L}\d]+(?:\.[a-z]{2,4}){1,3}|Báo [\p{L} ]{2,30})(?:[\s,]+(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?\)\s*[-–—:.]*\s*`,
    // "Hà Nội (TTXVN 7/1) - ", "Lào Cai, ngày 5/9 (TTXVN) –".
    String.raw`^\p{Lu}[\p{L} .,-]{1,40}(?:,? ngày \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?\s*\((?:${escaped})(?:[\s,]+(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?\)\s*[-–—:]*\s*`,
    // "TTO - ", "VOV.VN – ", "SKĐS -".
    String.raw`^(?:${escaped}|\p{Lu}[\p{Lu}&]{1,6}(?: Online)?|[\p{L}\d]+\.(?:vn|VN|com|net|org)(?:\.vn)?)\s*[-–—]\s*`,
  ].join('|'),
  'u',
);
