import { compareText } from '../../../src/graph/order.ts';
import type {
  HopResult,
  HopSelection,
  NeighbourhoodPlan,
  PathResult,
  PathsPlan,
  PlanResults,
} from '../../../src/graph/plan.ts';
import { relation } from '../../../src/model/ontology.ts';
import { pick, readNode, readRelated } from './connections.ts';
import type { Link, Thing, World } from './world.ts';

const readHop = (world: World, { type, from, to, key, properties }: Link, hop: HopSelection): HopResult => ({
  relation: type,
  from: readNode(world, from, hop.from),
  to: readNode(world, to, hop.to),
  properties: pick(hop.properties, properties),
  children: Object.fromEntries(
    Object.entries(hop.children).map(([name, child]) => [
      name,
      readRelated(world, child, { thing: to, subject: key, said: [[key], null] }, from),
    ]),
  ),
});

interface Way {
  readonly things: readonly Thing[];
  readonly links: readonly Link[];
}

/** All ways up to the length, then sorted. */
export const readPaths = (world: World, plan: PathsPlan): readonly PathResult[] => {
  const [from, to] = [world.find(plan.from), world.find(plan.to)];
  if (from === null || to === null || from === to) return [];
  const links = world.links.filter((link) => plan.relations.includes(link.type) && isStatedEnough(plan, link));
  const found: Way[] = [];
  const goOn = (way: Way): void => {
    const last = way.things.at(-1);
    if (last === to) found.push(way);
    else if (way.links.length < plan.maxLength) {
      for (const link of links) {
        const next = link.from === last ? link.to : link.to === last ? link.from : null;
        if (next === null || way.things.includes(next)) continue;
        if (next !== to && !plan.throughHubs && ['Province', 'Topic'].includes(next.kind)) continue;
        const before = way.links.at(-1);
        if (before !== undefined && !plan.throughHubs && isCrowded(world, before, link)) continue;
        goOn({ things: [...way.things, next], links: [...way.links, link] });
      }
    }
  };
  goOn({ things: [from], links: [] });
  return [...found]
    .sort(compareWays)
    .slice(0, plan.first)
    .map(({ things, links: hops }) => ({
      nodes: things.map((thing) => readNode(world, thing, plan.node)),
      hops: hops.map((link) => readHop(world, link, plan.hop)),
    }));
};

const isStatedEnough = ({ minIndependentArticles }: PathsPlan, { type, properties }: Link): boolean =>
  !relation(type).stated || Number(properties.independentArticleCount) >= minIndependentArticles;

/** From one of many mere guests or members of an event to another. */
const isCrowded = (world: World, one: Link, other: Link): boolean => {
  if (one.to !== other.to || !isMere(one) || !isMere(other)) return false;
  return world.links.filter((link) => link.to === one.to && isMere(link)).length > 30;
};

const isMere = ({ type, properties }: Link): boolean =>
  type === 'TOOK_PART_IN' &&
  ((properties.roles ?? []) as readonly string[]).every((role) => role === 'GUEST' || role === 'MEMBER');

const compareWays = (a: Way, b: Way): number =>
  a.links.length - b.links.length ||
  compareLists(
    a.things.map(({ id }) => id),
    b.things.map(({ id }) => id),
  ) ||
  compareLists(
    a.links.map(({ type }) => type),
    b.links.map(({ type }) => type),
  ) ||
  compareLists(
    a.links.map(({ from }) => from.id),
    b.links.map(({ from }) => from.id),
  );

const compareLists = (a: readonly string[], b: readonly string[]): number => {
  for (const [at, text] of a.entries()) {
    const difference = compareText(text, b[at] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
};

export const readNeighbourhood = (world: World, plan: NeighbourhoodPlan): PlanResults['neighbourhood'] => {
  const center = world.find(plan.center);
  if (center === null) return null;
  const links = world.links.filter(({ type }) => plan.relations.includes(type));
  const touching = (thing: Thing) => links.filter(({ from, to }) => from === thing || to === thing);
  const all: Thing[] = [center];
  let level = [center];
  for (let distance = 1; distance <= plan.depth; distance += 1) {
    const next = level.flatMap((thing) => touching(thing).flatMap(({ from, to }) => [from, to]));
    level = [...new Set(next)].filter((thing) => !all.includes(thing));
    level.sort((a, b) => touching(a).length - touching(b).length || compareText(a.id, b.id));
    all.push(...level);
  }
  const kept = all.slice(0, plan.first);
  const hops = links.filter(({ from, to }) => kept.includes(from) && kept.includes(to));
  return {
    nodes: kept.map((thing) => readNode(world, thing, plan.node)),
    hops: [...hops].sort((a, b) => compareText(a.key, b.key)).map((link) => readHop(world, link, plan.hop)),
    truncated: all.length > plan.first,
  };
};
