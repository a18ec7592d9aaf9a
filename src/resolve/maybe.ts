import { kindOfThing, pairId } from '../model/ids.ts';
import type { DeltaBuilder } from './delta.ts';
import { arePartedByFeatures, explainProfiles } from './profiles/kinds.ts';
import { plainEdge } from './rows/edges.ts';
import type { PairRecord, ProfileRecord, State } from './state.ts';
import { articlesOf, emptyTally, type Tally } from './tally.ts';

/**
 * Keeps the list of pairs of things that neither features nor reviewers could decide. `dirty`: profiles whose links or things
 * changed; `counted`: things whose numbers of articles may have changed, and pairs that a judgement no longer keeps off the list.
 */
export async function askAgain(
  state: State,
  dirty: readonly string[],
  gone: ReadonlyMap<string, ProfileRecord>,
  counted: { readonly things: ReadonlySet<string>; readonly pairs: ReadonlySet<string> },
  delta: DeltaBuilder,
): Promise<void> {
  const touched = new Set(counted.pairs);
  await relink(state, new Set(dirty), gone, touched);
  await silence(state, new Set(dirty), gone, touched);
  const things = new Set([...touched].flatMap((pair) => pair.split('|')));
  await state.tallies.load(things);
  for (const thing of counted.things) {
    for (const other of state.tallies.get(thing)?.maybe ?? []) touched.add(pairKey(thing, other));
  }
  await state.tallies.load([...touched].flatMap((pair) => pair.split('|')));
  await state.pairs.load(touched);
  for (const pair of touched) writePair(state, pair, delta);
}

const pairKey = (one: string, other: string): string => (one < other ? `${one}|${other}` : `${other}|${one}`);

/** Counts each link between two profiles under the pair of things that they are now. */
async function relink(
  state: State,
  dirty: ReadonlySet<string>,
  gone: ReadonlyMap<string, ProfileRecord>,
  touched: Set<string>,
): Promise<void> {
  await state.profiles.load(dirty);
  const records = new Map([...dirty].flatMap((key) => entry(key, state.profiles.get(key))));
  for (const [key, record] of gone) records.set(key, record);
  const others = [...records.values()].flatMap(({ near, maybe }) => [...Object.keys(near), ...Object.keys(maybe)]);
  await state.profiles.load(others);
  const moves: { left: string; right: string; before: string | null; after: string | null; score: number }[] = [];
  for (const [left, record] of records) {
    for (const right of new Set([...Object.keys(record.near), ...Object.keys(record.maybe)])) {
      if (records.has(right) && right < left) continue;
      const before = record.maybe[right] ?? null;
      const after = gone.has(left) ? null : linkOf(state, left, right);
      if (before === null && after === null) continue;
      moves.push({ left, right, before, after, score: record.near[right]?.[1] ?? 0 });
    }
  }
  await state.pairs.load(moves.flatMap(({ before, after }) => [before, after].filter((pair) => pair !== null)));
  const changed = new Set<string>();
  for (const { left, right, before, after, score } of moves) {
    const link = [left, right].sort().join(' ');
    if (before !== null && before !== after) drop(state, before, link, changed);
    if (after !== null && state.pairs.get(after)?.links[link] !== score) add(state, after, link, score, changed);
    if (before !== after) {
      note(state, left, right, after);
      note(state, right, left, after);
    }
  }
  await explain(state, changed);
  for (const pair of changed) touched.add(pair);
}

const entry = (key: string, record: ProfileRecord | null): readonly (readonly [string, ProfileRecord])[] =>
  record === null ? [] : [[key, record]];

/** The pair of things between which this link asks; null where it asks nothing. */
function linkOf(state: State, left: string, right: string): string | null {
  const [one, other] = [state.profiles.get(left), state.profiles.get(right)];
  if (one === null || other === null || one.near[right] === undefined) return null;
  if (one.thing === other.thing || one.hidden || other.hidden || (one.apart[right] ?? 0) > 0) return null;
  return arePartedByFeatures(one.profile, other.profile) ? null : pairKey(one.thing, other.thing);
}

const emptyPair = (): PairRecord => ({ links: {}, silenced: {}, features: [] });

function drop(state: State, pair: string, link: string, changed: Set<string>): void {
  const record = state.pairs.get(pair) ?? emptyPair();
  delete record.links[link];
  state.pairs.put(pair, record);
  changed.add(pair);
}

function add(state: State, pair: string, link: string, score: number, changed: Set<string>): void {
  const record = state.pairs.get(pair) ?? emptyPair();
  record.links[link] = score;
  state.pairs.put(pair, record);
  changed.add(pair);
}

function note(state: State, profile: string, other: string, pair: string | null): void {
  const record = state.profiles.get(profile);
  if (record === null) return;
  if (pair === null) delete record.maybe[other];
  else record.maybe[other] = pair;
  state.profiles.put(profile, record);
}

