import type { GraphReader } from '../../src/graph/graph-store.ts';
import type { KindSelection, NodeResult, Page, RelatedPlan, Selection } from '../../src/graph/plan.ts';
import { ENTITY_KINDS, type NodeKind, type RelationName } from '../../src/model/ontology.ts';

/** Two things that may be one, and why. */
export interface Pair {
  readonly score: number;
  readonly features: readonly string[];
  readonly sides: readonly Side[];
}

export interface Side {
  readonly id: string;
  readonly label: string;
  readonly articleCount: number;
  /** Sentences that name it, the newest first. */
  readonly sentences: readonly string[];
}

/** The undecided pairs that most articles speak of. */
export async function undecidedPairs(reader: GraphReader, first: number): Promise<readonly Pair[]> {
  const found = await reader.read({
    type: 'list',
    kind: 'UndecidedPair',
    where: null,
    order: [{ on: 'node', property: 'articleCount', direction: 'DESC' }],
    page: page(first),
    ask: ROWS,
    node: {
      UndecidedPair: { properties: ['score', 'features'], children: { left: side('LEFT'), right: side('RIGHT') } },
    },
  });
  return found.rows.map(({ node }) => ({
    score: node.properties.score as number,
    features: node.properties.features as readonly string[],
    sides: [node.children.left, node.children.right].flatMap((rows) =>
      (rows?.rows ?? []).map((row) => sideOf(row.node)),
    ),
  }));
}

function sideOf({ id, properties, children }: NodeResult): Side {
  return {
    id,
    label: properties.label as string,
    articleCount: properties.articleCount as number,
    sentences: (children.evidence?.rows ?? []).map((row) => row.node.properties.sentence as string),
  };
}

const ROWS = { rows: true, more: false, total: false } as const;
const page = (first: number): Page => ({ first, last: null, after: null, before: null });

const side = (relation: RelationName): RelatedPlan => ({
  type: 'related',
  via: [{ relation, direction: 'out', to: [], edge: null, background: null }],
  where: null,
  order: [],
  page: page(1),
  ask: ROWS,
  edge: { properties: [], children: {} },
  node: ofEveryKind({ properties: ['label', 'articleCount'], children: { evidence: SENTENCES } }),
});

const SENTENCES: RelatedPlan = {
  type: 'related',
  via: [{ subject: 'Evidence' }],
  where: null,
  order: [{ on: 'node', property: 'publishedOn', direction: 'DESC' }],
  page: page(2),
  ask: ROWS,
  edge: { properties: [], children: {} },
  node: { Evidence: { properties: ['sentence'], children: {} } },
};

function ofEveryKind(selection: KindSelection): Selection {
  return Object.fromEntries(ENTITY_KINDS.map((kind: NodeKind) => [kind, selection]));
}
