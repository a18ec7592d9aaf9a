import type { NamesRow } from '../graph-store.ts';
import { nameKeys, slipKeys } from '../search-keys.ts';
import type { Connection } from './connection.ts';
import type { Writing } from './writing.ts';

/** Puts a thing's names in place of those it had. */
export const writeNames = (writing: Writing, rows: readonly NamesRow[]): void => {
  const { connection, ends } = writing;
  const words = new Set<string>();
  ends.load(rows.map(({ id }) => id));
  for (const row of rows) {
    const end = ends.find(row.id);
    if (end === null) continue;
    const wanted = [...row.names.map((name) => [0, name] as const), ...row.offices.map((name) => [1, name] as const)];
    const there = connection.all<[number, string]>(
      'select office, name from name where node = ? order by office, place',
      [end.pk],
    );
    if (JSON.stringify(wanted) === JSON.stringify(there)) continue;
    removeNames(connection, end.pk);
    for (const [place, [office, name]] of wanted.entries()) addName(connection, end.pk, office, place, name, words);
  }
};

export const removeNames = (connection: Connection, node: number): void => {
  for (const [pk] of connection.all<[number]>('select pk from name where node = ?', [node])) {
    connection.run('delete from name_words where rowid = ?', [pk]);
    connection.run('delete from name where pk = ?', [pk]);
  }
};

const addName = (
  connection: Connection,
  node: number,
  office: 0 | 1,
  place: number,
  name: string,
  known: Set<string>,
): void => {
  const { folded, toned } = nameKeys(name);
  const pk = connection.run('insert into name (node, office, place, name, folded, toned) values (?, ?, ?, ?, ?, ?)', [
    node,
    office,
    place,
    name,
    folded,
    toned,
  ]);
  connection.run('insert into name_words (rowid, words) values (?, ?)', [pk, folded]);
  // Words stay when their last name goes: they then lead nowhere.
  for (const word of new Set(folded.split(' '))) {
    if (known.has(word)) continue;
    known.add(word);
    const keys = slipKeys(word);
    const isThere =
      keys.length === 0 || connection.first('select 1 from slip where key = ? and word = ?', [word, word]);
    if (isThere) continue;
    for (const key of keys) connection.run('insert or ignore into slip values (?, ?)', [key, word]);
  }
};
