import fc from 'fast-check';
import type { EdgeRow, EvidenceRow, NamesRow, NodeRow, PropertyValue } from '../../../src/graph/graph-store.ts';
import { edgeKey } from '../../../src/graph/graph-store.ts';
import { evidencePrefix } from '../../../src/model/ids.ts';
import {
  ENTITY_KINDS,
  NODES,
  type NodeKind,
  type PropertyType,
  RELATIONS,
  type RelationName,
  relation,
} from '../../../src/model/ontology.ts';
import type { Graph } from '../delta.ts';

/** Small graphs with few values, so that ties, unknowns and parallel relations are common. */

/** Evidence is no node that is written as one. */
export const KINDS = (Object.keys(NODES) as NodeKind[]).filter((kind) => kind !== 'Evidence');
const RELATION_NAMES = (Object.keys(RELATIONS) as RelationName[]).filter((name) => name !== 'IN_ARTICLE');
const EACH = 3;

export const idsOfKind = (kind: NodeKind): readonly string[] =>
  Array.from({ length: EACH }, (_, at) => (kind === 'Article' ? `art_article${at}` : `${kind.toLowerCase()}-${at}`));
export const ALL_IDS: readonly string[] = KINDS.flatMap(idsOfKind);
const OLD_IDS = ['old-0', 'old-1'];

/** The id of a mention in an article: the same official's is the same. */
const mentionIn = (article: string, subject: string): string =>
  `off_${article.slice(4)}${subject.startsWith('official-') ? subject.slice(-1) : 'x'}`;
const MENTIONS = idsOfKind('Article').flatMap((article) => idsOfKind('Official').map((id) => mentionIn(article, id)));

export const ASKED_IDS: readonly string[] = [...ALL_IDS, ...MENTIONS, ...OLD_IDS, 'nobody'];

const TEXT = 'Ông Thử họp ở Yên Bái. 😀 Bà Mẫu tặng quà. Cả hai về.';
const SENTENCES: readonly (readonly [start: number, end: number])[] = [
  [0, 22],
  [23, 43],
  [44, TEXT.length],
];

/** The values that a property takes, by its type; the same ones are compared with. */
export const VALUES: Readonly<Record<PropertyType, readonly PropertyValue[]>> = {
  text: ['VISIT', 'MEMBER', 'VND', 'x', ''],
  key: ['2016', '2017-03-02', '2017-03-02', '2017-04', 'ab', 'a b', ''],
  words: [' lao cai', ' lao', ' thu lo van', ''],
  texts: [['MEMBER'], ['GUEST', 'LEADER'], []],
  int: [0, 1, 2, 500_000_000, -3],
  bool: [true, false],
  json: [[{ a: 1 }], { b: 'x' }],
};

const property = (type: PropertyType): fc.Arbitrary<PropertyValue> =>
  fc.oneof({ arbitrary: fc.constant(null), weight: 1 }, { arbitrary: fc.constantFrom(...VALUES[type]), weight: 3 });

const properties = (types: Readonly<Record<string, PropertyType>>): fc.Arbitrary<Record<string, PropertyValue>> =>
  fc.record(Object.fromEntries(Object.entries(types).map(([name, type]) => [name, property(type)])));

const nodeRow = (kind: NodeKind, id: string): fc.Arbitrary<NodeRow> =>
  properties(NODES[kind]).map((own) => ({
    row: 'node',
    kind,
    id,
    properties:
      kind === 'Article'
        ? { ...own, text: TEXT, publishedOn: own.publishedOn || null }
        : kind === 'Note'
          ? { ...own, subject: own.subject ?? '' }
          : own,
  }));

const endsOf = (kinds: readonly NodeKind[]) => fc.constantFrom(...kinds.flatMap(idsOfKind));

const edgeRow = (type: RelationName): fc.Arbitrary<EdgeRow> =>
  fc.record({
    row: fc.constant('edge' as const),
    type: fc.constant(type),
    from: endsOf(relation(type).from),
    to: endsOf(relation(type).to),
    properties: fc
      .tuple(properties(relation(type).properties), fc.subarray([...idsOfKind('Province')]))
      .map(([own, units]) => ('units' in own ? { ...own, units } : own)),
    articleCount: fc.nat(3),
    independentArticleCount: fc.nat(2),
  });

const evidenceRow = (
  subjects: readonly string[],
  at: number,
  articles: readonly NodeRow[],
): fc.Arbitrary<EvidenceRow> =>
  fc
    .record({
      subject: fc.constantFrom(...subjects),
      article: fc.constantFrom(...articles),
      sentence: fc.constantFrom(...SENTENCES),
    })
    .map(({ subject, article, sentence: [start, end] }) => ({
      row: 'evidence',
      id: `${evidencePrefix(article.id)}${String.fromCharCode(97 + at)}`,
      subject,
      article: article.id,
      start: start + 2,
      end: end - 1,
      sentenceStart: start,
      sentenceEnd: end,
      quote: TEXT.slice(start + 2, end - 1),
      sentence: TEXT.slice(start, end),
      mention: mentionIn(article.id, subject),
      publishedOn: (article.properties.publishedOn as string | null | undefined) ?? null,
    }));

const NAMES = [
  'Lò Văn Thử',
  'Lo Van Thu',
  'Thử Lò',
  'Quỹ Khuyến học',
  'quý khuyên hộc',
  'Lào Cai',
  'tỉnh Lào Cai',
  'An',
];

const namesRow = (id: string): fc.Arbitrary<NamesRow> =>
  fc.record({
    id: fc.constant(id),
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
    offices: fc.uniqueArray(fc.constantFrom('Bí thư Lào Cai', 'Chủ tịch'), { maxLength: 1 }),
  });

const oneEach = <T>(rows: readonly T[], key: (row: T) => string): readonly T[] => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
];

const edges: fc.Arbitrary<readonly EdgeRow[]> = fc
  .tuple(...RELATION_NAMES.map((type) => fc.array(edgeRow(type), { minLength: 1, maxLength: 7 })))
  .map((lists) => oneEach(lists.flat(), edgeKey));

export const randomGraph: fc.Arbitrary<Graph> = fc
  .tuple(fc.tuple(...KINDS.flatMap((kind) => idsOfKind(kind).map((id) => nodeRow(kind, id)))), edges)
  .chain(([nodes, all]) => {
    const articles = nodes.filter(({ kind }) => kind === 'Article');
    const stated = all.filter(({ type }) => relation(type).stated && relation(type).words === 'own').map(edgeKey);
    const subjects = [...ENTITY_KINDS.flatMap(idsOfKind), ...stated];
    const evidence = Array.from({ length: 25 }, (_, at) => evidenceRow(subjects, at, articles));
    const notes = fc.array(fc.constantFrom(...subjects), { minLength: EACH, maxLength: EACH });
    return fc.record({
      nodes: notes.map((about) => nodes.map((row) => withSubject(row, about))),
      edges: fc.constant(all),
      evidence: fc.tuple(...evidence),
      names: fc.tuple(...ENTITY_KINDS.flatMap(idsOfKind).map(namesRow)),
      forwards: fc
        .array(fc.constantFrom(...ALL_IDS), { minLength: OLD_IDS.length, maxLength: OLD_IDS.length })
        .map((ids) => ids.map((id, at) => [OLD_IDS[at]!, id] as const)),
    });
  });

const withSubject = (row: NodeRow, subjects: readonly string[]): NodeRow =>
  row.kind === 'Note'
    ? { ...row, properties: { ...row.properties, subject: subjects[Number(row.id.slice(-1))]! } }
    : row;
