import { NODES, type NodeKind, RELATIONS, type RelationName, relation } from '../../model/ontology.ts';
import type { StatsResult } from '../plan.ts';
import { ALL_LISTS, degreesOf, kindFan, typeFan } from './degrees.ts';
import type { Reading } from './reading.ts';

/** From kept counts: the same work whatever the size. */
export const readStats = (reading: Reading): StatsResult => {
  const { connection, codes } = reading;
  const count = (kind: NodeKind) => {
    const code = codes.kind(kind);
    return ALL_LISTS.reduce((sum, list) => sum + (degreesOf(connection, kindFan(code, list)).get(code) ?? 0), 0);
  };
  const kinds = Object.keys(NODES) as NodeKind[];
  const counted = (Object.keys(RELATIONS) as RelationName[]).filter((type) => !relation(type).derived);
  const [newest, loaded] = connection.first<[string | null, string | null]>(
    'select (select max("publishedOn") from n_Article), (select max("loadedAt") from n_Article)',
  ) ?? [null, null];
  return {
    counts: Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as Record<NodeKind, number>,
    relations: counted.reduce(
      (sum, type) => sum + (degreesOf(connection, typeFan(codes.relation(type))).get(0) ?? 0),
      0,
    ),
    newestArticleOn: newest,
    loadedAt: loaded,
  };
};
