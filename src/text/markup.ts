/** How many letters of a line's ends are marks of Markdown; `emphasised` where the whole line is in italics, in bold or a
 * table's cell. */
export interface Markup {
  readonly before: number;
  readonly after: number;
  readonly emphasised: boolean;
}

/** "### Lễ trao quà", "*Học sinh nhận quà*", "> Trích", "**Sơn La**": text of an article has these only as marks. */
export function markupOf(line: string): Markup {
  const wrapped = /^(\*{1,3}|_{1,3})(?=[^\s*_])[^*_]*[^\s*_](\*{1,3}|_{1,3})$/u.exec(line);
  if (wrapped) return { before: wrapped[1]!.length, after: wrapped[2]!.length, emphasised: true };
  // "Học sinh nhận quà |": a picture's words in what was a table.
  const cell = line.endsWith('|') ? /^(\|\s*)?[^|]*[^|\s](\s*\|)$/u.exec(line) : null;
  if (cell) return { before: cell[1]?.length ?? 0, after: cell[2]!.length, emphasised: true };
  const before = /^(?:#{1,6}|>)\s+/u.exec(line)?.[0].length ?? 0;
  return { before, after: 0, emphasised: false };
}
