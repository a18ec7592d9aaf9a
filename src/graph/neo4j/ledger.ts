import type { Ledger, LedgerEntry } from '../graph-store.ts';
import type { Writer } from './writer.ts';

/** The resolver's book-keeping: a node an entry. */
export const ledgerOf = (writer: Writer): Ledger => ({
  get: async (keys) => {
    const rows = await writer.each(
      'UNWIND $rows AS key MATCH (l:Ledger {key: key}) RETURN [l.key, l.value] AS row',
      keys,
    );
    return new Map(rows as readonly LedgerEntry[]);
  },
  scan: async (prefixes, limit) => {
    const rows = (await writer.each(limit === undefined ? SCAN : `${SCAN_START} LIMIT ${whole(limit)} ${SCAN_END}`, [
      ...prefixes,
    ])) as readonly (readonly [string, readonly LedgerEntry[]])[];
    return new Map(rows.map(([prefix, entries]) => [prefix, [...entries].sort(byKey)]));
  },
  put: async (entries) => {
    const last = [...new Map(entries)];
    const gone = last.filter(([, value]) => value === null).map(([key]) => key);
    const there = last.filter(([, value]) => value !== null);
    writer.send('UNWIND $rows AS key MATCH (l:Ledger {key: key}) DELETE l', gone);
    writer.send('UNWIND $rows AS row MERGE (l:Ledger {key: row[0]}) SET l.value = row[1]', there);
  },
});

const SCAN_START =
  'UNWIND $rows AS prefix WITH prefix, COLLECT { MATCH (l:Ledger) WHERE l.key STARTS WITH prefix WITH l ORDER BY l.key';
const SCAN_END = 'RETURN [l.key, l.value] } AS entries RETURN [prefix, entries] AS row';
const SCAN = `${SCAN_START} ${SCAN_END}`;

/** LIMIT inside a subquery takes no row's value, and few limits are ever used. */
const whole = (limit: number): number => {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`limit must be a whole number, but got ${limit}`);
  return limit;
};

const byKey = ([a]: LedgerEntry, [b]: LedgerEntry): number => (a < b ? -1 : a > b ? 1 : 0);
