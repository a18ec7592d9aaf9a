import type { Ledger, LedgerEntry } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { TOP } from './order-key.ts';

/**
 * The resolver's book-keeping, inside the transaction of this connection. Keys lie in their order with the values that are
 * short. Long ones lie apart in the order they came, so that a transaction fills pages of its own with them instead of changing
 * one page for each.
 */
export const ledgerOf = (connection: Connection): Ledger => ({
  get: async (keys) => new Map(connection.rows<[string, string]>(GET, [JSON.stringify(keys)])),
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
    const gone = last.flatMap(([key, value]) => (value === null ? [key] : []));
    if (gone.length > 0) for (const sql of DELETE) connection.run(sql, [JSON.stringify(gone)]);
    const there = last.filter((entry): entry is [string, string] => entry[1] !== null);
    const places = placesOf(connection, there);
    const isLong = ([key, value]: LedgerEntry) => value.length > SHORT || places.has(key);
    connection.insert(
      'insert or replace into ledger (key, value)',
      there.filter((entry) => !isLong(entry)),
    );
    putApart(connection, there.filter(isLong), places);
  },
});

/** By key, where values lie that lie apart already. */
const placesOf = (connection: Connection, entries: readonly LedgerEntry[]): Map<string, number> =>
  new Map(connection.rows<[string, number]>(APART, [JSON.stringify(entries.map(([key]) => key))]));

/** What is there already stays where it lies. */
const putApart = (connection: Connection, entries: readonly LedgerEntry[], places: Map<string, number>): void => {
  if (entries.length === 0) return;
  let [top] = connection.first<[number]>('select coalesce(max(pk), 0) from ledger_long') ?? [0];
  const added = entries.filter(([key]) => !places.has(key));
  for (const [key] of added) places.set(key, ++top);
  connection.insert(
    'insert or replace into ledger (key, value, long)',
    added.map(([key]) => [key, '', places.get(key)!]),
  );
  connection.insert(
    'insert or replace into ledger_long (pk, value)',
    entries.map(([key, value]) => [places.get(key)!, value]),
  );
};

/** Characters of a value that lies beside its key. */
const SHORT = 100;

const VALUE = 'coalesce((select value from ledger_long where pk = l.long), l.value)';

const GET = `select l.key, ${VALUE} from json_each(?) j cross join ledger l on l.key = j.value`;

const APART =
  'select l.key, l.long from json_each(?) j cross join ledger l on l.key = j.value where l.long is not null';

const DELETE = [
  'delete from ledger_long where pk in (select l.long from json_each(?) j cross join ledger l on l.key = j.value)',
  'delete from ledger where key in (select value from json_each(?))',
];

const LAST = `select j.value, l.key, ${VALUE} from json_each(?1) j cross join ledger l
on l.key = (select max(key) from ledger where key >= j.value and key < j.value || ?2)`;

/** For each prefix the entries under it, in the order of their keys. */
const SCAN = `select json_group_array(json((
  select json_group_array(json_array(key, value))
  from (select key, ${VALUE} as value from ledger l where key >= j.value and key < j.value || ?2 order by key limit ?3)
))) from json_each(?1) j`;
