import { parseArgs } from 'node:util';
import { neo4jRows } from './load/neo4j-rows.ts';
import { sqliteRows } from './load/sqlite-rows.ts';
import { CORPORA, wholeWay } from './load/whole-way.ts';

/**
 * `npx tsx bench/load.ts [--sizes 1000,10000] [--rows 2000] [--stores sqlite,neo4j] [--corpora archive,genre]
 * [--threads 2]`: how fast rows reach a store
 * beside bare inserts of the same rows, and how fast articles go the whole way from a file to the resolved graph, with the memory
 * that it takes and how both grow. Neo4j is started by Java and Maven, or is the one at NEO4J_URI, which must be empty.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    rows: { type: 'string', default: '2000' },
    stores: { type: 'string', default: 'sqlite,neo4j' },
    corpora: { type: 'string', default: 'archive,genre' },
    threads: { type: 'string', default: '2' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const stores = values.stores.split(',');

console.log(`rows of ${values.rows} synthetic articles, rows a second`);
const rows: Record<string, unknown> = {};
if (stores.includes('sqlite')) rows.SQLite = await sqliteRows(Number(values.rows));
if (stores.includes('neo4j')) rows.Neo4j = await neo4jRows(Number(values.rows));
console.table(rows);

for (const store of stores) {
  for (const [corpus, article] of Object.entries(CORPORA)) {
    if (!values.corpora.split(',').includes(corpus)) continue;
    console.log(`${store}, ${corpus}: from a file to the resolved graph, ${values.threads} threads`);
    console.table(await wholeWay(store === 'neo4j' ? 'neo4j' : 'sqlite', sizes, article, values.threads));
  }
}
