import type { JudgedPair, State } from './state.ts';

/** One judgement on the way from one mention to another. */
export interface ChainLink {
  readonly judgement: string;
  readonly left: string;
  readonly right: string;
  readonly verdict: JudgedPair['verdict'];
}

/**
 * The judgements that say the contrary of a new one, as a chain from its left to its right: SAME judgements all the way for a new
 * DIFFERENT; for a new SAME also one DIFFERENT among them. null where nothing does. Judgements that sleep count too.
 */
export async function contradiction(
  state: State,
  left: string,
  right: string,
  verdict: JudgedPair['verdict'],
): Promise<readonly ChainLink[] | null> {
  if (verdict === 'UNDECIDED') return null;
  const here = await reach(state, left);
  if (verdict === 'DIFFERENT') return here.get(right) ?? null;
  const there = await reach(state, right);
  for (const [mention, chain] of here) {
    for (const { judgement, other, verdict: word } of state.judged.get(mention)?.words ?? []) {
      const back = word === 'DIFFERENT' ? there.get(other) : undefined;
      if (back === undefined) continue;
      return [...chain, { judgement, left: mention, right: other, verdict: word }, ...reversed(back)];
    }
  }
  return null;
}

/** All that SAME judgements join to a mention, each with the way there. */
async function reach(state: State, from: string): Promise<ReadonlyMap<string, readonly ChainLink[]>> {
  const reached = new Map<string, readonly ChainLink[]>([[from, []]]);
  let front = [from];
  while (front.length > 0) {
    await state.judged.load(front);
    const next: string[] = [];
    for (const mention of front) {
      for (const { judgement, other, verdict } of state.judged.get(mention)?.words ?? []) {
        if (verdict !== 'SAME' || reached.has(other)) continue;
        reached.set(other, [...reached.get(mention)!, { judgement, left: mention, right: other, verdict }]);
        next.push(other);
      }
    }
    front = next;
  }
  return reached;
}

const reversed = (chain: readonly ChainLink[]): readonly ChainLink[] =>
  chain.toReversed().map(({ left, right, ...rest }) => ({ left: right, right: left, ...rest }));
