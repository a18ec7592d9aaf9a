import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { openSqliteStore } from '../../../src/graph/sqlite/open.ts';
import { fill, node } from '../delta.ts';
import { FIXTURE } from '../fixture.ts';
import { kind, list } from '../plans.ts';
import { newFolder } from './folders.ts';
import { runOther } from './other-process.ts';

const refused = (message: RegExp) =>
  expect.objectContaining({ name: 'ExpectedError', code: 'STORE', message: expect.stringMatching(message) });
const open = (folder: string) => openSqliteStore(folder, { readers: 0 });
const count = async (store: GraphStore) => (await store.read({ type: 'stats' })).counts.Article;

describe('opening', () => {
  test('makes folder and file, and finds what was written the next time', async () => {
    const folder = join(newFolder(), 'deep', 'er');
    const store = await open(folder);
    await fill(store, FIXTURE);
    await store.close();
    const again = await open(folder);
    expect(await count(again)).toBe(3);
    await again.close();
  });

  test('refuses a file that is no database', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'machtin.db'), 'Không phải cơ sở dữ liệu. '.repeat(99));
    await expect(open(folder)).rejects.toEqual(refused(/machtin\.db is no database of this program/));
  });

  test('refuses a folder that is a file', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(open(file)).rejects.toEqual(refused(/cannot be made/));
  });

  test('refuses another program’s database, and leaves it as it is', async () => {
    const folder = newFolder();
    const other = new Database(join(folder, 'machtin.db'));
    other.exec('create table invoice (id integer primary key)');
    await expect(open(folder)).rejects.toEqual(refused(/a database of another program/));
    expect(other.prepare('select name from sqlite_master').all()).toHaveLength(1);
    other.close();
  });

  test.each([
    ['newer than the program', 999, /layout 999, made by a newer version/],
    ['older, with ids that are no longer made', 1, /layout 1, made by an older version .* load its articles anew/],
  ])('refuses a layout that is %s', async (_, version, message) => {
    const folder = newFolder();
    await (await open(folder)).close();
    const file = new Database(join(folder, 'machtin.db'));
    file.exec(`pragma user_version = ${version}`);
    file.close();
    await expect(open(folder)).rejects.toEqual(refused(message));
  });

  test('goes on with a file of the layout before, whose ledger has no place apart for long values', async () => {
    const folder = newFolder();
    const old = await open(folder);
    await fill(old, FIXTURE);
    await old.close();
    const file = new Database(join(folder, 'machtin.db'));
    file.exec(`drop table ledger; drop table ledger_long; pragma user_version = 3;
create table ledger (key text primary key, value text not null) without rowid;
update meta set value = 0 where key = 'layout'`);
    file.prepare('insert into ledger values (?, ?)').run(['a', 'old '.repeat(100)]);
    file.close();
    const store = await open(folder);
    const kept = await store.write(async ({ ledger }) => {
      await ledger.put([['b', 'new '.repeat(100)]]);
      return [await ledger.get(['a', 'b']), await ledger.put([['a', 'now '.repeat(100)]]), await ledger.get(['a'])];
    });
    expect(kept).toEqual([
      new Map([
        ['a', 'old '.repeat(100)],
        ['b', 'new '.repeat(100)],
      ]),
      undefined,
      new Map([['a', 'now '.repeat(100)]]),
    ]);
    await store.close();
  });

  test('takes a file without the properties that came since', async () => {
    const folder = newFolder();
    const store = await open(folder);
    await fill(store, FIXTURE);
    await store.close();
    const file = new Database(join(folder, 'machtin.db'));
    file.exec("alter table n_Official drop column sortName; update meta set value = 0 where key = 'layout'");
    file.close();
    const again = await open(folder);
    const names = await again.read(list('Official', kind(['name', 'sortName']), { where: { ids: ['o-thu'] } }));
    expect(names.rows[0]?.node.properties).toEqual({ name: 'Lò Văn Thử', sortName: null });
    await again.close();
  });

  test('says so where the file may not be written', async () => {
    const folder = newFolder();
    await (await open(folder)).close();
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'machtin.db'), 0o444);
    // Root may write everything, so another user tries.
    expect(await runOther('open', [folder], { asNobody: true })).toMatch(/^STORE .*machtin\.db is read-only/);
  });
});

test('a write for which there is no room fails whole, and the store goes on', async () => {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  const store = await openSqliteStore(folder, { readers: 0, maxPages: 250 });
  await fill(store, FIXTURE);
  const big = Array.from({ length: 200 }, (_, at) => node('Article', `big-${at}`, { text: 'dài '.repeat(9_999) }));
  await expect(fill(store, { nodes: big })).rejects.toEqual(refused(/cannot grow/));
  expect(await count(store)).toBe(3);
  await fill(store, { nodes: [node('Article', 'small', { text: 'ngắn' })] });
  expect(await count(store)).toBe(4);
  await store.close();
});
