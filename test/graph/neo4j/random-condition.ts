import fc from 'fast-check';
import type { Condition, Step } from '../../../src/graph/plan.ts';
import {
  NODES,
  type NodeKind,
  type PropertyType,
  RELATIONS,
  type RelationName,
  relation,
} from '../../../src/model/ontology.ts';
import { ASKED_IDS, VALUES } from './random-graph.ts';

/** Steps and conditions that are valid at a kind. */

const NAMES = Object.keys(RELATIONS) as RelationName[];
export type Types = Readonly<Record<string, PropertyType>>;
export const typesOf = (kind: NodeKind): Types => NODES[kind];
export const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { freq: 2 });

const stepsFrom = (kind: NodeKind): readonly (readonly [RelationName, 'out' | 'in'])[] =>
  NAMES.flatMap((name) => [
    ...(relation(name).from.includes(kind) ? [[name, 'out'] as const] : []),
    ...(relation(name).to.includes(kind) ? [[name, 'in'] as const] : []),
  ]);

const allowed = (name: RelationName, direction: 'out' | 'in'): readonly NodeKind[] =>
  direction === 'out' ? relation(name).to : relation(name).from;

const touchesEvents = (name: RelationName): boolean => [...relation(name).from, ...relation(name).to].includes('Event');

export const relationStep = (kind: NodeKind): fc.Arbitrary<Step> => {
  const ways = stepsFrom(kind);
  if (ways.length === 0) return fc.constant({ subject: 'Note' });
  return fc.constantFrom(...ways).chain(([name, direction]) => {
    const farKinds = allowed(name, direction);
    const isEventual = touchesEvents(name);
    return fc.record({
      relation: fc.constant(name),
      direction: fc.constant(direction),
      to: fc.oneof(
        { arbitrary: fc.constant([] as readonly NodeKind[]), weight: 3 },
        { arbitrary: fc.subarray([...farKinds], { minLength: 1 }), weight: 1 },
      ),
      edge: name === 'TOOK_PART_IN' ? maybe(hasRole) : fc.constant(null),
      background: isEventual ? maybe(fc.boolean()) : fc.constant(null),
    });
  });
};

const hasRole: fc.Arbitrary<Condition> = fc.record({
  property: fc.constant('roles'),
  op: fc.constant('has' as const),
  value: fc.subarray(['MEMBER', 'GUEST', 'LEADER'], { minLength: 1 }),
});

export const farKindsOf = (steps: readonly Step[]): readonly NodeKind[] => [
  ...new Set(
    steps.flatMap((step): readonly NodeKind[] => {
      if ('subject' in step) return [step.subject];
      return step.to.length > 0 ? step.to : allowed(step.relation, step.direction);
    }),
  ),
];

/** Cut out of the article, or made of keys, when they are read: no store compares them. */
export const UNKEPT = ['quote', 'sentence', 'subject'];

const comparable = (kinds: readonly NodeKind[]): readonly (readonly [string, PropertyType])[] =>
  kinds.flatMap((kind) =>
    Object.entries(typesOf(kind)).filter(([name, type]) => type !== 'json' && !UNKEPT.includes(name)),
  );

const test = (kinds: readonly NodeKind[]): fc.Arbitrary<Condition> =>
  fc.constantFrom(...comparable(kinds)).chain(([property, type]): fc.Arbitrary<Condition> => {
    const own = VALUES[type];
    const known = fc.constantFrom({ property, op: 'known' } as const, { property, op: 'unknown' } as const);
    const compared = fc.record({
      property: fc.constant(property),
      op:
        type === 'text' || type === 'bool'
          ? fc.constant('eq' as const)
          : fc.constantFrom('eq', 'lt', 'lte', 'gt', 'gte'),
      value: fc.constantFrom(...(own as readonly (string | number | boolean)[])),
    });
    if (type === 'words') {
      const value = fc.subarray(['lao', 'la', 'thu', 'v']);
      return fc.oneof(known, fc.record({ property: fc.constant(property), op: fc.constant('words' as const), value }));
    }
    if (type === 'texts') {
      const value = fc.subarray(['MEMBER', 'GUEST', 'x']);
      return fc.oneof(known, fc.record({ property: fc.constant(property), op: fc.constant('has' as const), value }));
    }
    if (type !== 'text' && type !== 'key') return fc.oneof(known, compared);
    const value = fc.subarray(own as string[]);
    return fc.oneof(
      known,
      compared,
      fc.record({ property: fc.constant(property), op: fc.constant('in' as const), value }),
    );
  });

const condition = (kinds: readonly NodeKind[], depth: number, hasParent: boolean): fc.Arbitrary<Condition> => {
  const ids = fc.record({ ids: fc.array(fc.constantFrom(...ASKED_IDS), { maxLength: 6 }) });
  const leaves: fc.Arbitrary<Condition>[] = [test(kinds), ids];
  if (hasParent) leaves.push(fc.constant({ parent: true }));
  if (depth === 0) return fc.oneof(...leaves);
  const deeper = fc.array(condition(kinds, depth - 1, hasParent), { maxLength: 2 });
  const [kind] = kinds;
  const related = fc
    .array(relationStep(kind!), { minLength: 1, maxLength: 2 })
    .chain((steps) =>
      fc.record({ related: fc.constant(steps), where: maybe(condition(farKindsOf(steps), depth - 1, hasParent)) }),
    );
  return fc.oneof(
    ...leaves,
    fc.record({ all: deeper }),
    fc.record({ any: deeper }),
    fc.record({ not: condition(kinds, depth - 1, hasParent) }),
    related,
  );
};

/** Often with things that it names, from which a store may start. */
export const filter = (kinds: readonly NodeKind[], hasParent: boolean): fc.Arbitrary<Condition | null> => {
  const [kind] = kinds;
  const named: fc.Arbitrary<Condition> = relationStep(kind!).chain((step) =>
    fc.record({
      related: fc.constant([step]),
      where: fc.constantFrom(...ASKED_IDS).map((id): Condition => ({ ids: [id] })),
    }),
  );
  return fc.oneof(
    fc.constant(null),
    condition(kinds, 2, hasParent),
    fc.array(fc.oneof(named, condition(kinds, 1, hasParent)), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    named,
  );
};
