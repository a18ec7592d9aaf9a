/** Profiles among which identity is decided, as they stand to one another. Symmetric relations are given once or twice. */
export interface Question {
  /** Sorted. */
  readonly profiles: readonly string[];
  readonly bare: (profile: string) => boolean;
  /** The same, or fitting, by their features. */
  readonly links: readonly Link[];
  /** DIFFERENT by their features, or because an article tells them apart. */
  readonly parted: (left: string, right: string) => boolean;
  /** In canonical order. */
  readonly judgedSame: readonly (readonly [string, string])[];
  readonly judgedDifferent: readonly (readonly [string, string])[];
}

export interface Link {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'same' | 'fits';
  readonly score: number;
}

/**
 * The things: sets of profiles. Judgements come first; then pairs that are the same, the highest score first; a pair is united
 * unless that would join two that are DIFFERENT. A judgement outranks features and articles, so what it joins may hold two that
 * features part; features join only what is free of them. At last, whoever is bare joins the one thing that it fits.
 */
export function partition(question: Question): readonly (readonly string[])[] {
  const groups = new Groups(question);
  for (const [left, right] of question.judgedSame) groups.judge(left, right);
  const links = [...question.links].sort(
    (a, b) => b.score - a.score || compareText(a.left, b.left) || compareText(a.right, b.right),
  );
  for (const { left, right, verdict } of links) if (verdict === 'same') groups.unite(left, right);
  settleBare(question, groups);
  return groups.all();
}

function settleBare(question: Question, groups: Groups): void {
  const fits = new Map<string, Set<string>>();
  for (const { left, right, verdict } of question.links) {
    if (verdict !== 'fits') continue;
    const [bare, other] = question.bare(left) ? [left, right] : [right, left];
    if (!groups.members(bare).every(question.bare)) continue;
    const first = groups.members(bare)[0]!;
    fits.set(first, (fits.get(first) ?? new Set()).add(other));
  }
  for (const first of [...fits.keys()].sort()) {
    const open = [...fits.get(first)!].filter((other) => groups.mayUnite(first, other)).sort();
    const things = new Set(open.map((other) => groups.members(other)));
    if (things.size === 1) groups.unite(first, open[0]!);
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Two unions side by side: `whole` is the things; `part` what features alone joined, which is what features may not part. */
class Groups {
  readonly #question: Question;
  readonly #whole = new Map<string, string[]>();
  readonly #part = new Map<string, string[]>();
  readonly #different = new Map<string, Set<string>>();

  constructor(question: Question) {
    this.#question = question;
    for (const profile of question.profiles) {
      this.#whole.set(profile, [profile]);
      this.#part.set(profile, [profile]);
    }
    for (const [left, right] of question.judgedDifferent) {
      this.#different.set(left, (this.#different.get(left) ?? new Set()).add(right));
      this.#different.set(right, (this.#different.get(right) ?? new Set()).add(left));
    }
  }

  /** Sorted. The same array for all of a thing. */
  members(profile: string): readonly string[] {
    return this.#whole.get(profile)!;
  }

  all(): readonly (readonly string[])[] {
    return [...new Set(this.#whole.values())];
  }

  judge(left: string, right: string): void {
    if (!this.#judgedApart(left, right)) join(this.#whole, left, right);
  }

  mayUnite(left: string, right: string): boolean {
    return !this.#judgedApart(left, right) && !this.#parted(left, right);
  }

  unite(left: string, right: string): void {
    if (!this.mayUnite(left, right)) return;
    join(this.#whole, left, right);
    join(this.#part, left, right);
  }

  #judgedApart(left: string, right: string): boolean {
    if (this.#different.size === 0) return false;
    const others = this.#whole.get(right)!;
    return this.#whole.get(left)!.some((one) => others.some((other) => this.#different.get(one)?.has(other)));
  }

  #parted(left: string, right: string): boolean {
    const [ones, others] = [this.#part.get(left)!, this.#part.get(right)!];
    if (ones === others) return false;
    return ones.some((one) => others.some((other) => this.#question.parted(one, other)));
  }
}

function join(groups: Map<string, string[]>, left: string, right: string): void {
  const [ones, others] = [groups.get(left)!, groups.get(right)!];
  if (ones === others) return;
  const all = [...ones, ...others].sort();
  for (const member of all) groups.set(member, all);
}
