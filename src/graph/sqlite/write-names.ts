import type { NamesRow } from '../graph-store.ts';
import { grouped } from '../grouped.ts';
import { nameKeys, slipKeys } from '../search-keys.ts';
import type { SqlValue } from './columns.ts';
import type { Connection } from './connection.ts';
import type { Writing } from './writing.ts';

/** Puts things' names in place of those they had; of two rows for one thing the last counts. */
export const writeNames = (writing: Writing, rows: readonly NamesRow[]): void => {
  const { connection, ends } = writing;
  ends.load(rows.map(({ id }) => id));
  const wanted = new Map<number, readonly Wanted[]>();
  for (const { id, names, offices } of rows) {
    const end = ends.find(id);
    if (end === null) continue;
    wanted.set(end.pk, [...names.map((name) => [0, name] as const), ...offices.map((name) => [1, name] as const)]);
  }
  const found = connection.rows<[number, 0 | 1, string]>(
    'select n.node, n.office, n.name from json_each(?) j cross join name n on n.node = j.value order by n.node, n.office, n.place',
    [JSON.stringify([...wanted.keys()])],
  );
  const there = grouped(found, ([node]) => node);
  const changed = [...wanted].filter(
    ([node, names]) =>
      JSON.stringify(names) !== JSON.stringify((there.get(node) ?? []).map(([, office, name]) => [office, name])),
  );
  for (const [node] of changed) if (there.has(node)) removeNames(connection, node);
  addNames(connection, changed);
};

type Wanted = readonly [office: 0 | 1, name: string];

export const removeNames = (connection: Connection, node: number): void => {
  for (const [pk] of connection.all<[number]>('select pk from name where node = ?', [node])) {
    connection.run('delete from name_words where rowid = ?', [pk]);
    connection.run('delete from name where pk = ?', [pk]);
  }
};

const addNames = (
  connection: Connection,
  named: readonly (readonly [node: number, names: readonly Wanted[]])[],
): void => {
  let [last] = connection.first<[number]>('select coalesce(max(pk), 0) from name') ?? [0];
  const names: SqlValue[][] = [];
  const words: SqlValue[][] = [];
  for (const [node, wanted] of named) {
    for (const [place, [office, name]] of wanted.entries()) {
      const { folded, toned } = nameKeys(name);
      last += 1;
      names.push([last, node, office, place, name, folded, toned]);
      words.push([last, folded]);
    }
  }
  connection.insert('insert into name (pk, node, office, place, name, folded, toned)', names);
  connection.insert('insert into name_words (rowid, words)', words);
  addSlips(connection, [...new Set(words.flatMap(([, folded]) => String(folded).split(' ')))]);
};

/** Words stay when their last name goes: they then lead nowhere. */
const addSlips = (connection: Connection, words: readonly string[]): void => {
  const known = new Set(
    connection
      .rows<[string]>('select j.value from json_each(?) j cross join slip s on s.key = j.value and s.word = j.value', [
        JSON.stringify(words),
      ])
      .flat(),
  );
  const fresh = words.filter((word) => !known.has(word));
  connection.insert(
    'insert into slip (key, word)',
    fresh.flatMap((word) => slipKeys(word).map((key) => [key, word])),
  );
};
