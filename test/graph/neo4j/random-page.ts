import fc from 'fast-check';
import type { Ask, Page, Value } from '../../../src/graph/plan.ts';
import type { NodeKind, OrderKey, PropertyType } from '../../../src/model/ontology.ts';
import { maybe, type Types, typesOf, UNKEPT } from './random-condition.ts';
import { ALL_IDS, idsOfKind, VALUES } from './random-graph.ts';

/** Orders, and pages with cursors of their types, often at a place where no row is. */

export const ask: fc.Arbitrary<Ask> = fc.record({
  rows: fc.constantFrom(true, true, true, false),
  more: fc.boolean(),
  total: fc.boolean(),
});

export const orderKey = (kinds: readonly NodeKind[], edgeTypes: Types): fc.Arbitrary<OrderKey> => {
  const sortable = (types: Types) =>
    Object.entries(types)
      .filter(([, type]) => type === 'key' || type === 'int')
      .map(([name]) => name);
  const onNode = [...new Set(kinds.flatMap((kind) => sortable(typesOf(kind))))].filter(
    (name) => !UNKEPT.includes(name),
  );
  const onEdge = sortable(edgeTypes);
  const choices = [
    ...onNode.map((property) => ({ on: 'node' as const, property })),
    ...onEdge.map((property) => ({ on: 'edge' as const, property })),
  ];
  return fc
    .constantFrom(...(choices.length > 0 ? choices : [{ on: 'node' as const, property: 'id' }]))
    .chain((choice) => fc.constantFrom('ASC' as const, 'DESC' as const).map((direction) => ({ ...choice, direction })));
};

const typeIn = (kinds: readonly NodeKind[], edgeTypes: Types, { on, property }: OrderKey): PropertyType =>
  (on === 'edge' ? edgeTypes[property] : kinds.map((kind) => typesOf(kind)[property]).find((type) => type)) ?? 'key';

const place = (
  kinds: readonly NodeKind[],
  edgeTypes: Types,
  order: readonly OrderKey[],
): fc.Arbitrary<readonly Value[]> =>
  fc.tuple(
    ...order.map((key) =>
      key.property === 'id'
        ? fc.constantFrom(...ALL_IDS)
        : maybe(fc.constantFrom(...(VALUES[typeIn(kinds, edgeTypes, key)] as readonly Value[]))),
    ),
    fc.constantFrom(
      ...kinds.flatMap((kind) => (kind === 'Evidence' ? ['evd_article0d', 'evd_article2t'] : idsOfKind(kind))),
      'f',
      'zz',
    ),
  );

export const page = (kinds: readonly NodeKind[], edgeTypes: Types, order: readonly OrderKey[]): fc.Arbitrary<Page> =>
  fc
    .record({
      count: fc.integer({ min: 1, max: 4 }),
      forwards: fc.constantFrom(true, true, false),
      after: fc.option(place(kinds, edgeTypes, order), { freq: 2 }),
      before: fc.option(place(kinds, edgeTypes, order), { freq: 2 }),
    })
    .map(({ count, forwards, after, before }) => ({
      first: forwards ? count : null,
      last: forwards ? null : count,
      after,
      before,
    }));
