/**
 * The graph, said once: kinds of nodes with their properties, relations with their ends, properties and orders. Both stores'
 * schemas, the export and the GraphQL types follow from these two tables.
 */

/**
 * text: a string as written. key: ASCII, made to be compared (a date YYYY-MM-DD, a collation key, an id). words: folded words,
 * each after a space (" hoang trung hai"), made to be searched by word beginnings. texts: a list of strings. json: a value that
 * is never filtered on. int: a whole number up to 2^53-1. Every property may be null (unknown) unless its kind needs it.
 */
export type PropertyType = 'text' | 'key' | 'words' | 'texts' | 'int' | 'bool' | 'json';

type Properties = Readonly<Record<string, PropertyType>>;

/** What every entity carries. `sortKey` is the Vietnamese collation key of its name. */
const ENTITY = {
  name: 'text',
  label: 'text',
  sortKey: 'key',
  words: 'words',
  articleCount: 'int',
  independentArticleCount: 'int',
} as const satisfies Properties;

const PARTY = { ...ENTITY, aliases: 'texts' } as const satisfies Properties;

/** Written as far as known: `date` is the first day of the period, `from`/`to` its bounds (for overlap), null when unknown. */
const DATED = {
  date: 'key',
  endDate: 'key',
  datePrecision: 'text',
  dateText: 'text',
  dateInferred: 'bool',
  from: 'key',
  to: 'key',
} as const satisfies Properties;

export const NODES = {
  Article: {
    title: 'text',
    text: 'text',
    source: 'text',
    byline: 'text',
    url: 'text',
    publishedOn: 'key',
    dateInferred: 'bool',
    loadedAt: 'text',
    setAside: 'json',
    /** Distinct folded words of title and text. */
    words: 'words',
    independent: 'bool',
  },
  Event: { ...ENTITY, ...DATED, kind: 'text', background: 'bool', countries: 'texts' },
  Official: { ...PARTY, sortName: 'text', givenNameKey: 'key' },
  Position: { title: 'text', titleKey: 'key', words: 'words', former: 'bool', firstSeenOn: 'key', lastSeenOn: 'key' },
  Organization: { ...PARTY, kind: 'text', country: 'text' },
  Province: {
    ...PARTY,
    fullName: 'text',
    code: 'text',
    country: 'text',
    validFrom: 'key',
    validTo: 'key',
  },
  Place: { ...PARTY, kind: 'text' },
  Topic: { ...ENTITY, kind: 'text' },
  Donation: {
    ...ENTITY,
    ...DATED,
    kind: 'text',
    minor: 'int',
    currency: 'text',
    amountApproximate: 'bool',
    amountComputed: 'bool',
    amountText: 'text',
    /** Least and most that articles say, in minor units. */
    low: 'int',
    high: 'int',
    conflicting: 'bool',
    inKind: 'text',
    items: 'json',
    itemWords: 'words',
    beneficiaries: 'json',
    beneficiaryKinds: 'texts',
    donorText: 'text',
  },
  /** One amount of a gift that articles put differently. */
  AmountConflict: {
    minor: 'int',
    currency: 'text',
    amountApproximate: 'bool',
    amountComputed: 'bool',
    amountText: 'text',
  },
  /**
   * Quote and sentence are cut out of the article's text. `subject`: the id of a node (every entity, Position and
   * AmountConflict has evidence of its own), or the key of a stated relation that has words of its own.
   */
  Evidence: {
    quote: 'text',
    sentence: 'text',
    start: 'int',
    end: 'int',
    mention: 'key',
    subject: 'key',
    publishedOn: 'key',
  },
  Judgement: {
    left: 'key',
    right: 'key',
    verdict: 'text',
    by: 'text',
    reason: 'text',
    at: 'key',
  },
  UndecidedPair: { score: 'int', features: 'texts', articleCount: 'int', pairKind: 'text' },
  Note: { ruling: 'text', text: 'text', url: 'text', by: 'text', at: 'key', subject: 'key' },
} as const satisfies Record<string, Properties>;

export type NodeKind = keyof typeof NODES;

export const ENTITY_KINDS = ['Event', 'Official', 'Organization', 'Province', 'Place', 'Donation', 'Topic'] as const;
export const PARTY_KINDS = ['Official', 'Organization', 'Province', 'Place'] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];
export type PartyKind = (typeof PARTY_KINDS)[number];

