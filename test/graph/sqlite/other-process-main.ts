import { openSqliteStore } from '../../../src/graph/sqlite/open.ts';

/** What tests have another process do with a store. */
const [task, folder = '', times = '0'] = process.argv.slice(2);

const count = async (): Promise<void> => {
  const store = await openSqliteStore(folder, { readers: 0 });
  for (let turn = 0; turn < Number(times); turn += 1) {
    await store.write(async ({ ledger }) => {
      const value = Number((await ledger.get(['count'])).get('count') ?? '0');
      await new Promise((resolve) => setTimeout(resolve, 1));
      await ledger.put([['count', String(value + 1)]]);
    });
  }
  await store.close();
};

/** Keeps the lock of writers for so many milliseconds. */
const hold = async (): Promise<void> => {
  const store = await openSqliteStore(folder, { readers: 0 });
  await store.write(async ({ ledger }) => {
    await ledger.put([['held', 'yes']]);
    console.log('holding');
    await new Promise((resolve) => setTimeout(resolve, Number(times)));
  });
  await store.close();
};

try {
  if (task === 'count') await count();
  else if (task === 'hold') await hold();
  else await (await openSqliteStore(folder, { readers: 0 })).close();
  console.log('done');
} catch (error) {
  const { code, message } = error as Error & { code?: string };
  console.log(`${code} ${message}`);
}
