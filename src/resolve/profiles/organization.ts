import { type Feature, type IdentityRules, shared } from './rules.ts';

export interface OrganizationProfile {
  readonly kind: 'Organization';
  /** Folded, short forms written out, the province's name taken off where `province` says it. */
  readonly name: string;
  /** The words that are its own: "Tập đoàn", "Công ty cổ phần" taken off. */
  readonly core: string;
  /** Folded, in the same form, sorted. */
  readonly aliases: readonly string[];
  /** The dated unit that its name or nature binds it to; null for a body that may move or is the whole country's. */
  readonly province: string | null;
  readonly country: string | null;
  /** A common name that many provinces' bodies share ("Sở Y tế"), and no province with it. */
  readonly common: boolean;
}

const names = (profile: OrganizationProfile): readonly string[] => [profile.name, ...profile.aliases];

const elsewhere = (left: string | null, right: string | null): boolean =>
  left !== null && right !== null && left !== right;

export const ORGANIZATION_FEATURES: readonly Feature<OrganizationProfile>[] = [
  {
    id: 'two-provinces',
    parts: true,
    score: (left, right) => (elsewhere(left.province, right.province) ? -100 : 0),
    says: () => 'They belong to two provinces (or to a province before and after its merger).',
  },
  {
    id: 'two-countries',
    parts: true,
    score: (left, right) => (elsewhere(left.country, right.country) ? -100 : 0),
    says: (left, right) => `One is of ${left.country}, the other of ${right.country}.`,
  },
  {
    id: 'same-name',
    score: (left, right) => (left.name === right.name ? 60 : 0),
    says: (left) => `Both are named ${left.name}.`,
  },
  {
    id: 'same-core',
    score: (left, right) => (left.name !== right.name && left.core === right.core ? 50 : 0),
    says: (left, right) => `${left.name} and ${right.name} differ in the form of company alone.`,
  },
  {
    id: 'same-alias',
    score: (left, right) => (left.name !== right.name && shared(names(left), names(right)) > 0 ? 60 : 0),
    says: (left, right) => `An article gives ${left.name} and ${right.name} as two names of one body.`,
  },
  {
    id: 'same-province',
    score: (left, right) => (left.province !== null && left.province === right.province ? 15 : 0),
    says: () => 'Both belong to one province.',
  },
  {
    id: 'neither-bound',
    score: (left, right) =>
      left.province === null && right.province === null && !left.common && !right.common ? 15 : 0,
    says: () => 'Neither is a province’s own.',
  },
  {
    id: 'one-bound',
    score: (left, right) =>
      (left.province === null) !== (right.province === null) && !left.common && !right.common ? -10 : 0,
    says: () => 'One is a province’s own, the other is not said to be.',
  },
];

export const ORGANIZATIONS: IdentityRules<OrganizationProfile> = {
  blocks: (profile) => [
    ...names(profile).map((name) => `name ${name}`),
    ...(profile.province === null ? [] : names(profile).map((name) => `name ${name} in ${profile.province}`)),
    `core ${profile.core}`,
  ],
  bare: (profile) => profile.common && profile.province === null,
  features: ORGANIZATION_FEATURES,
  same: 60,
  undecided: 45,
};
