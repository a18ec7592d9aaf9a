import type { OrderKey } from '../../model/ontology.ts';
import { idDirection } from '../order.ts';
import type { Value } from '../plan.ts';
import type { Context } from './context.ts';

/** The row that is ordered: the thing and the relation that led to it. */
export interface Row {
  readonly node: string;
  readonly relation: string | null;
}

/** The values of a row's place: one for each order key, then the id. */
export const placeOf = (order: readonly OrderKey[], row: Row): readonly string[] => [
  ...order.map(({ on, property }) => `${on === 'node' ? row.node : row.relation}.${property}`),
  `${row.node}.id`,
];

export const directionsOf = (order: readonly OrderKey[]): readonly ('ASC' | 'DESC')[] => [
  ...order.map(({ direction }) => direction),
  idDirection(order),
];

/** Unknown is the smallest; by itself Cypher takes null for the largest. */
export const orderBy = (values: readonly string[], directions: readonly ('ASC' | 'DESC')[]): string =>
  values
    .flatMap((value, at) => {
      const direction = directions[at] === 'DESC' ? ' DESC' : '';
      // Ids are always known.
      return at === values.length - 1
        ? [`${value}${direction}`]
        : [`${value} IS NOT NULL${direction}`, `${value}${direction}`];
    })
    .join(', ');

/**
 * That a row lies beyond a place (`inclusive`: or is there), in the order's own direction or, `back`, against it. True where
 * there is no place: first and later pages are one text.
 */
export const beyond = (
  context: Context,
  values: readonly string[],
  directions: readonly ('ASC' | 'DESC')[],
  place: readonly Value[] | null,
  side: 'after' | 'before',
): string => {
  const at = context.parameter(place === null ? null : [...place]);
  const test = values.reduceRight((rest, value, index) => {
    const ascending = (directions[index] === 'ASC') === (side === 'after');
    const there = `${at}[${index}]`;
    // The id at the end is always known.
    if (index === values.length - 1) return `${value} ${ascending ? '>' : '<'} ${there}`;
    return `(${further(value, there, ascending)} OR ${same(value, there)} AND ${rest})`;
  }, '');
  return `(${at} IS NULL OR ${test})`;
};

const further = (value: string, there: string, ascending: boolean): string =>
  ascending
    ? `CASE WHEN ${value} IS NULL THEN false WHEN ${there} IS NULL THEN true ELSE ${value} > ${there} END`
    : `CASE WHEN ${there} IS NULL THEN false WHEN ${value} IS NULL THEN true ELSE ${value} < ${there} END`;

const same = (value: string, there: string): string =>
  `CASE WHEN ${value} IS NULL THEN ${there} IS NULL ELSE coalesce(${value} = ${there}, false) END`;
