import { closures, judgedWith } from './closure.ts';
import { aloneIn } from './membership.ts';
import { type Link, partition } from './partition.ts';
import { arePartedByFeatures, isBare } from './profiles/kinds.ts';
import type { ProfileRecord, State } from './state.ts';

/** A profile whose thing is another now, or was hidden or shown. */
export interface Reassigned {
  readonly profile: string;
  readonly before: Identity;
}

/** What a mention is. */
export interface Identity {
  /** null where nothing is, or it was ruled out. */
  readonly thing: string | null;
  /** A person who was ruled PRIVATE: the name is said nowhere. */
  readonly nameless: boolean;
}

export const identityOf = ({ thing, hidden }: Pick<ProfileRecord, 'thing' | 'hidden'>): Identity => ({
  thing: thing === '' || hidden !== undefined ? null : thing,
  nameless: hidden === 'PRIVATE',
});

/** Decides identity anew for all that the seeds reach, and notes with each profile its thing. */
export async function identify(state: State, seeds: Iterable<string>): Promise<readonly Reassigned[]> {
  const reassigned: Reassigned[] = [];
  for (const profiles of await closures(state, seeds)) {
    for (const members of things(state, profiles)) {
      const thing = thingOf(members);
      const hidden = hiddenAs(state, members);
      for (const key of members) {
        const before = assign(state, key, thing, hidden);
        if (before !== undefined) reassigned.push({ profile: key, before });
      }
    }
  }
  return reassigned;
}

/**
 * The least of the profiles' own ids. It rests while more mentions come that are told of alike, in whatever order. A judged
 * mention's own profile gives it only where there are no others, so that judging leaves ids alone.
 */
function thingOf(members: readonly string[]): string {
  const shared = members.filter((key) => aloneIn(key) === null);
  return (shared.length > 0 ? shared : members.map(ownId)).sort()[0]!;
}

/** The id that a thing of this profile alone would have. */
export const ownId = (key: string): string => aloneIn(key) ?? key;

function things(state: State, profiles: readonly string[]): readonly (readonly string[])[] {
  if (profiles.length === 1) return [profiles];
  const record = (key: string) => state.profiles.get(key)!;
  const inside = new Set(profiles);
  const links = profiles.flatMap((left) =>
    Object.entries(record(left).near).flatMap(([right, [verdict, score]]): Link[] =>
      verdict !== 'undecided' && left < right ? [{ left, right, verdict, score }] : [],
    ),
  );
  const judged = (verdict: 'SAME' | 'DIFFERENT') =>
    profiles
      .flatMap((left) =>
        judgedWith(state, left, verdict).map(({ profile: right, judgement }) => ({ left, right, judgement })),
      )
      .filter(({ left, right }) => left < right && inside.has(right))
      .sort((a, b) => (a.judgement < b.judgement ? -1 : 1))
      .map(({ left, right }) => [left, right] as const);
  return partition({
    profiles,
    bare: (key) => isBare(record(key).profile),
    links,
    parted: (left, right) =>
      (record(left).apart[right] ?? 0) > 0 || arePartedByFeatures(record(left).profile, record(right).profile),
    judgedSame: judged('SAME'),
    judgedDifferent: judged('DIFFERENT'),
  });
}

/** How a thing was ruled out, by a ruling on any of its mentions. */
function hiddenAs(state: State, members: readonly string[]): ProfileRecord['hidden'] {
  const rulings = members.flatMap((key) => {
    const { private: marked, alone } = state.profiles.get(key)!;
    const judged = alone === null ? null : state.judged.get(alone);
    return [...(marked ? ['PRIVATE'] : []), ...(judged?.rulings ?? []).map(({ ruling }) => ruling)];
  });
  return rulings.includes('PRIVATE') ? 'PRIVATE' : rulings.includes('WRONG') ? 'WRONG' : undefined;
}

/** What it was before, where that is another. */
function assign(state: State, key: string, thing: string, hidden: ProfileRecord['hidden']): Identity | undefined {
  const record = state.profiles.get(key)!;
  if (record.thing === thing && record.hidden === hidden) return undefined;
  const before = identityOf(record);
  record.thing = thing;
  if (hidden !== undefined) record.hidden = hidden;
  else delete record.hidden;
  state.profiles.put(key, record);
  return before;
}
