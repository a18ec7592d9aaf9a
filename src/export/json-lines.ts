import type { ExportRow } from './graph-rows.ts';

/** A row as a line of JSON with its keys in order: equal graphs give equal bytes. */
export async function* jsonLines(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${canonicalJson(row)}\n`;
}

/** Keys sorted at every depth; unknown values, which a store may keep as null or not at all, left out. */
export const canonicalJson = (value: object): string => JSON.stringify(sorted(value));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const known = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]));
};
