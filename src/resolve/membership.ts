import { type Place, placeMention } from './places.ts';
import type { ArticleRecord } from './prepared.ts';
import { mightMeet } from './profiles/kinds.ts';
import type { Profile } from './profiles/profile.ts';
import type { ProfileRecord, State } from './state.ts';

export interface Move extends Place {
  /** Of one that comes. */
  readonly features: Profile | null;
}

/** Two profiles that one article more, or one fewer, tells apart. */
export interface Apart {
  readonly left: string;
  readonly right: string;
  readonly by: 1 | -1;
}

export interface Moved {
  readonly born: ReadonlySet<string>;
  /** With what was known of them. */
  readonly gone: ReadonlyMap<string, ProfileRecord>;
  /** Profiles whose things may be others now: whom they are told apart from changed. */
  readonly shaken: ReadonlySet<string>;
}

/** Counts mentions and tellings-apart into the profiles. Afterwards every profile of `moves` and `aparts` is loaded. */
export async function moveMentions(state: State, moves: readonly Move[], aparts: readonly Apart[]): Promise<Moved> {
  await state.profiles.load([
    ...moves.map(({ profile }) => profile),
    ...aparts.flatMap(({ left, right }) => [left, right]),
  ]);
  const known = new Map(moves.map(({ profile }) => [profile, state.profiles.get(profile) !== null]));
  const entries = new Map<string, string | null>();
  for (const move of [...moves].sort((a, b) => a.by - b.by)) {
    const record = state.profiles.get(move.profile) ?? newRecord(move.profile, move.features!);
    for (const [key, article] of placeMention(record, move)) entries.set(key, article);
    state.profiles.put(move.profile, record);
  }
  await state.ledger.put([...entries]);
  const shaken = tellApart(state, aparts);
  return sortOut(state, known, shaken);
}

const newRecord = (key: string, profile: Profile): ProfileRecord => ({
  profile,
  alone: aloneIn(key),
  thing: '',
  mentions: 0,
  within: {},
  apart: {},
  near: {},
  maybe: {},
});

/** `<key>@<mention>`: the profile of one judged mention. */
export const aloneIn = (key: string): string | null => (key.includes('@') ? key.slice(key.indexOf('@') + 1) : null);

function tellApart(state: State, aparts: readonly Apart[]): Set<string> {
  const before = new Map<string, number>();
  for (const { left, right, by } of aparts) {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const record = state.profiles.get(one)!;
      const known = record.apart[other] ?? 0;
      if (!before.has(`${one} ${other}`)) before.set(`${one} ${other}`, known);
      if (known + by === 0) delete record.apart[other];
      else record.apart[other] = known + by;
      state.profiles.put(one, record);
    }
  }
  const shaken = new Set<string>();
  for (const [pair, known] of before) {
    const [one, other] = pair.split(' ') as [string, string];
    if (known > 0 !== (state.profiles.get(one)!.apart[other] ?? 0) > 0) shaken.add(one);
  }
  return shaken;
}

/** `known`: whether a profile was there before. */
function sortOut(state: State, known: ReadonlyMap<string, boolean>, shaken: Set<string>): Moved {
  const born = new Set<string>();
  const gone = new Map<string, ProfileRecord>();
  for (const [key, wasThere] of known) {
    const record = state.profiles.get(key)!;
    if (record.mentions === 0) {
      if (wasThere) gone.set(key, record);
      state.profiles.put(key, null);
      shaken.delete(key);
    } else if (!wasThere) born.add(key);
  }
  return { born, gone, shaken };
}

/** Which of its mentions an article tells apart, as pairs of profiles: those that might be taken for one another. */
export function toldApart(
  record: ArticleRecord,
  featuresOf: (profile: string) => Profile,
): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  record.mentions.forEach(({ profile: left }, index) => {
    if (left === null) return;
    for (const { profile: right } of record.mentions.slice(0, index)) {
      if (right !== null && mightMeet(featuresOf(left), featuresOf(right))) pairs.push([left, right]);
    }
  });
  return pairs;
}
