import { currentUnit, mayBeOneUnit } from '../reference.ts';
import { isSurname, soundsLike, surnameSound } from '../sound.ts';
import { type Feature, type IdentityRules, matched, shared } from './rules.ts';

export interface OfficialProfile {
  readonly kind: 'Official';
  /** Lower case, with its diacritics, tones placed one way. */
  readonly name: string;
  readonly fold: string;
  /** How a foreign name sounds ("mkhlp|s"); null for a Vietnamese one. */
  readonly sound: string | null;
  /** Folded, sorted. */
  readonly aliases: readonly string[];
  /** Borne by few: not Surname + Văn + Given. */
  readonly rare: boolean;
  readonly offices: readonly Office[];
  /** Where the article has a nameless office act: units of the events; only where no office tells more. */
  readonly around: readonly string[];
  readonly year: number | null;
}

export interface Office {
  /** Folded, short forms written out. */
  readonly title: string;
  /** The core of the body's name, and of one that every province has one of the dated unit. */
  readonly body: string | null;
  readonly bodyUnit: string | null;
  /** Id of the dated unit. */
  readonly province: string | null;
  readonly former: boolean;
  /** TOP: the state's and the party's leaders and ministers, of whom there is one a name. */
  readonly level: 'TOP' | 'PROVINCE' | 'OTHER';
}

const provincesOf = (profile: OfficialProfile): readonly string[] =>
  profile.offices.flatMap((office) => office.province ?? []);

const present = (profile: OfficialProfile): readonly string[] =>
  profile.offices.flatMap((office) => (office.province === null || office.former ? [] : [office.province]));

const sharedUnits = (left: readonly string[], right: readonly string[]): number => matched(left, right, mayBeOneUnit);

const elsewhere = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && right.length > 0 && sharedUnits(left, right) === 0;

const titles = (profile: OfficialProfile): readonly string[] => profile.offices.map((office) => office.title);

const inBodies = (profile: OfficialProfile): readonly Office[] =>
  profile.offices.filter((office) => office.body !== null && !COLLECTIVE.test(office.title));

const sameBody = (left: Office, right: Office): boolean =>
  left.body === right.body &&
  (left.bodyUnit === null || right.bodyUnit === null
    ? left.bodyUnit === right.bodyUnit
    : mayBeOneUnit(left.bodyUnit, right.bodyUnit));

/** Offices that hundreds hold at once: they tell nobody from his namesakes. */
const COLLECTIVE = /^(?:uy vien|dang vien|dai bieu|thanh vien)\b/;

const top = (profile: OfficialProfile): boolean => profile.offices.some((office) => office.level === 'TOP');
const provincial = (profile: OfficialProfile): boolean => profile.offices.some((office) => office.level === 'PROVINCE');
const names = (profile: OfficialProfile): readonly string[] => [profile.fold, ...profile.aliases];
const sameTitle = (left: OfficialProfile, right: OfficialProfile): number =>
  shared(
    titles(left).filter((title) => !COLLECTIVE.test(title)),
    titles(right),
  );

/** One man may move; two provinces' offices in one year are two men's, unless one of them is said to be past. */
const elsewhereAtOnce = (left: OfficialProfile, right: OfficialProfile): boolean =>
  left.year !== null && left.year === right.year && elsewhere(present(left), present(right));

