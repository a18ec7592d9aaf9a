import type { GraphReader, ReadOptions } from '../../src/graph/graph-store.ts';
import type { SearchPlan } from '../../src/graph/plan.ts';
import type { NodeKind } from '../../src/model/ontology.ts';

/** Up to three names that a mistyped one may have meant. The names of events and donations are sentences that hold others'. */
export async function nearNames(
  reader: Pick<GraphReader, 'read'>,
  sought: string,
  kinds: readonly NodeKind[],
  options: ReadOptions,
): Promise<readonly string[]> {
  const likely = kinds.filter((kind) => kind !== 'Event' && kind !== 'Donation');
  const plan: SearchPlan = {
    type: 'search',
    text: sought,
    kinds: likely,
    exactDiacritics: false,
    first: 3,
    after: null,
    ask: { rows: true, more: false, total: false },
    counts: false,
    node: Object.fromEntries(likely.map((kind) => [kind, { properties: ['name'], children: {} }])),
  };
  const { rows } = await reader.read(plan, options);
  return [...new Set(rows.map((row) => String(row.node.properties.name)))];
}
