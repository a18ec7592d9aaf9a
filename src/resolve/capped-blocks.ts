import type { Ledger } from '../graph/graph-store.ts';

/**
 * Sets in the ledger under whose keys members meet: of each set only the first `cap` members meet one another, so that a
 * common key costs no more than another. Members are hashes: who the first are is chance, but the same chance everywhere.
 */
export class CappedBlocks {
  /** Who came among the first of a set by this change, or fell out of them, besides those that came or left altogether. */
  readonly unsettled = new Set<string>();
  readonly #ledger: Ledger;
  readonly #prefix: string;
  readonly #cap: number;
  readonly #first = new Map<string, readonly string[]>();

  constructor(ledger: Ledger, prefix: string, cap: number) {
    this.#ledger = ledger;
    this.#prefix = prefix;
    this.#cap = cap;
  }

  /** By member, the sets that it comes to and leaves. */
  async change(
    come: ReadonlyMap<string, readonly string[]>,
    leave: ReadonlyMap<string, readonly string[]>,
  ): Promise<void> {
    const entries: [string, string | null][] = [];
    const came = new Map<string, number>();
    const left = new Map<string, number>();
    const note = (
      members: ReadonlyMap<string, readonly string[]>,
      value: string | null,
      counts: Map<string, number>,
    ) => {
      for (const [member, blocks] of members) {
        for (const block of blocks) {
          entries.push([`${this.#prefix}${block}/${member}`, value]);
          counts.set(block, (counts.get(block) ?? 0) + 1);
        }
      }
    };
    note(leave, null, left);
    note(come, '', came);
    await this.#ledger.put(entries);
    await this.#settle(came, left);
  }

  /** Looks past the cap as far as the change may have pushed, and before it as far as it may have drawn. */
  async #settle(came: ReadonlyMap<string, number>, left: ReadonlyMap<string, number>): Promise<void> {
    const touched = [...new Set([...came.keys(), ...left.keys()])];
    const members = await this.#members(touched, this.#cap + Math.max(0, ...came.values()));
    for (const block of touched) {
      const all = members.get(block)!;
      const from = Math.max(0, this.#cap - (left.get(block) ?? 0));
      if (all.length > from) {
        for (const member of all.slice(from, this.#cap + (came.get(block) ?? 0))) this.unsettled.add(member);
      }
      this.#first.set(block, all.slice(0, this.#cap));
    }
  }

  /** By member, whom it meets in its sets (itself among them). */
  async meeting(members: ReadonlyMap<string, readonly string[]>): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const unknown = [...new Set([...members.values()].flat())].filter((block) => !this.#first.has(block));
    for (const [block, first] of await this.#members(unknown, this.#cap)) this.#first.set(block, first);
    return new Map(
      [...members].map(([member, blocks]) => {
        const first = blocks.map((block) => this.#first.get(block)!).filter((all) => all.includes(member));
        return [member, new Set(first.flat())];
      }),
    );
  }

  async #members(blocks: readonly string[], most: number): Promise<ReadonlyMap<string, readonly string[]>> {
    if (blocks.length === 0) return new Map();
    const prefix = (block: string) => `${this.#prefix}${block}/`;
    const found = await this.#ledger.scan(blocks.map(prefix), most);
    return new Map(
      blocks.map((block) => [block, found.get(prefix(block))!.map(([key]) => key.slice(prefix(block).length))]),
    );
  }
}
