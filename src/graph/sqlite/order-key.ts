import type { PropertyType } from '../../model/ontology.ts';
import type { Value } from '../plan.ts';
import type { SqlValue } from './columns.ts';

/**
 * A row's place in an order as one text that sorts as the order does, byte by byte: the values, each ended by U+0001, then
 * the id. Unknown is `0`, which comes before every known value, which begins with `1`. Decoded it is the row's `at`.
 */
export const orderKey = (values: readonly SqlValue[], id: string): string => `${values.map(encoded).join('')}${id}`;

/** Ends a value; sorts before everything that may stand in one. */
const END = '\u0001';

/** The least text above `key` and below all texts that go on from it: of `[key, next(key))` only the key itself is a member. */
export const next = (key: string): string => key + END;

/** Where the rows with this first value end: above all of their keys. */
export const endOfValue = (value: SqlValue): string => `${encoded(value).slice(0, -1)}\u0002`;

/** Where the rows with this first value begin. */
export const startOfValue = (value: SqlValue): string => encoded(value);

/** Where known first values begin. */
export const KNOWN = '1';

/** Above every key. */
export const TOP = '\u{10ffff}';

/** The values and the id of a key; `types`: one for each value. */
export const placeOf = (key: string, types: readonly PropertyType[]): readonly Value[] => {
  const place: Value[] = [];
  let start = 0;
  for (const type of types) {
    const end = key.indexOf(END, start);
    place.push(decoded(key.slice(start, end), type));
    start = end + 1;
  }
  place.push(key.slice(start));
  return place;
};

const decoded = (part: string, type: PropertyType): Value => {
  if (part === '0') return null;
  const text = part.slice(1);
  if (type === 'int') return decodedNumber(text);
  return type === 'bool' ? text === 'A1' : text;
};

/** The id at a key's end. */
export const idOfKey = (key: string): string => key.slice(key.lastIndexOf(END) + 1);

const encoded = (value: SqlValue): string => {
  if (value === null) return `0${END}`;
  return `1${typeof value === 'number' ? encodedNumber(value) : value}${END}`;
};

/** 7 is A7, 42 is B42: the length first, so that longer is larger; below zero as a complement after a minus. */
const encodedNumber = (value: number): string => {
  if (value < 0) return `-${BigInt(value) + BELOW_ZERO}`;
  return `${String.fromCharCode(64 + String(value).length)}${value}`;
};

const BELOW_ZERO = 10n ** 16n;

const decodedNumber = (text: string): number =>
  text.startsWith('-') ? Number(BigInt(text.slice(1)) - BELOW_ZERO) : Number(text.slice(1));

/** The same in SQL, for columns that the database computes. */
export const orderKeySql = (columns: readonly (readonly [column: string, type: PropertyType])[]): string =>
  [...columns.map(([column, type]) => encodedSql(column, type)), '"id"'].join(' || ');

const encodedSql = (column: string, type: PropertyType): string => {
  const known = type === 'int' || type === 'bool' ? numberSql(column) : column;
  return `(case when ${column} is null then '0' else '1' || ${known} end || char(1))`;
};

const numberSql = (column: string): string =>
  `case when ${column} < 0 then '-' || (${column} + ${BELOW_ZERO}) else char(64 + length(${column})) || ${column} end`;
