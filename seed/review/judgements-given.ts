import type { GraphReader } from '../../src/graph/graph-store.ts';

/** A judgement as it is kept. */
export interface Given {
  readonly id: string;
  /** Ids of mentions. */
  readonly left: string;
  readonly right: string;
  readonly verdict: string;
  readonly by: string | null;
  readonly reason: string | null;
  /** RFC 3339. */
  readonly at: string;
}

/** The newest judgements. */
export async function judgementsGiven(reader: GraphReader, first: number): Promise<readonly Given[]> {
  const found = await reader.read({
    type: 'list',
    kind: 'Judgement',
    where: null,
    order: [{ on: 'node', property: 'at', direction: 'DESC' }],
    page: { first, last: null, after: null, before: null },
    ask: { rows: true, more: false, total: false },
    node: { Judgement: { properties: ['left', 'right', 'verdict', 'by', 'reason', 'at'], children: {} } },
  });
  return found.rows.map(({ node: { id, properties } }) => ({
    id,
    left: properties.left as string,
    right: properties.right as string,
    verdict: properties.verdict as string,
    by: (properties.by ?? null) as string | null,
    reason: (properties.reason ?? null) as string | null,
    at: properties.at as string,
  }));
}
