import { type RelationName, relation } from '../../model/ontology.ts';
import { grouped } from '../grouped.ts';
import { RELATION_NAMES, relationOf, storedTypes } from './stored.ts';

/**
 * Relations in three families, each with an end on which few of the whole family hang: an article, an event or a gift, a
 * position or a body. Between two nodes all of a family are looked through for one, so that a statement for each family is
 * enough, where one for each type would have to be planned, and sent, forty times.
 */
const FAMILIES = ['of articles', 'of events and gifts', 'others'] as const;

const OF_EVENTS = ['Event', 'Donation', 'AmountConflict'];

const familyOf = (name: RelationName): (typeof FAMILIES)[number] => {
  const { from, to } = relation(name);
  if (from.length === 1 && from[0] === 'Article') return 'of articles';
  return [from, to].some((kinds) => kinds.every((kind) => OF_EVENTS.includes(kind))) ? 'of events and gifts' : 'others';
};

/** The stored types of each family, as a pattern names them. */
const TYPES = new Map(
  [...grouped(RELATION_NAMES, familyOf)].map(([family, names]) => [family, names.flatMap(storedTypes).join('|')]),
);

/** Rows by the types of their families. */
export const byFamily = <Row>(
  rows: readonly Row[],
  typeOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> => grouped(rows, (row) => TYPES.get(familyOf(relationOf(typeOf(row))))!);
