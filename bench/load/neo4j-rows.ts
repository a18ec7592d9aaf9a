import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphDelta } from '../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../src/graph/neo4j/open.ts';
import { grouped } from '../../src/graph/sqlite/grouped.ts';
import { generate } from '../generate.ts';
import { ratio, timed } from './ratio.ts';
import { withNeo4j } from './with-neo4j.ts';

/**
 * Ours: changes applied through the port. Bare: the same nodes, relations and evidence by the driver, an `UNWIND $rows MERGE` for
 * each label and type, a thousand rows a time, on the same constraint.
 */
export const neo4jRows = (articles: number): Promise<Readonly<Record<string, string | number>>> =>
  withNeo4j(async ({ uri, clear }) => {
    const deltas = [...generate(articles)];
    const rows = deltas.reduce(
      (sum, delta) => sum + delta.nodes.length + delta.edges.length + delta.evidence.length,
      0,
    );
    const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
    const store = await openNeo4jStore({ uri, user: 'neo4j', password: null, database: null });
    const ours = await timed(async () => {
      for (const delta of deltas) await store.write((transaction) => transaction.apply(delta));
    });
    await store.close();
    await clear();
    await driver.executeQuery('CREATE CONSTRAINT bare_id IF NOT EXISTS FOR (n:Bare) REQUIRE n.id IS UNIQUE');
    const bare = await timed(async () => {
      for (const delta of deltas) await writeBare(driver, delta);
    });
    await driver.executeQuery('DROP CONSTRAINT bare_id');
    await clear();
    await driver.close();
    return ratio(rows, ours, bare);
  });

async function writeBare(driver: Driver, { nodes, edges, evidence }: GraphDelta): Promise<void> {
  const session = driver.session();
  await session.executeWrite(async (transaction) => {
    const each = async (text: string, rows: readonly unknown[]) => {
      for (let at = 0; at < rows.length; at += 1_000) await transaction.run(text, { rows: rows.slice(at, at + 1_000) });
    };
    for (const [kind, all] of grouped(nodes, ({ kind }) => kind)) {
      const rows = all.map(({ id, properties }) => ({ id, properties: plain(properties) }));
      await each(`UNWIND $rows AS row MERGE (n:Bare {id: row.id}) SET n:${kind}, n += row.properties`, rows);
    }
    for (const [type, all] of grouped(edges, ({ type }) => type)) {
      const rows = all.map((row) => ({ ...row, properties: plain(row.properties) }));
      await each(
        `UNWIND $rows AS row MATCH (a:Bare {id: row.from}), (b:Bare {id: row.to}) MERGE (a)-[r:${type}]->(b) SET r += row.properties`,
        rows,
      );
    }
    await each('UNWIND $rows AS row MERGE (e:Bare {id: row.id}) SET e:Evidence, e += row', evidence);
  });
  await session.close();
}

/** Lists of things are kept as JSON, as ours are. */
const plain = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, typeof value === 'object' ? JSON.stringify(value) : value]),
  );
