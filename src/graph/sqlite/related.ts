import { reportedAs } from '../../model/ontology.ts';
import { edgeKey } from '../graph-store.ts';
import type { ConnectionResult, RelatedPlan, RowResult, Step } from '../plan.ts';
import { type Words, wordsAlong } from '../words.ts';
import { type Branch, stepBranches } from './branch.ts';
import type { Codes } from './codes.ts';
import { ASKED_OF_EDGES } from './columns.ts';
import { compileReaches } from './conditions.ts';
import { type Driver, driversOf, fanSize } from './drivers.ts';
import { Kept } from './kept.ts';
import { childrenAt, readNodes } from './nodes.ts';
import { columnReader, propertyReader } from './properties.ts';
import type { Reading } from './reading.ts';
import { readReported } from './reported.ts';
import { farKinds, IN_ONE_ARTICLE, isRelation, type RelationStep } from './sources.ts';
import type { Slots } from './sql.ts';
import { type Found, type FoundEdge, type FoundPage, type Wanted, Ways } from './ways.ts';

/** What a child plan hangs on; see `Slots`. */
export interface Origin extends Slots {
  readonly near: number;
  readonly subject: number;
  readonly article: number | null;
  readonly subjectText: string;
  readonly parent: number;
}

export const originAt = (pk: number, id: string): Origin => ({
  near: pk,
  subject: pk,
  article: null,
  subjectText: id,
  parent: pk,
});

/** The same connection for several things: their rows, then what it selects for all rows together. */
export const readRelated = (
  reading: Reading,
  plan: RelatedPlan,
  origins: readonly Origin[],
): readonly ConnectionResult[] => {
  const edgeReader = columnReader(ASKED_OF_EDGES, plan.edge.properties);
  const ways = new RelatedWays(reading, plan);
  const pages = ways.pages(origins);
  const totals = plan.ask.total ? ways.totals(origins) : null;
  const found = pages.flatMap(({ rows }) => rows);
  const nodes = readNodes(
    reading,
    found.map((row) => ({ pk: row.pk, id: idOf(row), values: row.node })),
    plan.node,
  );
  const children = readEdgeChildren(reading, plan, pages, origins);
  const rows = found.map(
    (row, at): RowResult => ({
      at: row.at,
      node: nodes[at] as RowResult['node'],
      properties: edgeReader.read(reading, row.edge?.values ?? []),
      children: childrenAt(children, at),
    }),
  );
  let start = 0;
  return pages.map((page, at) => {
    const own = rows.slice(start, start + page.rows.length);
    start += page.rows.length;
    return { rows: own, total: totals?.[at] ?? null, hasNext: page.hasNext, hasPrevious: page.hasPrevious };
  });
};

const idOf = ({ at }: Found): string => String(at.at(-1));

/** What hangs on the relations: their evidence and notes, and things at the far end that also touch the near one. */
const readEdgeChildren = (
  reading: Reading,
  plan: RelatedPlan,
  pages: readonly FoundPage[],
  from: readonly Origin[],
): readonly (readonly [string, readonly ConnectionResult[]])[] => {
  const entries = Object.entries(plan.edge.children);
  if (entries.length === 0) return [];
  const words = wordsAlong(plan.via);
  const found = pages.flatMap(({ rows }, at) => rows.map((row) => ({ row, origin: from[at] as Origin })));
  const origins = found.map(({ row, origin }): Origin => {
    const ends = { near: origin.near, far: row.pk };
    return {
      near: row.pk,
      subject: words.of === 'near' || words.of === 'far' ? ends[words.of] : row.edge === null ? 0 : -row.edge.pk,
      article: words.article === null ? null : ends[words.article],
      subjectText: row.edge === null ? '' : keyOf(row.edge, origin.subjectText, idOf(row)),
      parent: origin.near,
    };
  });
  return entries.map(([key, child]) => [key, readSaid(reading, child, words, { plan, found, origins })] as const);
};

/** Evidence as `words` say, or what else hangs there. */
const readSaid = (
  reading: Reading,
  child: RelatedPlan,
  words: Words,
  { plan, found, origins }: Hung,
): readonly ConnectionResult[] => {
  const [step] = plan.via;
  if (!child.via.every(isEvidence) || step === undefined || !isRelation(step))
    return readRelated(reading, child, origins);
  if (words.of === 'reported') {
    const edges = found.map(({ row }) => row.edge?.pk ?? 0);
    return readReported(reading, child, edges, reportedAs(step.relation), (asked, reported) =>
      readRelated(
        reading,
        asked,
        reported.map(([at, edge]) => ({ ...(origins[at] as Origin), subject: -edge })),
      ),
    );
  }
  return readRelated(reading, words.article === null ? child : { ...child, via: [IN_ONE_ARTICLE] }, origins);
};

/** Relations that were found, and where what hangs on them starts. */
interface Hung {
  readonly plan: RelatedPlan;
  readonly found: readonly { readonly row: Found }[];
  readonly origins: readonly Origin[];
}

const isEvidence = (step: Step): boolean => !isRelation(step) && step.subject === 'Evidence';

