import type { ReadOptions } from '../../graph/graph-store.ts';
import { nameKeys } from '../../graph/search-keys.ts';
import { ON } from './agreement.ts';
import { candidatesFor, type Store } from './candidates.ts';
import { PROPERTIES } from './properties.ts';
import { TYPES } from './types.ts';

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly notable?: readonly { readonly id: string; readonly name: string }[];
}

/** Suggestions at a time, and how many may be skipped. */
const PAGE = 20;
const MOST_SKIPPED = 100;

export const suggestEntities = async (
  store: Store,
  parameters: URLSearchParams,
  options: ReadOptions,
): Promise<readonly Suggestion[]> => {
  const text = prefixOf(parameters);
  if (text === '') return [];
  const skipped = skippedBy(parameters);
  const types = parameters.getAll('type').filter((type) => type !== '');
  const found = await candidatesFor(store, { text, types, limit: skipped + PAGE, properties: [] }, options);
  return found.slice(skipped).map(({ id, name, description, type }) => ({ id, name, description, notable: type }));
};

export const suggestTypes = (parameters: URLSearchParams): readonly Suggestion[] => matching(TYPES, parameters);

export const suggestProperties = (parameters: URLSearchParams): readonly Suggestion[] =>
  matching(
    [
      ...PROPERTIES.map(({ id, name, description }) => ({ id, name, description })),
      { id: ON, name: 'On (day)', description: 'the day the row speaks of: tells provinces of one name apart' },
    ],
    parameters,
  );

/** Those whose id, name or description has words that the prefix begins; all where it is empty. */
const matching = <T extends Suggestion>(all: readonly T[], parameters: URLSearchParams): readonly T[] => {
  const text = prefixOf(parameters);
  const words = nameKeys(text).folded.split(' ');
  return all
    .filter(({ id, name, description = '' }) => {
      const known = ` ${nameKeys(`${id} ${name} ${description}`).folded}`;
      return id === text || words.every((word) => known.includes(` ${word}`));
    })
    .slice(skippedBy(parameters));
};

const prefixOf = (parameters: URLSearchParams): string => (parameters.get('prefix') ?? '').trim().slice(0, 500);

const skippedBy = (parameters: URLSearchParams): number => {
  const cursor = Number(parameters.get('cursor') ?? 0);
  return Number.isInteger(cursor) && cursor > 0 ? Math.min(cursor, MOST_SKIPPED) : 0;
};
