import type { EdgeRow, EvidenceRow, GraphDelta, NodeRow } from '../src/graph/graph-store.ts';
import { edgeKey } from '../src/graph/graph-store.ts';
import type { NodeKind, RelationName } from '../src/model/ontology.ts';
import { randomFrom } from '../test/random-from.ts';
import { skewed } from './random.ts';

/** How many of what a graph of so many articles has. */
export interface Sizes {
  readonly articles: number;
  readonly officials: number;
  readonly organizations: number;
  readonly topics: number;
}

export const sizesFor = (articles: number): Sizes => ({
  articles,
  officials: Math.max(50, Math.floor(articles / 8)),
  organizations: Math.max(30, Math.floor(articles / 16)),
  topics: 100,
});

export const FORMER = 63;
export const CURRENT = 34;
const PART = 250;
const SENTENCES = 8;

export const officialId = (at: number): string => id('off', at);
export const organizationId = (at: number): string => id('org', at);
export const formerId = (at: number): string => id('prv', at);
export const currentId = (at: number): string => id('prv', FORMER + at);
export const eventId = (at: number): string => id('evt', at);
/** Which of today's provinces one of the former became. */
export const successor = (former: number): number => former % CURRENT;

/**
 * A graph of the press, written as a loader would: the things first, then so many articles at a time. Degrees follow a power
 * law: the first official, organization and province are hubs.
 */
export function* generate(articles: number): Generator<GraphDelta> {
  const sizes = sizesFor(articles);
  for (const part of parts(things(sizes))) yield delta(part, [], [], part.filter(isNamed).map(namesOf));
  const random = randomFrom(20_260_101);
  let rows: Rows = { nodes: [], edges: new Map(), evidence: [] };
  for (let at = 0; at < articles; at += 1) {
    addArticle(rows, random, sizes, at);
    if ((at + 1) % PART !== 0 && at + 1 < articles) continue;
    yield delta(rows.nodes, [...rows.edges.values()], rows.evidence, []);
    rows = { nodes: [], edges: new Map(), evidence: [] };
  }
}

interface Rows {
  readonly nodes: NodeRow[];
  readonly edges: Map<string, EdgeRow>;
  readonly evidence: EvidenceRow[];
}

const id = (prefix: string, at: number): string => `${prefix}${String(at).padStart(8, '0')}`;

const delta = (
  nodes: readonly NodeRow[],
  edges: readonly EdgeRow[],
  evidence: readonly EvidenceRow[],
  names: GraphDelta['names'],
): GraphDelta => ({
  nodes,
  edges,
  evidence,
  names,
  removedNodes: [],
  removedEdges: [],
  removedEvidence: [],
  forwards: [],
});

const entity = (kind: NodeKind, nodeId: string, name: string, more: NodeRow['properties'] = {}): NodeRow => ({
  row: 'node',
  kind,
  id: nodeId,
  properties: {
    name,
    label: name,
    sortKey: name.toLowerCase(),
    words: ` ${name.toLowerCase()}`,
    articleCount: 1,
    independentArticleCount: 1,
    ...more,
  },
});

const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const things = ({ officials, organizations, topics }: Sizes): readonly NodeRow[] => [
  ...times(FORMER, (at) =>
    entity('Province', formerId(at), `Former ${at}`, {
      country: 'VN',
      validTo: '2025-06-30',
      fullName: `tỉnh Former ${at}`,
    }),
  ),
  ...times(CURRENT, (at) =>
    entity('Province', currentId(at), `Current ${at}`, {
      country: 'VN',
      validFrom: '2025-07-01',
      fullName: `tỉnh Current ${at}`,
    }),
  ),
  ...times(officials, (at) =>
    entity('Official', officialId(at), `Official ${at}`, {
      aliases: [],
      sortName: `${at} Official`,
      givenNameKey: `${at}`,
    }),
  ),
  ...times(organizations, (at) =>
    entity('Organization', organizationId(at), `Organization ${at}`, { aliases: [], kind: 'COMPANY' }),
  ),
  ...times(topics, (at) => entity('Topic', id('top', at), `Topic ${at}`, { kind: 'FIELD' })),
];

const isNamed = ({ kind }: NodeRow): boolean => kind === 'Official' || kind === 'Organization';

const namesOf = ({ id: named, properties }: NodeRow): GraphDelta['names'][number] => ({
  id: named,
  names: [String(properties.name)],
  offices: [],
});

/** No transaction is larger than a usual server lets it be. */
function* parts(nodes: readonly NodeRow[]): Generator<readonly NodeRow[]> {
  for (let start = 0; start < nodes.length; start += MOST_THINGS) yield nodes.slice(start, start + MOST_THINGS);
}

