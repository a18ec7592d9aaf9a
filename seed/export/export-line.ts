import type { EdgeRow, EvidenceRow, NodeRow } from '../../src/graph/graph-store.ts';
import { type NodeKind, type RelationName, relation } from '../../src/model/ontology.ts';

/**
 * A row as a line of JSON with its keys in order; null for what is no part of the graph: what reviewers said, what follows from
 * other rows, and when an article was loaded.
 */
export function exportLine(row: NodeRow | EdgeRow | EvidenceRow): string | null {
  if (row.row === 'node') return LEFT_OUT.has(row.kind) ? null : nodeLine(row);
  if (row.row === 'edge') return relation(row.type).derived ? null : canonical(row);
  const [type, ...ends] = row.subject.split('|');
  return ends.length > 0 && relation(type as RelationName).derived ? null : canonical(row);
}

const LEFT_OUT: ReadonlySet<NodeKind> = new Set(['Judgement', 'Note', 'UndecidedPair', 'Evidence']);

function nodeLine(row: NodeRow): string {
  const { loadedAt: _, ...properties } = row.properties;
  return canonical({ ...row, properties });
}

/** Keys sorted at every depth; unknown values, which a store may keep as null or not at all, left out. */
const canonical = (value: object): string => JSON.stringify(sorted(value));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const known = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]));
}
