import neo4j from 'neo4j-driver';
import { startNeo4j } from '../../test/neo4j/server.ts';

export interface BenchNeo4j {
  readonly uri: string;
  /** Takes everything out. */
  readonly clear: () => Promise<void>;
}

/** With the Neo4j at NEO4J_URI, which must be empty, or one of its own. */
export async function withNeo4j<T>(work: (server: BenchNeo4j) => Promise<T>): Promise<T> {
  const given = process.env.NEO4J_URI;
  const own = given === undefined || given === '' ? await startNeo4j() : null;
  const uri = own?.uri ?? given!;
  const driver = neo4j.driver(uri);
  try {
    if (own === null && (await driver.executeQuery('RETURN EXISTS { (n) } AS used')).records[0]?.get('used') === true) {
      throw new Error('the Neo4j at NEO4J_URI holds something: give an empty one');
    }
    const clear = async (): Promise<void> => {
      const session = driver.session();
      await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
      await session.close();
    };
    return await work({ uri, clear });
  } finally {
    await driver.close();
    await own?.stop();
  }
}
