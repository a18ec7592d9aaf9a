import fc from 'fast-check';
import type { Child, EdgeSelection, KindSelection, RelatedPlan, Selection, Step } from '../../../src/graph/plan.ts';
import { type NodeKind, type OrderKey, relation } from '../../../src/model/ontology.ts';
import { farKindsOf, filter, maybe, relationStep, type Types, typesOf } from './random-condition.ts';
import { ask, orderKey, page } from './random-page.ts';

/** What is read of nodes and of the relations that lead to them, some levels deep. */

export const selection = (kinds: readonly NodeKind[], depth: number): fc.Arbitrary<Selection> =>
  fc
    .subarray([...kinds], { minLength: Math.min(1, kinds.length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((kind) => [kind, kindSelection(kind, depth)]))));

const kindSelection = (kind: NodeKind, depth: number): fc.Arbitrary<KindSelection> =>
  fc.record({
    properties: fc.subarray(Object.keys(typesOf(kind)), { maxLength: 3 }),
    children:
      depth === 0
        ? fc.constant({})
        : fc.dictionary(fc.constantFrom('c1', 'c2'), child(kind, depth - 1), { maxKeys: depth > 1 ? 2 : 1 }),
  });

const child = (kind: NodeKind, depth: number): fc.Arbitrary<Child> =>
  kind === 'Official'
    ? fc.oneof({ arbitrary: related(kind, depth), weight: 4 }, { arbitrary: coAppearances(depth), weight: 1 })
    : related(kind, depth);

const coAppearances = (depth: number): fc.Arbitrary<Child> =>
  fc.record({
    type: fc.constant('coAppearances' as const),
    first: fc.integer({ min: 1, max: 3 }),
    after: maybe(fc.constantFrom([1, 'ab', 'official-1'] as const, [2, '', 'official-0'] as const)),
    ask,
    node: selection(['Official'], depth),
    events: fc.dictionary(
      fc.constant('e'),
      fc.record({ first: fc.integer({ min: 1, max: 3 }), node: selection(['Event'], depth) }),
      { maxKeys: 1 },
    ),
  });

const via = (kind: NodeKind): fc.Arbitrary<readonly Step[]> =>
  fc.oneof(
    { arbitrary: fc.array(relationStep(kind), { minLength: 1, maxLength: 1 }), weight: 6 },
    { arbitrary: fc.array(relationStep(kind), { minLength: 2, maxLength: 3 }), weight: 1 },
    { arbitrary: subjectStep.map((step) => [step]), weight: 1 },
  );

const subjectStep: fc.Arbitrary<Step> = fc.constantFrom({ subject: 'Evidence' } as const, { subject: 'Note' } as const);

const COUNTS: Types = { articleCount: 'int', independentArticleCount: 'int' };

const edgeTypesOf = (steps: readonly Step[]): Types => {
  if (steps.some((step) => 'subject' in step || step.relation === 'IN_ARTICLE')) return {};
  return Object.assign(
    {},
    COUNTS,
    ...steps.map((step) => ('subject' in step ? {} : relation(step.relation).properties)),
  );
};

const related = (kind: NodeKind, depth: number): fc.Arbitrary<RelatedPlan> =>
  via(kind).chain((given) => {
    // Two ways that mix notes with relations are no plan.
    const steps = given.some((step) => 'subject' in step) ? given.slice(0, 1) : given;
    const isSubject = steps.some((step) => 'subject' in step);
    const first = isSubject ? steps.filter((step) => 'subject' in step) : steps;
    const kinds = farKindsOf(first);
    const edgeTypes = edgeTypesOf(first);
    return order(kinds, edgeTypes, first).chain((keys) =>
      fc.record({
        type: fc.constant('related' as const),
        via: fc.constant(first),
        where: filter(kinds, true),
        order: fc.constant(keys),
        page: page(kinds, edgeTypes, keys),
        ask,
        edge: edgeSelection(kinds, edgeTypes, first),
        node: selection(kinds, depth),
      }),
    );
  });

/** Often the one that the stores keep, forwards or backwards. */
const order = (
  kinds: readonly NodeKind[],
  edgeTypes: Types,
  steps: readonly Step[],
): fc.Arbitrary<readonly OrderKey[]> => {
  const [step] = steps;
  const kept = step === undefined || 'subject' in step ? [] : relation(step.relation)[step.direction];
  const back = kept.map((key) => ({
    ...key,
    direction: key.direction === 'ASC' ? ('DESC' as const) : ('ASC' as const),
  }));
  const usable = Object.keys(edgeTypes).length > 0 || kept.every(({ on }) => on === 'node');
  const free = fc.array(orderKey(kinds, edgeTypes), { maxLength: 2 });
  return usable ? fc.oneof(fc.constant(kept), fc.constant(back), free) : free;
};

const edgeSelection = (
  kinds: readonly NodeKind[],
  edgeTypes: Types,
  steps: readonly Step[],
): fc.Arbitrary<EdgeSelection> => {
  const isStated = steps.every((step) => !('subject' in step) && relation(step.relation).stated);
  return fc.record({
    properties: fc.subarray(Object.keys(edgeTypes)),
    children: isStated && kinds.length > 0 ? fc.dictionary(fc.constant('s'), said, { maxKeys: 1 }) : fc.constant({}),
  });
};

export const said: fc.Arbitrary<RelatedPlan> = fc
  .constantFrom('Evidence' as const, 'Note' as const)
  .chain((subject) => {
    const keys: readonly OrderKey[] = [
      { on: 'node', property: subject === 'Evidence' ? 'publishedOn' : 'at', direction: 'DESC' },
    ];
    return fc.record({
      type: fc.constant('related' as const),
      via: fc.constant([{ subject }]),
      where: fc.constant(null),
      order: fc.constant(keys),
      page: page([subject], {}, keys),
      ask,
      edge: fc.constant({ properties: [], children: {} }),
      node: selection([subject], 0),
    });
  });
