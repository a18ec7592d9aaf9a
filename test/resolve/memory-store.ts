import type {
  EdgeRow,
  EvidenceRow,
  GraphDelta,
  Ledger,
  NodeRow,
  WriteTransaction,
} from '../../src/graph/graph-store.ts';
import { edgeKey } from '../../src/graph/graph-store.ts';
import { kindOfThing } from '../../src/model/ids.ts';
import { RELATIONS, relation } from '../../src/model/ontology.ts';

/**
 * The write port over maps: what a store has to do for the resolver, and nothing of answering. It checks what the port promises
 * (ends exist, rows are replaced whole) and counts what is asked of it.
 */
export class MemoryStore implements WriteTransaction {
  readonly nodes = new Map<string, NodeRow>();
  readonly edges = new Map<string, EdgeRow>();
  readonly evidenceRows = new Map<string, EvidenceRow>();
  readonly forwards = new Map<string, string>();
  readonly names = new Map<string, string>();
  readonly entries = new Map<string, string>();
  readonly counts = { gets: 0, scanned: 0, puts: 0, rows: 0 };
  /** The ledger's keys in order, and those that came since; some of them may be gone. */
  #sorted: string[] = [];
  #fresh: string[] = [];
  /** By node or relation, the keys of what hangs on it. */
  readonly #edgesOf = new Index();
  readonly #evidenceOf = new Index();

  readonly ledger: Ledger = {
    get: async (keys) => {
      this.counts.gets += keys.length;
      return new Map(keys.flatMap((key) => (this.entries.has(key) ? [[key, this.entries.get(key)!] as const] : [])));
    },
    scan: async (prefixes, limit = Number.POSITIVE_INFINITY) =>
      new Map(
        prefixes.map((prefix) => {
          const found = this.#keysFrom(prefix, limit).map((key) => [key, this.entries.get(key)!] as const);
          this.counts.scanned += found.length;
          return [prefix, found];
        }),
      ),
    last: async (prefixes) =>
      new Map(
        prefixes.flatMap((prefix) => {
          const key = this.#keysFrom(prefix, Number.POSITIVE_INFINITY).at(-1);
          if (key === undefined) return [];
          this.counts.scanned += 1;
          return [[prefix, [key, this.entries.get(key)!] as const] as const];
        }),
      ),
    put: async (entries) => {
      this.counts.puts += entries.length;
      for (const [key, value] of entries) {
        if (value !== null && !this.entries.has(key)) this.#fresh.push(key);
        if (value === null) this.entries.delete(key);
        else this.entries.set(key, value);
      }
    },
  };

  readonly texts = async (articles: readonly string[]): Promise<ReadonlyMap<string, string>> =>
    new Map(
      articles.flatMap((id) => {
        const row = this.nodes.get(id);
        return row === undefined ? [] : [[id, String(row.properties.text)] as const];
      }),
    );

  readonly apply = async (delta: GraphDelta): Promise<void> => {
    this.counts.rows += Object.values(delta).reduce((sum, rows) => sum + rows.length, 0);
    for (const id of delta.removedEvidence) this.#removeEvidence(id);
    for (const key of delta.removedEdges) this.#removeEdge(key);
    for (const id of delta.removedNodes) this.#removeNode(id);
    for (const row of delta.nodes) this.nodes.set(row.id, row);
    for (const row of delta.edges) this.#putEdge(row);
    for (const row of delta.evidence) this.#putEvidence(row);
    for (const [from, to] of delta.forwards) {
      if (to === null) this.forwards.delete(from);
      else this.forwards.set(from, to);
    }
    for (const row of delta.names) this.names.set(row.id, JSON.stringify(row));
  };

  /** The id that an id leads to. */
  resolve(id: string): string {
    if (this.nodes.has(id)) return id;
    const said = [...this.evidenceRows.values()].find(
      ({ mention, subject }) => mention === id && kindOfThing(subject) === kindOfThing(id),
    );
    return said?.subject ?? this.forwards.get(id) ?? id;
  }

  /** One line a row, in the export's order: nodes by kind and id, relations and evidence by key. */
  export(): readonly string[] {
    const nodes = [...this.nodes.values()]
      .map((row) => ({ ...row, properties: { ...row.properties, loadedAt: null } }))
      .map((row) => `${row.kind} ${row.id} ${canonical(row)}`);
    const edges = [...this.edges.values()].map((row) => `~ ${edgeKey(row)} ${canonical(row)}`);
    const evidence = [...this.evidenceRows.values()].map((row) => `~~ ${row.id} ${canonical(row)}`);
    return [...nodes, ...edges, ...evidence].sort();
  }

  #keysFrom(prefix: string, limit: number): readonly string[] {
    if (this.#fresh.length > 0) {
      // Sorting what is nearly sorted takes hardly more than a walk over it.
      this.#sorted = [...new Set([...this.#sorted, ...this.#fresh])].sort();
      this.#fresh = [];
    }
    const keys = this.#sorted;
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    while (found.length < limit && keys[low]?.startsWith(prefix)) {
      const key = keys[low++]!;
      if (this.entries.has(key)) found.push(key);
    }
    return found;
  }

  #removeEdge(key: string): void {
    const row = this.edges.get(key);
    if (row === undefined) return;
    this.edges.delete(key);
    this.#edgesOf.remove([row.from, row.to], key);
    for (const id of this.#evidenceOf.get(key)) this.#removeEvidence(id);
  }

  #removeEvidence(id: string): void {
    const row = this.evidenceRows.get(id);
    if (row === undefined) return;
    this.evidenceRows.delete(id);
    this.#evidenceOf.remove([row.subject, row.article], id);
  }

  #removeNode(id: string): void {
    this.nodes.delete(id);
    this.names.delete(id);
    for (const key of this.#edgesOf.get(id)) this.#removeEdge(key);
    for (const key of this.#evidenceOf.get(id)) this.#removeEvidence(key);
  }

  #putEdge(row: EdgeRow): void {
    const { from, to } = relation(row.type);
    const [source, target] = [this.nodes.get(row.from), this.nodes.get(row.to)];
    if (source === undefined || target === undefined) throw new Error(`${edgeKey(row)} has an end that is not there.`);
    if (!from.includes(source.kind) || !to.includes(target.kind)) throw new Error(`${edgeKey(row)} may not be.`);
    this.edges.set(edgeKey(row), row);
    this.#edgesOf.add([row.from, row.to], edgeKey(row));
  }

  #putEvidence(row: EvidenceRow): void {
    if (!this.nodes.has(row.article)) throw new Error(`${row.id} is of an article that is not there.`);
    const there = row.subject.includes('|') ? this.edges.has(row.subject) : this.nodes.has(row.subject);
    if (!there) throw new Error(`${row.id} says something of ${row.subject}, which is not there.`);
    this.#removeEvidence(row.id);
    this.evidenceRows.set(row.id, row);
    this.#evidenceOf.add([row.subject, row.article], row.id);
  }
}

/** Keys by what they hang on. */
class Index {
  readonly #keys = new Map<string, Set<string>>();

  get(on: string): readonly string[] {
    return [...(this.#keys.get(on) ?? [])];
  }

  add(ons: readonly string[], key: string): void {
    for (const on of ons) this.#keys.set(on, (this.#keys.get(on) ?? new Set()).add(key));
  }

  remove(ons: readonly string[], key: string): void {
    for (const on of ons) this.#keys.get(on)?.delete(key);
  }
}

const canonical = (row: object): string =>
  JSON.stringify(row, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Relations that every article states with words. */
export const STATED = Object.keys(RELATIONS).filter((name) => relation(name as keyof typeof RELATIONS).stated);
