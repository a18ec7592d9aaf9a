import { type BlockRules, CappedBlocks } from './capped-blocks.ts';
import type { ArticleRecord } from './prepared.ts';
import { areAlike } from './sketch.ts';
import { KEYS, type Standing, type State } from './state.ts';

/** An article that came (`after`), went (`before`) or changed. */
export interface ArticleChange {
  readonly id: string;
  readonly before: ArticleRecord | null;
  readonly after: ArticleRecord | null;
}

/** Texts share their smallest hashes where they share most of their words. */
const SKETCH_KEYS = 6;
/** One alone is a phrase of the trade's: of texts that are alike by the least that counts, 96 of 100 share two. */
const SHARED_KEYS = 2;
/** Words that more share than the cap are a phrase of the trade's, and tell no reprint. */
const BLOCKS: BlockRules = { prefix: KEYS.sketch, cap: () => 30, anchors: 0 };
/** Of a hundred runs of five words: a reprint has its own headline and a sentence less. */
const ALIKE = 60;

/** Finds what reprints what. Gives the articles whose `reprintOf` changed, with the new ones; all are loaded in `standing`. */
export async function findReprints(state: State, changes: readonly ArticleChange[]): Promise<ReadonlySet<string>> {
  await state.standing.load(changes.map(({ id }) => id));
  const moved = changes.filter(({ before, after }) => !sameSketch(before, after));
  const touched = await meetAlike(state, moved);
  await state.standing.load([...touched].flatMap((id) => state.standing.get(id)?.alike ?? []));
  const changed = new Set<string>();
  for (const id of touched) {
    const standing = state.standing.get(id);
    if (standing === null) continue;
    const reprintOf = originalOf(state, id, standing);
    if (reprintOf === standing.reprintOf) continue;
    state.standing.put(id, { ...standing, reprintOf });
    changed.add(id);
  }
  return changed;
}

const sameSketch = (before: ArticleRecord | null, after: ArticleRecord | null): boolean =>
  before !== null &&
  after !== null &&
  before.publishedOn === after.publishedOn &&
  before.sketch.join() === after.sketch.join();

async function meetAlike(state: State, moved: readonly ArticleChange[]): Promise<Set<string>> {
  const blocks = new CappedBlocks(state.ledger, BLOCKS);
  const touched = new Set<string>();
  for (const { id, before, after } of moved) {
    if (before !== null) await forget(state, id, touched);
    state.standing.put(id, after === null ? null : newStanding(state.standing.get(id), after));
  }
  await blocks.change(
    new Map(moved.filter(({ after }) => after !== null).map(({ id, after }) => [id, keysOf(after!.sketch)])),
    new Map(moved.filter(({ before }) => before !== null).map(({ id, before }) => [id, keysOf(before!.sketch)])),
  );
  const meeting = new Set([...moved.filter(({ after }) => after !== null).map(({ id }) => id), ...blocks.unsettled]);
  await state.standing.load(meeting);
  const present = [...meeting].filter((id) => state.standing.get(id) !== null).sort();
  const met = await blocks.meeting(new Map(present.map((id) => [id, keysOf(state.standing.get(id)!.sketch)])));
  const rivals = new Map(present.map((id) => [id, closest(met.get(id)!)]));
  await state.standing.load([...rivals.values()].flatMap((ids) => [...ids]));
  await state.standing.load(present.flatMap((id) => state.standing.get(id)!.alike));
  for (const id of present) {
    touched.add(id);
    const own = rivals.get(id)!;
    for (const other of new Set([...own, ...state.standing.get(id)!.alike])) {
      if (other === id || state.standing.get(other) === null) continue;
      const alike = own.has(other) && isReprint(state, id, other);
      pair(state, id, other, alike);
      pair(state, other, id, alike);
      touched.add(other);
    }
  }
  return touched;
}

const keysOf = (sketch: readonly number[]): readonly string[] =>
  sketch.slice(0, SKETCH_KEYS).map((hash) => hash.toString(36));

const closest = (met: ReadonlyMap<string, number>): ReadonlySet<string> =>
  new Set([...met].flatMap(([id, shared]) => (shared >= SHARED_KEYS ? [id] : [])));

const isReprint = (state: State, left: string, right: string): boolean =>
  areAlike(state.standing.get(left)!.sketch, state.standing.get(right)!.sketch, ALIKE);

async function forget(state: State, id: string, touched: Set<string>): Promise<void> {
  const standing = state.standing.get(id);
  await state.standing.load(standing?.alike ?? []);
  for (const other of standing?.alike ?? []) {
    pair(state, other, id, false);
    touched.add(other);
  }
}

function pair(state: State, from: string, to: string, alike: boolean): void {
  const standing = state.standing.get(from);
  if (standing === null || standing.alike.includes(to) === alike) return;
  standing.alike = alike ? [...standing.alike, to].sort() : standing.alike.filter((other) => other !== to);
  state.standing.put(from, standing);
}

const newStanding = (known: Standing | null, { publishedOn, sketch }: ArticleRecord): Standing => ({
  publishedOn,
  sketch,
  alike: [],
  reprintOf: null,
  independent: true,
  stories: known?.stories ?? [],
});

/** Of those alike the earliest dated, then the smallest id; null where that is itself. */
function originalOf(state: State, id: string, standing: Standing): string | null {
  const first = standing.alike
    .filter((other) => state.standing.get(other) !== null)
    .map((other) => rank(other, state.standing.get(other)!))
    .concat(rank(id, standing))
    .sort()[0]!;
  const original = first.slice(first.indexOf(' ') + 1);
  return original === id ? null : original;
}

/** The undated come last. */
export const rank = (id: string, { publishedOn }: Standing): string => `${publishedOn ?? '9999-99-99'} ${id}`;
