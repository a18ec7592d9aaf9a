import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphDelta } from '../../src/graph/graph-store.ts';
import type { SqlValue } from '../../src/graph/sqlite/columns.ts';
import { Connection } from '../../src/graph/sqlite/connection.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';
import { indexed } from '../../src/graph/sqlite/word-index.ts';
import { generate } from '../generate.ts';
import { ratio, timed } from './ratio.ts';

/** Rows to a transaction, as our deltas of 250 articles have about. */
const PART = 20_000;

/**
 * Ours: changes applied through the port. Bare: the rows that then stand in the tables, put into empty tables of the same schema,
 * with the same indexes, by one prepared statement a table. The full-text indexes keep no rows that could be read: those of names
 * are made of the names, those of nodes of the changes.
 */
export async function sqliteRows(articles: number): Promise<Readonly<Record<string, string | number>>> {
  const folder = await mkdtemp(join(tmpdir(), 'machtin-bench-rows-'));
  try {
    const store = await openSqliteStore(join(folder, 'ours'), { readers: 0 });
    const deltas = [...generate(articles)];
    const ours = await timed(async () => {
      for (const delta of deltas) await store.write((transaction) => transaction.apply(delta));
    });
    await store.close();
    const from = new Connection(join(folder, 'ours', 'machtin.db'), 1_000);
    const to = new Connection(join(folder, 'bare.db'), 1_000);
    const tables = layOut(from, to);
    let rows = 0;
    let bare = 0;
    for (const table of tables) {
      const all = from.all<readonly SqlValue[]>(`select * from "${table}"`);
      rows += all.length;
      bare += await timed(() => insertAll(to, table, all));
    }
    const words: readonly (readonly [string, readonly (readonly SqlValue[])[]])[] = [
      ['name_words', from.all<[number, string]>('select pk, folded from name')],
      ['node_words', wordRows(from, deltas)],
    ];
    for (const [table, all] of words) {
      rows += all.length;
      bare += await timed(() => putIn(to, `insert into ${table} (rowid, words) values (?, ?)`, all));
    }
    from.close();
    to.close();
    return ratio(rows, ours, bare);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Names of the tables that hold rows: those of the full-text indexes are left to them. */
function layOut(from: Connection, to: Connection): readonly string[] {
  to.execute('pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -64000');
  const parts = from.all<[string, string, string]>(
    "select type, name, sql from sqlite_master where sql is not null and name not like 'sqlite_%' and name not like '%!_words!_%' escape '!' order by type = 'index'",
  );
  for (const [, , sql] of parts) to.execute(sql);
  return parts.filter(([type, , sql]) => type === 'table' && !/^create virtual/i.test(sql)).map(([, name]) => name);
}

function insertAll(to: Connection, table: string, rows: readonly (readonly SqlValue[])[]): void {
  if (rows.length === 0) return;
  const columns = to
    .all<[number, string, string, number, SqlValue, number, number]>(`pragma table_xinfo("${table}")`)
    .filter(([, , , , , , hidden]) => hidden === 0)
    .map(([, name]) => `"${name}"`);
  putIn(
    to,
    `insert into "${table}" (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    rows.map((row) => row.slice(0, columns.length)),
  );
}

function putIn(to: Connection, sql: string, rows: readonly (readonly SqlValue[])[]): void {
  for (let at = 0; at < rows.length; at += PART) {
    to.execute('begin immediate');
    for (const row of rows.slice(at, at + PART)) to.run(sql, row);
    to.execute('commit');
  }
}

/** Under its key, the words of each node that has some. */
function wordRows(from: Connection, deltas: readonly GraphDelta[]): readonly (readonly [number, string])[] {
  const nodes = new Map(deltas.flatMap((delta) => delta.nodes.map((row) => [row.id, row] as const)));
  return from.all<[number, string]>('select pk, id from node').flatMap(([pk, id]) => {
    const row = nodes.get(id);
    const words = row === undefined ? '' : indexed(row.kind, row.properties);
    return words === '' ? [] : [[pk, words] as const];
  });
}