const MOST_THINGS = 10_000;

const dayOf = (at: number, articles: number): string =>
  new Date(Date.UTC(2016, 0, 1) + Math.floor((at / articles) * 3_650) * 86_400_000).toISOString().slice(0, 10);

const addArticle = (rows: Rows, random: () => number, sizes: Sizes, at: number): void => {
  const date = dayOf(at, sizes.articles);
  const sentence = 'Ông Thử đã thăm và tặng quà ở đây. ';
  const article = id('art', at);
  rows.nodes.push({
    row: 'node',
    kind: 'Article',
    id: article,
    properties: {
      title: `Article ${at}`,
      text: sentence.repeat(SENTENCES * 8),
      words: ' ong thu da tham va tang qua o day',
      source: `Paper ${at % 20}`,
      publishedOn: date,
      dateInferred: false,
      loadedAt: '2026-01-01T00:00:00Z',
      independent: true,
    },
  });
  let said = 0;
  const edge = (type: RelationName, from: string, to: string, properties: EdgeRow['properties'] = {}): void => {
    const row: EdgeRow = { row: 'edge', type, from, to, properties, articleCount: 1, independentArticleCount: 1 };
    rows.edges.set(edgeKey(row), row);
  };
  const stated = (type: RelationName, from: string, to: string, properties: EdgeRow['properties'] = {}): void => {
    edge(type, from, to, properties);
    const start = (said % (SENTENCES * 8)) * sentence.length;
    said += 1;
    rows.evidence.push({
      row: 'evidence',
      id: id('evd', at * 64 + said),
      subject: `${type}|${from}|${to}`,
      article,
      start,
      end: start + 6,
      sentenceStart: start,
      sentenceEnd: start + sentence.length - 1,
      quote: sentence.slice(0, 6),
      sentence: sentence.slice(0, -1),
      mention: id('men', at * 64 + said),
      publishedOn: date,
    });
  };

  const event = eventId(at);
  const background = random() < 0.1;
  rows.nodes.push(
    entity('Event', event, `Event ${at}`, {
      kind: 'VISIT',
      date,
      from: date,
      to: date,
      datePrecision: 'DAY',
      dateInferred: false,
      background,
      countries: [],
    }),
  );
  edge('MENTIONS', article, event, { first: 0 });
  const former = skewed(random, FORMER);
  stated('HELD_IN', event, formerId(former));
  edge('HELD_IN_CURRENT', event, currentId(successor(former)), { counterpart: true });
  edge('HELD_IN_FORMER', event, formerId(former), { counterpart: true });
  stated('ABOUT', event, id('top', skewed(random, sizes.topics)));
  const guests = 2 + Math.floor(random() * 6);
  for (let guest = 0; guest < guests; guest += 1) {
    const official = officialId(skewed(random, sizes.officials));
    stated('TOOK_PART_IN', official, event, {
      roles: [guest === 0 ? 'LEADER' : 'MEMBER'],
      titles: [],
      roleRank: guest === 0 ? 0 : 3,
    });
    edge('MENTIONS', article, official, { first: guest + 1 });
  }
  if (random() < 0.4) addGift(rows, random, sizes, { at, date, event, former, edge, stated });
};

interface Told {
  readonly at: number;
  readonly date: string;
  readonly event: string;
  readonly former: number;
  readonly edge: (type: RelationName, from: string, to: string) => void;
  readonly stated: (type: RelationName, from: string, to: string) => void;
}

const addGift = (
  rows: Rows,
  random: () => number,
  sizes: Sizes,
  { at, date, event, former, edge, stated }: Told,
): void => {
  const gift = id('don', at);
  const minor = Math.ceil(random() ** 3 * 2_000) * 1_000_000;
  rows.nodes.push(
    entity('Donation', gift, `Gift ${at}`, {
      kind: 'MONEY',
      date,
      from: date,
      to: date,
      datePrecision: 'DAY',
      dateInferred: false,
      minor,
      currency: 'VND',
      amountText: `${minor}`,
      amountApproximate: false,
      amountComputed: false,
      low: minor,
      high: minor,
      conflicting: false,
      items: [],
      itemWords: '',
      beneficiaryKinds: ['PUPILS'],
    }),
  );
  stated('GAVE', organizationId(skewed(random, sizes.organizations)), gift);
  stated('HANDED_OVER', officialId(skewed(random, sizes.officials)), gift);
  stated('WENT_TO', gift, organizationId(Math.floor(random() * sizes.organizations)));
  stated('BENEFITS', gift, formerId(former));
  edge('BENEFITS_CURRENT', gift, currentId(successor(former)));
  edge('BENEFITS_FORMER', gift, formerId(former));
  stated('GIVEN_AT', gift, event);
};
