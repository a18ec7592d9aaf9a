import { WALKED } from '../src/model/ontology.ts';
import { builder } from './builder.ts';

/** The hops of paths and neighbourhoods. */
export const Relation = builder.enumType('Relation', {
  description: 'How two things are tied: the hops of paths and neighbourhoods.',
  values: WALKED,
});
