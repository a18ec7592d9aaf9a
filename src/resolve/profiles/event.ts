import type { EventKind } from '../../model/facts.ts';
import { bothToTheDay, dayKeys, daysApart, daysOf, monthKeys } from './days.ts';
import { disjoint, type Feature, type IdentityRules, shared } from './rules.ts';

export interface EventProfile {
  readonly kind: 'Event';
  readonly type: EventKind;
  /** As the article gives it; for an undated event null. */
  readonly day: string | null;
  readonly until: string | null;
  /** The article gives the day in figures; else in words ("hôm qua"), which are easily a day out. */
  readonly inFigures: boolean;
  /** The article's day, where the event has none. */
  readonly toldOn: string | null;
  /** Ids of the dated units. */
  readonly provinces: readonly string[];
  /** Folded name. */
  readonly place: string | null;
  /** Folded names of leaders and hosts, sorted. */
  readonly leads: readonly string[];
  /** Folded names of all officials, sorted. */
  readonly people: readonly string[];
  /** Keys of bodies, sorted. */
  readonly bodies: readonly string[];
  /** Folded words of its name, sorted, each once. */
  readonly words: readonly string[];
}

/** Papers differ over the kind of one occasion within these. */
const KINSHIP: readonly (readonly EventKind[])[] = [
  ['VISIT', 'MEETING', 'RECEPTION', 'INSPECTION'],
  ['CEREMONY', 'CONFERENCE', 'SIGNING', 'AWARD', 'MEETING'],
  ['DONATION', 'CEREMONY', 'VISIT'],
];

const kin = (left: EventKind, right: EventKind): boolean =>
  KINSHIP.some((kinds) => kinds.includes(left) && kinds.includes(right)) || left === 'OTHER' || right === 'OTHER';

const apart = (left: EventProfile, right: EventProfile): number | null => {
  const days = daysApart(left.day, right.day);
  if (days === null || days === 0) return days;
  return within(left, right) || within(right, left) ? 0 : days;
};

/** A day inside the other's range. */
const within = (range: EventProfile, event: EventProfile): boolean =>
  range.day !== null &&
  range.until !== null &&
  event.day !== null &&
  range.day <= event.day &&
  event.day <= range.until;

const undatedNear = (left: EventProfile, right: EventProfile): boolean => {
  const days = daysApart(left.day ?? left.toldOn, right.day ?? right.toldOn);
  return (left.day === null || right.day === null) && days !== null && days <= 1;
};

/** An official has a like meeting every day: two days in figures are two days. */
const onTwoDays = (left: EventProfile, right: EventProfile): boolean => {
  const days = apart(left, right) ?? 0;
  return days > 1 || (days === 1 && left.inFigures && right.inFigures);
};

const overlap = (left: EventProfile, right: EventProfile): number => {
  const both = shared(left.words, right.words);
  return Math.round((100 * both) / Math.max(1, left.words.length + right.words.length - both));
};

export const EVENT_FEATURES: readonly Feature<EventProfile>[] = [
  {
    id: 'two-days',
    parts: true,
    score: (left, right) => (onTwoDays(left, right) ? -100 : 0),
    says: (left, right) => `One was on ${left.day}, the other on ${right.day}.`,
  },
  {
    id: 'two-provinces',
    parts: true,
    score: (left, right) => (disjoint(left.provinces, right.provinces) ? -100 : 0),
    says: () => 'They were held in two provinces.',
  },
  {
    id: 'same-day',
    score: (left, right) => (apart(left, right) === 0 ? (bothToTheDay(left.day, right.day) ? 35 : 15) : 0),
    says: (left) => `Both were on ${left.day}.`,
  },
  {
    id: 'next-day',
    score: (left, right) => (apart(left, right) === 1 ? 10 : 0),
    says: (left, right) => `${left.day} and ${right.day} are a day apart.`,
  },
  {
    id: 'told-about-then',
    score: (left, right) => (undatedNear(left, right) ? 10 : 0),
    says: () => 'One has no date, but was told of within a day of the other.',
  },
  {
    id: 'same-province',
    score: (left, right) => (shared(left.provinces, right.provinces) > 0 ? 15 : 0),
    says: () => 'Both were held in one province.',
  },
  {
    id: 'same-place',
    score: (left, right) => (left.place !== null && left.place === right.place ? 10 : 0),
    says: (left) => `Both were held at ${left.place}.`,
  },
  {
    id: 'other-place',
    score: (left, right) => (left.place !== null && right.place !== null && left.place !== right.place ? -20 : 0),
    says: (left, right) => `One was held at ${left.place}, the other at ${right.place}.`,
  },
  {
    id: 'same-kind',
    score: (left, right) => (left.type === right.type ? 10 : kin(left.type, right.type) ? 0 : -15),
    says: (left, right) =>
      left.type === right.type ? `Both are a ${left.type}.` : `One is a ${left.type}, the other a ${right.type}.`,
  },
  {
    id: 'same-lead',
    score: (left, right) => (shared(left.leads, right.leads) > 0 ? 20 : 0),
    says: (left) => `One of ${left.leads.join(', ')} leads both.`,
  },
  {
    id: 'same-people',
    score: (left, right) => Math.min(3, shared(left.people, right.people)) * 10,
    says: (left, right) => `${shared(left.people, right.people)} officials are named at both.`,
  },
  {
    id: 'other-people',
    score: (left, right) => (disjoint(left.people, right.people) ? -30 : 0),
    says: () => 'No official is named at both.',
  },
  {
    id: 'same-bodies',
    score: (left, right) => Math.min(3, shared(left.bodies, right.bodies)) * 5,
    says: (left, right) => `${shared(left.bodies, right.bodies)} bodies are named at both.`,
  },
  {
    id: 'same-words',
    score: (left, right) => (overlap(left, right) >= 50 ? 20 : overlap(left, right) >= 25 ? 10 : 0),
    says: (left, right) => `Their names share ${overlap(left, right)} of a hundred words.`,
  },
  {
    id: 'other-words',
    score: (left, right) => (overlap(left, right) < 12 ? -15 : 0),
    says: () => 'Their names share hardly a word.',
  },
];

export const EVENTS: IdentityRules<EventProfile> = {
  blocks: (profile) => {
    const days = profile.inFigures ? daysOf(profile.day) : dayKeys(profile.day);
    const months = monthKeys(profile.day ?? profile.toldOn);
    const leads = profile.leads.length > 0 ? profile.leads : profile.people.slice(0, 3);
    return [
      ...days.flatMap((day) => profile.provinces.map((province) => `${day} in ${province}`)),
      ...days.flatMap((day) => leads.map((lead) => `${day} by ${lead}`)),
      ...days.flatMap((day) => profile.bodies.slice(0, 3).map((body) => `${day} with ${body}`)),
      ...months.flatMap((month) => leads.map((lead) => `${month} by ${lead}`)),
    ];
  },
  bare: () => false,
  features: EVENT_FEATURES,
  same: 70,
  undecided: 55,
};
