import { compareText } from '../../../src/graph/order.ts';
import { type CountsPlan, FIGURES, type Group, type GroupRow, type TotalsPlan } from '../../../src/graph/plan.ts';
import { follow, holds, startAt } from './conditions.ts';
import { readNode, readPage } from './connections.ts';
import type { Thing, World } from './world.ts';

type Plan = TotalsPlan | CountsPlan;
type GroupValue = Thing | string | null;

interface Row {
  readonly values: readonly GroupValue[];
  readonly members: Thing[];
}

export const readGroups = (world: World, plan: Plan): readonly GroupRow[] => {
  const kind = plan.type === 'totals' ? 'Donation' : 'Event';
  const counted = world.things
    .filter((thing) => thing.kind === kind && (plan.where === null || holds(world, plan.where, thing, null)))
    .filter(
      ({ properties }) => plan.type === 'counts' || properties.minor === null || properties.currency === plan.currency,
    );
  const rows = new Map<string, Row>();
  const places = new Map<Thing, number>();
  for (const thing of counted) {
    for (const values of combined(plan.groups.map((group) => valuesOf(world, group, thing)))) {
      const key = JSON.stringify(values.map((value) => [typeof value, keyOf(value)]));
      const row = rows.get(key) ?? { values, members: [] };
      rows.set(key, row);
      if (row.members.includes(thing)) continue;
      row.members.push(thing);
      places.set(thing, (places.get(thing) ?? 0) + 1);
    }
  }
  return [...rows.values()]
    .map((row) => readRow(world, plan, row, places))
    .sort(comparing(plan))
    .slice(0, plan.first)
    .map((row) => {
      const unasked = FIGURES.filter((figure) => plan.type === 'counts' || !plan.figures.includes(figure));
      return { ...row, ...Object.fromEntries(unasked.map((figure) => [figure, 0])) };
    });
};

const valuesOf = (world: World, group: Group, thing: Thing): readonly GroupValue[] => {
  if (group.by === 'related') {
    return [
      ...new Set(group.steps.flatMap((step) => follow(world, step, startAt(thing)).map((reached) => reached.thing))),
    ];
  }
  const value = thing.properties[group.property] as string | readonly string[] | null;
  if (group.by === 'period') return [value === null ? null : String(value).slice(0, group.length)];
  return value === null ? [] : typeof value === 'string' ? [value] : [...new Set(value)];
};

const combined = (lists: readonly (readonly GroupValue[])[]): readonly (readonly GroupValue[])[] =>
  lists.reduce<readonly (readonly GroupValue[])[]>(
    (all, list) => all.flatMap((before) => list.map((value) => [...before, value])),
    [[]],
  );

const keyOf = (value: GroupValue): string => (value === null ? '' : typeof value === 'string' ? value : value.id);

const readRow = (world: World, plan: Plan, { values, members }: Row, places: ReadonlyMap<Thing, number>): GroupRow => {
  const sum = (of: (thing: Thing) => unknown): number =>
    plan.type === 'counts' ? 0 : members.reduce((all, thing) => all + Number(of(thing) ?? 0), 0);
  const minor = ({ properties }: Thing) => properties.minor ?? 0;
  return {
    groups: Object.fromEntries(
      plan.groups.map((group, at) => {
        const value = values[at] ?? null;
        return [
          group.name,
          group.by === 'related' ? readNode(world, value as Thing, group.node) : (value as string | null),
        ];
      }),
    ),
    key: values.map(keyOf).join('|'),
    count: members.length,
    total: sum(minor),
    shared: sum((thing) => ((places.get(thing) ?? 0) > 1 ? minor(thing) : 0)),
    low: sum((thing) => thing.properties.low ?? minor(thing)),
    high: sum((thing) => thing.properties.high ?? minor(thing)),
    unvalued: sum((thing) => (thing.properties.minor === null ? 1 : 0)),
    members: Object.fromEntries(
      Object.entries(plan.members).map(([name, own]) => [
        name,
        readPage(
          members.map((thing) => ({ thing, link: null })),
          own,
          ({ thing }) => ({ node: readNode(world, thing, own.node), properties: {}, children: {} }),
        ),
      ]),
    ),
  };
};

const comparing =
  (plan: Plan) =>
  (a: GroupRow, b: GroupRow): number => {
    const values = ({ groups }: GroupRow) =>
      JSON.stringify(Object.values(groups).map((of) => (of === null ? null : '')));
    const byKey = compareText(a.key, b.key) || compareText(values(b), values(a));
    if (plan.type === 'counts') return b.count - a.count || byKey;
    const sign = plan.order.direction === 'ASC' ? 1 : -1;
    if (plan.order.by === 'KEY') return sign * byKey;
    return sign * (plan.order.by === 'TOTAL' ? a.total - b.total : a.count - b.count) || byKey;
  };
