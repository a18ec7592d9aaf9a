import type { LedgerEntry } from '../graph/graph-store.ts';
import { KEYS, type ProfileRecord, type State } from './state.ts';

/** So many mentions of a profile are kept in its own record; those of a famous one have a row each, lest the record grow with them. */
const WITHIN = 8;

/** A mention that comes to a profile or leaves it. */
export interface Place {
  readonly profile: string;
  readonly mention: string;
  readonly article: string;
  readonly by: 1 | -1;
}

/** Notes it in the profile's record, or gives what to put into the ledger. */
export function placeMention(
  record: ProfileRecord,
  { profile, mention, article, by }: Place,
): readonly (readonly [string, string | null])[] {
  record.mentions += by;
  const key = `${KEYS.mention}${profile}/${mention}`;
  if (by === -1) {
    if (record.within[mention] === undefined) return [[key, null]];
    delete record.within[mention];
    return [];
  }
  if (Object.keys(record.within).length >= WITHIN) return [[key, article]];
  record.within[mention] = article;
  return [];
}

/** The articles that mention one of these profiles, which are loaded. */
export async function articlesMentioning(state: State, profiles: readonly string[]): Promise<readonly string[]> {
  const records = profiles.map((key) => state.profiles.get(key)!);
  const within = records.flatMap((record) => Object.values(record.within));
  const open = profiles.filter((_, at) => hasRows(records[at]!)).map(rowsOf);
  if (open.length === 0) return within;
  const found = await state.ledger.scan(open);
  return [...within, ...[...found.values()].flatMap((entries) => entries.map(([, article]) => article))];
}

/** The least of a profile's mentions; null where the profile is not there. */
export async function firstMention(state: State, profile: string): Promise<string | null> {
  const record = state.profiles.get(profile);
  if (record === null) return null;
  const prefix = rowsOf(profile);
  const [row]: readonly LedgerEntry[] = hasRows(record) ? (await state.ledger.scan([prefix], 1)).get(prefix)! : [];
  return [...Object.keys(record.within), ...(row === undefined ? [] : [row[0].slice(prefix.length)])].sort()[0] ?? null;
}

const hasRows = ({ mentions, within }: ProfileRecord): boolean => mentions > Object.keys(within).length;

const rowsOf = (profile: string): string => `${KEYS.mention}${profile}/`;
