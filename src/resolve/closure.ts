import type { JudgedPair, State } from './state.ts';

/**
 * The sets of profiles in which identity has to be decided anew: all that links reach from the seeds, a link being a pair that is
 * the same or fits by its features, or that a reviewer called the same. Afterwards all of them and their judgements are loaded.
 */
export async function closures(state: State, seeds: Iterable<string>): Promise<readonly (readonly string[])[]> {
  const reached = new Map<string, readonly string[]>();
  let front = [...new Set(seeds)];
  while (front.length > 0) {
    await state.profiles.load(front);
    const present = front.filter((key) => state.profiles.get(key) !== null);
    await loadJudged(state, present);
    for (const key of present) reached.set(key, linksOf(state, key));
    front = [...new Set(present.flatMap((key) => reached.get(key)!))].filter((key) => !reached.has(key));
  }
  return connected(reached);
}

async function loadJudged(state: State, profiles: readonly string[]): Promise<void> {
  const mentions = profiles.flatMap((key) => state.profiles.get(key)!.alone ?? []);
  await state.judged.load(mentions);
  await state.judged.load(
    mentions.flatMap((mention) => state.judged.get(mention)?.words.map(({ other }) => other) ?? []),
  );
}

function linksOf(state: State, key: string): readonly string[] {
  const { near } = state.profiles.get(key)!;
  const byFeatures = Object.keys(near).filter((other) => near[other]![0] !== 'undecided');
  const byJudgement = judgedWith(state, key, 'SAME').map(({ profile }) => profile);
  return [...byFeatures, ...byJudgement];
}

/** Profiles that a reviewer set beside this one with that verdict, where both mentions are there. */
export function judgedWith(
  state: State,
  key: string,
  verdict: JudgedPair['verdict'],
): readonly { readonly profile: string; readonly judgement: string }[] {
  const { alone } = state.profiles.get(key)!;
  const judged = alone === null ? null : state.judged.get(alone);
  return (judged?.words ?? []).flatMap((word) => {
    const profile = word.verdict === verdict ? (state.judged.get(word.other)?.profile ?? null) : null;
    return profile === null ? [] : [{ profile, judgement: word.judgement }];
  });
}

function connected(links: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const groups: (readonly string[])[] = [];
  for (const start of [...links.keys()].sort()) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    for (const key of group) {
      for (const other of links.get(key)!) {
        if (seen.has(other) || !links.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    groups.push(group.sort());
  }
  return groups;
}
