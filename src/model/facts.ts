import type { Quote, Span } from './span.ts';

/**
 * What one article says, before anything is known of other articles. Plain data: it is stored with the article, and the
 * graph of things is derived from it. Things refer to each other by `LocalId`, which means something in this article only.
 */
export interface ArticleFacts {
  readonly title: string;
  /** The article's own day, from its metadata or inferred from its text. */
  readonly date: DateFact | null;
  /** Page furniture, in reading order, never overlapping: no fact is from there. */
  readonly setAside: readonly Span[];
  readonly byline: string | null;
  readonly officials: readonly OfficialFact[];
  readonly organizations: readonly OrganizationFact[];
  readonly provinces: readonly ProvinceFact[];
  readonly places: readonly PlaceFact[];
  readonly topics: readonly TopicFact[];
  readonly positions: readonly PositionFact[];
  readonly events: readonly EventFact[];
  readonly donations: readonly DonationFact[];
}

/** `official:0`, `organization:2`, `province:1`…: the thing's kind and its place in that list of this article. */
export type LocalId =
  `${'official' | 'organization' | 'province' | 'place' | 'topic' | 'event' | 'donation'}:${number}`;

export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

export interface DateFact {
  /** As far as text and inference go: `2017-01-07`, `2015-09`, `2017`, or `--02-08` where no year can be told. */
  readonly value: string;
  /** The last day of a range ("từ ngày 3 đến 5/8"), written like `value`; null for a single date. */
  readonly until: string | null;
  readonly precision: DatePrecision;
  /** True where the article does not write the date in full. */
  readonly inferred: boolean;
  /** The article's words: "7/1", "những ngày tháng 9 năm 2015"; null where the date comes from metadata. */
  readonly text: string | null;
  readonly quote: Quote | null;
}

/** A thing of one article: every place that names it, in reading order. */
interface Mentioned {
  readonly local: LocalId;
  /** NFC, as the article writes it at its fullest, without honorifics. */
  readonly name: string;
  readonly mentions: readonly Quote[];
}

export interface OfficialFact extends Mentioned {
  /** Other full forms in this article ("Hernández" beside "Hernandez"); never a bare given name or a role. */
  readonly aliases: readonly string[];
}

export type OrganizationKind =
  | 'PARTY'
  | 'GOVERNMENT'
  | 'LEGISLATURE'
  | 'MILITARY'
  | 'MASS_ORGANIZATION'
  | 'COMPANY'
  | 'FUND'
  | 'CHARITY'
  | 'SCHOOL'
  | 'MEDIA'
  | 'OTHER';

export interface OrganizationFact extends Mentioned {
  readonly kind: OrganizationKind;
  readonly aliases: readonly string[];
  /** ISO 3166-1, where it is not Vietnamese. */
  readonly country: string | null;
  /** Where it is based, when the article tells. */
  readonly province: LocalId | null;
  readonly parent: LocalId | null;
  /** Named only inside somebody's title, or as where people meet: kept for positions, left out of the list of bodies that act. */
  readonly onlyInTitles: boolean;
}

export interface ProvinceFact extends Mentioned {
  /**
   * The family of its name: `vn-lao-cai`, whichever way it is written; which unit bore the name that day is `provinceOn`'s to say.
   * Abroad family and unit are one: `cn-van-nam`.
   */
  readonly key: string;
  /** ISO 3166-1. */
  readonly country: string;
  /** Not named in the text as a place: only told by a district or by a body's name. */
  readonly implied: boolean;
}

export interface PlaceFact extends Mentioned {
  /** huyện, thị xã, thành phố, quận, xã, phường, thị trấn, thôn…; `name` is without it. Null for a building or site. */
  readonly kind: string | null;
  readonly province: LocalId | null;
  /** The next larger place that the article or the gazetteer gives. */
  readonly within: LocalId | null;
}

export type TopicKind = 'FIELD' | 'CAMPAIGN' | 'OCCASION' | 'DISASTER';

export interface TopicFact extends Mentioned {
  readonly kind: TopicKind;
}

export interface PositionFact {
  readonly official: LocalId;
  /** As written, filled in where the article's other words give the body: "Bí thư Tỉnh ủy Lào Cai". */
  readonly title: string;
  readonly organization: LocalId | null;
  readonly province: LocalId | null;
  /** nguyên, cựu. */
  readonly former: boolean;
  readonly evidence: readonly Quote[];
}

