import type { Ledger, LedgerEntry } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { TOP } from './order-key.ts';

/** The resolver's book-keeping, inside the transaction of this connection. */
export const ledgerOf = (connection: Connection): Ledger => ({
  get: async (keys) =>
    new Map(
      connection.all<[string, string]>(
        'select l.key, l.value from json_each(?) j cross join ledger l on l.key = j.value',
        [JSON.stringify(keys)],
      ),
    ),
  scan: async (prefixes, limit = -1) =>
    new Map(prefixes.map((prefix) => [prefix, scanned(connection, prefix, limit)] as const)),
  put: async (entries) => {
    for (const [key, value] of entries) {
      if (value === null) connection.run('delete from ledger where key = ?', [key]);
      else connection.run('insert or replace into ledger values (?, ?)', [key, value]);
    }
  },
});

const scanned = (connection: Connection, prefix: string, limit: number): readonly LedgerEntry[] =>
  connection.all<[string, string]>('select key, value from ledger where key >= ? and key < ? order by key limit ?', [
    prefix,
    prefix + TOP,
    limit,
  ]);
