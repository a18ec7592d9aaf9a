import {
  NODES,
  type NodeKind,
  type PropertyType,
  RELATIONS,
  type RelationName,
  relation,
} from '../../model/ontology.ts';
import type { PropertyValue } from '../graph-store.ts';

/** What SQLite holds. The driver aborts the process on a boolean, so those are 0 and 1. */
export type SqlValue = string | number | null;

export type Columns = Readonly<Record<string, PropertyType>>;

/** The properties of a kind that are columns of its table. Of Evidence, quote and sentence are cut out of the article again. */
export const columnsOf = (kind: NodeKind): Columns => (kind === 'Evidence' ? EVIDENCE : NODES[kind]);

const EVIDENCE: Columns = { start: 'int', end: 'int', mention: 'key', publishedOn: 'key' };

/** All properties that any relation has: together the columns of the one table of edges. */
export const EDGE_COLUMNS: Columns = Object.assign({}, ...Object.values(RELATIONS).map(({ properties }) => properties));

/** What may be asked of a relation. */
export const edgeColumnsOf = (type: RelationName): Columns => ({ ...relation(type).properties, ...COUNTS });

export const COUNTS: Columns = { articleCount: 'int', independentArticleCount: 'int' };

/** All that may be asked of relations of whatever type. */
export const ASKED_OF_EDGES: Columns = { ...EDGE_COLUMNS, ...COUNTS };

export const tableOf = (kind: NodeKind): string => `n_${kind}`;

/** Quoted: some properties are words of SQL (from, to, end). */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const sqlType = (type: PropertyType): string => (type === 'int' || type === 'bool' ? 'integer' : 'text');

export const toColumn = (type: PropertyType, value: PropertyValue | undefined): SqlValue => {
  if (value === null || value === undefined) return null;
  if (type === 'texts' || type === 'json') return JSON.stringify(value);
  return typeof value === 'boolean' ? Number(value) : (value as string | number);
};

export const fromColumn = (type: PropertyType, value: SqlValue): unknown => {
  if (value === null) return null;
  if (type === 'texts' || type === 'json') return JSON.parse(String(value));
  return type === 'bool' ? value === 1 : value;
};
