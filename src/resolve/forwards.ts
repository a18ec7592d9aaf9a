import { articlePrefix } from '../model/ids.ts';
import type { DeltaBuilder } from './delta.ts';
import { identityOf, ownId, type Reassigned } from './identify.ts';
import type { ArticleRecord } from './prepared.ts';
import type { ArticleChange } from './standing.ts';
import { KEYS, type ProfileRecord, type State } from './state.ts';
import type { Things } from './update.ts';

/**
 * Lets the ids of profiles lead to their things; those of profiles and mentions that are no more too, as long as the thing is there.
 * A mention leads there by its words, or by what `retell` writes.
 */
export async function forwardMentions(
  state: State,
  changes: readonly ArticleChange[],
  reassigned: readonly Reassigned[],
  gone: ReadonlyMap<string, ProfileRecord>,
  things: Things,
  delta: DeltaBuilder,
): Promise<void> {
  const moved = new Map<string, string>();
  for (const { profile, before } of reassigned) {
    const { thing } = state.profiles.get(profile)!;
    if (before.thing !== null) moved.set(before.thing, thing);
    // The id of a thing needs no row, and one of old stands behind it.
    if (before.thing !== null || ownId(profile) !== thing) lead(ownId(profile), thing, delta);
  }
  for (const change of changes) follow(state, change, gone, moved);
  const died = [...changes.flatMap(({ before, after }) => diedIn(before, after, things)), ...diedOut(gone)];
  await leadDead(state, died, moved, delta);
}

function lead(id: string, thing: string | null, delta: DeltaBuilder): void {
  delta.forward(id, id === thing ? null : thing);
}

/** An id that nothing has any longer, and what it was of. */
interface Dead {
  readonly id: string;
  readonly thing: string;
}

async function leadDead(
  state: State,
  died: readonly Dead[],
  moved: ReadonlyMap<string, string>,
  delta: DeltaBuilder,
): Promise<void> {
  const targets = new Map<string, string>();
  for (const { id, thing } of died) targets.set(id, thing);
  await state.dead.load([...moved.keys(), ...moved.values(), ...died.map(({ thing }) => thing)]);
  await state.tallies.load([...moved.keys(), ...died.map(({ thing }) => thing)]);
  for (const from of moved.keys()) {
    if (state.tallies.get(from) !== null) continue;
    for (const id of await stillDead(state, state.dead.get(from) ?? [])) targets.set(id, from);
    if (state.dead.get(from) !== null) state.dead.put(from, null);
  }
  for (const [id, thing] of targets) {
    const to = state.tallies.get(thing) === null ? (moved.get(thing) ?? null) : thing;
    lead(id, to, delta);
    if (to === null) continue;
    await state.dead.load([to]);
    state.dead.put(to, [...new Set([...(state.dead.get(to) ?? []), id])].sort());
  }
}

function diedIn(before: ArticleRecord | null, after: ArticleRecord | null, things: Things): readonly Dead[] {
  const alive = new Set((after?.mentions ?? []).map(({ id }) => id));
  return (before?.mentions ?? []).flatMap((mention) => {
    const thing = mention.profile === null || alive.has(mention.id) ? null : things.before(mention);
    return thing === null ? [] : [{ id: mention.id, thing }];
  });
}

/** A judged mention's own profile bears the id of the mention. */
const diedOut = (gone: ReadonlyMap<string, ProfileRecord>): readonly Dead[] =>
  [...gone].flatMap(([id, record]) => {
    const { thing } = identityOf(record);
    return record.alone !== null || thing === null ? [] : [{ id, thing }];
  });

/** Things whose mentions are told of in another way now, or were set apart: the profiles that gave their ids are no more. */
function follow(
  state: State,
  { before, after }: ArticleChange,
  gone: ReadonlyMap<string, ProfileRecord>,
  moved: Map<string, string>,
): void {
  const now = new Map((after?.mentions ?? []).map(({ id, profile }) => [id, profile]));
  for (const { id, profile } of before?.mentions ?? []) {
    const from = profile === null ? undefined : gone.get(profile)?.thing;
    const to = now.get(id);
    if (from && to && !moved.has(from)) moved.set(from, state.profiles.get(to)!.thing);
  }
}

/** Less those whose article was loaded again, and profiles that are told of again. */
async function stillDead(state: State, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  await state.profiles.load(ids);
  const found = await state.ledger.scan([...new Set(ids.map((id) => `${KEYS.article}${articlePrefix(id)}`))]);
  const alive = new Set(
    [...found.values()].flatMap((entries) =>
      entries.flatMap(([, text]) => (JSON.parse(text) as ArticleRecord).mentions.map(({ id }) => id)),
    ),
  );
  return ids.filter((id) => !alive.has(id) && state.profiles.get(id) === null);
}
