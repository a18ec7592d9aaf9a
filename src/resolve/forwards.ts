import { articlePrefix } from '../model/ids.ts';
import type { DeltaBuilder } from './delta.ts';
import type { Reassigned } from './identify.ts';
import type { ArticleRecord } from './prepared.ts';
import type { ArticleChange } from './standing.ts';
import { KEYS, type State } from './state.ts';
import type { Things } from './update.ts';

/** Lets the id of every mention lead to its thing; those of removed articles too, as long as the thing is there. */
export async function forwardMentions(
  state: State,
  changes: readonly ArticleChange[],
  reassigned: readonly Reassigned[],
  things: Things,
  delta: DeltaBuilder,
): Promise<void> {
  for (const { after } of changes) {
    for (const mention of after?.mentions ?? [])
      if (mention.profile !== null) lead(mention.id, things.now(mention), delta);
  }
  const moved = new Map<string, string>();
  if (reassigned.length > 0) {
    const found = await state.ledger.scan(reassigned.map(({ profile }) => `${KEYS.mention}${profile}/`));
    for (const { profile, before } of reassigned) {
      const { thing } = state.profiles.get(profile)!;
      if (before.thing !== null) moved.set(before.thing, thing);
      for (const [key] of found.get(`${KEYS.mention}${profile}/`)!)
        lead(key.slice(key.lastIndexOf('/') + 1), thing, delta);
    }
  }
  await leadDead(state, changes, moved, things, delta);
}

function lead(mention: string, thing: string | null, delta: DeltaBuilder): void {
  delta.forward(mention, mention === thing ? null : thing);
}

/** Ids that no mention has any longer. */
async function leadDead(
  state: State,
  changes: readonly ArticleChange[],
  moved: ReadonlyMap<string, string>,
  things: Things,
  delta: DeltaBuilder,
): Promise<void> {
  const died = changes.flatMap(({ before, after }) => diedIn(before, after, things));
  const targets = new Map<string, string>();
  for (const { mention, thing } of died) targets.set(mention, thing);
  await state.dead.load([...moved.keys(), ...moved.values(), ...died.map(({ thing }) => thing)]);
  await state.tallies.load([...moved.keys(), ...died.map(({ thing }) => thing)]);
  for (const from of moved.keys()) {
    if (state.tallies.get(from) !== null) continue;
    for (const mention of await stillDead(state, state.dead.get(from) ?? [])) targets.set(mention, from);
    if (state.dead.get(from) !== null) state.dead.put(from, null);
  }
  for (const [mention, thing] of targets) {
    const to = state.tallies.get(thing) === null ? (moved.get(thing) ?? null) : thing;
    lead(mention, to, delta);
    if (to === null) continue;
    await state.dead.load([to]);
    state.dead.put(to, [...new Set([...(state.dead.get(to) ?? []), mention])].sort());
  }
}

function diedIn(
  before: ArticleRecord | null,
  after: ArticleRecord | null,
  things: Things,
): readonly { readonly mention: string; readonly thing: string }[] {
  const alive = new Set((after?.mentions ?? []).map(({ id }) => id));
  return (before?.mentions ?? []).flatMap((mention) => {
    const thing = mention.profile === null || alive.has(mention.id) ? null : things.before(mention);
    return thing === null ? [] : [{ mention: mention.id, thing }];
  });
}

/** Less those whose article was loaded again. */
async function stillDead(state: State, mentions: readonly string[]): Promise<readonly string[]> {
  if (mentions.length === 0) return [];
  const found = await state.ledger.scan([...new Set(mentions.map((id) => `${KEYS.article}${articlePrefix(id)}`))]);
  const alive = new Set(
    [...found.values()].flatMap((entries) =>
      entries.flatMap(([, text]) => (JSON.parse(text) as ArticleRecord).mentions.map(({ id }) => id)),
    ),
  );
  return mentions.filter((id) => !alive.has(id));
}
