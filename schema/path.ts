import type { HopResult, HopSelection, NeighbourhoodPlan, PathResult, PathsPlan } from '../src/graph/plan.ts';
import { ENTITY_KINDS, type NodeKind, type RelationName, WALKED } from '../src/model/ontology.ts';
import { builder } from './builder.ts';
import { EvidenceConnection } from './connections.ts';
import { Entity, Note } from './nodes.ts';
import { refuse } from './plan/errors.ts';
import type { RootRequest } from './plan/field.ts';
import { rowCount } from './plan/page.ts';
import type { Reference } from './plan/references.ts';
import { EVIDENCE, NOTES } from './plan/steps.ts';
import type { NodeOf } from './plan/values.ts';
import { EntityRef, entity } from './references.ts';
import { Relation } from './relation.ts';

type EntityNode = NodeOf<'Event'>;

const Hop = builder.objectRef<HopResult>('Hop').implement({
  description: "from → to is the relation's own direction, whichever way the path walks it.",
  fields: (t) => ({
    relation: t.expose('relation', { type: Relation, description: 'How they are tied.' }),
    from: t.slot('from', {
      type: Entity,
      description: 'Where the relation starts.',
      value: (hop) => hop.from as EntityNode,
    }),
    to: t.slot('to', { type: Entity, description: 'Where it ends.', value: (hop) => hop.to as EntityNode }),
    articleCount: t.property('articleCount', { type: 'Int', otherwise: 0, description: 'Articles that say so.' }),
    independentArticleCount: t.property('independentArticleCount', {
      type: 'Int',
      otherwise: 0,
      description: 'Of them the independent ones.',
    }),
    notes: t.relatedList({ type: Note, description: 'What is said of it, newest first.', via: [NOTES] }),
    evidence: t.relatedConnection({
      type: EvidenceConnection,
      description: 'The words that say so, newest first.',
      via: [EVIDENCE],
    }),
  }),
});

const Path = builder.objectRef<PathResult>('Path').implement({
  description: [
    'A way through the graph: nodes has one more member than hops, no node twice. Of equally short ways the first by the list',
    'of its nodes’ ids (then of its relations’ names). A Province or Topic stands only at an end, and no hop is an event where',
    'both are one of more than thirty mere guests or members, unless throughHubs. Reference relations (LOCATED_IN,',
    'MERGED_INTO) need no article.',
  ].join(' '),
  fields: (t) => ({
    length: t.int({ description: 'How many hops.', resolve: (path) => path.hops.length }),
    nodes: t.slot('node', {
      type: [Entity],
      description: 'From end to end.',
      value: (path) => path.nodes as readonly EntityNode[],
    }),
    hops: t.inside({ type: [Hop], description: 'Each between two neighbours in nodes.', value: (path) => path.hops }),
  }),
});

interface SubgraphValue {
  readonly nodes: PathResult['nodes'];
  readonly hops: readonly HopResult[];
  readonly truncated: boolean;
}

const Subgraph = builder.objectRef<SubgraphValue>('Subgraph').implement({
  description:
    'Nodes by distance from the center, then degree (smallest first), then id; truncated where `first` cut. Hops among them.',
  fields: (t) => ({
    nodes: t.slot('node', {
      type: [Entity],
      description: 'The center first.',
      value: (graph) => graph.nodes as readonly EntityNode[],
    }),
    hops: t.inside({ type: [Hop], description: 'All relations among these nodes.', value: (graph) => graph.hops }),
    truncated: t.exposeBoolean('truncated', { description: 'There is more than first let through.' }),
  }),
});

interface PathArguments {
  readonly from: Reference;
  readonly to: Reference;
  readonly maxLength?: number | null;
  readonly relations?: readonly RelationName[] | null;
  readonly minIndependentArticles?: number | null;
  readonly throughHubs?: boolean | null;
}

type Request<Args> = Omit<RootRequest, 'args'> & { readonly args: Args };

const pathsPlan = ({ args, references, target }: Request<PathArguments>, first: number): PathsPlan => ({
  type: 'paths',
  from: entity(args.from, references),
  to: entity(args.to, references),
  maxLength: rowCount('maxLength', args.maxLength, 6) ?? 6,
  first,
  relations: args.relations?.length ? args.relations : WALKED,
  minIndependentArticles: args.minIndependentArticles ?? 1,
  throughHubs: args.throughHubs ?? false,
  node: target.selection(),
  hop: hopSelection(target),
});

const hopSelection = (target: RootRequest['target']): HopSelection => ({
  ...target.own.edgeSelection(),
  from: target.selection('from'),
  to: target.selection('to'),
});

const ENTITIES: ReadonlySet<NodeKind> = new Set(ENTITY_KINDS);

/** An id may be that of an article or an evidence: no relation that is walked leads there, but a way of no hops begins and ends there. */
const amongEntities = ({ nodes }: Pick<PathResult, 'nodes'>): boolean => nodes.every(({ kind }) => ENTITIES.has(kind));

builder.queryFields((t) => {
  const walk = {
    relations: t.arg({ type: [Relation] }),
    minIndependentArticles: t.arg.int({ defaultValue: 1 }),
    throughHubs: t.arg.boolean({ defaultValue: false }),
  };
  const ends = {
    from: t.arg({ type: EntityRef, required: true }),
    to: t.arg({ type: EntityRef, required: true }),
    maxLength: t.arg.int({ defaultValue: 6 }),
  };
  return {
    shortestPath: t.planned({
      type: Path,
      nullable: true,
      description: 'maxLength 1 to 6. null: there is no way.',
      args: { ...ends, ...walk },
      plan: (request) => pathsPlan(request, 1),
      answer: (paths) => paths?.filter(amongEntities)[0] ?? null,
    }),
    paths: t.planned({
      type: [Path],
      description: 'The shortest ways, shortest first. maxLength 1 to 6, first 1 to 20.',
      args: { ...ends, first: t.arg.int({ defaultValue: 5 }), ...walk },
      plan: (request) => pathsPlan(request, rowCount('first', request.args.first, 20) ?? 5),
      answer: (paths) => paths?.filter(amongEntities) ?? [],
    }),
    neighbourhood: t.planned({
      type: Subgraph,
      description: 'What lies around a thing. depth 1 to 3, first up to 500.',
      args: {
        center: t.arg({ type: EntityRef, required: true }),
        depth: t.arg.int({ defaultValue: 1 }),
        first: t.arg.int({ defaultValue: 100 }),
        relations: t.arg({ type: [Relation] }),
      },
      plan: ({ args, references, target }): NeighbourhoodPlan => ({
        type: 'neighbourhood',
        center: entity(args.center, references),
        depth: rowCount('depth', args.depth, 3) ?? 1,
        first: rowCount('first', args.first, 500) ?? 100,
        relations: args.relations?.length ? args.relations : WALKED,
        node: target.selection(),
        hop: hopSelection(target),
      }),
      answer: (graph, args) => {
        if (graph && amongEntities(graph)) return graph;
        throw refuse('NOT_FOUND', `there is no entity ${JSON.stringify(args.center.id ?? args.center.name)}`);
      },
    }),
  };
});
