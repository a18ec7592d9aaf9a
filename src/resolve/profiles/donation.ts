import { dayKeys, daysApart, monthKeys } from './days.ts';
import { disjoint, type Feature, type IdentityRules, shared } from './rules.ts';

export interface DonationProfile {
  readonly kind: 'Donation';
  /** "1000000000 VND", the article's other totals for it too, sorted. */
  readonly sums: readonly string[];
  /** "150 suat": how many of what, sorted. */
  readonly units: readonly string[];
  /** People or households who benefit. */
  readonly count: number | null;
  /** Keys of parties, sorted. */
  readonly donors: readonly string[];
  readonly handers: readonly string[];
  readonly recipients: readonly string[];
  /** Folded words for a recipient or giver that is no party, sorted. */
  readonly words: readonly string[];
  /** Ids of the dated units that benefit, or where it was given. */
  readonly provinces: readonly string[];
  /** Its own day, else its event's. */
  readonly day: string | null;
  /** The article's day, where it has none. */
  readonly toldOn: string | null;
  /** Folded campaigns, occasions and disasters. */
  readonly topics: readonly string[];
}

const givers = (profile: DonationProfile): readonly string[] => [...profile.donors, ...profile.handers];

const othersGive = (left: DonationProfile, right: DonationProfile): boolean =>
  disjoint(left.donors, right.donors) && shared(givers(left), givers(right)) === 0;

const apart = (left: DonationProfile, right: DonationProfile): number | null =>
  daysApart(left.day ?? left.toldOn, right.day ?? right.toldOn);

const close = (left: DonationProfile, right: DonationProfile): boolean =>
  left.sums.some((a) =>
    right.sums.some((b) => unitsOf(a) === unitsOf(b) && within10(Number.parseInt(a, 10), Number.parseInt(b, 10))),
  );

const unitsOf = (sum: string): string => sum.slice(sum.indexOf(' '));
const within10 = (a: number, b: number): boolean => Math.abs(a - b) * 10 <= Math.max(a, b);

export const DONATION_FEATURES: readonly Feature<DonationProfile>[] = [
  {
    id: 'weeks-apart',
    parts: true,
    score: (left, right) => ((apart(left, right) ?? 0) > 14 ? -100 : 0),
    says: () => 'They were given more than two weeks apart.',
  },
  {
    id: 'same-sum',
    // Of two givers at one evening each gives the same round sum.
    score: (left, right) => (shared(left.sums, right.sums) > 0 && !othersGive(left, right) ? 25 : 0),
    says: (left) => `Both are of ${left.sums.join(', ')}.`,
  },
  {
    id: 'near-sum',
    score: (left, right) => (shared(left.sums, right.sums) === 0 && close(left, right) ? 10 : 0),
    says: (left, right) => `${left.sums.join(', ')} and ${right.sums.join(', ')} are nearly the same.`,
  },
  {
    id: 'other-sum',
    score: (left, right) => (disjoint(left.sums, right.sums) && !close(left, right) ? -15 : 0),
    says: (left, right) => `One is of ${left.sums.join(', ')}, the other of ${right.sums.join(', ')}.`,
  },
  {
    id: 'two-days',
    score: (left, right) => ((daysApart(left.day, right.day) ?? 0) > 1 ? -50 : 0),
    says: (left, right) => `One was given on ${left.day}, the other on ${right.day}.`,
  },
  {
    id: 'same-day',
    score: (left, right) => {
      const days = apart(left, right);
      if (days === null) return 0;
      return days <= 1 ? 20 : -15;
    },
    says: (left, right) =>
      (apart(left, right) ?? 0) <= 1 ? 'They were given within a day.' : 'They were given days apart.',
  },
  {
    id: 'same-donor',
    score: (left, right) => (shared(left.donors, right.donors) > 0 ? 25 : 0),
    says: () => 'A giver is the same.',
  },
  {
    id: 'giver-hands-over',
    score: (left, right) => (disjoint(left.donors, right.donors) && shared(givers(left), givers(right)) > 0 ? 15 : 0),
    says: () => 'Who gives in one hands over in the other.',
  },
  {
    id: 'other-donor',
    score: (left, right) => (othersGive(left, right) ? -20 : 0),
    says: () => 'No giver is the same.',
  },
  {
    id: 'same-recipient',
    score: (left, right) => (shared(left.recipients, right.recipients) > 0 ? 20 : 0),
    says: () => 'A recipient is the same.',
  },
  {
    id: 'other-recipient',
    score: (left, right) => (disjoint(left.recipients, right.recipients) ? -15 : 0),
    says: () => 'No recipient is the same.',
  },
  {
    id: 'same-words',
    score: (left, right) => (shared(left.words, right.words) >= 3 ? 10 : 0),
    says: () => 'Who gives or gets it is put in the same words.',
  },
  {
    id: 'same-units',
    score: (left, right) => (shared(left.units, right.units) > 0 ? 25 : 0),
    says: (left) => `Both are of ${left.units.join(', ')}.`,
  },
  {
    id: 'other-units',
    score: (left, right) => (disjoint(left.units, right.units) ? -20 : 0),
    says: (left, right) => `One is of ${left.units.join(', ')}, the other of ${right.units.join(', ')}.`,
  },
  {
    id: 'same-beneficiaries',
    score: (left, right) => (left.count !== null && left.count === right.count ? (left.count >= 10 ? 25 : 5) : 0),
    says: (left) => `${left.count} benefit by both.`,
  },
  {
    id: 'other-beneficiaries',
    score: (left, right) => (left.count !== null && right.count !== null && left.count !== right.count ? -15 : 0),
    says: (left, right) => `${left.count} benefit by one, ${right.count} by the other.`,
  },
  {
    id: 'same-province',
    score: (left, right) => (shared(left.provinces, right.provinces) > 0 ? 10 : 0),
    says: () => 'They are for one province.',
  },
  {
    id: 'other-province',
    score: (left, right) => (disjoint(left.provinces, right.provinces) ? -60 : 0),
    says: () => 'They are for two provinces.',
  },
  {
    id: 'same-programme',
    score: (left, right) => (shared(left.topics, right.topics) > 0 ? 20 : 0),
    says: (left) => `Both are for ${left.topics.join(', ')}.`,
  },
];

export const DONATIONS: IdentityRules<DonationProfile> = {
  blocks: (profile) => {
    const date = profile.day ?? profile.toldOn;
    const months = monthKeys(date);
    const parties = [...givers(profile), ...profile.recipients].slice(0, 6);
    const marks = [...profile.sums, ...profile.units, ...(profile.count === null ? [] : [`${profile.count} benefit`])];
    return [
      ...months
        .flatMap((month) => parties.flatMap((party) => marks.map((mark) => `${month} ${mark} ${party}`)))
        .slice(0, 16),
      ...months
        .flatMap((month) => marks.flatMap((mark) => profile.provinces.map((at) => `${month} ${mark} in ${at}`)))
        .slice(0, 8),
      ...dayKeys(profile.day).flatMap((day) =>
        givers(profile)
          .slice(0, 3)
          .map((giver) => `${day} by ${giver}`),
      ),
    ];
  },
  bare: () => false,
  features: DONATION_FEATURES,
  same: 65,
  undecided: 50,
};
