/**
 * How two mentions of a kind are told to be one thing: a table of features, each with a score and a sentence. Scores are whole
 * numbers, so that sums are exact in any order.
 */
export interface IdentityRules<P> {
  /** Keys under which candidates meet, from the profile alone. Who shares none is never compared. */
  readonly blocks: (profile: P) => readonly string[];
  /** Says too little to tell namesakes apart: joins when just one thing fits, else stays alone. */
  readonly bare: (profile: P) => boolean;
  readonly features: readonly Feature<P>[];
  /** From this sum on they are one; from `undecided` on it can't be told. */
  readonly same: number;
  readonly undecided: number;
}

export interface Feature<P> {
  readonly id: string;
  /** 0 where it says nothing. */
  readonly score: (left: P, right: P) => number;
  /** Where it speaks the two are DIFFERENT, whatever the sum. */
  readonly parts?: true;
  readonly says: (left: P, right: P) => string;
}

export interface Comparison {
  readonly verdict: 'same' | 'fits' | 'undecided' | 'different' | 'unrelated';
  readonly score: number;
}

/** The verdict of the features on two profiles; symmetric. `fits`: would be the same, but one of them is bare. */
export function compare<P>(rules: IdentityRules<P>, left: P, right: P): Comparison {
  let score = 0;
  for (const feature of rules.features) {
    const points = feature.score(left, right);
    if (points !== 0 && feature.parts) return { verdict: 'different', score: points };
    score += points;
  }
  if (score >= rules.same) {
    const fits = rules.bare(left) !== rules.bare(right);
    return { verdict: fits ? 'fits' : 'same', score };
  }
  return { verdict: score >= rules.undecided ? 'undecided' : 'unrelated', score };
}

/** Whether a feature says that two are DIFFERENT, whatever the others say. */
export const partsOf = <P>(rules: IdentityRules<P>, left: P, right: P): boolean =>
  rules.features.some((feature) => feature.parts === true && feature.score(left, right) !== 0);

/** What speaks for and against, strongest first, each as `+40 Both are named …`. */
export function explain<P>(rules: IdentityRules<P>, left: P, right: P): readonly string[] {
  return rules.features
    .map((feature) => ({ feature, points: feature.score(left, right) }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({ feature, points }) => `${points > 0 ? '+' : '−'}${Math.abs(points)} ${feature.says(left, right)}`);
}

/** How many members two sorted lists share. */
export function shared(left: readonly string[], right: readonly string[]): number {
  return left.reduce((count, member) => count + (right.includes(member) ? 1 : 0), 0);
}

/** How many members of one list have one in the other that is the same in a wider sense. */
export function matched<T>(left: readonly T[], right: readonly T[], same: (left: T, right: T) => boolean): number {
  return left.reduce((count, one) => count + (right.some((other) => same(one, other)) ? 1 : 0), 0);
}

/** Both say something, and nothing of it is the same. */
export const disjoint = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && right.length > 0 && shared(left, right) === 0;
