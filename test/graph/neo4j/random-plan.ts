import fc from 'fast-check';
import { FIGURES, type Group, type HopSelection, type Plan } from '../../../src/graph/plan.ts';
import { type NodeKind, WALKED } from '../../../src/model/ontology.ts';
import { farKindsOf, filter, maybe, relationStep } from './random-condition.ts';
import { ASKED_IDS, idsOfKind, KINDS } from './random-graph.ts';
import { ask, orderKey, page } from './random-page.ts';
import { said, selection } from './random-selection.ts';

/** Valid plans over the graphs of random-graph.ts, of every type, three levels deep. */

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
    figures: fc.subarray([...FIGURES]),
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
