import fc from 'fast-check';
import type {
  Ask,
  Child,
  Condition,
  EdgeSelection,
  Group,
  HopSelection,
  KindSelection,
  Page,
  Plan,
  RelatedPlan,
  Selection,
  Step,
  Value,
} from '../../../src/graph/plan.ts';
import {
  NODES,
  type NodeKind,
  type OrderKey,
  type PropertyType,
  RELATIONS,
  type RelationName,
  relation,
  WALKED,
} from '../../../src/model/ontology.ts';
import { ALL_IDS, ASKED_IDS, idsOfKind, KINDS, VALUES } from './random-graph.ts';

/** Valid plans over the graphs of random-graph.ts, of every type, three levels deep. */

const NAMES = Object.keys(RELATIONS) as RelationName[];
type Types = Readonly<Record<string, PropertyType>>;
const typesOf = (kind: NodeKind): Types => NODES[kind];
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { freq: 2 });

// ---------------------------------------------------------------------------------------------------------------- steps

const stepsFrom = (kind: NodeKind): readonly (readonly [RelationName, 'out' | 'in'])[] =>
  NAMES.flatMap((name) => [
    ...(relation(name).from.includes(kind) ? [[name, 'out'] as const] : []),
    ...(relation(name).to.includes(kind) ? [[name, 'in'] as const] : []),
  ]);

const allowed = (name: RelationName, direction: 'out' | 'in'): readonly NodeKind[] =>
  direction === 'out' ? relation(name).to : relation(name).from;

const touchesEvents = (name: RelationName): boolean => [...relation(name).from, ...relation(name).to].includes('Event');

