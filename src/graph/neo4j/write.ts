import { int, type ManagedTransaction } from 'neo4j-driver';
import { ExpectedError } from '../../errors.ts';
import type { GraphDelta, WriteTransaction } from '../graph-store.ts';
import { Doomed } from './doomed.ts';
import { ledgerOf } from './ledger.ts';
import { writeEdges } from './write-edges.ts';
import { writeEvidence } from './write-evidence.ts';
import { writeForwards } from './write-forwards.ts';
import { writeNames } from './write-names.ts';
import { writeNodes } from './write-nodes.ts';
import { deleteDoomed, remove } from './write-removals.ts';
import { LIGHT, Made, parts, type Writer } from './writer.ts';

/**
 * `work` in a transaction that has taken the one lock first: writers of all processes come one after the other (two at a time
 * with locks on what they touch was slower). A transaction that changed the graph raises its version.
 */
export const writeAlone =
  <T>(work: (transaction: WriteTransaction) => Promise<T>) =>
  async (transaction: ManagedTransaction): Promise<T> => {
    const run: Writer['run'] = async (text, parameters) =>
      (await transaction.run(KEEPING_PLANS + text, parameters)).records.map((record) =>
        record.keys.includes('row') ? record.get('row') : null,
      );
    // Setting the property takes the node's lock until the transaction ends.
    const [version] = await run("MATCH (m:Meta {id: 'graph'}) SET m.writing = true RETURN m.version AS row");
    if (typeof version !== 'number')
      throw new ExpectedError('STORE', 'The Neo4j database was emptied while it was open.');
    let latest = version;
    const nextVersion = (): number => {
      latest += 1;
      return latest;
    };
    const sent: Promise<unknown>[] = [];
    const sendOne: Writer['sendOne'] = (text, parameters) => {
      const done = run(text, parameters);
      // One that fails is looked at below, which may be later than Node wants it looked at.
      done.catch(() => undefined);
      sent.push(done);
    };
    const writer: Writer = {
      run,
      nextVersion,
      each: inParts(run),
      send: (text, rows) => {
        for (const part of parts(rows)) sendOne(text, { rows: part });
      },
      sendOne,
      doomed: new Doomed(),
      made: new Made(),
    };
    let changed = false;
    try {
      const result = await work({
        ledger: ledgerOf(writer),
        texts: (articles) => texts(writer, articles),
        apply: async (delta) => {
          changed ||= !isEmpty(delta);
          await apply(writer, delta);
        },
      });
      deleteDoomed(writer);
      if (changed) await run("MATCH (m:Meta {id: 'graph'}) SET m.version = $version", { version: int(nextVersion()) });
      await Promise.all(sent);
      return result;
    } catch (error) {
      // After a statement that failed all others do: the first one's error says why, and whether to try again.
      const failed = (await Promise.allSettled(sent)).find(({ status }) => status === 'rejected');
      throw failed?.status === 'rejected' ? failed.reason : error;
    }
  };

/** A graph that grows lets the server plan every statement anew each ten seconds; all of ours begin at a unique key. */
const KEEPING_PLANS = 'CYPHER replan=skip ';

const apply = async (writer: Writer, delta: GraphDelta): Promise<void> => {
  await remove(writer, delta);
  if (writer.doomed.standsInTheWayOf(delta)) deleteDoomed(writer);
  await writeNodes(writer, delta.nodes);
  await writeEdges(writer, delta.edges);
  writeEvidence(writer, delta.evidence);
  writeForwards(writer, delta.forwards);
  await writeNames(writer, delta.names);
};

const isEmpty = (delta: GraphDelta): boolean => Object.values(delta).every((rows) => rows.length === 0);

const texts = async (writer: Writer, articles: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await writer.each(
    // The hint: planned while the graph was small, it would look through all articles.
    'UNWIND $rows AS id MATCH (a:Thing {id: id}) USING INDEX a:Thing(id) WHERE a:Article AND a.text IS NOT NULL RETURN [a.id, a.text] AS row',
    articles.filter((id) => !writer.doomed.things.has(id)),
  );
  return new Map(rows as readonly (readonly [string, string])[]);
};

const inParts =
  (run: Writer['run']): Writer['each'] =>
  async (text, rows, more = {}) => {
    const results = [...parts(rows, LIGHT)].map((part) => run(text, { ...more, rows: part }));
    return (await Promise.all(results)).flat();
  };
