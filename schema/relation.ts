import { type RelationName, WALKED } from '../src/model/ontology.ts';
import { builder } from './builder.ts';

const WORDS: Readonly<Partial<Record<RelationName, string>>> = {
  TOOK_PART_IN: 'A party took part in an event.',
  HELD_IN: 'An event was held in a province or place.',
  INVOLVES: 'An event is about a party that did not take part.',
  ABOUT: 'An event was about a topic.',
  SERVES_AT: 'An official holds, or held, an office at a body.',
  BASED_IN: 'A body is based in a province.',
  PART_OF: 'A body is a unit of a larger one.',
  LOCATED_IN: 'A place lies in a larger place or a province; needs no article.',
  GAVE: 'A party gave a donation.',
  HANDED_OVER: 'A party handed a donation over, for itself or for the giver.',
  WENT_TO: 'A donation went to a party.',
  BENEFITS: 'A donation does good in a province or place.',
  FOR: 'A donation was given for a topic.',
  GIVEN_AT: 'A donation was given at an event.',
  MERGED_INTO: 'A province was merged into another, or split off; needs no article.',
};

/** The hops of paths and neighbourhoods. */
export const Relation = builder.enumType('Relation', {
  description: 'How two things are tied: the hops of paths and neighbourhoods.',
  values: Object.fromEntries(
    WALKED.map((name) => [name, { value: name, description: WORDS[name] }] as const),
  ) as Readonly<Record<RelationName, { readonly value: RelationName; readonly description: string }>>,
});
