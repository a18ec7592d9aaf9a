import { builder } from './builder.ts';

/** What articles name; inside the program by the names of the ontology. */
export const EntityKind = builder.enumType('EntityKind', {
  description: 'The kinds of things that articles write about.',
  values: {
    EVENT: { value: 'Event', description: 'A visit, a meeting, a ceremony.' },
    OFFICIAL: { value: 'Official', description: 'A person who holds an office, or speaks for a body.' },
    ORGANIZATION: { value: 'Organization', description: 'A body: an authority, a company, a fund, a union.' },
    PROVINCE: { value: 'Province', description: 'A province or city of its rank, as of its time.' },
    PLACE: { value: 'Place', description: 'A district, town, commune or smaller.' },
    DONATION: { value: 'Donation', description: 'A gift of money or goods.' },
    TOPIC: { value: 'Topic', description: 'A field, campaign, occasion or disaster.' },
  } as const,
});

export const EventKind = builder.enumType('EventKind', {
  description: 'AWARD: an honour, medal, title, rank or office is conferred; who gets it is HONOREE.',
  values: {
    VISIT: { description: 'Someone goes to see a place or its people.' },
    MEETING: { description: 'Two sides work or talk together.' },
    RECEPTION: { description: 'Guests are received.' },
    CONFERENCE: { description: 'A conference, congress or session.' },
    CEREMONY: { description: 'An opening, an anniversary, a launch.' },
    DONATION: { description: 'A gift is handed over.' },
    SIGNING: { description: 'An agreement is signed.' },
    INSPECTION: { description: 'Work on the spot is looked into.' },
    AWARD: { description: 'An honour, medal, title, rank or office is conferred; who gets it is HONOREE.' },
    OTHER: { description: 'Anything else.' },
  } as const,
});

export const ParticipantRole = builder.enumType('ParticipantRole', {
  description:
    'LEADER: leads the visit or meeting. HOST: receives it. HONOREE: is conferred something. MEMBER: of the delegation. GUEST: invited, or merely there.',
  values: {
    LEADER: { description: 'Leads the visit or the meeting.' },
    HOST: { description: 'Receives it.' },
    GUEST: { description: 'Is invited, or merely there.' },
    MEMBER: { description: 'Of the delegation.' },
    SPEAKER: { description: 'Speaks there.' },
    SIGNATORY: { description: 'Signs.' },
    HONOREE: { description: 'Is conferred something.' },
  } as const,
});

export const DatePrecision = builder.enumType('DatePrecision', {
  description: 'How far the day is known.',
  values: {
    DAY: { description: 'The day is known.' },
    MONTH: { description: 'The month is; the date is its first day.' },
    YEAR: { description: 'The year is; the date is its first day.' },
  } as const,
});

export const OrganizationKind = builder.enumType('OrganizationKind', {
  description:
    'LEGISLATURE: National Assembly, people’s councils. MASS_ORGANIZATION: Fatherland Front, unions, associations.',
  values: {
    PARTY: { description: 'Bodies of the Communist Party, at any level.' },
    GOVERNMENT: { description: 'Ministries, people’s committees, departments.' },
    LEGISLATURE: { description: 'The National Assembly, people’s councils.' },
    MILITARY: { description: 'The army, the police, the border guard.' },
    MASS_ORGANIZATION: { description: 'The Fatherland Front, unions, associations.' },
    COMPANY: { description: 'Companies, corporations, banks.' },
    FUND: { description: 'Funds that take and give money.' },
    CHARITY: { description: 'The Red Cross and other charities.' },
    SCHOOL: { description: 'Schools and universities.' },
    MEDIA: { description: 'Papers, agencies, broadcasters.' },
    OTHER: { description: 'Any other, and those whose kind is not known.' },
  } as const,
});

export const ProvinceBasis = builder.enumType('ProvinceBasis', {
  description: [
    'AS_REPORTED: the unit that bore the name on the day of the fact (its own date, else the article’s).',
    'CURRENT: that unit’s successor among today’s 34.',
    'FORMER: its successor among, or itself as one of, the 63 of 30 June 2025.',
    'A unit without a single counterpart in a basis: the place decides where it is known, else the fact counts under the',
    'unit as reported. Foreign provinces are their own counterpart.',
  ].join('\n'),
  values: {
    AS_REPORTED: { description: 'The unit that bore the name on the day of the fact.' },
    CURRENT: { description: 'Its successor among today’s 34.' },
    FORMER: { description: 'Its counterpart among the 63 of 30 June 2025.' },
  } as const,
});

export const TopicKind = builder.enumType('TopicKind', {
  description:
    'FIELD: nông nghiệp, du lịch. CAMPAIGN: Vì người nghèo. OCCASION: 27/7, Tết Đinh Dậu. DISASTER: bão số 11.',
  values: {
    FIELD: { description: 'A field of work: nông nghiệp, du lịch.' },
    CAMPAIGN: { description: 'Vì người nghèo.' },
    OCCASION: { description: '27/7, Tết Đinh Dậu.' },
    DISASTER: { description: 'bão số 11.' },
  } as const,
});

