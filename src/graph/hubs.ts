import type { RelationName } from '../model/ontology.ts';

/** The end of a relation where very many can hang on one thing. Elsewhere a thing has few. */
export type Hub = 'from' | 'to' | null;

const HUB_AT_FROM: readonly RelationName[] = ['TOOK_PART_IN', 'GAVE', 'HANDED_OVER'];
const NO_HUB: readonly RelationName[] = ['REPRINTS', 'HOLDS', 'CONFLICTS', 'MAYBE_SAME', 'LEFT', 'RIGHT', 'IN_ARTICLE'];

export const hubOf = (name: RelationName): Hub => {
  if (NO_HUB.includes(name)) return null;
  return HUB_AT_FROM.includes(name) ? 'from' : 'to';
};

/** Whether very many may be found that way. */
export const leadsToMany = (step: { readonly relation: RelationName; readonly direction: 'out' | 'in' }): boolean =>
  hubOf(step.relation) === (step.direction === 'out' ? 'from' : 'to');
