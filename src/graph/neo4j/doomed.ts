import type { GraphDelta } from '../graph-store.ts';
import { THING } from './stored.ts';

/**
 * What a transaction deletes, to be deleted after all else is written: from the first node on that it deleted, each look-up in
 * an index copies the set of all that it did.
 */
export class Doomed {
  /** With what hangs on them: names, and what an article says. */
  readonly things = new Set<string>();
  /** All evidence of these. */
  readonly subjects = new Set<string>();
  /** Element ids of names. */
  readonly names = new Set<string>();
  readonly ledger = new Set<string>();
  readonly forwards = new Set<string>();

  /** These rows would go with what is doomed: that has to go before. */
  standsInTheWayOf({ nodes, evidence }: Pick<GraphDelta, 'nodes' | 'evidence'>): boolean {
    return nodes.some(({ id }) => this.things.has(id)) || evidence.some(({ subject }) => this.subjects.has(subject));
  }

  /** The parameters of DELETE, after which nothing is doomed; null where nothing was. */
  take(): Readonly<Record<string, readonly string[]>> | null {
    const all = { ...this };
    const sets = Object.entries(all) as [string, Set<string>][];
    if (sets.every(([, set]) => set.size === 0)) return null;
    const parameters = Object.fromEntries(sets.map(([name, set]) => [name, [...set]]));
    for (const [, set] of sets) set.clear();
    return parameters;
  }
}

/** All is found before any of it is deleted. */
export const DELETE = `CALL () {
  UNWIND $subjects AS subject MATCH (n:Evidence) WHERE n.k STARTS WITH subject + '\\u0001' RETURN n
  UNION ALL UNWIND $things AS id MATCH (:${THING} {id: id})<-[:IN_ARTICLE]-(n) RETURN n
  UNION ALL UNWIND $things AS id MATCH (:${THING} {id: id})-[:NAMED]->(n) RETURN n
  UNION ALL UNWIND $things AS id MATCH (n:${THING} {id: id}) RETURN n
  UNION ALL UNWIND $names AS at MATCH (n) WHERE elementId(n) = at RETURN n
  UNION ALL UNWIND $ledger AS key MATCH (n:Ledger {key: key}) RETURN n
  UNION ALL UNWIND $forwards AS id MATCH (n:Forward {id: id}) RETURN n
}
WITH collect(DISTINCT n) AS all UNWIND all AS n DETACH DELETE n`;
