import { DONATIONS } from './donation.ts';
import { EVENTS } from './event.ts';
import { OFFICIALS } from './official.ts';
import { ORGANIZATIONS } from './organization.ts';
import { PLACES } from './place.ts';
import type { Profile, ProfileKind } from './profile.ts';
import { type Comparison, compare, explain, type IdentityRules, partsOf } from './rules.ts';
import { TOPICS } from './topic.ts';

/** How each kind is told apart. */
const RULES: { readonly [Kind in ProfileKind]: IdentityRules<Extract<Profile, { kind: Kind }>> } = {
  Official: OFFICIALS,
  Organization: ORGANIZATIONS,
  Place: PLACES,
  Topic: TOPICS,
  Event: EVENTS,
  Donation: DONATIONS,
};

const rulesOf = (profile: Profile): IdentityRules<Profile> => RULES[profile.kind] as IdentityRules<Profile>;

/** The ledger's block keys of a profile; of another kind never the same. */
export const blocksOf = (profile: Profile): readonly string[] => [
  ...new Set(
    rulesOf(profile)
      .blocks(profile)
      .map((block) => `${profile.kind} ${block}`),
  ),
];

export const isBare = (profile: Profile): boolean => rulesOf(profile).bare(profile);

/** Of two of one kind. */
export const compareProfiles = (left: Profile, right: Profile): Comparison => compare(rulesOf(left), left, right);

/** Whether their features make them DIFFERENT. */
export const arePartedByFeatures = (left: Profile, right: Profile): boolean => partsOf(rulesOf(left), left, right);

export const explainProfiles = (left: Profile, right: Profile): readonly string[] =>
  explain(rulesOf(left), left, right);

/**
 * Whether two mentions of one article might ever be taken for one thing: then that the article tells them apart is kept. All
 * events and donations of an article might.
 */
export function mightMeet(left: Profile, right: Profile): boolean {
  if (left.kind !== right.kind) return false;
  if (left.kind === 'Event' || left.kind === 'Donation') return true;
  if (left.kind === 'Official' && right.kind === 'Official' && lastWord(left.fold) === lastWord(right.fold))
    return true;
  const blocks = blocksOf(left);
  return blocksOf(right).some((block) => blocks.includes(block));
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
