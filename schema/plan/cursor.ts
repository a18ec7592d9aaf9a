import type { Value } from '../../src/graph/plan.ts';
import { NODES, type OrderKey, RELATIONS } from '../../src/model/ontology.ts';
import { badInput } from './errors.ts';

/** What the rows of a connection are ordered by, as far as a cursor must know it: a name, and the type of each value. */
export interface CursorOrder {
  /** `date-` for newest first: a cursor of one order is refused in another. */
  readonly tag: string;
  readonly types: readonly ('string' | 'number')[];
}

/**
 * base64url of a JSON list: the order's tag, the row's values in that order, its id. Nothing of the store's is in it, so all
 * stores give the same, and it lives on when its row goes.
 */
export const encodeCursor = (tag: string, at: readonly Value[]): string =>
  Buffer.from(JSON.stringify([tag, ...at]), 'utf8').toString('base64url');

/** The values of a cursor, the id last. `name` is the argument's, for the message. */
export function decodeCursor(name: string, text: string, order: CursorOrder): readonly Value[] {
  const [tag, ...values] = parse(text) ?? [];
  const id = values.at(-1);
  if (typeof tag !== 'string' || typeof id !== 'string') {
    throw badInput(`"${name}" is no cursor: ${JSON.stringify(text.slice(0, 60))}`);
  }
  const fits =
    values.length === order.types.length + 1 &&
    order.types.every((type, index) => values[index] === null || typeof values[index] === type);
  if (tag !== order.tag || !fits)
    throw badInput(`"${name}" is a cursor of another order: it belongs where it was made`);
  return values as Value[];
}

/** The same for the same list, which most connections have as a constant: each of their parents' pages asks for it. */
export function cursorOrder(order: readonly OrderKey[]): CursorOrder {
  const there = known.get(order);
  if (there) return there;
  const made: CursorOrder = {
    tag: order.map((key) => `${key.property}${key.direction === 'ASC' ? '+' : '-'}`).join(' '),
    types: order.map((key) => (NUMBERS.has(key.property) ? 'number' : 'string')),
  };
  known.set(order, made);
  return made;
}

const known = new WeakMap<readonly OrderKey[], CursorOrder>();

/** Properties that are numbers wherever they stand. */
const NUMBERS: ReadonlySet<string> = new Set(
  [...Object.values(NODES), ...Object.values(RELATIONS).map((each) => each.properties)].flatMap((properties) =>
    Object.entries(properties).flatMap(([name, type]) => (type === 'int' ? [name] : [])),
  ),
);

function parse(text: string): readonly unknown[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(values) ? values : null;
  } catch {
    return null;
  }
}
