import type { Mention } from './prepared.ts';
import { rank } from './standing.ts';
import { KEYS, type State } from './state.ts';

/**
 * Which articles count as independent: one that reprints none, and shares no source and event with an earlier one that counts.
 * `articles`: those that came, went, changed their events or what they reprint. Gives those whose standing changed.
 */
export async function countIndependent(
  state: State,
  articles: ReadonlySet<string>,
  thingOf: (mention: Mention) => string | null,
): Promise<ReadonlySet<string>> {
  const open = new Set<string>();
  const entries: [string, string | null][] = [];
  for (const id of articles) {
    const record = state.articles.get(id);
    const standing = state.standing.get(id);
    const before = standing?.stories ?? goneStories(state, id);
    const after = record === null ? [] : storiesOf(record.source, record.mentions, thingOf);
    for (const story of before) if (!after.includes(story)) entries.push([`${KEYS.story}${story}/${id}`, null]);
    for (const story of after) if (!before.includes(story)) entries.push([`${KEYS.story}${story}/${id}`, '']);
    for (const story of [...before, ...after]) open.add(story);
    if (standing !== null && before.join() !== after.join()) state.standing.put(id, { ...standing, stories: after });
  }
  await state.ledger.put(entries);
  return settle(state, open, articles);
}

/** An article that went has its standing no more, but the stories are where they were. */
const goneStories = (state: State, id: string): readonly string[] => state.standing.original(id)?.stories ?? [];

function storiesOf(
  source: string | null,
  mentions: readonly Mention[],
  thingOf: (mention: Mention) => string | null,
): readonly string[] {
  if (source === null) return [];
  const events = mentions
    .filter(
      ({ kind, claims }) =>
        kind === 'Event' && claims.some(([name, value]) => name === 'background' && value === 'false'),
    )
    .map(thingOf)
    .filter((event) => event !== null);
  return [...new Set(events)].sort().map((event) => `${source.replaceAll('/', ' ')}|${event}`);
}

/** All articles that stories join to these, walked in the order of their days. */
async function settle(
  state: State,
  stories: ReadonlySet<string>,
  seeds: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const articles = new Set([...seeds].filter((id) => state.standing.get(id) !== null));
  const seen = new Set<string>();
  let front = [...stories];
  while (front.length > 0) {
    for (const story of front) seen.add(story);
    const found = await state.ledger.scan(front.map((story) => `${KEYS.story}${story}/`));
    const members = [...found].flatMap(([prefix, entries]) => entries.map(([key]) => key.slice(prefix.length)));
    await state.standing.load(members);
    for (const member of members) articles.add(member);
    front = [...new Set(members.flatMap((id) => state.standing.get(id)!.stories))].filter((story) => !seen.has(story));
  }
  const told = new Set<string>();
  const changed = new Set<string>();
  for (const ranked of [...articles].map((id) => rank(id, state.standing.get(id)!)).sort()) {
    const id = ranked.slice(ranked.indexOf(' ') + 1);
    const standing = state.standing.get(id)!;
    const independent = standing.reprintOf === null && !standing.stories.some((story) => told.has(story));
    if (independent) for (const story of standing.stories) told.add(story);
    if (independent === standing.independent) continue;
    state.standing.put(id, { ...standing, independent });
    changed.add(id);
  }
  return changed;
}
