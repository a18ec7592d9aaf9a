import type { EdgeRow, PropertyValue } from '../../graph/graph-store.ts';
import type { RelationName } from '../../model/ontology.ts';
import { relation } from '../../model/ontology.ts';
import { allValues, articlesOf, type Voices } from '../tally.ts';

/** The row of a relation from the voices for it. */
export function edgeRow(key: string, voices: Voices): EdgeRow {
  const [type, from, to] = key.split('|') as [RelationName, string, string];
  const [articleCount, independentArticleCount] = relation(type).stated ? articlesOf(voices) : [0, 0];
  return { row: 'edge', type, from, to, properties: propertiesOf(type, voices), articleCount, independentArticleCount };
}

function propertiesOf(type: RelationName, voices: Voices): Readonly<Record<string, PropertyValue>> {
  if (type === 'TOOK_PART_IN') {
    const roles = ROLES.filter((role) => voices.role?.[role] !== undefined);
    return {
      roles,
      titles: allValues(voices, 'title'),
      roleRank: roles.length === 0 ? ROLES.length : ROLES.indexOf(roles[0]!),
    };
  }
  const { properties } = relation(type);
  return {
    ...('counterpart' in properties ? { counterpart: voices.counterpart?.true !== undefined } : {}),
    ...('units' in properties ? { units: allValues(voices, 'unit') } : {}),
  };
}

/** In the order in which an event lists them. */
const ROLES = ['LEADER', 'HOST', 'GUEST', 'MEMBER', 'SPEAKER', 'SIGNATORY', 'HONOREE'] as const;

export const plainEdge = (
  type: RelationName,
  from: string,
  to: string,
  properties: EdgeRow['properties'] = {},
  counts: readonly [number, number] = [0, 0],
): EdgeRow => ({
  row: 'edge',
  type,
  from,
  to,
  properties,
  articleCount: counts[0],
  independentArticleCount: counts[1],
});
