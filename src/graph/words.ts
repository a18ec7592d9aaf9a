import { relation } from '../model/ontology.ts';
import type { Step } from './plan.ts';

/** Whose evidence the words for a relation are, as seen from where a step along it starts. */
export interface Words {
  /** Its own, that of the thing at one end, or that of the relations that it rolls up. */
  readonly of: 'relation' | 'near' | 'far' | 'reported';
  /** The end at which the article is to which they are narrowed; null: all articles. */
  readonly article: 'near' | 'far' | null;
}

/** The words for the relations that these steps lead along; where they are several, all have words of their own. */
export const wordsAlong = ([step, ...others]: readonly Step[]): Words => {
  if (step === undefined || others.length > 0 || !('relation' in step)) return OWN;
  const { words, from, to } = relation(step.relation);
  if (words === 'own') return OWN;
  if (words === 'reported') return { of: 'reported', article: null };
  const [source, target] = step.direction === 'out' ? (['near', 'far'] as const) : (['far', 'near'] as const);
  const [of, other, kinds] = words === 'to' ? [target, source, from] : [source, target, to];
  return { of, article: kinds.every((kind) => kind === 'Article') ? other : null };
};

const OWN: Words = { of: 'relation', article: null };
