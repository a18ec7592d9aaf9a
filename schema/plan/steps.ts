import type { Condition, Step } from '../../src/graph/plan.ts';
import {
  ENTITY_KINDS,
  NODES,
  type NodeKind,
  type OrderKey,
  type RelationName,
  relation,
} from '../../src/model/ontology.ts';

export interface StepOptions {
  /** Only these kinds at the other end; all that the relation allows where not said. */
  readonly to?: readonly NodeKind[];
  /** A condition on the relation's own properties. */
  readonly edge?: Condition | null;
  readonly background?: boolean | null;
}

/** Along a relation, the way it points: `out('PART_OF')` leads from a unit to its parent. */
export const out = (name: RelationName, options: StepOptions = {}): Step => step(name, 'out', options);

/** Against a relation: `into('PART_OF')` leads from a parent to its units. */
export const into = (name: RelationName, options: StepOptions = {}): Step => step(name, 'in', options);

/** To the sentences that say so; on an edge, those of the relation. */
export const EVIDENCE: Step = { subject: 'Evidence' };

/** To what reviewers say of it. */
export const NOTES: Step = { subject: 'Note' };

const step = (name: RelationName, direction: 'out' | 'in', options: StepOptions): Step => ({
  relation: name,
  direction,
  to: options.to ?? [],
  edge: options.edge ?? null,
  background: options.background ?? null,
});

/** The order in which stores keep these steps as an index, so that a page costs a page. Of several steps the first's. */
export function orderOf(steps: readonly Step[]): readonly OrderKey[] {
  const [first] = steps;
  if (!first) return [];
  if ('subject' in first) return first.subject === 'Evidence' ? NEWEST_EVIDENCE : NEWEST_NOTE;
  const definition = relation(first.relation);
  return first.direction === 'out' ? definition.out : definition.in;
}

const NEWEST_EVIDENCE: readonly OrderKey[] = [{ on: 'node', property: 'publishedOn', direction: 'DESC' }];
const NEWEST_NOTE: readonly OrderKey[] = [{ on: 'node', property: 'at', direction: 'DESC' }];

/** The kinds that these steps can end at: a selection of other kinds would never be read. */
export function kindsAt(steps: readonly Step[]): ReadonlySet<NodeKind> {
  return new Set(steps.flatMap((each) => ends(each)));
}

function ends(each: Step): readonly NodeKind[] {
  if ('subject' in each) return [each.subject];
  if (each.to.length > 0) return each.to;
  const definition = relation(each.relation);
  return each.direction === 'out' ? definition.to : definition.from;
}

export const isKind = (name: string): name is NodeKind => Object.hasOwn(NODES, name);

export const isEntity = (kind: NodeKind): boolean => (ENTITY_KINDS as readonly NodeKind[]).includes(kind);
