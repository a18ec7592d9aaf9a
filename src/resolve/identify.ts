import { closures, judgedWith } from './closure.ts';
import { type Link, partition } from './partition.ts';
import { compareProfiles, isBare } from './profiles/kinds.ts';
import type { State } from './state.ts';

/** A profile whose thing is another now, or was hidden or shown. */
export interface Reassigned {
  readonly profile: string;
  readonly before: string | null;
}

/**
 * Decides identity anew for all that the seeds reach, and notes with each profile its thing: the smallest mention's id of all
 * profiles of the thing.
 */
export async function identify(state: State, seeds: Iterable<string>): Promise<readonly Reassigned[]> {
  const reassigned: Reassigned[] = [];
  for (const profiles of await closures(state, seeds)) {
    for (const members of things(state, profiles)) {
      const thing = members.map((key) => state.profiles.get(key)!.least).sort()[0]!;
      const hidden = members.some((key) => isRuledOut(state, key));
      for (const key of members) {
        const before = assign(state, key, thing, hidden);
        if (before !== undefined) reassigned.push({ profile: key, before });
      }
    }
  }
  return reassigned;
}

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
      (record(left).apart[right] ?? 0) > 0 ||
      compareProfiles(record(left).profile, record(right).profile).verdict === 'different',
    judgedSame: judged('SAME'),
    judgedDifferent: judged('DIFFERENT'),
  });
}

function isRuledOut(state: State, key: string): boolean {
  const record = state.profiles.get(key)!;
  const judged = record.alone === null ? null : state.judged.get(record.alone);
  return record.private === true || (judged?.rulings ?? []).some(({ ruling }) => ruling !== 'DISPUTED');
}

/** What it was before, where that is another; null for nothing. */
function assign(state: State, key: string, thing: string, hidden: boolean): string | null | undefined {
  const record = state.profiles.get(key)!;
  if (record.thing === thing && (record.hidden === true) === hidden) return undefined;
  const before = shownThing(record.thing, record.hidden === true);
  record.thing = thing;
  if (hidden) record.hidden = true;
  else delete record.hidden;
  state.profiles.put(key, record);
  return before;
}

const shownThing = (thing: string, hidden: boolean): string | null => (thing === '' || hidden ? null : thing);
