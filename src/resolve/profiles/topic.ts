import type { IdentityRules } from './rules.ts';

/** A topic is its words: whoever writes the same speaks of the same. */
export interface TopicProfile {
  readonly kind: 'Topic';
  readonly fold: string;
}

export const TOPICS: IdentityRules<TopicProfile> = {
  blocks: () => [],
  bare: () => false,
  features: [],
  same: 1,
  undecided: 1,
};
