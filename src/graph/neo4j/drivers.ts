import type { NodeKind, OrderKey } from '../../model/ontology.ts';
import type { Condition } from '../plan.ts';
import { type Branch, conjuncts, type Origin, originAt } from './branch.ts';
import { apart, degreeOf, stepBranch } from './branch-steps.ts';
import { stepTests, whereAll } from './compile-conditions.ts';
import type { Row } from './compile-order.ts';
import type { Context } from './context.ts';
import { farPattern, isSubject, pattern, type RelationStep } from './patterns.ts';
import { THING } from './stored.ts';

/**
 * Another way to the nodes that fulfil a condition: from the thing that it says they are related to, along that thing's own
 * order. Of several, the one on which the fewest hang is found when the query runs.
 */
interface Driver {
  /** The thing's variable. */
  readonly node: string;
  /** Binds it. */
  readonly bind: string;
  /** From it to the nodes. */
  readonly back: RelationStep;
  /** What else the condition says. */
  readonly rest: Condition | null;
}

/** More are not worth their text. */
const MOST = 3;

/** All nodes of a kind that fulfil a condition; no branch where it names nothing to start from. */
export const driverBranches = (
  context: Context,
  kind: NodeKind,
  where: Condition | null,
  order: readonly OrderKey[],
): readonly Branch[] => {
  const drivers = driversOf(context, kind, where);
  return drivers.flatMap((driver) =>
    apart(driver.back, order).map((step) => ({
      ...stepBranch(context, step, originAt(driver.node, null), { where: driver.rest, order }),
      kinds: [kind],
      begin: begin(drivers, smallest(drivers, driver)),
    })),
  );
};

/**
 * The ways to the things at the end of a step from `origin`: along it or, where much less hangs on what the condition names,
 * from there. Exactly one of them is taken when the query runs.
 */
export const shorterWays = (
  context: Context,
  step: RelationStep,
  origin: Origin,
  wanted: { readonly kind: NodeKind; readonly where: Condition | null; readonly order: readonly OrderKey[] },
): readonly Branch[] => {
  const { kind, where, order } = wanted;
  const drivers = driversOf(context, kind, where);
  const own = apart(step, order).map((each) => stepBranch(context, each, origin, { where, order }));
  if (drivers.length === 0) return own;
  const isShorter = ({ back, node }: Driver): string =>
    `${degreeOf(back, node)} * ${SHORTER} < ${degreeOf(step, origin.node)}`;
  const longer = begin(
    drivers,
    drivers.map((driver) => `NOT ${isShorter(driver)}`),
  );
  return [
    ...own.map((branch) => ({ ...branch, begin: longer })),
    ...drivers.flatMap((driver) =>
      apart(driver.back, order).map((back) => {
        const from = { ...originAt(driver.node, null), parent: origin.parent };
        const branch = stepBranch(context, back, from, { where: driver.rest, order });
        const tests = [isShorter(driver), ...smallest(drivers, driver)];
        return { ...alsoAlong(context, branch, step, origin.node), kinds: [kind], begin: begin(drivers, tests) };
      }),
    ),
  ];
};

/** A row found by a condition is looked up once more, among the relations of the origin. */
const SHORTER = 2;

const driversOf = (context: Context, kind: NodeKind, where: Condition | null): readonly Driver[] => {
  const parts = conjuncts(where);
  return parts
    .flatMap((part) => {
      if (!('related' in part) || part.where === null || !('ids' in part.where) || part.where.ids.length !== 1)
        return [];
      const [step, ...others] = part.related;
      if (step === undefined || others.length > 0 || isSubject(step)) return [];
      const node = context.name('d');
      const rest = parts.filter((other) => other !== part);
      return [
        {
          node,
          bind: `MATCH (${farPattern(step, node)}) WHERE ${node}:${THING} AND ${node}.id = ${context.things(part.where.ids)}[0]`,
          back: { ...step, direction: step.direction === 'out' ? ('in' as const) : ('out' as const), to: [kind] },
          rest: rest.length === 0 ? null : { all: rest },
        },
      ];
    })
    .slice(0, MOST);
};

/** That no less hangs on another driver; of equals the first is taken. */
const smallest = (drivers: readonly Driver[], own: Driver): readonly string[] =>
  drivers.flatMap((other) => {
    if (other === own) return [];
    const isEarlier = drivers.indexOf(other) < drivers.indexOf(own);
    return [`${degreeOf(own.back, own.node)} ${isEarlier ? '<' : '<='} ${degreeOf(other.back, other.node)}`];
  });

const begin = (drivers: readonly Driver[], tests: readonly string[]): string => {
  const bound = drivers.map(({ bind }) => bind).join('\n');
  return tests.length === 0 ? bound : `${bound}\nWITH * WHERE ${tests.join(' AND ')}`;
};

/** A branch whose rows must also hang on a node by a step, which gives the row its relation. */
const alsoAlong = (context: Context, branch: Branch, step: RelationStep, node: string): Branch => {
  const { key } = branch;
  const bare = (row: Row): Row => ({ node: row.node, relation: null });
  const places = new Map<string, string>();
  const placeOf = (row: Row): string => {
    const place = places.get(row.node) ?? context.name('k');
    places.set(row.node, place);
    return place;
  };
  const along = (row: Row, tests: readonly string[]): string => {
    const relation = row.relation ?? context.name('r');
    return `MATCH ${pattern(step, node, relation, row.node)}${whereAll([...stepTests(context, step, relation), ...tests])}`;
  };
  return {
    kinds: branch.kinds,
    match: (row, tests) => `${branch.match(bare(row), [])}\nWITH * ${along(row, tests)}`,
    key:
      key === null
        ? null
        : {
            ...key,
            match: (row, range, tests) =>
              `${key.match(bare(row), range, [])}\nWITH *, ${key.of(bare(row))} AS ${placeOf(row)} ${along(row, tests)}`,
            of: (row) => key.of(bare(row)),
            sorted: placeOf,
          },
  };
};
