import { ExpectedError } from '../../errors.ts';
import type { ReadOptions } from '../../graph/graph-store.ts';
import type { Store } from './candidates.ts';
import { PROPERTIES, propertyOf, selectionFor, valuesOf } from './properties.ts';
import type { Property } from './property.ts';
import type { Extension } from './queries.ts';
import { typeOf } from './types.ts';

/** What is known of things, for new columns: a data extension response. An id that is no more has no values. */
export const extendWith = async (store: Store, { ids, properties }: Extension, options: ReadOptions) => {
  const known = properties.map(({ id }) => named(id));
  const nodes = await store.read({ type: 'nodes', ids, node: selectionFor(known) }, options);
  const rowOf = (at: number) => {
    const node = nodes[at] ?? null;
    return Object.fromEntries(known.map((property) => [property.id, node === null ? [] : valuesOf(property, node)]));
  };
  return {
    meta: known.map(({ id, name, type }) => ({ id, name, ...(type ? { type: typeOf(type) } : {}) })),
    rows: Object.fromEntries(ids.map((id, at) => [id, rowOf(at)])),
  };
};

const named = (id: string): Property => {
  const property = propertyOf(id);
  if (property) return property;
  throw new ExpectedError(
    'BAD_USER_INPUT',
    `a property must be one of ${PROPERTIES.map((each) => each.id).join(', ')}, but got ${JSON.stringify(id)}.`,
  );
};

/** Properties that things of a type have. */
export const proposeProperties = (parameters: URLSearchParams) => {
  const type = parameters.get('type') ?? '';
  const limit = Number(parameters.get('limit') ?? 0);
  const all = PROPERTIES.filter(({ of }) => type === '' || (of as readonly string[]).includes(type));
  return {
    type,
    ...(limit > 0 ? { limit } : {}),
    properties: all.slice(0, limit > 0 ? limit : undefined).map(({ id, name }) => ({ id, name })),
  };
};
