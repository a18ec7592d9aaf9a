import type { EdgeRow, EvidenceRow, GraphStore, NodeRow } from '../graph/graph-store.ts';
import { type RelationName, relation } from '../model/ontology.ts';
import type { Scope } from './scope.ts';

export type ExportRow = NodeRow | EdgeRow | EvidenceRow;

/**
 * The rows of the graph that are in the scope, in canonical order: nodes by kind and id, relations by key, evidence. Left out is
 * what is no part of the graph: what reviewers said, what follows from other rows, and when an article was loaded. The store is
 * read no further than what is asked for.
 */
export async function* graphRows(store: Pick<GraphStore, 'exportRows'>, scope: Scope): AsyncGenerator<ExportRow> {
  for await (const row of store.exportRows()) {
    if (row.row === 'edge' && scope.relations.size === 0 && !scope.evidence) return;
    if (row.row === 'evidence' && !scope.evidence) return;
    if (isIn(scope, row)) yield row.row === 'node' ? withoutLoading(row) : row;
  }
}

const isIn = (scope: Scope, row: ExportRow): boolean => {
  if (row.row === 'node') return scope.kinds.has(row.kind);
  if (row.row === 'edge') return scope.relations.has(row.type);
  const [type, ...ends] = row.subject.split('|');
  return ends.length === 0 || !relation(type as RelationName).derived;
};

const withoutLoading = (row: NodeRow): NodeRow => {
  if (row.kind !== 'Article') return row;
  const { loadedAt: _, ...properties } = row.properties;
  return { ...row, properties };
};
