import { describe } from 'vitest';
import { openNeo4jStore } from '../../../src/graph/neo4j/open.ts';
import { neo4jForTests } from '../../neo4j/for-tests.ts';
import { storeContract } from '../store-contract.ts';

const neo4j = await neo4jForTests();

describe.skipIf(neo4j === null)('on Neo4j', () => {
  storeContract('a Neo4j store', async () => {
    await neo4j!.clear();
    return openNeo4jStore(neo4j!);
  });
});