/** One key of an order: a property of the node at the other end, or (`edge`) of the relation itself. */
export interface OrderKey {
  readonly on: 'node' | 'edge';
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
}

export interface RelationDefinition {
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[];
  readonly properties: Properties;
  /** The order in which `from`'s targets (out) and `to`'s sources (in) are paged; stores keep it as an index. Ends with the id. */
  readonly out: readonly OrderKey[];
  readonly in: readonly OrderKey[];
  /** Stated by articles: carries evidence and counts, and goes with its last evidence. */
  readonly stated: boolean;
  /**
   * Whose evidence says so: its own, or that of the thing at one end, which its own would only repeat. Where an article is at the
   * other end, what that article says of the thing. `reported`: that of the relations that it rolls up, to its `units`.
   */
  readonly words: 'own' | 'from' | 'to' | 'reported';
  /** A hop of paths and neighbourhoods. */
  readonly walked: boolean;
  /** Follows from other relations or from reference data: not exported. */
  readonly derived: boolean;
}

const key = (on: OrderKey['on'], property: string, direction: OrderKey['direction']): OrderKey => ({
  on,
  property,
  direction,
});
const BY_NAME = [key('node', 'sortKey', 'ASC')];
const NEWEST = [key('node', 'date', 'DESC')];
const NEWEST_ARTICLE = [key('node', 'publishedOn', 'DESC')];
const BY_ROLE = [key('edge', 'roleRank', 'ASC'), ...BY_NAME];
const NONE: readonly OrderKey[] = [];

const stated = { properties: {}, stated: true, words: 'own', walked: true, derived: false } as const;
const derived = { properties: {}, stated: false, words: 'own', walked: false, derived: true } as const;
const rolledUp = {
  properties: { counterpart: 'bool', units: 'texts' },
  stated: true,
  words: 'reported',
  walked: false,
  derived: true,
} as const;

const HELD = { from: ['Event'], out: BY_NAME, in: NEWEST } as const;
const BENEFITED = { from: ['Donation'], out: BY_NAME, in: NEWEST } as const;

