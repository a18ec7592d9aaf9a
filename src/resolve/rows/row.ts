import type { PropertyValue } from '../../graph/graph-store.ts';
import { sortKey } from '../../text/collation.ts';
import { wordsKey } from '../../text/fold.ts';
import { articlesOf, ranked, type Tally, type Voices, winner } from '../tally.ts';

/** A thing's own row, less its id and kind, and what it is found by. */
export interface ThingRow {
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly names: readonly string[];
  readonly offices: readonly string[];
}

/** From what the articles say of a thing, and of the relations that it keeps, its row. `voices` are of the thing itself. */
export type RowOf = (voices: Voices, tally: Tally) => ThingRow;

/** What every entity's row holds. `found`: further names; they are searched, not shown. */
export function entity(
  voices: Voices,
  name: string,
  label: string,
  rest: Readonly<Record<string, PropertyValue>>,
  { aliases = [], found = [], offices = [] }: Found = {},
): ThingRow {
  const [articleCount, independentArticleCount] = articlesOf(voices);
  return {
    properties: {
      name,
      label,
      sortKey: sortKey(name),
      words: wordsKey(name, ...aliases),
      articleCount,
      independentArticleCount,
      ...rest,
    },
    names: [...new Set([name, ...aliases, ...found])],
    offices,
  };
}

export interface Found {
  readonly aliases?: readonly string[];
  readonly found?: readonly string[];
  readonly offices?: readonly string[];
}

/** The name that most say; the others, and what articles give as other names, are its aliases. */
export function namesOf(voices: Voices): { readonly name: string; readonly aliases: readonly string[] } {
  const name = winner(voices, 'name') ?? winner(voices, 'alias') ?? '';
  const others = [...ranked(voices, 'name'), ...ranked(voices, 'alias')].map(([value]) => value);
  return { name, aliases: [...new Set(others)].filter((value) => value !== name) };
}

/** The far end of the relation of this type that most independent articles state, then the smallest id. */
export function statedEnd(tally: Tally, type: string): string | null {
  const [first] = Object.entries(tally.subjects)
    .filter(([key]) => key.startsWith(`${type}|`))
    .map(([key, voices]) => ({ end: key.slice(key.lastIndexOf('|') + 1), count: articlesOf(voices)[1] }))
    .sort((a, b) => b.count - a.count || (a.end < b.end ? -1 : 1));
  return first?.end ?? null;
}