const keyOf = ({ along: { type, direction } }: FoundEdge, near: string, far: string): string =>
  edgeKey(direction === 'out' ? { type, from: near, to: far } : { type, from: far, to: near });

/** The ways to a connection's rows: along its steps or, where a condition offers a much shorter way, along that. */
class RelatedWays {
  private readonly reading: Reading;
  private readonly plan: RelatedPlan;
  private readonly own: Ways;
  private readonly step: RelationStep | null;
  private readonly driver: Driver | null;
  private driven: Ways | null = null;

  constructor(reading: Reading, plan: RelatedPlan) {
    this.reading = reading;
    this.plan = plan;
    this.own = ownWays(reading, plan);
    const [step] = plan.via;
    const isOne = plan.via.length === 1 && step !== undefined && isRelation(step) && step.relation !== 'IN_ARTICLE';
    this.step = isOne ? step : null;
    const [kind, ...others] = this.step === null ? [] : farKinds(this.step);
    this.driver =
      plan.where === null || kind === undefined || others.length > 0
        ? null
        : (driversOf(reading, { kind, where: plan.where, order: plan.order, step: this.step })[0] ?? null);
  }

  pages(origins: readonly Origin[]): readonly FoundPage[] {
    return this.apart(origins, (ways, some) => ways.pages(this.reading, some, this.plan));
  }

  totals(origins: readonly Origin[]): readonly number[] {
    const { step } = this;
    if (step !== null && step.edge === null && this.plan.where === null) {
      return origins.map(({ near }) => fanSize(this.reading, step, near));
    }
    return this.apart(origins, (ways, some) => ways.totals(this.reading, some));
  }

  /** What the shorter way for each gives, in the order of the origins. */
  private apart<T>(
    origins: readonly Origin[],
    of: (ways: Ways, some: readonly Origin[]) => readonly T[],
  ): readonly T[] {
    const { step, driver } = this;
    if (step === null || driver === null) return of(this.own, origins);
    const isDriven = origins.map(({ near }) => driver.size * SHORTER < fanSize(this.reading, step, near));
    const own = origins.filter((_, at) => !isDriven[at]);
    const driven = origins.filter((_, at) => isDriven[at]);
    const ownAnswers = own.length === 0 ? [] : of(this.own, own);
    if (driven.length === 0) return ownAnswers;
    this.driven ??= new Ways(driver.branches(), wantedOf(this.plan));
    const drivenAnswers = of(this.driven, driven);
    const at = { own: 0, driven: 0 };
    return isDriven.map((is) => (is ? drivenAnswers[at.driven++] : ownAnswers[at.own++]) as T);
  }
}

/** A row found by a condition is looked up once more, among the relations of the parent. */
const SHORTER = 2;

/**
 * Making them takes as long as reading a few rows, so those that hang on no state of the graph are kept: for a plan that is read
 * again, as the plans of texts are that were asked before, and for plans of one shape.
 */
const ownWays = (reading: Reading, plan: RelatedPlan): Ways => {
  const make = () => new Ways(branchesOf(reading, plan), wantedOf(plan));
  if (plan.where !== null) return make();
  const { byPlan, byShape } = keptWaysOf(reading.codes);
  let ways = byPlan.get(plan);
  if (ways === undefined) {
    const read = Object.entries(plan.node).map(([kind, { properties }]) => [kind, properties]);
    ways = byShape.get(JSON.stringify([plan.via, plan.order, read, plan.edge.properties]), make);
    byPlan.set(plan, ways);
  }
  return ways;
};

interface KeptWays {
  readonly byPlan: WeakMap<RelatedPlan, Ways>;
  readonly byShape: Kept<Ways>;
}

const keptWaysOf = (codes: Codes): KeptWays => {
  let kept = keptWays.get(codes);
  if (kept === undefined) {
    kept = { byPlan: new WeakMap(), byShape: new Kept(MOST_SHAPES) };
    keptWays.set(codes, kept);
  }
  return kept;
};

const keptWays = new WeakMap<Codes, KeptWays>();

const MOST_SHAPES = 1_000;

const wantedOf = ({ where, order, node, edge }: RelatedPlan): Wanted => ({
  where,
  order,
  nodeColumns: (kind) => propertyReader(kind, node[kind]?.properties ?? []).columns,
  edgeColumns: columnReader(ASKED_OF_EDGES, edge.properties).columns,
});

const branchesOf = (reading: Reading, plan: RelatedPlan): readonly Branch[] => {
  const reads = Object.values(plan.node).some(({ properties }) => properties.length > 0);
  // A thing stands where the first step that leads to it puts it: only an order of the relations' own tells the steps apart.
  const isApart = plan.via.length > 1 && plan.order.some(({ on }) => on === 'edge');
  return plan.via.flatMap((step, at) =>
    stepBranches(reading, step, plan.where, plan.order, reads).map((branch) => ({
      ...branch,
      tests: [
        ...branch.tests,
        ...(isApart ? plan.via.slice(0, at).map((earlier) => compileReaches(reading, earlier, branch.pk, false)) : []),
      ],
    })),
  );
};
