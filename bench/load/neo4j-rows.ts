import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { grouped } from '../../src/graph/grouped.ts';
import { openNeo4jStore } from '../../src/graph/neo4j/open.ts';
import { generate } from '../generate.ts';
import { ratio, timed } from './ratio.ts';
import { withNeo4j } from './with-neo4j.ts';

/**
 * Ours: changes applied through the port. Bare: the nodes and relations that then stand in the database, put into the emptied one
 * by the driver, with the same indexes: an `UNWIND $rows MERGE` for each set of labels and each type, a thousand rows a time.
 */
export const neo4jRows = (articles: number): Promise<Readonly<Record<string, string | number>>> =>
  withNeo4j(async ({ uri, clear }) => {
    const deltas = [...generate(articles)];
    const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: false });
    const store = await openNeo4jStore({ uri, user: 'neo4j', password: null, database: null });
    const ours = await timed(async () => {
      for (const delta of deltas) await store.write((transaction) => transaction.apply(delta));
    });
    await store.close();
    const { nodes, relations } = await everything(driver);
    await clear();
    await driver.executeQuery('CREATE CONSTRAINT bare_at IF NOT EXISTS FOR (n:Name) REQUIRE n.at IS UNIQUE');
    const bare = await timed(() => writeBare(driver, nodes, relations));
    await driver.executeQuery('DROP CONSTRAINT bare_at');
    await clear();
    await driver.close();
    return ratio(nodes.length + relations.length, ours, bare);
  });

interface StoredNode {
  /** What it is merged by. */
  readonly label: string;
  readonly key: string;
  readonly value: unknown;
  readonly labels: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface StoredRelation {
  readonly type: string;
  readonly from: StoredNode;
  readonly to: StoredNode;
  readonly properties: Readonly<Record<string, unknown>>;
}

async function everything(
  driver: Driver,
): Promise<{ readonly nodes: readonly StoredNode[]; readonly relations: readonly StoredRelation[] }> {
  const found = new Map<string, StoredNode>();
  const all = await driver.executeQuery('MATCH (n) RETURN elementId(n) AS at, labels(n) AS labels, properties(n) AS p');
  for (const { at, labels, p } of all.records.map((record) => record.toObject())) {
    const [label, key] = KEYS.find(([name]) => labels.includes(name))!;
    // A name has no key of its own.
    const properties = key === 'at' ? { ...p, at } : p;
    found.set(at, { label, key, value: properties[key], labels: labels.sort().join(':'), properties });
  }
  const between = await driver.executeQuery(
    'MATCH (a)-[r]->(b) RETURN elementId(a) AS a, elementId(b) AS b, type(r) AS type, properties(r) AS p',
  );
  const relations = between.records
    .map((record) => record.toObject())
    .map(({ a, b, type, p }) => ({ type, from: found.get(a)!, to: found.get(b)!, properties: p }));
  return { nodes: [...found.values()], relations };
}

const KEYS = [
  ['Thing', 'id'],
  ['Meta', 'id'],
  ['Forward', 'id'],
  ['Ledger', 'key'],
  ['Word', 'word'],
  ['Slip', 'key'],
  ['Name', 'at'],
] as const;

async function writeBare(
  driver: Driver,
  nodes: readonly StoredNode[],
  relations: readonly StoredRelation[],
): Promise<void> {
  const session = driver.session();
  const each = async <Row>(
    transaction: ManagedTransaction,
    groups: ReadonlyMap<string, readonly Row[]>,
    row: (row: Row) => unknown,
  ) => {
    for (const [text, rows] of groups) {
      for (let at = 0; at < rows.length; at += 1_000)
        await transaction.run(text, { rows: rows.slice(at, at + 1_000).map(row) });
    }
  };
  for (const part of parts(nodes)) {
    const byText = grouped(
      part,
      ({ label, key, labels }) =>
        `UNWIND $rows AS row MERGE (n:${label} {${key}: row.value}) SET n:${labels}, n += row.properties`,
    );
    await session.executeWrite((transaction) =>
      each(transaction, byText, ({ value, properties }) => ({ value, properties })),
    );
  }
  for (const part of parts(relations)) {
    const byText = grouped(
      part,
      ({ type, from, to }) =>
        `UNWIND $rows AS row MATCH (a:${from.label} {${from.key}: row.from}) MATCH (b:${to.label} {${to.key}: row.to}) MERGE (a)-[r:${type}]->(b) SET r += row.properties`,
    );
    await session.executeWrite((transaction) =>
      each(transaction, byText, ({ from, to, properties }) => ({ from: from.value, to: to.value, properties })),
    );
  }
  await session.close();
}

/** Rows to a transaction, as our changes of 250 articles have about. */
const PART = 7_500;

function* parts<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += PART) yield rows.slice(at, at + PART);
}
