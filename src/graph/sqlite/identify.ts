import type { Candidate, NameLookup } from '../graph-store.ts';
import { nameKeys } from '../search-keys.ts';
import { quoted, tableOf } from './columns.ts';
import type { Reading } from './reading.ts';

/** The bearers of names. */
export const identify = (reading: Reading, lookups: readonly NameLookup[]): readonly (readonly Candidate[])[] =>
  lookups.map((lookup) => bearers(reading, lookup));

const MOST = 11;

const bearers = (reading: Reading, { name, kinds, on, most = MOST }: NameLookup): readonly Candidate[] => {
  const { folded } = nameKeys(name);
  if (folded === '' || kinds.length === 0) return [];
  const ofKinds = kinds.map((kind) => {
    const day = kind === 'Province' && on !== null ? BEARS_IT : '';
    return `select n.id, '${kind}', n.${quoted('label')}, n.${quoted('articleCount')} as articles from named m cross join ${tableOf(kind)} n on n.pk = m.node${day}`;
  });
  const days = kinds.includes('Province') && on !== null ? [on, on] : [];
  const rows = reading.connection.rows<[string, Candidate['kind'], string | null]>(
    `with named as materialized (select distinct node from name where folded = ? and office = 0) ${ofKinds.join(' union all ')} order by articles desc, 1 limit ?`,
    [folded, ...days, most],
  );
  return rows.map(([id, kind, label]) => ({ id, kind, label: label ?? '' }));
};

/** Both days are its own. */
const BEARS_IT = ' where (n."validFrom" is null or n."validFrom" <= ?) and (n."validTo" is null or n."validTo" >= ?)';
