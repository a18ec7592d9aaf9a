import { builder } from './builder.ts';

/** What articles name; inside the program by the names of the ontology. */
export const EntityKind = builder.enumType('EntityKind', {
  description: 'The kinds of things that articles write about.',
  values: {
    EVENT: { value: 'Event' },
    OFFICIAL: { value: 'Official' },
    ORGANIZATION: { value: 'Organization' },
    PROVINCE: { value: 'Province' },
    PLACE: { value: 'Place' },
    DONATION: { value: 'Donation' },
    TOPIC: { value: 'Topic' },
  } as const,
});

export const EventKind = builder.enumType('EventKind', {
  description: 'AWARD: an honour, medal, title, rank or office is conferred; who gets it is HONOREE.',
  values: [
    'VISIT',
    'MEETING',
    'RECEPTION',
    'CONFERENCE',
    'CEREMONY',
    'DONATION',
    'SIGNING',
    'INSPECTION',
    'AWARD',
    'OTHER',
  ] as const,
});

export const ParticipantRole = builder.enumType('ParticipantRole', {
  description:
    'LEADER: leads the visit or meeting. HOST: receives it. HONOREE: is conferred something. MEMBER: of the delegation. GUEST: invited, or merely there.',
  values: ['LEADER', 'HOST', 'GUEST', 'MEMBER', 'SPEAKER', 'SIGNATORY', 'HONOREE'] as const,
});

export const DatePrecision = builder.enumType('DatePrecision', {
  description: 'How far the day is known.',
  values: ['DAY', 'MONTH', 'YEAR'] as const,
});

export const OrganizationKind = builder.enumType('OrganizationKind', {
  description:
    'LEGISLATURE: National Assembly, people’s councils. MASS_ORGANIZATION: Fatherland Front, unions, associations.',
  values: [
    'PARTY',
    'GOVERNMENT',
    'LEGISLATURE',
    'MILITARY',
    'MASS_ORGANIZATION',
    'COMPANY',
    'FUND',
    'CHARITY',
    'SCHOOL',
    'MEDIA',
    'OTHER',
  ] as const,
});

export const ProvinceBasis = builder.enumType('ProvinceBasis', {
  description: [
    'AS_REPORTED: the unit that bore the name on the day of the fact (its own date, else the article’s).',
    'CURRENT: that unit’s successor among today’s 34.',
    'FORMER: its successor among, or itself as one of, the 63 of 30 June 2025.',
    'A unit without a single counterpart in a basis: the place decides where it is known, else the fact counts under the',
    'unit as reported. Foreign provinces are their own counterpart.',
  ].join('\n'),
  values: ['AS_REPORTED', 'CURRENT', 'FORMER'] as const,
});

export const TopicKind = builder.enumType('TopicKind', {
  description:
    'FIELD: nông nghiệp, du lịch. CAMPAIGN: Vì người nghèo. OCCASION: 27/7, Tết Đinh Dậu. DISASTER: bão số 11.',
  values: ['FIELD', 'CAMPAIGN', 'OCCASION', 'DISASTER'] as const,
});

export const DonationKind = builder.enumType('DonationKind', {
  description:
    'MONEY, goods (IN_KIND, whose stated worth may be in amount), or both under one sum (MIXED: “quà và kinh phí trị giá 1 tỷ đồng”).',
  values: ['MONEY', 'IN_KIND', 'MIXED'] as const,
});

export const BeneficiaryKind = builder.enumType('BeneficiaryKind', {
  description: 'Who gets the good of a gift: a kind of people, never a person.',
  values: [
    'POLICY_FAMILIES',
    'POOR_HOUSEHOLDS',
    'DISASTER_VICTIMS',
    'PUPILS',
    'WORKERS',
    'PATIENTS',
    'SOLDIERS',
    'ELDERLY_ORPHANS_DISABLED',
    'OTHER',
  ] as const,
});

export const SortDirection = builder.enumType('SortDirection', {
  description: 'What is unknown is last in DESC, first in ASC.',
  values: ['ASC', 'DESC'] as const,
});
export const EventSort = builder.enumType('EventSort', {
  description: 'What events are ordered by.',
  values: ['DATE'] as const,
});
export const DonationSort = builder.enumType('DonationSort', {
  description: 'VALUE: in minor units, whatever the currency.',
  values: ['DATE', 'VALUE'] as const,
});
export const OfficialSort = builder.enumType('OfficialSort', {
  description: 'GIVEN_NAME: by the last word of the name, as Vietnamese lists are.',
  values: ['NAME', 'GIVEN_NAME', 'ARTICLES'] as const,
});
export const TotalSort = builder.enumType('TotalSort', {
  description: 'KEY: by the ids or values of the groups.',
  values: ['TOTAL', 'COUNT', 'KEY'] as const,
});

export const DonationGroup = builder.enumType('DonationGroup', {
  description: 'What totals may be grouped by: one or two of these.',
  values: [
    'DONOR',
    'HANDED_OVER_BY',
    'RECIPIENT',
    'BENEFICIARIES',
    'PROVINCE',
    'PLACE',
    'TOPIC',
    'KIND',
    'YEAR',
    'MONTH',
  ] as const,
});

export const EventGroup = builder.enumType('EventGroup', {
  description: 'What counts may be grouped by: one or two of these.',
  values: ['PARTICIPANT', 'PROVINCE', 'COUNTRY', 'TOPIC', 'KIND', 'YEAR', 'MONTH'] as const,
});

export const Verdict = builder.enumType('Verdict', {
  description: 'UNDECIDED: looked at, cannot be told; they stay two and are not asked again.',
  values: ['SAME', 'DIFFERENT', 'UNDECIDED'] as const,
});

export const Ruling = builder.enumType('Ruling', {
  description:
    'WRONG takes it out of answers and totals, DISPUTED shows its note beside it, PRIVATE takes a person out, STANDS takes the ruling back.',
  values: ['STANDS', 'DISPUTED', 'WRONG', 'PRIVATE'] as const,
});
