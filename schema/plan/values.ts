import type { GraphQLResolveInfo } from 'graphql';
import type { ConnectionResult, NodeResult, RowResult } from '../../src/graph/plan.ts';
import type { NODES, NodeKind } from '../../src/model/ontology.ts';

/** What resolvers of a node type get as their parent. */
export type NodeOf<Kind extends NodeKind> = NodeResult & { readonly kind: Kind };

/** The names of properties that all of these kinds have. */
export type PropertyOf<Kind extends NodeKind> = keyof (typeof NODES)[Kind] & string;

export interface ConnectionValue extends ConnectionResult {
  /** Of the order that its cursors belong to. */
  readonly tag: string;
}

/** Named one by one: copies of whole objects cost as much as reading a row. */
export const tagged = ({ rows, total, hasNext, hasPrevious }: ConnectionResult, tag: string): ConnectionValue => ({
  rows,
  total,
  hasNext,
  hasPrevious,
  tag,
});

export interface EdgeValue extends RowResult {
  readonly tag: string;
}

export const EMPTY: ConnectionResult = { rows: [], total: 0, hasNext: false, hasPrevious: false };

/** Whatever a related field stands on: a node, an edge, a hop, a row of totals. */
interface Carrier {
  readonly children?: Readonly<Record<string, ConnectionResult>>;
  readonly members?: Readonly<Record<string, ConnectionResult>>;
}

/** What the plan fetched for the field that is being resolved. */
export function fetched(
  parent: Carrier,
  info: GraphQLResolveInfo,
  childKeys: ReadonlyMap<string, string>,
): ConnectionResult {
  const children = parent.members ?? parent.children ?? {};
  const responseKey = String(info.path.key);
  const key = childKeys.size === 0 ? responseKey : (childKeys.get(pathOf(info.path)) ?? responseKey);
  return children[key] ?? EMPTY;
}

/** As the compiler writes paths: types and response keys, without the places in lists. */
export function pathOf(path: GraphQLResolveInfo['path']): string {
  const parts: string[] = [];
  for (let at: typeof path | undefined = path; at; at = at.prev) {
    if (typeof at.key === 'string') parts.push(`${at.typename}.${at.key}`);
  }
  return parts.reverse().join('/');
}
