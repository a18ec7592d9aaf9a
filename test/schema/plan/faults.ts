import { kindsAt } from '../../../schema/plan/steps.ts';
import type { Child, Condition, KindSelection, Plan, RelatedPlan, Selection, Step } from '../../../src/graph/plan.ts';
import { ENTITY_KINDS, NODES, type NodeKind, type OrderKey, relation } from '../../../src/model/ontology.ts';

/** What in a plan does not fit the ontology: properties that a kind has not, steps that do not leave it, orders of nothing. */
export function faults(plan: Plan): readonly string[] {
  switch (plan.type) {
    case 'nodes':
    case 'search':
      return selection(plan.node, 'root');
    case 'list':
      return [
        ...condition(plan.where, [plan.kind], 'root'),
        ...order(plan.order, [plan.kind], [], 'root'),
        ...selection(plan.node, 'root'),
      ];
    case 'paths':
    case 'neighbourhood':
      return [
        ...selection(plan.node, 'root'),
        ...selection(plan.hop.from, 'from'),
        ...selection(plan.hop.to, 'to'),
        ...Object.entries(plan.hop.children).flatMap(([key, child]) => related(child, ENTITY_KINDS, key)),
      ];
    case 'totals':
    case 'counts': {
      const kind: NodeKind = plan.type === 'totals' ? 'Donation' : 'Event';
      return [
        ...condition(plan.where, [kind], 'root'),
        ...plan.groups.flatMap((group) =>
          group.by === 'related'
            ? [...steps(group.steps, [kind], group.name), ...selection(group.node, group.name)]
            : property(group.property, [kind], group.name),
        ),
        ...Object.entries(plan.members).flatMap(([key, member]) => [
          ...order(member.order, [kind], [], key),
          ...selection(member.node, key),
        ]),
      ];
    }
    case 'stats':
      return [];
  }
}

const selection = (selected: Selection, at: string): readonly string[] =>
  Object.entries(selected).flatMap(([kind, each]) => kindSelection(kind as NodeKind, each, `${at}/${kind}`));

const kindSelection = (kind: NodeKind, { properties, children }: KindSelection, at: string): readonly string[] => [
  ...properties.flatMap((name) => property(name, [kind], at)),
  ...Object.entries(children).flatMap(([key, child]) => childOf(child, [kind], `${at}.${key}`)),
];

const childOf = (child: Child, kinds: readonly NodeKind[], at: string): readonly string[] =>
  child.type === 'related'
    ? related(child, kinds, at)
    : [...selection(child.node, at), ...Object.values(child.events).flatMap((each) => selection(each.node, at))];

function related(plan: RelatedPlan, kinds: readonly NodeKind[], at: string): readonly string[] {
  const ends = [...kindsAt(plan.via)];
  const stray = Object.keys(plan.node).filter((kind) => !ends.includes(kind as NodeKind));
  const edgeProperties = plan.via.flatMap(propertiesOf);
  const known = [...edgeProperties, 'articleCount', 'independentArticleCount'];
  return [
    ...steps(plan.via, kinds, at),
    ...stray.map((kind) => `${at}: no ${kind} is at the end of these steps`),
    ...condition(plan.where, ends, at),
    ...order(plan.order, ends, known, at),
    ...plan.edge.properties.filter((name) => !known.includes(name)).map((name) => `${at}: the relation has no ${name}`),
    ...Object.entries(plan.edge.children).flatMap(([key, child]) => related(child, ends, `${at}~${key}`)),
    ...selection(plan.node, at),
  ];
}

const propertiesOf = (step: Step): readonly string[] =>
  'subject' in step ? [] : Object.keys(relation(step.relation).properties);

const steps = (via: readonly Step[], kinds: readonly NodeKind[], at: string): readonly string[] =>
  via.flatMap((step) => {
    if ('subject' in step) return [];
    const { from, to } = relation(step.relation);
    const [starts, ends] = step.direction === 'out' ? [from, to] : [to, from];
    const touchesEvent = [...starts, ...ends].includes('Event');
    return [
      ...kinds.filter((kind) => !starts.includes(kind)).map((kind) => `${at}: ${step.relation} does not leave ${kind}`),
      ...step.to.filter((kind) => !ends.includes(kind)).map((kind) => `${at}: ${step.relation} does not reach ${kind}`),
      ...(step.background !== null && !touchesEvent ? [`${at}: ${step.relation} knows no background`] : []),
      ...condition(step.edge, [], at, propertiesOf(step)),
    ];
  });

const order = (keys: readonly OrderKey[], kinds: readonly NodeKind[], edge: readonly string[], at: string) =>
  keys.flatMap((key) => {
    if (key.on === 'node') return key.property === 'id' ? [] : property(key.property, kinds, at);
    return edge.includes(key.property) ? [] : [`${at}: ordered by ${key.property}, which the relation has not`];
  });

const property = (name: string, kinds: readonly NodeKind[], at: string): readonly string[] =>
  kinds.filter((kind) => !Object.hasOwn(NODES[kind], name)).map((kind) => `${at}: ${kind} has no ${name}`);

function condition(
  given: Condition | null,
  kinds: readonly NodeKind[],
  at: string,
  edge?: readonly string[],
): readonly string[] {
  if (given === null || 'ids' in given || 'parent' in given) return [];
  if ('all' in given) return given.all.flatMap((each) => condition(each, kinds, at, edge));
  if ('any' in given) return given.any.flatMap((each) => condition(each, kinds, at, edge));
  if ('not' in given) return condition(given.not, kinds, at, edge);
  if ('related' in given) {
    return [...steps(given.related, kinds, at), ...condition(given.where, [...kindsAt(given.related)], at)];
  }
  if (edge) return edge.includes(given.property) ? [] : [`${at}: the relation has no ${given.property}`];
  return [...property(given.property, kinds, at), ...operator(given, kinds, at)];
}

/** `has` asks lists, `words` asks words, comparisons ask what can be compared. */
function operator(
  given: Extract<Condition, { readonly op: string }>,
  kinds: readonly NodeKind[],
  at: string,
): readonly string[] {
  return kinds.flatMap((kind) => {
    const type: string | undefined = (NODES[kind] as Readonly<Record<string, string>>)[given.property];
    const fits =
      given.op === 'has'
        ? type === 'texts'
        : given.op === 'words'
          ? type === 'words'
          : ['lt', 'lte', 'gt', 'gte'].includes(given.op)
            ? type === 'key' || type === 'int'
            : type !== 'json' && type !== 'texts' && type !== 'words';
    return fits ? [] : [`${at}: ${given.op} does not fit ${kind}.${given.property}`];
  });
}
