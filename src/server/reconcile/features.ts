/** What a candidate's score is made of, in words: the specification's matching features. */
export const FEATURES = {
  id: 'true where the query was the id itself.',
  name_rank:
    'How the name answers the query: 1 the name or an alias itself; 0.8 a beginning of it or of any part; 0.6 all words, in any order, each begun; 0.4 the same with one slip a word. Case, diacritics and tone placement are ignored.',
  as_typed: 'true where the name answers with its diacritics as they were typed.',
  by_name: 'true where a name or an alias answered, false where it was an office.',
  articles: 'How many articles name the thing: among equals the more often named comes first.',
  properties:
    'How many of the properties given agree with what the articles say, from 0 to 1; not there where none was given.',
} as const;

export type FeatureId = keyof typeof FEATURES;

export interface Feature {
  readonly id: FeatureId;
  readonly value: number | boolean;
}

/** Of a hundred: the name alone, or six parts the name and four the properties. */
export const scoreOf = (nameRank: number, properties: number | null): number =>
  Math.round(100 * (properties === null ? nameRank : 0.6 * nameRank + 0.4 * properties));

export const SCORE_IN_WORDS =
  'score = 100 × name_rank; where properties were given, 100 × (0.6 × name_rank + 0.4 × properties). match: the name itself, all properties agree, and nothing else does so well.';