export const DonationKind = builder.enumType('DonationKind', {
  description:
    'MONEY, goods (IN_KIND, whose stated worth may be in amount), or both under one sum (MIXED: “quà và kinh phí trị giá 1 tỷ đồng”).',
  values: {
    MONEY: { description: 'Money alone.' },
    IN_KIND: { description: 'Goods alone; their worth, where it is stated, is in amount.' },
    MIXED: { description: 'Both under one sum.' },
  } as const,
});

export const BeneficiaryKind = builder.enumType('BeneficiaryKind', {
  description: 'Who gets the good of a gift: a kind of people, never a person.',
  values: {
    POLICY_FAMILIES: { description: 'Families of the fallen, invalids, those of merit: gia đình chính sách.' },
    POOR_HOUSEHOLDS: { description: 'Hộ nghèo, hộ cận nghèo, gia đình khó khăn.' },
    DISASTER_VICTIMS: { description: 'Whom a storm, flood, fire or landslide hit.' },
    PUPILS: { description: 'Pupils and students.' },
    WORKERS: { description: 'Workers and employees.' },
    PATIENTS: { description: 'The sick.' },
    SOLDIERS: { description: 'Soldiers, police, border guards.' },
    ELDERLY_ORPHANS_DISABLED: { description: 'The old, orphans, the disabled.' },
    OTHER: { description: 'Any other people.' },
  } as const,
});

export const SortDirection = builder.enumType('SortDirection', {
  description: 'What is unknown is last in DESC, first in ASC.',
  values: {
    ASC: { description: 'Smallest, earliest, or first by name first; what is unknown first.' },
    DESC: { description: 'Largest, latest, or last by name first; what is unknown last.' },
  } as const,
});
export const EventSort = builder.enumType('EventSort', {
  description: 'What events are ordered by.',
  values: {
    DATE: { description: 'By the day.' },
  } as const,
});
export const DonationSort = builder.enumType('DonationSort', {
  description: 'VALUE: in minor units, whatever the currency.',
  values: {
    DATE: { description: 'By the day.' },
    VALUE: { description: 'By the amount in minor units, whatever the currency.' },
  } as const,
});
export const OfficialSort = builder.enumType('OfficialSort', {
  description: 'GIVEN_NAME: by the last word of the name, as Vietnamese lists are.',
  values: {
    NAME: { description: 'By the whole name: Hoàng Trung Hải under Hoàng.' },
    GIVEN_NAME: { description: 'By its last word: Hoàng Trung Hải under Hải.' },
    ARTICLES: { description: 'By how many articles name them.' },
  } as const,
});
export const TotalSort = builder.enumType('TotalSort', {
  description: 'KEY: by the ids or values of the groups.',
  values: {
    TOTAL: { description: 'By the sum.' },
    COUNT: { description: 'By how many donations.' },
    KEY: { description: 'By the ids or values of the groups: by time for YEAR and MONTH.' },
  } as const,
});

export const DonationGroup = builder.enumType('DonationGroup', {
  description: 'What totals may be grouped by: one or two of these.',
  values: {
    DONOR: { description: 'By whose gift it is.' },
    HANDED_OVER_BY: { description: 'By who handed it over for the giver.' },
    RECIPIENT: { description: 'By who got it.' },
    BENEFICIARIES: { description: 'By whom it does good: kinds of people.' },
    PROVINCE: { description: 'By the province that it does good, in the filter’s basis.' },
    PLACE: { description: 'By the place that it does good.' },
    TOPIC: { description: 'By campaign, occasion or disaster.' },
    KIND: { description: 'Money, goods, or both.' },
    YEAR: { description: '2017.' },
    MONTH: { description: '2017-01.' },
  } as const,
});

export const EventGroup = builder.enumType('EventGroup', {
  description: 'What counts may be grouped by: one or two of these.',
  values: {
    PARTICIPANT: { description: 'By who took part.' },
    PROVINCE: { description: 'By where it was held, in the filter’s basis.' },
    COUNTRY: { description: 'By foreign country that took part.' },
    TOPIC: { description: 'By what it was about.' },
    KIND: { description: 'By the sort of event.' },
    YEAR: { description: '2017.' },
    MONTH: { description: '2017-01.' },
  } as const,
});

export const Verdict = builder.enumType('Verdict', {
  description: 'UNDECIDED: looked at, cannot be told; they stay two and are not asked again.',
  values: {
    SAME: { description: 'They are one.' },
    DIFFERENT: { description: 'They are two.' },
    UNDECIDED: { description: 'Looked at, cannot be told: they stay two and are not asked again.' },
  } as const,
});

export const Ruling = builder.enumType('Ruling', {
  description:
    'WRONG takes it out of answers and totals, DISPUTED shows its note beside it, PRIVATE takes a person out, STANDS takes the ruling back.',
  values: {
    STANDS: { description: 'It holds: takes an earlier ruling back.' },
    DISPUTED: { description: 'Its note is shown beside it.' },
    WRONG: { description: 'It is taken out of answers and totals.' },
    PRIVATE: { description: 'A private person, taken out.' },
  } as const,
});
