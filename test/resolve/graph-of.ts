import type { NodeKind } from '../../src/model/ontology.ts';
import { loadArticles } from '../../src/resolve/load.ts';
import type { Mention } from '../../src/resolve/prepared.ts';
import { prepare, type Story } from './article-builder.ts';
import { MemoryStore } from './memory-store.ts';

/** The graph of some stories, over maps. */
export async function graphOf(...stories: readonly Story[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  await loadArticles(
    store,
    stories.map((story) => prepare(story)),
  );
  return store;
}

/** The names of the things of a kind, each with the number of its articles. */
export const things = (store: MemoryStore, kind: NodeKind): readonly string[] =>
  [...store.nodes.values()]
    .filter((row) => row.kind === kind && Number(row.properties.articleCount) > 0)
    .map((row) => `${row.properties.name} ×${row.properties.articleCount}`)
    .sort();

/** The id of what a story names, as long as no other story speaks of it. */
export const idOf = (story: Story, name: string): string => mentionIn(story, name).profile!;

/** The id of the story's own mention of a name. */
export const mentionOf = (story: Story, name: string): string => mentionIn(story, name).id;

function mentionIn(story: Story, name: string): Mention {
  const { record } = prepare(story);
  const mention = record.mentions.find(({ claims }) =>
    claims.some(([property, value]) => property === 'name' && value === name),
  );
  if (mention === undefined) throw new Error(`${story.id} names no ${name}`);
  return mention;
}

/** The labels of the things of a kind that articles name, sorted. */
export const labels = (store: MemoryStore, kind: NodeKind): readonly string[] =>
  [...store.nodes.values()]
    .filter((row) => row.kind === kind && Number(row.properties.articleCount) > 0)
    .map((row) => String(row.properties.label))
    .sort();
