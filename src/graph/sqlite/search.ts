import type { NodeKind } from '../../model/ontology.ts';
import { grouped } from '../grouped.ts';
import type { PlanResults, SearchPlan } from '../plan.ts';
import { slipKeys } from '../search-keys.ts';
import { bestName, compareHits, type Hit, hitAt, isAfter, readings, type SearchText } from '../search-rank.ts';
import { tableOf } from './columns.ts';
import { readNodes } from './nodes.ts';
import type { Reading } from './reading.ts';

/** The store finds the names that may answer, `search-rank` says how well they do. */
export const readSearch = (reading: Reading, plan: SearchPlan): PlanResults['search'] => {
  const hits = allHits(reading, plan);
  const rest = plan.after === null ? hits : hits.filter((hit) => isAfter(hit, plan.after ?? []));
  const page = plan.ask.rows ? rest.slice(0, plan.first) : [];
  const nodes = readNodes(
    reading,
    page.map(({ pk, id }) => ({ pk, id, values: null })),
    plan.node,
  );
  return {
    rows: page.map((hit, at) => ({
      at: hitAt(hit),
      node: nodes[at] as (typeof nodes)[number],
      properties: { score: hit.score, matched: hit.matched },
      children: {},
    })),
    total: plan.ask.total ? hits.length : null,
    hasNext: plan.ask.more ? rest.length > plan.first : null,
    hasPrevious: plan.ask.more ? rest.length < hits.length : null,
    counts: plan.counts ? countByKind(reading, hits) : {},
  };
};

interface FoundHit extends Hit {
  readonly pk: number;
}

const countByKind = (reading: Reading, hits: readonly FoundHit[]): Readonly<Partial<Record<NodeKind, number>>> =>
  Object.fromEntries([...grouped(hits, ({ pk }) => reading.kindOf(pk))].map(([kind, group]) => [kind, group.length]));

/** All hits of the reading that counts, the best first. */
const allHits = (reading: Reading, plan: SearchPlan): readonly FoundHit[] => {
  const texts = readings(plan.text);
  const sure = texts.find((text) => hitsOf(reading, plan, text, begun).some(({ score }) => score > SLIPPED));
  for (const text of sure === undefined ? texts : [sure]) {
    const hits = hitsOf(reading, plan, text, slipped);
    if (hits.length > 0) return [...hits].sort(compareHits);
  }
  return [];
};

const SLIPPED = 0.4;

/** For a word typed, an expression that finds the words it may stand for. */
type Alternatives = (reading: Reading, word: string) => string;

const begun: Alternatives = (_, word) => `"${word}"*`;

const slipped: Alternatives = (reading, word) => {
  const keys = slipKeys(word);
  const near = reading.connection.rows<[string]>(
    'select distinct s.word from json_each(?) j cross join slip s on s.key = j.value',
    [JSON.stringify(keys)],
  );
  return `(${[`"${word}"*`, ...near.map(([other]) => `"${other}"`)].join(' OR ')})`;
};

const hitsOf = (
  reading: Reading,
  plan: SearchPlan,
  text: SearchText,
  alternatives: Alternatives,
): readonly FoundHit[] => {
  const match = text.words.map((word) => alternatives(reading, word)).join(' AND ');
  const codes = plan.kinds.map((kind) => reading.codes.kind(kind));
  const rows = reading.connection.rows<[number, string]>(
    `select n.node, n.name from name_words w cross join name n on n.pk = w.rowid where name_words match ? and n.node % 32 in (${codes.join(', ') || 'null'}) order by n.node, n.office, n.place`,
    [match],
  );
  const found = [...grouped(rows, ([node]) => node)].flatMap(([pk, names]) => {
    const best = bestName(
      text,
      names.map(([, name]) => name),
      plan.exactDiacritics,
    );
    return best === null ? [] : [{ pk, ...best }];
  });
  return withNodes(reading, found);
};

const withNodes = (reading: Reading, found: readonly Omit<FoundHit, 'id' | 'articleCount'>[]): readonly FoundHit[] =>
  [...grouped(found, ({ pk }) => reading.kindOf(pk))].flatMap(([kind, group]) => {
    const rows = reading.connection.rows<[number, string, number | null]>(
      `select n.pk, n.id, n."articleCount" from json_each(?) j cross join ${tableOf(kind)} n on n.pk = j.value`,
      [JSON.stringify(group.map(({ pk }) => pk))],
    );
    const known = new Map(rows.map(([pk, id, count]) => [pk, { id, articleCount: count ?? 0 }]));
    return group.flatMap((hit) => {
      const node = known.get(hit.pk);
      return node === undefined ? [] : [{ ...hit, ...node }];
    });
  });
