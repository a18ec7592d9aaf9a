import type { Candidate, NameLookup } from '../../../src/graph/graph-store.ts';
import { compareText, compareValues } from '../../../src/graph/order.ts';
import type { Plan, PlanResults, ResultOf, SearchPlan, StatsResult } from '../../../src/graph/plan.ts';
import { nameKeys } from '../../../src/graph/search-keys.ts';
import { bestName, compareHits, hitAt, isAfter, readings } from '../../../src/graph/search-rank.ts';
import { NODES, type NodeKind, relation } from '../../../src/model/ontology.ts';
import { holds } from './conditions.ts';
import { readNode, readPage } from './connections.ts';
import { readGroups } from './groups.ts';
import { readNeighbourhood, readPaths } from './ways.ts';
import type { World } from './world.ts';

/** What a plan answers, worked out as plainly as it can be said: what both stores are compared with. */
export const evaluate = <P extends Plan>(world: World, plan: P): ResultOf<P> => answer(world, plan) as ResultOf<P>;

const answer = (world: World, plan: Plan): PlanResults[keyof PlanResults] => {
  switch (plan.type) {
    case 'nodes':
      return plan.ids.map((id) => {
        const thing = world.find(id);
        return thing === null ? null : readNode(world, thing, plan.node);
      });
    case 'list':
      return readPage(
        world.things
          .filter((thing) => thing.kind === plan.kind && (plan.where === null || holds(world, plan.where, thing, null)))
          .map((thing) => ({ thing, link: null })),
        plan,
        ({ thing }) => ({ node: readNode(world, thing, plan.node), properties: {}, children: {} }),
      );
    case 'search':
      return search(world, plan);
    case 'paths':
      return readPaths(world, plan);
    case 'neighbourhood':
      return readNeighbourhood(world, plan);
    case 'totals':
    case 'counts':
      return readGroups(world, plan);
    case 'stats':
      return stats(world);
  }
};

const search = (world: World, plan: SearchPlan): PlanResults['search'] => {
  const read = readings(plan.text).map((text) =>
    world.names
      .flatMap(({ id, names, offices }) => {
        const thing = world.find(id);
        const best = bestName(text, [...names, ...offices], plan.exactDiacritics);
        if (thing === null || best === null || !(plan.kinds as readonly NodeKind[]).includes(thing.kind)) return [];
        return [{ ...best, id, thing, articleCount: Number(thing.properties.articleCount ?? 0) }];
      })
      .sort(compareHits),
  );
  const hits =
    read.find((found) => found.some(({ score }) => score > 0.4)) ?? read.find((found) => found.length > 0) ?? [];
  const rest = hits.filter((hit) => plan.after === null || isAfter(hit, plan.after));
  const rows = rest.slice(0, plan.first).map((hit) => ({
    at: hitAt(hit),
    node: readNode(world, hit.thing, plan.node),
    properties: { score: hit.score, matched: hit.matched },
    children: {},
  }));
  const counts: Partial<Record<NodeKind, number>> = {};
  for (const { thing } of hits) counts[thing.kind] = (counts[thing.kind] ?? 0) + 1;
  return {
    rows: plan.ask.rows ? rows : [],
    total: plan.ask.total ? hits.length : null,
    hasNext: plan.ask.more ? rest.length > plan.first : null,
    hasPrevious: plan.ask.more ? rest.length < hits.length : null,
    counts: plan.counts ? counts : {},
  };
};

const stats = (world: World): StatsResult => {
  const articles = world.things.filter(({ kind }) => kind === 'Article');
  const newest = (property: string) =>
    articles.map(({ properties }) => properties[property] as string | null).sort((a, b) => compareValues(b, a))[0] ??
    null;
  return {
    counts: Object.fromEntries(
      Object.keys(NODES).map((kind) => [kind, world.things.filter((thing) => thing.kind === kind).length]),
    ) as Record<NodeKind, number>,
    relations: world.links.filter(({ type }) => !relation(type).derived).length,
    newestArticleOn: newest('publishedOn'),
    loadedAt: newest('loadedAt'),
  };
};

export const identify = (world: World, { name, kinds, on, most }: NameLookup): readonly Candidate[] => {
  const { folded } = nameKeys(name);
  const bears = (from: unknown, to: unknown) =>
    on === null || ((from === null || String(from) <= on) && (to === null || String(to) >= on));
  return world.names
    .filter(({ names }) => folded !== '' && names.some((own) => nameKeys(own).folded === folded))
    .flatMap(({ id }) => world.things.filter((thing) => thing.id === id && kinds.includes(thing.kind)))
    .filter(({ kind, properties }) => kind !== 'Province' || bears(properties.validFrom, properties.validTo))
    .sort(
      (a, b) =>
        Number(b.properties.articleCount ?? 0) - Number(a.properties.articleCount ?? 0) || compareText(a.id, b.id),
    )
    .slice(0, most ?? 11)
    .map(({ id, kind, properties }) => ({ id, kind, label: String(properties.label ?? '') }));
};
