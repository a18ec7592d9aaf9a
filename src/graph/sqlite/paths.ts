import type { PathResult, PathsPlan } from '../plan.ts';
import { nodeIds, readHops } from './hops.ts';
import { readNodes } from './nodes.ts';
import type { Reading } from './reading.ts';
import { Walked } from './walked.ts';
import { type Way, waysOfLength } from './ways-of-length.ts';

/**
 * The k shortest ways. The graph is walked level by level from both ends, the cheaper one first; once the levels of both
 * together are as many as a length, all ways of that length lie in the part that was walked.
 */
export const readPaths = (reading: Reading, plan: PathsPlan): readonly PathResult[] => {
  const [from, to] = reading.found([plan.from, plan.to]);
  if (from === undefined || to === undefined || plan.relations.length === 0) return [];
  const ways = shortestWays(reading, plan, from, to);
  const ids = nodeIds(
    reading,
    ways.flatMap(({ nodes }) => nodes),
  );
  const nodes = readNodes(
    reading,
    ways.flatMap((way) => way.nodes.map((pk) => ({ pk, id: ids.get(pk) ?? '', values: null }))),
    plan.node,
  );
  const hops = readHops(
    reading,
    ways.flatMap((way) => way.hops),
    plan.hop,
  );
  let at = 0;
  let hopAt = 0;
  return ways.map((way) => {
    const path = { nodes: nodes.slice(at, at + way.nodes.length), hops: hops.slice(hopAt, hopAt + way.hops.length) };
    at += way.nodes.length;
    hopAt += way.hops.length;
    return path;
  });
};

const shortestWays = (reading: Reading, plan: PathsPlan, from: number, to: number): readonly Way[] => {
  const walked = new Walked(reading, plan, [from, to]);
  const sides = [new Side(walked, from), new Side(walked, to)] as const;
  const ways: Way[] = [];
  for (let length = 1; length <= plan.maxLength && ways.length < plan.first; length += 1) {
    const [forth, back] = sides;
    if (forth.isDone && back.isDone) break;
    const isForthCheaper = !forth.isDone && (back.isDone || forth.cost() <= back.cost());
    (isForthCheaper ? forth : back).widen();
    if (!forth.meets(back)) continue;
    walked.readCrowds();
    ways.push(...waysOfLength(reading, walked, { from, to, length, most: plan.first - ways.length }));
  }
  return ways;
};

/** What was reached from one end. */
class Side {
  private readonly walked: Walked;
  private readonly reached: Set<number>;
  private frontier: readonly number[];

  constructor(walked: Walked, start: number) {
    this.walked = walked;
    this.reached = new Set([start]);
    this.frontier = [start];
  }

  get isDone(): boolean {
    return this.frontier.length === 0;
  }

  cost(): number {
    return this.walked.cost(this.frontier);
  }

  widen(): void {
    const found = this.walked.expand(this.frontier);
    this.frontier = [...found].filter((pk) => !this.reached.has(pk));
    for (const pk of this.frontier) this.reached.add(pk);
  }

  meets(other: Side): boolean {
    const [few, many] = this.reached.size < other.reached.size ? [this, other] : [other, this];
    for (const pk of few.reached) if (many.reached.has(pk)) return true;
    return false;
  }
}
