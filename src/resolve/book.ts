import type { Ledger } from '../graph/graph-store.ts';

/**
 * Records of one sort in the ledger, under a prefix, as JSON. Reads are batched by the caller (`load`), writes are kept until
 * `entries` hands them over; within a transaction each record is parsed once.
 */
export class Shelf<T> {
  readonly #ledger: Ledger;
  readonly #prefix: string;
  readonly #records = new Map<string, T | null>();
  readonly #original = new Map<string, T | null>();
  readonly #changed = new Set<string>();
  /** Whether there may be any; null: that is to be asked first. */
  #mayHold: boolean | null;

  /** `seldom`: most graphs have none of the sort, and are asked just whether they do. */
  constructor(ledger: Ledger, prefix: string, often: 'often' | 'seldom' = 'often') {
    this.#ledger = ledger;
    this.#prefix = prefix;
    this.#mayHold = often === 'often' ? true : null;
  }

  /** Makes `get` know these. Gives those that it did not know. */
  async load(keys: Iterable<string>): Promise<readonly string[]> {
    const missing = [...new Set(keys)].filter((key) => !this.#records.has(key));
    if (missing.length === 0) return missing;
    this.#mayHold ??= (await this.#ledger.scan([this.#prefix], 1)).get(this.#prefix)!.length > 0;
    const found = this.#mayHold
      ? await this.#ledger.get(missing.map((key) => this.#prefix + key))
      : new Map<string, string>();
    for (const key of missing) {
      const text = found.get(this.#prefix + key);
      const record = text === undefined ? null : (JSON.parse(text) as T);
      this.#records.set(key, record);
      this.#original.set(key, record);
    }
    return missing;
  }

  /** Makes room: of these, what was not changed has to be loaded again before it is asked for. */
  forget(keys: Iterable<string>): void {
    for (const key of keys) {
      if (this.#changed.has(key)) continue;
      this.#records.delete(key);
      this.#original.delete(key);
    }
  }

  /** A record that was loaded or put; null where there is none. */
  get(key: string): T | null {
    const record = this.#records.get(key);
    if (record === undefined) throw new Error(`${this.#prefix}${key} was not loaded.`);
    return record;
  }

  /** The record as it was loaded, less what was changed in it in place. */
  original(key: string): T | null {
    return this.#original.get(key) ?? null;
  }

  /** The record as it is after a change in place, or a new one; null deletes. */
  put(key: string, record: T | null): void {
    this.#records.set(key, record);
    this.#changed.add(key);
  }

  /** What has to be written, in key order. */
  entries(): (readonly [string, string | null])[] {
    return [...this.#changed].sort().map((key) => {
      const record = this.#records.get(key) ?? null;
      return [this.#prefix + key, record === null ? null : JSON.stringify(record)] as const;
    });
  }
}
