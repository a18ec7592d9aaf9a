import type { OrderKey } from '../model/ontology.ts';
import type { Value } from './plan.ts';

/** Unknown is the smallest; numbers by size, texts by code point as both stores do, false before true. */
export const compareValues = (a: Value, b: Value): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return Number(a) - Number(b);
};

/** By code point: as UTF-8 bytes compare. JavaScript's own `<` differs above U+FFFF. */
export const compareText = (a: string, b: string): number => {
  if (a === b) return 0;
  const end = Math.min(a.length, b.length);
  for (let i = 0; i < end; i += 1) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
};

/** Surrogates stand for what lies above the whole plane, so they come after U+E000 to U+FFFF. */
const rank = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);

/** Which way the id at the end of an order runs: as the last key does, up where there is none. */
export const idDirection = (order: readonly OrderKey[]): 'ASC' | 'DESC' => order.at(-1)?.direction ?? 'ASC';

/** Compares what rows carry as `at`: one value for each order key, then the id. */
export const compareAt =
  (order: readonly OrderKey[]) =>
  (a: readonly Value[], b: readonly Value[]): number => {
    for (let i = 0; i <= order.length; i += 1) {
      const direction = order[i]?.direction ?? idDirection(order);
      const difference = compareValues(a[i] ?? null, b[i] ?? null);
      if (difference !== 0) return direction === 'ASC' ? difference : -difference;
    }
    return 0;
  };

export const sameOrder = (a: readonly OrderKey[], b: readonly OrderKey[]): boolean =>
  a.length === b.length &&
  a.every((key, i) => key.on === b[i]?.on && key.property === b[i]?.property && key.direction === b[i]?.direction);

/** The same order backwards: what `last` walks. */
export const reversed = (order: readonly OrderKey[]): readonly OrderKey[] =>
  order.map((key) => ({ ...key, direction: key.direction === 'ASC' ? 'DESC' : 'ASC' }));
