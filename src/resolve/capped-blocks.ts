import type { Ledger } from '../graph/graph-store.ts';

export interface BlockRules {
  /** How the ledger's keys begin. */
  readonly prefix: string;
  /** So many of a block's members meet one another. */
  readonly cap: (block: string) => number;
  /** Of a block, how many of the first all its members meet, however many they are; at most the cap. */
  readonly anchors: number;
}

/**
 * Sets in the ledger under whose keys members meet: of each only the first `cap` meet one another, so that a common key costs no
 * more than another; the others meet the first few (anchors), so that what is one thing hangs together. Members are hashes: who
 * the first are is chance, but the same chance everywhere.
 */
export class CappedBlocks {
  /** Who may meet others than before this change, besides those that came or left altogether. */
  readonly unsettled = new Set<string>();
  readonly #ledger: Ledger;
  readonly #rules: BlockRules;
  readonly #first = new Map<string, readonly string[]>();

  constructor(ledger: Ledger, rules: BlockRules) {
    this.#ledger = ledger;
    this.#rules = rules;
  }

  /** By member, the sets that it comes to and leaves. */
  async change(
    come: ReadonlyMap<string, readonly string[]>,
    leave: ReadonlyMap<string, readonly string[]>,
  ): Promise<void> {
    const [came, left] = [byBlock(come), byBlock(leave)];
    const entries = (blocks: ReadonlyMap<string, readonly string[]>, value: string | null) =>
      [...blocks].flatMap(([block, members]) =>
        members.map((member) => [`${this.#rules.prefix}${block}/${member}`, value] as const),
      );
    await this.#ledger.put([...entries(left, null), ...entries(came, '')]);
    await this.#settle(came, left);
  }

  /** Looks past the cap as far as the change may have pushed, and before it as far as it may have drawn. */
  async #settle(
    came: ReadonlyMap<string, readonly string[]>,
    left: ReadonlyMap<string, readonly string[]>,
  ): Promise<void> {
    const touched = [...new Set([...came.keys(), ...left.keys()])];
    const most = Math.max(0, ...[...came.values()].map((members) => members.length));
    const found = await this.#members(touched, most);
    const anew: string[] = [];
    for (const block of touched) {
      const all = found.get(block)!;
      const cap = this.#rules.cap(block);
      const [coming, leaving] = [came.get(block) ?? [], left.get(block) ?? []];
      const from = Math.max(0, cap - leaving.length);
      for (const member of all.slice(from, cap + coming.length)) this.unsettled.add(member);
      this.#first.set(block, all.slice(0, cap));
      const last = all[Math.min(this.#rules.anchors - 1 + coming.length, all.length - 1)];
      const mayAnchor = (member: string) => last !== undefined && member <= last;
      if (this.#rules.anchors > 0 && all.length > from && [...coming, ...leaving].some(mayAnchor)) anew.push(block);
    }
    // An anchor came or went: all of the block meet others now. The larger the block, the rarer.
    for (const members of (await this.#all(anew)).values()) for (const member of members) this.unsettled.add(member);
  }

  /**
   * By member, whom it meets in its sets (itself among them), and in how many of them both are among the first: 0 where one meets
   * the other as an anchor alone.
   */
  async meeting(
    members: ReadonlyMap<string, readonly string[]>,
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
    const blocks = [...new Set([...members.values()].flat())];
    const unknown = blocks.filter((block) => !this.#first.has(block));
    for (const [block, all] of await this.#members(unknown, 0)) this.#first.set(block, all);
    const anchored = [...members].flatMap(([member, own]) => own.filter((block) => this.#isAnchor(member, block)));
    const whole = await this.#all([...new Set(anchored)]);
    return new Map(
      [...members].map(([member, own]) => {
        const met = new Map<string, number>();
        for (const block of own) {
          const first = this.#first.get(block)!;
          const isFirst = first.includes(member);
          for (const other of isFirst ? first : first.slice(0, this.#rules.anchors))
            met.set(other, (met.get(other) ?? 0) + Number(isFirst));
          for (const other of this.#isAnchor(member, block) ? whole.get(block)! : [])
            if (!met.has(other)) met.set(other, 0);
        }
        return [member, met] as const;
      }),
    );
  }

  /** Of a block in which not all meet one another. */
  #isAnchor(member: string, block: string): boolean {
    const first = this.#first.get(block)!;
    return first.length >= this.#rules.cap(block) && first.slice(0, this.#rules.anchors).includes(member);
  }

  /** By block, its first members, and `more` of them. */
  async #members(blocks: readonly string[], more: number): Promise<ReadonlyMap<string, readonly string[]>> {
    const members = new Map<string, readonly string[]>();
    for (const cap of new Set(blocks.map(this.#rules.cap))) {
      const alike = blocks.filter((block) => this.#rules.cap(block) === cap);
      for (const [block, all] of await this.#scan(alike, cap + more)) members.set(block, all);
    }
    return members;
  }

  #all(blocks: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.#scan(blocks);
  }

  async #scan(blocks: readonly string[], limit?: number): Promise<ReadonlyMap<string, readonly string[]>> {
    if (blocks.length === 0) return new Map();
    const prefix = (block: string) => `${this.#rules.prefix}${block}/`;
    const found = await this.#ledger.scan(blocks.map(prefix), limit);
    return new Map(
      blocks.map((block) => [block, found.get(prefix(block))!.map(([key]) => key.slice(prefix(block).length))]),
    );
  }
}

function byBlock(members: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const blocks = new Map<string, string[]>();
  for (const [member, own] of members) {
    for (const block of own) {
      const known = blocks.get(block);
      if (known === undefined) blocks.set(block, [member]);
      else known.push(member);
    }
  }
  return blocks;
}
