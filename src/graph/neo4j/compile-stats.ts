import type { NodeKind } from '../../model/ontology.ts';
import { relation } from '../../model/ontology.ts';
import type { StatsResult } from '../plan.ts';
import type { Root } from './compile-roots.ts';
import { KINDS, listKey, RELATION_NAMES, storedTypes } from './stored.ts';

/** Counts come from the database's own count store, the newest from the end of an index. */
export const compileStats = (): Root<StatsResult> => ({
  text: `RETURN [
  [${KINDS.map((kind) => `COUNT { (:${kind}) }`).join(', ')}],
  ${COUNTED.map((type) => `COUNT { ()-[:${type}]->() }`).join(' + ')},
  COLLECT { MATCH (a:Article) WHERE a.${listKey('publishedOn')} > '' RETURN a.publishedOn ORDER BY a.${listKey('publishedOn')} DESC LIMIT 1 }[0],
  COLLECT { MATCH (b:Article) WHERE b.loadedAt >= '' RETURN b.loadedAt ORDER BY b.loadedAt DESC LIMIT 1 }[0]
] AS row`,
  read: ([row]) => {
    const [counts, relations, newestArticleOn, loadedAt] = row as [number[], number, string | null, string | null];
    return {
      counts: Object.fromEntries(KINDS.map((kind, at) => [kind, counts[at]])) as Readonly<Record<NodeKind, number>>,
      relations,
      newestArticleOn: newestArticleOn ?? null,
      loadedAt: loadedAt ?? null,
    };
  },
});

const COUNTED: readonly string[] = RELATION_NAMES.filter((name) => !relation(name).derived).flatMap(storedTypes);
