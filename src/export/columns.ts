import { NODES, type PropertyType, relation } from '../model/ontology.ts';
import type { Scope } from './scope.ts';

/** Name and type of what nodes or relations carry, each name once. */
export type Columns = ReadonlyMap<string, PropertyType>;

/** Collation keys and folded words are made to be compared and searched, and say nothing that the names do not. */
const FOR_THE_STORE: ReadonlySet<string> = new Set(['sortKey', 'titleKey', 'givenNameKey', 'roleRank', 'loadedAt']);

export const nodeColumns = (scope: Scope): Columns => columnsOf([...scope.kinds].map((kind) => NODES[kind]));

export const edgeColumns = (scope: Scope): Columns =>
  scope.relations.size === 0
    ? new Map()
    : columnsOf([...[...scope.relations].map((name) => relation(name).properties), COUNTS]);

const COUNTS = { articleCount: 'int', independentArticleCount: 'int' } as const;

const columnsOf = (tables: readonly Readonly<Record<string, PropertyType>>[]): Columns =>
  new Map(
    tables
      .flatMap((table) => Object.entries(table))
      .filter(([name, type]) => type !== 'words' && !FOR_THE_STORE.has(name)),
  );

/** A value as one text: lists with semicolons between, what has parts as JSON, null as it is. */
export const asText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && value.every((member) => typeof member !== 'object')) return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
