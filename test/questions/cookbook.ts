import { readFileSync } from 'node:fs';

/** The questions of the cookbook with their queries, in the page's order. */
export const RECIPES: ReadonlyMap<string, string> = new Map(
  [
    ...readFileSync(new URL('../../docs/cookbook.md', import.meta.url), 'utf8').matchAll(
      /^### \d+\. (.+)\n\n```graphql\n([\s\S]+?)\n```$/gm,
    ),
  ].map(([, title, query]) => [title!, query!]),
);

const asked = new Set<string>();

/** The query that the page has under this title. */
export const recipe = (title: string): string => {
  const query = RECIPES.get(title);
  if (query === undefined) throw new Error(`the cookbook has no question ${JSON.stringify(title)}`);
  asked.add(title);
  return query;
};

/** Titles of the page that no test has asked for so far. */
export const notAsked = (): readonly string[] => [...RECIPES.keys()].filter((title) => !asked.has(title));