export const RELATIONS = {
  /** `first`: the offset of the first mention, so that an article lists its things in reading order. */
  MENTIONS: {
    ...stated,
    words: 'to',
    walked: false,
    from: ['Article'],
    to: ENTITY_KINDS,
    properties: { first: 'int' },
    out: [key('edge', 'first', 'ASC')],
    in: NEWEST_ARTICLE,
  },
  REPRINTS: {
    from: ['Article'],
    to: ['Article'],
    properties: {},
    out: NEWEST_ARTICLE,
    in: NEWEST_ARTICLE,
    stated: false,
    words: 'own',
    walked: false,
    derived: false,
  },
  /** `roleRank`: the place of the first role, LEADER 0. */
  TOOK_PART_IN: {
    ...stated,
    from: PARTY_KINDS,
    to: ['Event'],
    properties: { roles: 'texts', titles: 'texts', roleRank: 'int' },
    out: NEWEST,
    in: BY_ROLE,
  },
  HELD_IN: { ...stated, ...HELD, to: ['Province', 'Place'] },
  /**
   * The same by today's 34 units, and by the 63 of 30 June 2025: one row an event, so that a page is one index seek. Where
   * the counterpart is another unit than the reported one, that has a row too, with `counterpart` false: from there one sees
   * what was held there. Both carry the counts and the evidence of their HELD_IN; `units`: those that articles report.
   */
  HELD_IN_CURRENT: { ...rolledUp, ...HELD, to: ['Province'] },
  HELD_IN_FORMER: { ...rolledUp, ...HELD, to: ['Province'] },
  INVOLVES: { ...stated, from: ['Event'], to: PARTY_KINDS, out: BY_NAME, in: NEWEST },
  ABOUT: { ...stated, from: ['Event'], to: ['Topic'], out: BY_NAME, in: NEWEST },
  /** Of one official, and at one body: what is said of the position says this too. */
  HOLDS: {
    ...stated,
    words: 'to',
    walked: false,
    from: ['Official'],
    to: ['Position'],
    out: [key('node', 'lastSeenOn', 'DESC'), key('node', 'titleKey', 'ASC')],
    in: BY_NAME,
  },
  AT: { ...stated, words: 'from', walked: false, from: ['Position'], to: ['Organization'], out: BY_NAME, in: NONE },
  OF: { ...stated, words: 'from', walked: false, from: ['Position'], to: ['Province'], out: BY_NAME, in: NONE },
  SERVES_AT: { ...stated, derived: true, from: ['Official'], to: ['Organization'], out: BY_NAME, in: BY_NAME },
  PART_OF: { ...stated, from: ['Organization'], to: ['Organization'], out: BY_NAME, in: BY_NAME },
  BASED_IN: { ...stated, from: ['Organization'], to: ['Province'], out: BY_NAME, in: BY_NAME },
  /** By today's 34 units, as HELD_IN_CURRENT: a province lists its forerunners' bodies and places too. */
  BASED_IN_CURRENT: { ...rolledUp, from: ['Organization'], to: ['Province'], out: BY_NAME, in: BY_NAME },
  LOCATED_IN_CURRENT: {
    ...rolledUp,
    properties: { counterpart: 'bool' },
    stated: false,
    words: 'own',
    from: ['Place'],
    to: ['Province'],
    out: BY_NAME,
    in: BY_NAME,
  },
  /** A place has a row to its province, and one to the next larger place where there is one. */
  LOCATED_IN: { ...stated, stated: false, from: ['Place'], to: ['Place', 'Province'], out: BY_NAME, in: BY_NAME },
  GAVE: { ...stated, from: PARTY_KINDS, to: ['Donation'], out: NEWEST, in: BY_NAME },
  HANDED_OVER: { ...stated, from: PARTY_KINDS, to: ['Donation'], out: NEWEST, in: BY_NAME },
  WENT_TO: { ...stated, from: ['Donation'], to: PARTY_KINDS, out: BY_NAME, in: NEWEST },
  BENEFITS: { ...stated, ...BENEFITED, to: ['Province', 'Place'] },
  /** As HELD_IN_CURRENT and HELD_IN_FORMER. */
  BENEFITS_CURRENT: { ...rolledUp, ...BENEFITED, to: ['Province'] },
  BENEFITS_FORMER: { ...rolledUp, ...BENEFITED, to: ['Province'] },
  FOR: { ...stated, from: ['Donation'], to: ['Topic'], out: BY_NAME, in: NEWEST },
  GIVEN_AT: { ...stated, from: ['Donation'], to: ['Event'], out: NEWEST, in: NEWEST },
  CONFLICTS: {
    ...stated,
    walked: false,
    from: ['Donation'],
    to: ['AmountConflict'],
    out: [key('node', 'minor', 'ASC')],
    in: NONE,
  },
  /** Reference data. `change`: merged or split; `on`: the day. */
  MERGED_INTO: {
    from: ['Province'],
    to: ['Province'],
    properties: { change: 'text', on: 'key' },
    out: BY_NAME,
    in: BY_NAME,
    stated: false,
    words: 'own',
    walked: true,
    derived: false,
  },
  /** Between two that may be one; both directions are stored. */
  MAYBE_SAME: { ...derived, from: ENTITY_KINDS, to: ENTITY_KINDS, out: BY_NAME, in: BY_NAME },
  LEFT: { ...derived, from: ['UndecidedPair'], to: ENTITY_KINDS, out: BY_NAME, in: NONE },
  RIGHT: { ...derived, from: ['UndecidedPair'], to: ENTITY_KINDS, out: BY_NAME, in: NONE },
  /** The article of an evidence. */
  IN_ARTICLE: { ...derived, from: ['Evidence'], to: ['Article'], out: NONE, in: NONE },
} as const satisfies Record<string, RelationDefinition>;

export type RelationName = keyof typeof RELATIONS;

export const relation = (name: RelationName): RelationDefinition => RELATIONS[name];

/** The relation, as articles report it, that is rolled up by the units of one time. */
export const reportedAs = (name: RelationName): RelationName =>
  name.replace(/_(?:CURRENT|FORMER)$/, '') as RelationName;

/** The relations that paths and neighbourhoods walk, in the table's order: the GraphQL enum Relation. */
export const WALKED: readonly RelationName[] = (Object.keys(RELATIONS) as RelationName[]).filter(
  (name) => relation(name).walked,
);