export const OFFICIAL_FEATURES: readonly Feature<OfficialProfile>[] = [
  {
    id: 'two-provinces-at-once',
    parts: true,
    score: (left, right) => (elsewhereAtOnce(left, right) && sameTitle(left, right) === 0 ? -100 : 0),
    says: (left) => `In ${left.year} they held offices in two provinces.`,
  },
  {
    id: 'same-name',
    score: (left, right) => (left.name === right.name ? 40 : 0),
    says: (left) => `Both are named ${left.name}.`,
  },
  {
    id: 'same-letters',
    score: (left, right) => (left.name !== right.name && left.fold === right.fold ? 15 : 0),
    says: (left, right) => `${left.name} and ${right.name} differ in their diacritics alone.`,
  },
  {
    id: 'same-alias',
    score: (left, right) => (left.fold !== right.fold && shared(names(left), names(right)) > 0 ? 40 : 0),
    says: (left, right) => `An article gives ${left.name} and ${right.name} as two names of one person.`,
  },
  {
    id: 'same-sound',
    score: (left, right) => (soundsAlike(left, right) ? 35 : 0),
    says: (left, right) => `${left.name} and ${right.name} are one foreign name in two spellings.`,
  },
  {
    id: 'same-surname',
    score: (left, right) => (sharesSurname(left, right) ? 30 : 0),
    says: (left, right) => `${left.name} and ${right.name} end in one foreign name.`,
  },
  {
    id: 'rare-name',
    score: (left, right) =>
      (left.rare && left.name === right.name) || (left.sound !== null && soundsAlike(left, right)) ? 25 : 0,
    says: () => 'Few people bear that name.',
  },
  {
    id: 'same-province',
    score: (left, right) => (sharedUnits(provincesOf(left), provincesOf(right)) > 0 ? 30 : 0),
    says: () => 'Both hold, or held, an office in one province.',
  },
  {
    id: 'same-body',
    score: (left, right) => (matched(inBodies(left), inBodies(right), sameBody) > 0 ? 35 : 0),
    says: () => 'Both hold, or held, an office in one body.',
  },
  {
    id: 'same-title',
    score: (left, right) => (sameTitle(left, right) > 0 ? 20 : 0),
    says: () => 'An office of both has the same title.',
  },
  {
    id: 'both-at-the-top',
    score: (left, right) => (top(left) && top(right) ? 25 : 0),
    says: () => 'Both lead the state, the party or a ministry.',
  },
  {
    id: 'seen-where-in-office',
    score: (left, right) =>
      sharedUnits(left.around, provincesOf(right)) + sharedUnits(right.around, provincesOf(left)) > 0 ? 20 : 0,
    says: () => 'One is seen, without an office, in the province where the other has one.',
  },
  {
    id: 'seen-in-one-province',
    score: (left, right) => (shared(left.around, right.around) > 0 ? 20 : 0),
    says: () => 'Both are seen, without an office, in one province.',
  },
  {
    id: 'leaders-of-provinces',
    score: (left, right) =>
      provincial(left) && provincial(right) && elsewhere(provincesOf(left), provincesOf(right)) ? 5 : 0,
    says: () => 'Both lead provinces, and leaders are moved.',
  },
  {
    id: 'a-lifetime-apart',
    score: (left, right) =>
      left.year !== null && right.year !== null && Math.abs(left.year - right.year) > 25 ? -25 : 0,
    says: (left, right) => `${left.year} and ${right.year} are more than a career apart.`,
  },
];

const soundsAlike = (left: OfficialProfile, right: OfficialProfile): boolean =>
  left.fold !== right.fold && left.sound !== null && left.sound === right.sound && !isSurname(left.sound);

/** One of the two is a last name alone, or both are, in two spellings. */
const sharesSurname = (left: OfficialProfile, right: OfficialProfile): boolean =>
  left.fold !== right.fold &&
  left.sound !== null &&
  right.sound !== null &&
  !soundsAlike(left, right) &&
  soundsLike(left.sound, right.sound);

/** Of what a unit was and became one key, as of its bodies. */
const placesOf = ({ province, body, bodyUnit }: Office): readonly string[] => [
  ...(province === null ? [] : [currentUnit(province)]),
  ...(body === null ? [] : [bodyUnit === null ? body : `${body} ${currentUnit(bodyUnit)}`]),
];

export const OFFICIALS: IdentityRules<OfficialProfile> = {
  blocks: (profile) => [
    ...names(profile).map((name) => `name ${name}`),
    ...profile.offices.flatMap((office) => placesOf(office).map((at) => `name ${profile.fold} at ${at}`)),
    ...(profile.sound === null ? [] : [`sound ${surnameSound(profile.sound)}`]),
  ],
  bare: (profile) => profile.offices.length === 0 && !profile.rare,
  features: OFFICIAL_FEATURES,
  same: 60,
  undecided: 45,
};
