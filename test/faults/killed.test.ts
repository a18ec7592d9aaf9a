import { rm } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPaths } from '../../seed/load.ts';
import { openNeo4jStore } from '../../src/graph/neo4j/open.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';
import { neo4jForTests } from '../neo4j/for-tests.ts';
import { randomFrom } from '../random-from.ts';
import { exported, seedingFolder, story } from '../seed/seeding.ts';
import { readyLoader } from './loaders.ts';
import { rounds, SEED } from './rounds.ts';

const neo4j = await neo4jForTests();
const { withStore, file, path } = seedingFolder();
const ARTICLES = 80;
const PEOPLE = ['Trần Văn Bách', 'Lê Quang Thắng', 'Phạm Thị Lan', 'Vũ Đình Khoa'];

/** What an uninterrupted load gives, and about how long the killed ones load. */
let whole = '';
let length = 0;

beforeAll(async () => {
  for (let at = 0; at < ARTICLES; at += 1) {
    await file(`articles/${at}.txt`, story(at, PEOPLE[at % PEOPLE.length]));
  }
  await withStore(async (store) => {
    const start = Date.now();
    await loadPaths(store, [path('articles')], { batch: 4, threads: 0 });
    length = Date.now() - start;
    whole = await exported(store);
  });
});

interface Killing {
  readonly times: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly length: number;
  /** Begins with an empty store again. */
  readonly clear: () => Promise<void>;
}

/** Kills a loader so many times, each going on where the one before was; ends with one that is let be. */
async function killAgainAndAgain({ times, environment, length: most, clear }: Killing): Promise<void> {
  const random = randomFrom(SEED);
  let next = readyLoader(path('articles'), environment);
  for (let round = 0; round < times; round += 1) {
    const loader = await next;
    next = readyLoader(path('articles'), environment);
    next.catch(() => undefined);
    const done = await loader.killAfter(20 + random() * most);
    if (!done) continue;
    (await next).kill();
    await clear();
    next = readyLoader(path('articles'), environment);
  }
  await (await next).finish();
}

describe(`a loader that is killed (MACHTIN_FAULTS_SEED=${SEED})`, () => {
  test('on SQLite at random moments gives, run again, the graph of a load that was let be', async () => {
    const folder = path('killed');
    const clear = () => rm(folder, { recursive: true, force: true });
    await killAgainAndAgain({
      times: rounds(10, 50),
      environment: { MACHTIN_DATA: folder, NEO4J_URI: '' },
      length,
      clear,
    });
    const store = await openSqliteStore(folder, { readers: 0 });
    expect(await exported(store)).toBe(whole);
    await store.close();
  }, 600_000);

  test.skipIf(neo4j === null)(
    'on Neo4j too',
    async () => {
      await neo4j!.clear();
      const { uri, user, password, database } = neo4j!;
      const environment = {
        NEO4J_URI: uri,
        NEO4J_USER: user,
        ...(password === null ? {} : { NEO4J_PASSWORD: password }),
        ...(database === null ? {} : { NEO4J_DATABASE: database }),
      };
      const clear = neo4j!.clear;
      await killAgainAndAgain({ times: rounds(3, 10), environment, length: length * 2, clear });
      const store = await openNeo4jStore({ uri, user, password, database });
      expect(await exported(store)).toBe(whole);
      await store.close();
    },
    600_000,
  );
});
