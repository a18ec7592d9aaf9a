import { int } from 'neo4j-driver';
import type { Ledger, LedgerEntry } from '../graph-store.ts';
import type { Writer } from './writer.ts';

/** The resolver's book-keeping: a node an entry. */
export const ledgerOf = ({ each, send, doomed: { ledger: doomed } }: Writer): Ledger => ({
  get: async (keys) => {
    const rows = await each(
      'UNWIND $rows AS key MATCH (l:Ledger {key: key}) RETURN [l.key, l.value] AS row',
      keys.filter((key) => !doomed.has(key)),
    );
    return new Map(rows as readonly LedgerEntry[]);
  },
  scan: async (prefixes, limit) => {
    const rows =
      limit === undefined
        ? await each(scanOf(''), prefixes)
        : await each(scanOf('LIMIT $limit'), prefixes, { limit: int(limit + among(doomed, prefixes)) });
    return new Map(
      (rows as readonly (readonly [string, readonly LedgerEntry[]])[]).map(([prefix, entries]) => [
        prefix,
        entries
          .filter(([key]) => !doomed.has(key))
          .sort(byKey)
          .slice(0, limit),
      ]),
    );
  },
  last: async (prefixes) => {
    const rows = await each(LAST, prefixes, { limit: int(1 + among(doomed, prefixes)) });
    return new Map(
      (rows as readonly (readonly [string, readonly LedgerEntry[]])[]).flatMap(([prefix, entries]) => {
        const [last] = entries.filter(([key]) => !doomed.has(key)).sort((a, b) => byKey(b, a));
        return last === undefined ? [] : [[prefix, last] as const];
      }),
    );
  },
  put: async (entries) => {
    const last = [...new Map(entries)];
    for (const [key, value] of last) {
      if (value === null) doomed.add(key);
      else doomed.delete(key);
    }
    send(
      'UNWIND $rows AS row MERGE (l:Ledger {key: row[0]}) SET l.value = row[1]',
      last.filter(([, value]) => value !== null),
    );
  },
});

const scanOf = (limit: string): string =>
  `UNWIND $rows AS prefix WITH prefix, COLLECT {
  MATCH (l:Ledger) WHERE l.key STARTS WITH prefix WITH l ORDER BY l.key ${limit} RETURN [l.key, l.value]
} AS entries RETURN [prefix, entries] AS row`;

const LAST = scanOf('DESC LIMIT $limit');

/** How many of these keys a scan of one of the prefixes may meet, at most. */
const among = (doomed: ReadonlySet<string>, prefixes: readonly string[]): number => {
  const begin = new Set(prefixes);
  const lengths = [...new Set(prefixes.map(({ length }) => length))];
  let count = 0;
  for (const key of doomed) if (lengths.some((length) => begin.has(key.slice(0, length)))) count += 1;
  return count;
};

const byKey = ([a]: LedgerEntry, [b]: LedgerEntry): number => (a < b ? -1 : a > b ? 1 : 0);
