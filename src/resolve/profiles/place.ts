import { currentUnit, mayBeOneUnit } from '../reference.ts';
import type { Feature, IdentityRules } from './rules.ts';

export interface PlaceProfile {
  readonly kind: 'Place';
  readonly name: string;
  readonly fold: string;
  /** huyện, xã…; null for a building or site. */
  readonly unit: string | null;
  /** Id of the dated unit. */
  readonly province: string | null;
  /** Folded name of the next larger place. */
  readonly within: string | null;
}

/** Kinds that one place passes through as it grows; of two levels at once there are two places. */
const LEVELS: readonly (readonly string[])[] = [
  ['huyện', 'quận', 'thị xã', 'thành phố'],
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
  ['thôn', 'bản', 'ấp', 'buôn', 'khu phố', 'khóm', 'xóm', 'tổ dân phố', 'làng'],
];

const level = (unit: string): number => LEVELS.findIndex((kinds) => kinds.includes(unit));

const twoLevels = (left: PlaceProfile, right: PlaceProfile): boolean =>
  (left.unit === null) !== (right.unit === null) ||
  (left.unit !== null &&
    right.unit !== null &&
    left.unit !== right.unit &&
    (level(left.unit) !== level(right.unit) || level(left.unit) < 0));

/** Communes and districts were made anew in 2025; a temple or a bridge stayed where it was. */
const twoProvinces = (left: PlaceProfile, right: PlaceProfile): boolean => {
  if (left.province === null || right.province === null || left.province === right.province) return false;
  return left.unit !== null || !mayBeOneUnit(left.province, right.province);
};

export const PLACE_FEATURES: readonly Feature<PlaceProfile>[] = [
  {
    id: 'two-provinces',
    parts: true,
    score: (left, right) => (twoProvinces(left, right) ? -100 : 0),
    says: () => 'They lie in two provinces (or in a province before and after its merger).',
  },
  {
    id: 'two-levels',
    parts: true,
    score: (left, right) => (twoLevels(left, right) ? -100 : 0),
    says: (left, right) => `One is ${left.unit ?? 'a site'}, the other ${right.unit ?? 'a site'}.`,
  },
  {
    id: 'two-surroundings',
    parts: true,
    score: (left, right) => (left.within !== null && right.within !== null && left.within !== right.within ? -100 : 0),
    says: (left, right) => `One lies in ${left.within}, the other in ${right.within}.`,
  },
  {
    id: 'same-name',
    score: (left, right) => (left.name === right.name ? 50 : 0),
    says: (left) => `Both are named ${left.name}.`,
  },
  {
    id: 'same-letters',
    score: (left, right) => (left.name !== right.name && left.fold === right.fold ? 20 : 0),
    says: (left, right) => `${left.name} and ${right.name} differ in their diacritics alone.`,
  },
  {
    id: 'same-kind',
    score: (left, right) => (left.unit !== null && left.unit === right.unit ? 20 : 0),
    says: (left) => `Both are called ${left.unit}.`,
  },
  {
    id: 'same-province',
    score: (left, right) =>
      left.province !== null && right.province !== null && mayBeOneUnit(left.province, right.province) ? 30 : 0,
    says: () => 'Both lie in one province.',
  },
  {
    id: 'same-surroundings',
    score: (left, right) => (left.within !== null && left.within === right.within ? 20 : 0),
    says: (left) => `Both lie in ${left.within}.`,
  },
];

export const PLACES: IdentityRules<PlaceProfile> = {
  blocks: (profile) => [
    `name ${profile.fold}`,
    ...(profile.province === null ? [] : [`name ${profile.fold} in ${currentUnit(profile.province)}`]),
  ],
  bare: (profile) => profile.province === null && profile.within === null,
  features: PLACE_FEATURES,
  same: 70,
  undecided: 65,
};
