import { compareAt } from '../../../src/graph/order.ts';
import type {
  Ask,
  CoAppearancesPlan,
  ConnectionResult,
  NodeResult,
  Page,
  RelatedPlan,
  RowResult,
  Selection,
  Value,
} from '../../../src/graph/plan.ts';
import type { OrderKey } from '../../../src/model/ontology.ts';
import { follow, holds, type Reached, type Start, startAt, startOn } from './conditions.ts';
import type { Link, Thing, World } from './world.ts';

export const readNode = (world: World, thing: Thing, selection: Selection): NodeResult => {
  const own = selection[thing.kind];
  const children = Object.entries(own?.children ?? {}).map(([key, child]) => [
    key,
    child.type === 'related'
      ? readRelated(world, child, startAt(thing), thing)
      : readCoAppearances(world, child, thing),
  ]);
  return {
    id: thing.id,
    kind: thing.kind,
    properties: pick(own?.properties ?? [], thing.properties),
    children: Object.fromEntries(children),
  };
};

export const pick = (names: readonly string[], properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));

/** `parent`: what the plan hangs on; on a relation's children the near end, while `start` is the far one. */
export const readRelated = (world: World, plan: RelatedPlan, start: Start, parent: Thing): ConnectionResult => {
  const reached = plan.via.flatMap((step) => follow(world, step, start));
  const once = reached.filter(({ thing }, at) => reached.findIndex((other) => other.thing === thing) === at);
  const found = once.filter(({ thing }) => plan.where === null || holds(world, plan.where, thing, parent));
  return readPage(found, plan, ({ thing, link }) => ({
    node: readNode(world, thing, plan.node),
    properties: pick(plan.edge.properties, link?.properties ?? {}),
    children: Object.fromEntries(
      Object.entries(plan.edge.children).map(([key, child]) => [
        key,
        readRelated(world, child, startOn(thing, link, plan.via.length === 1), start.thing),
      ]),
    ),
  }));
};

interface Paged {
  readonly order: readonly OrderKey[];
  readonly page: Page;
  readonly ask: Ask;
}

export const readPage = (
  found: readonly Reached[],
  { order, page, ask }: Paged,
  read: (reached: Reached) => Omit<RowResult, 'at'>,
): ConnectionResult => {
  const compare = compareAt(order);
  const rows = found.map((reached) => ({ reached, at: placeOf(order, reached) })).sort((a, b) => compare(a.at, b.at));
  const { after, before } = page;
  const start = after === null ? 0 : rows.filter(({ at }) => compare(at, after) <= 0).length;
  const end = before === null ? rows.length : rows.filter(({ at }) => compare(at, before) < 0).length;
  const count = page.first ?? page.last ?? 0;
  const forwards = page.first !== null;
  const from = forwards ? start : Math.max(start, end - count);
  const to = forwards ? Math.min(start + count, end) : end;
  return {
    rows: ask.rows ? rows.slice(from, Math.max(from, to)).map(({ reached, at }) => ({ at, ...read(reached) })) : [],
    total: ask.total ? rows.length : null,
    hasNext: ask.more ? (forwards && start + count < end) || end < rows.length : null,
    hasPrevious: ask.more ? (!forwards && end - count > start) || start > 0 : null,
  };
};

const placeOf = (
  order: readonly OrderKey[],
  { thing, link }: { readonly thing: Thing; readonly link: Link | null },
) => [
  ...order.map(({ on, property }) => {
    const properties = on === 'edge' ? link?.properties : { ...thing.properties, id: thing.id };
    return (properties?.[property] ?? null) as Value;
  }),
  thing.id,
];

const readCoAppearances = (world: World, plan: CoAppearancesPlan, thing: Thing): ConnectionResult => {
  const eventsOf = (official: Thing) =>
    world.links.flatMap(({ type, from, to }) => (type === 'TOOK_PART_IN' && from === official ? [to] : []));
  const own = eventsOf(thing);
  const others = world.things.filter((other) => other.kind === 'Official' && other !== thing);
  const found = others
    .map((other) => ({ other, events: eventsOf(other).filter((event) => own.includes(event)) }))
    .filter(({ events }) => events.length > 0)
    .map(({ other, events }) => ({ other, events, at: [events.length, other.properties.sortKey as Value, other.id] }))
    .sort((a, b) => TOGETHER(a.at, b.at));
  const rest = found.filter(({ at }) => plan.after === null || TOGETHER(at, plan.after) > 0);
  const rows = rest.slice(0, plan.first).map(({ other, events, at }) => ({
    at,
    node: readNode(world, other, plan.node),
    properties: { count: events.length },
    children: Object.fromEntries(
      Object.entries(plan.events).map(([key, { first, node }]) => [key, newest(world, events, first, node)]),
    ),
  }));
  return {
    rows: plan.ask.rows ? rows : [],
    total: plan.ask.total ? found.length : null,
    hasNext: plan.ask.more ? rest.length > plan.first : null,
    hasPrevious: plan.ask.more ? rest.length < found.length : null,
  };
};

const TOGETHER = compareAt([
  { on: 'edge', property: 'count', direction: 'DESC' },
  { on: 'node', property: 'sortKey', direction: 'ASC' },
]);

const newest = (world: World, events: readonly Thing[], first: number, node: Selection): ConnectionResult =>
  readPage(
    events.map((thing) => ({ thing, link: null })),
    {
      order: [{ on: 'node', property: 'date', direction: 'DESC' }],
      page: { first, last: null, after: null, before: null },
      ask: { rows: true, more: false, total: false },
    },
    ({ thing }) => ({ node: readNode(world, thing, node), properties: {}, children: {} }),
  );