/** The words of the strongest link, the first by key among equals. */
async function explain(state: State, pairs: ReadonlySet<string>): Promise<void> {
  const best = new Map([...pairs].map((pair) => [pair, bestLink(state.pairs.get(pair)!)]));
  await state.profiles.load([...best.values()].flatMap((link) => link?.[0].split(' ') ?? []));
  for (const [pair, link] of best) {
    const record = state.pairs.get(pair)!;
    const [left, right] = link?.[0].split(' ') ?? [];
    if (left === undefined || right === undefined) continue;
    record.features = explainProfiles(state.profiles.get(left)!.profile, state.profiles.get(right)!.profile);
  }
}

const bestLink = ({ links }: PairRecord): readonly [string, number] | undefined =>
  Object.entries(links).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0];

/** A judgement that two things are two, or can't be told, takes their pair off the list. */
async function silence(
  state: State,
  dirty: ReadonlySet<string>,
  gone: ReadonlyMap<string, ProfileRecord>,
  touched: Set<string>,
): Promise<void> {
  const ids = new Set<string>();
  for (const key of dirty) {
    const alone = state.profiles.get(key)?.alone ?? null;
    if (alone === null) continue;
    await state.judged.load([alone]);
    for (const { judgement, verdict } of state.judged.get(alone)?.words ?? [])
      if (verdict !== 'SAME') ids.add(judgement);
  }
  for (const { alone } of gone.values()) {
    if (alone === null) continue;
    await state.judged.load([alone]);
    for (const { judgement, verdict } of state.judged.get(alone)?.words ?? [])
      if (verdict !== 'SAME') ids.add(judgement);
  }
  await state.judgements.load(ids);
  for (const id of ids) await silenceBy(state, id, touched);
}

/** Also called for a judgement that was just taken back: then `withdrawn`. */
export async function silenceBy(state: State, id: string, touched: Set<string>, withdrawn = false): Promise<void> {
  const judgement = state.judgements.get(id);
  if (judgement === null) return;
  const after = withdrawn ? null : await pairOf(state, judgement.left, judgement.right);
  const before = judgement.silences;
  if (before === after) return;
  await state.pairs.load([before, after].filter((pair) => pair !== null));
  if (before !== null) {
    const record = state.pairs.get(before) ?? emptyPair();
    delete record.silenced[id];
    state.pairs.put(before, record);
    touched.add(before);
  }
  if (after !== null) {
    const record = state.pairs.get(after) ?? emptyPair();
    record.silenced[id] = true;
    state.pairs.put(after, record);
    touched.add(after);
  }
  judgement.silences = after;
  state.judgements.put(id, judgement);
}

async function pairOf(state: State, left: string, right: string): Promise<string | null> {
  await state.judged.load([left, right]);
  const [one, other] = [state.judged.get(left)?.profile ?? null, state.judged.get(right)?.profile ?? null];
  if (one === null || other === null) return null;
  await state.profiles.load([one, other]);
  const [here, there] = [state.profiles.get(one)!.thing, state.profiles.get(other)!.thing];
  return here === there ? null : pairKey(here, there);
}

/** The pair is listed with both things as long as a link asks; it is shown unless a judgement forbids it or one is not there. */
function writePair(state: State, pair: string, delta: DeltaBuilder): void {
  const record = state.pairs.get(pair);
  const [left, right] = pair.split('|') as [string, string];
  const best = record === null ? undefined : bestLink(record);
  mark(state, left, right, best !== undefined);
  mark(state, right, left, best !== undefined);
  const silenced = record !== null && Object.keys(record.silenced).length > 0;
  if (record !== null && best === undefined && !silenced) state.pairs.put(pair, null);
  const counts = [left, right].map((thing) => articleCount(state.tallies.get(thing)));
  if (best === undefined || silenced || counts.includes(0)) hidePair(left, right, delta);
  else showPair(left, right, best[1], record!.features, counts[0]! + counts[1]!, delta);
}

function showPair(
  left: string,
  right: string,
  score: number,
  features: readonly string[],
  articles: number,
  delta: DeltaBuilder,
): void {
  const id = pairId(left, right);
  const properties = { score, features, articleCount: articles, pairKind: kindOfThing(left) };
  delta.node({ row: 'node', id, kind: 'UndecidedPair', properties });
  delta.edge(plainEdge('LEFT', id, left));
  delta.edge(plainEdge('RIGHT', id, right));
  delta.edge(plainEdge('MAYBE_SAME', left, right));
  delta.edge(plainEdge('MAYBE_SAME', right, left));
}

function hidePair(left: string, right: string, delta: DeltaBuilder): void {
  delta.removeNode(pairId(left, right));
  delta.removeEdge(`MAYBE_SAME|${left}|${right}`);
  delta.removeEdge(`MAYBE_SAME|${right}|${left}`);
}

const articleCount = (tally: Tally | null): number => articlesOf(tally?.subjects[''] ?? {})[0];

function mark(state: State, thing: string, other: string, listed: boolean): void {
  const tally = state.tallies.get(thing) ?? emptyTally(kindOfThing(thing)!);
  if ((tally.maybe?.includes(other) ?? false) === listed) return;
  const maybe = listed ? [...(tally.maybe ?? []), other].sort() : tally.maybe!.filter((one) => one !== other);
  const changed: Tally = { ...tally, maybe };
  if (maybe.length === 0) delete changed.maybe;
  state.tallies.put(thing, maybe.length === 0 && Object.keys(tally.subjects).length === 0 ? null : changed);
}
