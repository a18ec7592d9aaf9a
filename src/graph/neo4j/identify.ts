import { int } from 'neo4j-driver';
import type { Candidate, NameLookup } from '../graph-store.ts';
import { nameKeys } from '../search-keys.ts';
import type { Query } from './query.ts';
import { THING } from './stored.ts';

/** All look-ups of a request, one row a look-up. */
export const identifyQuery = (lookups: readonly NameLookup[]): Query<readonly (readonly Candidate[])[]> => ({
  text: TEXT,
  parameters: {
    lookups: lookups.map(({ name, kinds, on, most }) => ({
      folded: nameKeys(name).folded,
      kinds: [...kinds],
      on,
      most: int(most ?? 11),
    })),
  },
  read: (rows) => {
    const found = new Map(
      rows as readonly (readonly [number, readonly (readonly [string, Candidate['kind'], string])[]])[],
    );
    return lookups.map((_, at) => (found.get(at) ?? []).map(([id, kind, label]) => ({ id, kind, label })));
  },
});

/** Names of one word or none are names too; what folds to nothing is nobody's name. */
const TEXT = `UNWIND range(0, size($lookups) - 1) AS i
WITH i, $lookups[i] AS look
WITH i, look, COLLECT {
  MATCH (m:Name {folded: look.folded})<-[:NAMED]-(t:${THING})
  WHERE look.folded <> '' AND NOT m.office AND any(l IN labels(t) WHERE l IN look.kinds)
    AND (NOT t:Province OR look.on IS NULL OR coalesce(t.validFrom <= look.on, true) AND coalesce(t.validTo >= look.on, true))
  WITH DISTINCT t ORDER BY t.articleCount IS NOT NULL DESC, t.articleCount DESC, t.id
  RETURN [t.id, [l IN labels(t) WHERE l <> '${THING}'][0], coalesce(t.label, '')]
} AS found
RETURN [i, found[0..look.most]] AS row`;
