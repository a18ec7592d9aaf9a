/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** A row as RFC 4180 has it, with the line's end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Without it, Excel reads a file as if it were in the machine's old code page. */
export const BYTE_ORDER_MARK = '\uFEFF';

const csvCell = (cell: Cell): string => {
  if (cell === null) return '';
  // A number is none of ours to guard: -5 is no formula.
  if (typeof cell !== 'string') return String(cell);
  const guarded = guardFormula(cell);
  return PLAIN.test(guarded) ? guarded : `"${guarded.replaceAll('"', '""')}"`;
};

/** Other separators are quoted too: which one a spreadsheet goes by is the reader's setting. */
const PLAIN = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.:/() -]*[\p{L}\p{M}\p{N}_.:/()-])?$/u;

/**
 * A text that a spreadsheet would take for a formula, or might after it has dropped what comes before, gets an apostrophe, which
 * says that it is text: `=HYPERLINK(…)` is shown, not run.
 */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Full-width signs count as the plain ones in Excel; a tab or a line's end at the front is dropped by some. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;
