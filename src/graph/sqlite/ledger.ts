import type { Ledger, LedgerEntry } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { TOP } from './order-key.ts';

/** The resolver's book-keeping, inside the transaction of this connection. */
export const ledgerOf = (connection: Connection): Ledger => ({
  get: async (keys) =>
    new Map(
      connection.rows<[string, string]>(
        'select l.key, l.value from json_each(?) j cross join ledger l on l.key = j.value',
        [JSON.stringify(keys)],
      ),
    ),
  scan: async (prefixes, limit = -1) => {
    const found = connection.json<readonly (readonly LedgerEntry[])[]>(SCAN, [JSON.stringify(prefixes), TOP, limit]);
    return new Map(prefixes.map((prefix, at) => [prefix, found[at] ?? []] as const));
  },
  last: async (prefixes) =>
    new Map(
      connection
        .rows<[string, string, string]>(LAST, [JSON.stringify(prefixes), TOP])
        .map(([prefix, ...entry]) => [prefix, entry] as const),
    ),
  put: async (entries) => {
    const last = [...new Map(entries)];
    for (const [key, value] of last) if (value === null) connection.run('delete from ledger where key = ?', [key]);
    connection.insert(
      'insert or replace into ledger (key, value)',
      last.filter(([, value]) => value !== null),
    );
  },
});

const LAST = `select j.value, l.key, l.value from json_each(?1) j cross join ledger l
on l.key = (select max(key) from ledger where key >= j.value and key < j.value || ?2)`;

/** For each prefix the entries under it, in the order of their keys. */
const SCAN = `select json_group_array(json((
  select json_group_array(json_array(key, value))
  from (select key, value from ledger where key >= j.value and key < j.value || ?2 order by key limit ?3)
))) from json_each(?1) j`;
