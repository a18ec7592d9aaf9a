import { baseOf } from './candidates.ts';
import { articlesWith } from './find-mention.ts';
import { setApart } from './load.ts';
import type { Profile } from './profiles/profile.ts';
import type { ArticleChange } from './standing.ts';
import type { State } from './state.ts';
import type { Update } from './update.ts';

/** Gives mentions that reviewers speak of a profile of their own, where they have none yet. */
export async function isolate(state: State, mentions: readonly string[]): Promise<Update> {
  await state.judged.load(mentions);
  for (const mention of mentions) {
    if (state.judged.get(mention) === null) state.judged.put(mention, { profile: null, words: [], rulings: [] });
  }
  return reprofile(state, mentions);
}

/** Puts mentions of which nobody speaks any longer back to those like them. */
export async function release(state: State, mentions: readonly string[]): Promise<Update> {
  await state.judged.load(mentions);
  const quiet = mentions.filter((mention) => {
    const { words, rulings } = state.judged.get(mention)!;
    return words.length === 0 && rulings.length === 0;
  });
  for (const mention of quiet) state.judged.put(mention, null);
  return reprofile(state, mentions);
}

async function reprofile(state: State, mentions: readonly string[]): Promise<Update> {
  const changes = new Map<string, ArticleChange>();
  const profiles: Record<string, Profile> = {};
  const judged: string[] = [];
  for (const mention of mentions) {
    for (const before of await articlesWith(state, mention)) {
      const place = before.mentions.find(({ id }) => id === mention);
      if (place === undefined || place.profile === null) continue;
      await state.judged.load(before.mentions.map(({ id }) => id));
      await state.profiles.load([place.profile]);
      const after = setApart(state, before);
      const now = after.mentions.find(({ id }) => id === mention)!.profile!;
      judged.push(now);
      const record = state.judged.get(mention);
      if (record !== null) state.judged.put(mention, { ...record, profile: now });
      if (now === place.profile) continue;
      profiles[now] = state.profiles.get(place.profile)!.profile;
      profiles[baseOf(now)] = profiles[now];
      changes.set(before.id, { id: before.id, before, after });
    }
  }
  return { changes: [...changes.values()], profiles, texts: new Map(), judged };
}
