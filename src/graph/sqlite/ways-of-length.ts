import { compareText } from '../order.ts';
import { nodeIds } from './hops.ts';
import type { Reading } from './reading.ts';
import type { Walked, WalkedHop } from './walked.ts';

export interface Way {
  readonly nodes: readonly number[];
  readonly hops: readonly WalkedHop[];
}

export interface Sought {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly most: number;
}

/**
 * The first ways of exactly this length, by the list of their nodes' ids, then by that of their relations' names: searched
 * deep first in the order of ids, where each step may only go on as far from the goal as hops are left.
 */
export const waysOfLength = (reading: Reading, walked: Walked, sought: Sought): readonly Way[] => {
  const { from, to, length, most } = sought;
  const distances = distancesTo(walked, to, length);
  const ids = new Map(nodeIds(reading, [from]));
  const ways: Way[] = [];
  const nodes = [from];

  /** `entered`: how the last node can have been entered; see `Entry`. */
  const goOn = (entered: readonly Entry[]): void => {
    const last = nodes[nodes.length - 1] ?? from;
    const left = length - nodes.length;
    if (last === to) {
      if (left < 0) ways.push(...hopsAlong(walked, nodes, ids).map((hops) => ({ nodes: [...nodes], hops })));
      return;
    }
    const next = nextNodes(walked, last, entered, nodes, distances, left);
    for (const [pk, id] of nodeIds(
      reading,
      [...next.keys()].filter((pk) => !ids.has(pk)),
    )) {
      ids.set(pk, id);
    }
    const inOrder = [...next].sort(([a], [b]) => compareText(ids.get(a) ?? '', ids.get(b) ?? ''));
    for (const [pk, entries] of inOrder) {
      if (ways.length >= most) return;
      nodes.push(pk);
      goOn([...entries]);
      nodes.pop();
    }
  };
  goOn([FREELY]);
  return ways.slice(0, most);
};

/** How an event was entered: as one of its mere guests or members that are a crowd, or otherwise. */
type Entry = 'freely' | 'in the crowd';
const FREELY: Entry = 'freely';
const CROWDED: Entry = 'in the crowd';

const entryBy = (walked: Walked, hop: WalkedHop, node: number): Entry =>
  hop.mere && hop.dst === node && walked.isCrowd(node) ? CROWDED : FREELY;

/** Who came in the crowd may not leave in it. */
const mayLeave = (walked: Walked, entered: Entry, hop: WalkedHop, node: number): boolean =>
  entered === FREELY || entryBy(walked, hop, node) === FREELY;

const otherEnd = ({ src, dst }: WalkedHop, node: number): number => (src === node ? dst : src);

type Distances = ReadonlyMap<number, Readonly<Partial<Record<Entry, number>>>>;

/** How many hops each walked node is from the goal, by how it was entered; at most `length`. */
const distancesTo = (walked: Walked, to: number, length: number): Distances => {
  const distances = new Map<number, Partial<Record<Entry, number>>>([[to, { [FREELY]: 0, [CROWDED]: 0 }]]);
  let level: readonly (readonly [number, Entry])[] = [
    [to, FREELY],
    [to, CROWDED],
  ];
  for (let distance = 1; distance <= length && level.length > 0; distance += 1) {
    const next: (readonly [number, Entry])[] = [];
    for (const [node, entry] of level) {
      for (const hop of walked.hopsOf(node)) {
        if (entryBy(walked, hop, node) !== entry) continue;
        const before = otherEnd(hop, node);
        const known = distances.get(before) ?? {};
        for (const earlier of [FREELY, CROWDED] as const) {
          if (known[earlier] !== undefined || !mayLeave(walked, earlier, hop, before)) continue;
          known[earlier] = distance;
          distances.set(before, known);
          next.push([before, earlier]);
        }
      }
    }
    level = next;
  }
  return distances;
};

/** The nodes to go on to, each with how it can be entered, from which the goal may still be reached in time. */
const nextNodes = (
  walked: Walked,
  node: number,
  entered: readonly Entry[],
  before: readonly number[],
  distances: Distances,
  left: number,
): ReadonlyMap<number, ReadonlySet<Entry>> => {
  const next = new Map<number, Set<Entry>>();
  for (const hop of walked.hopsOf(node)) {
    if (!entered.some((entry) => mayLeave(walked, entry, hop, node))) continue;
    const other = otherEnd(hop, node);
    const entry = entryBy(walked, hop, other);
    const distance = distances.get(other)?.[entry];
    if (distance === undefined || distance > left || before.includes(other)) continue;
    const entries = next.get(other);
    if (entries === undefined) next.set(other, new Set([entry]));
    else entries.add(entry);
  }
  return next;
};

/** All choices of one hop between each two of these nodes, by their relations' names. */
const hopsAlong = (
  walked: Walked,
  nodes: readonly number[],
  ids: ReadonlyMap<number, string>,
): readonly (readonly WalkedHop[])[] => {
  const start = ({ src }: WalkedHop) => ids.get(src) ?? '';
  let lists: readonly (readonly WalkedHop[])[] = [[]];
  for (const [at, node] of nodes.slice(1).entries()) {
    const before = nodes[at] ?? node;
    const between = walked
      .hopsOf(before)
      .filter((hop) => otherEnd(hop, before) === node)
      .sort((a, b) => compareText(a.type, b.type) || compareText(start(a), start(b)));
    lists = lists.flatMap((list) =>
      between.flatMap((hop) => {
        const last = list.at(-1);
        const meets = last === undefined || mayLeave(walked, entryBy(walked, last, before), hop, before);
        return meets ? [[...list, hop]] : [];
      }),
    );
  }
  return [...lists].sort((a, b) => compareText(names(a), names(b)));
};

const names = (hops: readonly WalkedHop[]): string => hops.map(({ type }) => type).join(' ');
