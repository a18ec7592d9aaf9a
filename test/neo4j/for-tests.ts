import { get } from 'node:http';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, inject } from 'vitest';

export interface Neo4jForTests {
  readonly uri: string;
  readonly user: string;
  readonly password: string | null;
  readonly database: string | null;
  /** Empties the database: a file clears what it finds before it begins. */
  readonly clear: () => Promise<void>;
  /** A driver beside the store, to look at what it wrote. */
  readonly driver: Driver;
}

/**
 * The run's Neo4j, for this file alone until its tests end; to be awaited at the top of a test file. null where there is none:
 * then `describe.skipIf`, and the run's last line says what was not run and why. With MACHTIN_REQUIRE_NEO4J=1 it throws.
 */
export const neo4jForTests = async (): Promise<Neo4jForTests | null> => {
  const { uri, reason, letGo } = await takeTurn(inject('neo4jLease'));
  if (uri === null) {
    letGo();
    if (process.env.MACHTIN_REQUIRE_NEO4J === '1') throw new Error(`MACHTIN_REQUIRE_NEO4J is set, but ${reason}`);
    return null;
  }
  const user = process.env.NEO4J_USER ?? 'neo4j';
  const password = process.env.NEO4J_PASSWORD ?? null;
  const database = process.env.NEO4J_DATABASE ?? null;
  const driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  afterAll(async () => {
    await driver.close();
    letGo();
  });
  const options = database === null ? {} : { database };
  return { uri, user, password, database, driver, clear: () => clear(driver, options) };
};

interface Turn {
  readonly uri: string | null;
  readonly reason: string | null;
  readonly letGo: () => void;
}

const takeTurn = (lease: string): Promise<Turn> =>
  new Promise((resolve, reject) => {
    const request = get(lease, { agent: false }, (response) => {
      response.setEncoding('utf8');
      response.once('data', (line: string) => {
        const { uri, reason } = JSON.parse(line) as Pick<Turn, 'uri' | 'reason'>;
        resolve({ uri, reason, letGo: () => request.destroy() });
      });
      // Letting go ends the answer half way, which is how it is meant.
      response.on('error', () => undefined);
    });
    request.on('error', reject);
  });

/** Refuses a database that holds what no test wrote: someone's NEO4J_URI may point at their data. */
const clear = async (driver: Driver, options: { readonly database?: string }): Promise<void> => {
  const { records } = await driver.executeQuery(
    'RETURN EXISTS { (n) } AS used, EXISTS { (n:MachTinTests) } AS ours',
    {},
    options,
  );
  if (records[0]?.get('used') === true && records[0]?.get('ours') !== true) {
    throw new Error('The tests empty the database at NEO4J_URI, but it holds data that they did not write.');
  }
  const session = driver.session(options);
  await session.run('MATCH (n) WHERE NOT n:MachTinTests CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.run('MERGE (:MachTinTests)');
  await session.close();
};
