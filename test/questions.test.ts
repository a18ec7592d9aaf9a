import { expect, test } from 'vitest';
import { onBothStores } from './on-both-stores.ts';
import { notAsked, RECIPES } from './questions/cookbook.ts';
import { giving } from './questions/giving.ts';
import { happenings } from './questions/happenings.ts';
import { leaders } from './questions/leaders.ts';
import { ties } from './questions/ties.ts';
import { ask } from './schema/ask.ts';

/** What a newsroom asks, each question one request, over the sample articles: both stores give the same JSON. */
const given = new Map<string, string>();

await onBothStores((store) => {
  const answer = async (request: string): Promise<unknown> => {
    const { data, errors } = await ask(store(), request);
    expect(errors?.map((error) => error.message) ?? []).toEqual([]);
    const json = JSON.stringify(data);
    expect(json).toBe(given.get(request) ?? json);
    given.set(request, json);
    return data;
  };
  giving(answer);
  leaders(answer);
  ties(answer);
  happenings(answer);

  test('no question of the cookbook is left out', () => {
    expect(RECIPES.size).toBeGreaterThanOrEqual(25);
    expect(notAsked()).toEqual([]);
  });
});
