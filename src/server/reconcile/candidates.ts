import type { GraphReader, ReadOptions } from '../../graph/graph-store.ts';
import type { NodeResult, RowResult } from '../../graph/plan.ts';
import { agreement } from './agreement.ts';
import { type Feature, scoreOf } from './features.ts';
import { propertyOf, selectionFor } from './properties.ts';
import type { Query } from './queries.ts';
import { looksLikeId, TYPE_IDS, type TypeId, typeOf } from './types.ts';

/** A reconciliation candidate of the specification. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly Feature[];
}

export type Store = Pick<GraphReader, 'read'>;

/** So many of the search's hits are looked at more closely than by name. */
const LOOKED_AT = 25;

/** Best first; among equals the order of the store's own search. */
export const candidatesFor = async (
  store: Store,
  query: Query,
  options: ReadOptions,
): Promise<readonly Candidate[]> => {
  const kinds = TYPE_IDS.filter((kind) => query.types.length === 0 || query.types.includes(kind));
  if (kinds.length === 0) return [];
  const found = await find(store, query, kinds, options);
  const weighed = found.map((hit) => ({ ...hit, agrees: agreement(hit.node, query.properties) }));
  const certain = weighed.filter(({ nameRank, byName, agrees }) => nameRank === 1 && byName && (agrees ?? 1) >= 0.8);
  return weighed
    .map(({ node, features, nameRank, agrees }, at) => ({
      id: node.id,
      name: String(node.properties.name),
      description: String(node.properties.label ?? node.properties.name),
      type: [typeOf(node.kind)],
      score: scoreOf(nameRank, agrees),
      // Of several that answer as well none is taken without a look.
      match: certain.length === 1 && certain[0]?.node === node,
      features: agrees === null ? features : [...features, { id: 'properties' as const, value: round(agrees) }],
      at,
    }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, query.limit)
    .map(({ at: _, ...candidate }) => candidate);
};

interface Found {
  readonly node: NodeResult;
  readonly nameRank: number;
  readonly byName: boolean;
  readonly features: readonly Feature[];
}

const find = async (
  store: Store,
  { text, properties, limit }: Query,
  kinds: readonly TypeId[],
  options: ReadOptions,
): Promise<readonly Found[]> => {
  const needed = properties.flatMap(({ pid }) => propertyOf(pid) ?? []);
  const node = selectionFor([...needed, ...OFTEN]);
  if (text !== null && looksLikeId(text)) {
    const nodes = await store.read({ type: 'nodes', ids: [text], node }, options);
    return nodes
      .filter((each) => each !== null)
      .filter(({ kind }) => (kinds as readonly string[]).includes(kind))
      .map((each) => ({ node: each, nameRank: 1, byName: true, features: [{ id: 'id', value: true }] }));
  }
  const searched = text ?? textOf(properties);
  if (searched === null) return [];
  const { rows } = await store.read(
    {
      type: 'search',
      text: searched,
      kinds,
      exactDiacritics: false,
      first: Math.max(LOOKED_AT, limit),
      after: null,
      ask: { rows: true, more: false, total: false },
      counts: false,
      node,
    },
    options,
  );
  return rows.map(foundBy);
};

/** A candidate's provinces have their days, so that `on` can tell them apart. */
const OFTEN = ['validFrom', 'validTo', 'articleCount'].flatMap((id) => propertyOf(id) ?? []);

/** Without a name, an office finds its holders, an alias its bearer. */
const textOf = (properties: Query['properties']): string | null =>
  properties.find(({ pid }) => ['office', 'aliases', 'label', 'fullName'].includes(pid))?.values[0] ?? null;

const foundBy = ({ node, at: [, typed], properties: { score, matched } }: RowResult): Found => {
  const nameRank = Number(score);
  const { name, aliases, articleCount } = node.properties;
  const byName = node.kind !== 'Official' || [name, ...((aliases as readonly string[] | null) ?? [])].includes(matched);
  return {
    node,
    nameRank,
    byName,
    features: [
      { id: 'name_rank', value: nameRank },
      { id: 'as_typed', value: Number(typed) === 1 },
      { id: 'by_name', value: byName },
      { id: 'articles', value: Number(articleCount ?? 0) },
    ],
  };
};

const round = (value: number): number => Math.round(value * 100) / 100;