export type EventKind =
  | 'VISIT'
  | 'MEETING'
  | 'RECEPTION'
  | 'CONFERENCE'
  | 'CEREMONY'
  | 'DONATION'
  | 'SIGNING'
  | 'INSPECTION'
  | 'AWARD'
  | 'OTHER';

export type ParticipantRole = 'LEADER' | 'HOST' | 'GUEST' | 'MEMBER' | 'SPEAKER' | 'SIGNATORY' | 'HONOREE';

/** Who, with the words that say so. */
export interface PartyLink {
  readonly party: LocalId;
  readonly evidence: readonly Quote[];
}

export interface ParticipantFact extends PartyLink {
  readonly roles: readonly ParticipantRole[];
  /** The offices named there, as written. */
  readonly titles: readonly string[];
}

/** A place, province or topic that an event or a donation is tied to, with the words that say so. */
export interface Link {
  readonly to: LocalId;
  readonly evidence: readonly Quote[];
}

export interface EventFact {
  readonly local: LocalId;
  readonly kind: EventKind;
  /** Made from the article's own words. */
  readonly name: string;
  readonly date: DateFact | null;
  /** Where it was held. */
  readonly provinces: readonly Link[];
  readonly place: Link | null;
  /** ISO 3166-1 codes of foreign countries whose provinces, bodies or people took part. */
  readonly countries: readonly string[];
  /** An earlier visit, a past agreement: told, not reported. */
  readonly background: boolean;
  readonly participants: readonly ParticipantFact[];
  /** Parties that it is about without taking part. */
  readonly involves: readonly PartyLink[];
  readonly topics: readonly Link[];
  readonly evidence: readonly Quote[];
}

export interface MoneyFact {
  /** Whole minor units of the currency (VND has none). At most Number.MAX_SAFE_INTEGER. */
  readonly minor: number;
  /** ISO 4217. */
  readonly currency: string;
  /** hơn, gần, khoảng, trên… */
  readonly approximate: boolean;
  /** Worked out by us ("76 hộ × 1 triệu"), nowhere stated. */
  readonly computed: boolean;
  /** As written: "hơn 1,2 tỷ". */
  readonly text: string;
}

/** One sort of goods. "Hai sổ tiết kiệm mỗi sổ 15 triệu": quantity "2", unitWorth 15 triệu. */
export interface GiftItem {
  readonly what: string;
  /** An exact decimal as text ("2", "1.5"); null where the article gives none. */
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly unitWorth: MoneyFact | null;
  readonly text: string;
}

export type BeneficiaryKind =
  | 'POLICY_FAMILIES'
  | 'POOR_HOUSEHOLDS'
  | 'DISASTER_VICTIMS'
  | 'PUPILS'
  | 'WORKERS'
  | 'PATIENTS'
  | 'SOLDIERS'
  | 'ELDERLY_ORPHANS_DISABLED'
  | 'OTHER';

/** People as a kind, a number and words; never a private person's name. */
export interface Beneficiaries {
  /** People or households that the article counts, never the number of gifts. */
  readonly count: number | null;
  readonly unit: string | null;
  readonly kinds: readonly BeneficiaryKind[];
  readonly description: string;
}

export type DonationKind = 'MONEY' | 'IN_KIND' | 'MIXED';

export interface DonationFact {
  readonly local: LocalId;
  readonly kind: DonationKind;
  /** The total; null where the article states none and none can be worked out. */
  readonly amount: MoneyFact | null;
  /** Other totals that this article gives for the same gift ("Hơn 30 triệu" in the title). */
  readonly otherAmounts: readonly MoneyFact[];
  /** The goods in the article's words: "quà và kinh phí", "30 suất quà". */
  readonly inKind: string | null;
  readonly items: readonly GiftItem[];
  readonly beneficiaries: Beneficiaries | null;
  readonly date: DateFact | null;
  readonly donors: readonly PartyLink[];
  /** The article's words for a giver who is no named party: "các doanh nghiệp". */
  readonly donorText: string | null;
  readonly handedOverBy: readonly PartyLink[];
  readonly recipients: readonly PartyLink[];
  /** Who gets it, in the article's words, private names taken out: "10 hộ gia đình chính sách của Lào Cai". */
  readonly recipientText: string | null;
  /** For the good of people or places there. */
  readonly provinces: readonly Link[];
  readonly places: readonly Link[];
  readonly event: LocalId | null;
  readonly topics: readonly Link[];
  /** Every sentence that tells this gift, in reading order. */
  readonly evidence: readonly Quote[];
}