const relationStep = (kind: NodeKind): fc.Arbitrary<Step> => {
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

const farKindsOf = (steps: readonly Step[]): readonly NodeKind[] => [
  ...new Set(
    steps.flatMap((step): readonly NodeKind[] => {
      if ('subject' in step) return [step.subject];
      return step.to.length > 0 ? step.to : allowed(step.relation, step.direction);
    }),
  ),
];

// ----------------------------------------------------------------------------------------------------------- conditions

/** Cut out of the article, or made of keys, when they are read: no store compares them. */
const UNKEPT = ['quote', 'sentence', 'subject'];

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
const filter = (kinds: readonly NodeKind[], hasParent: boolean): fc.Arbitrary<Condition | null> => {
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

// ----------------------------------------------------------------------------------------------------------------- pages

const ask: fc.Arbitrary<Ask> = fc.record({
  rows: fc.constantFrom(true, true, true, false),
  more: fc.boolean(),
  total: fc.boolean(),
});

const orderKey = (kinds: readonly NodeKind[], edgeTypes: Types): fc.Arbitrary<OrderKey> => {
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
    fc.constantFrom(...kinds.flatMap((kind) => (kind === 'Evidence' ? ['v-3', 'v-20'] : idsOfKind(kind))), 'f', 'zz'),
  );

const page = (kinds: readonly NodeKind[], edgeTypes: Types, order: readonly OrderKey[]): fc.Arbitrary<Page> =>
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

// ------------------------------------------------------------------------------------------------------------- selection

const selection = (kinds: readonly NodeKind[], depth: number): fc.Arbitrary<Selection> =>
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

const said: fc.Arbitrary<RelatedPlan> = fc.constantFrom('Evidence' as const, 'Note' as const).chain((subject) => {
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

// ------------------------------------------------------------------------------------------------------------------ roots

const list: fc.Arbitrary<Plan> = fc.constantFrom(...KINDS).chain((kind) =>
  fc.array(orderKey([kind], {}), { maxLength: 2 }).chain((keys) =>
    fc.record({
      type: fc.constant('list' as const),
      kind: fc.constant(kind),
      where: filter([kind], false),
      order: fc.constant(keys),
      page: page([kind], {}, keys),
      ask,
      node: selection([kind], 2),
    }),
  ),
);

const nodes: fc.Arbitrary<Plan> = fc.record({
  type: fc.constant('nodes' as const),
  ids: fc.array(fc.constantFrom(...ASKED_IDS), { minLength: 1, maxLength: 6 }),
  node: selection(['Official', 'Event', 'Donation', 'Province', 'Article'], 3),
});

const ENTITIES: readonly NodeKind[] = ['Event', 'Official', 'Organization', 'Province', 'Place', 'Donation', 'Topic'];

const search: fc.Arbitrary<Plan> = fc.record({
  type: fc.constant('search' as const),
  text: fc.constantFrom(
    'lo van thu',
    'lò văn thử',
    'thu lo',
    'lo vna thu',
    'khuyen',
    'quỹ khuyến học',
    'lao',
    'a',
    'bi thu',
    'quy khuyen hcc',
    'Lof Vawn Thuwr',
    '',
    'zzzz',
  ),
  kinds: fc.subarray([...ENTITIES]),
  exactDiacritics: fc.boolean(),
  first: fc.integer({ min: 1, max: 4 }),
  after: maybe(fc.constantFrom([1, 1, 2, 'official-1'], [0.8, 0, 0, 'topic-0'], [0.4, 1, 1, 'place-2'])),
  ask,
  counts: fc.boolean(),
  node: selection(ENTITIES, 1),
});

const hop: fc.Arbitrary<HopSelection> = fc.record({
  properties: fc.subarray(['articleCount', 'independentArticleCount']),
  children: fc.dictionary(fc.constant('s'), said, { maxKeys: 1 }),
  from: selection(ENTITIES, 0),
  to: selection(ENTITIES, 0),
});

const entity = fc.constantFrom(...ENTITIES.flatMap(idsOfKind), 'old-0', 'nobody');

const paths: fc.Arbitrary<Plan> = fc.record({
  type: fc.constant('paths' as const),
  from: entity,
  to: entity,
  maxLength: fc.integer({ min: 1, max: 4 }),
  first: fc.constantFrom(1, 3, 8),
  relations: fc.oneof(fc.constant(WALKED), fc.subarray([...WALKED])),
  minIndependentArticles: fc.nat(2),
  throughHubs: fc.boolean(),
  node: selection(ENTITIES, 1),
  hop,
});

const neighbourhood: fc.Arbitrary<Plan> = fc.record({
  type: fc.constant('neighbourhood' as const),
  center: entity,
  depth: fc.integer({ min: 1, max: 3 }),
  first: fc.constantFrom(1, 4, 30),
  relations: fc.oneof(fc.constant(WALKED), fc.subarray([...WALKED])),
  node: selection(ENTITIES, 1),
  hop,
});

const group = (kind: 'Donation' | 'Event', name: string): fc.Arbitrary<Group> => {
  const byThing = fc.array(relationStep(kind), { minLength: 1, maxLength: 2 }).chain((steps) =>
    fc.record({
      by: fc.constant('related' as const),
      name: fc.constant(name),
      steps: fc.constant(steps),
      node: selection(farKindsOf(steps), 1),
    }),
  );
  const property = kind === 'Donation' ? ['kind', 'beneficiaryKinds'] : ['kind', 'countries'];
  return fc.oneof(
    byThing,
    fc.record({
      by: fc.constant('property' as const),
      name: fc.constant(name),
      property: fc.constantFrom(...property),
    }),
    fc.record({
      by: fc.constant('period' as const),
      name: fc.constant(name),
      property: fc.constant('date'),
      length: fc.constantFrom(4 as const, 7 as const),
    }),
  );
};

const grouped = (kind: 'Donation' | 'Event') =>
  fc.record({
    groups: fc
      .tuple(group(kind, 'g'), maybe(group(kind, 'h')))
      .map(([one, two]) => (two === null ? [one] : [one, two])),
    where: filter([kind], false),
    first: fc.integer({ min: 1, max: 5 }),
    members: fc.dictionary(fc.constant('m'), members(kind), { maxKeys: 1 }),
  });

const members = (kind: 'Donation' | 'Event') =>
  fc
    .array(orderKey([kind], {}), { maxLength: 2 })
    .chain((keys) =>
      fc.record({ order: fc.constant(keys), page: page([kind], {}, keys), ask, node: selection([kind], 1) }),
    );

const totals: fc.Arbitrary<Plan> = grouped('Donation').chain((own) =>
  fc.record({
    ...(Object.fromEntries(Object.entries(own).map(([name, value]) => [name, fc.constant(value)])) as {
      [Name in keyof typeof own]: fc.Arbitrary<(typeof own)[Name]>;
    }),
    type: fc.constant('totals' as const),
    currency: fc.constantFrom('VND', 'x'),
    order: fc.record({
      by: fc.constantFrom('TOTAL' as const, 'COUNT' as const, 'KEY' as const),
      direction: fc.constantFrom('ASC' as const, 'DESC' as const),
    }),
  }),
);

const counts: fc.Arbitrary<Plan> = grouped('Event').map((own) => ({ ...own, type: 'counts' as const }));

export const randomPlan: fc.Arbitrary<Plan> = fc.oneof(
  { arbitrary: nodes, weight: 6 },
  { arbitrary: list, weight: 6 },
  { arbitrary: search, weight: 2 },
  { arbitrary: paths, weight: 3 },
  { arbitrary: neighbourhood, weight: 2 },
  { arbitrary: totals, weight: 2 },
  { arbitrary: counts, weight: 2 },
  { arbitrary: fc.constant({ type: 'stats' } as const), weight: 1 },
);
