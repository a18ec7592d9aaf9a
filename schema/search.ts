import type { ConnectionResult, SearchPlan, Value } from '../src/graph/plan.ts';
import { ENTITY_KINDS, type EntityKind as Kind } from '../src/model/ontology.ts';
import { builder } from './builder.ts';
import { EntityKind } from './enums.ts';
import { Entity } from './nodes.ts';
import { asksSomething } from './plan/compile.ts';
import { decodeCursor } from './plan/cursor.ts';
import { DEFAULT_ROWS, rowCount } from './plan/page.ts';
import { EMPTY } from './plan/values.ts';

const KindCount = builder.objectRef<{ readonly kind: Kind; readonly count: number }>('KindCount').implement({
  description: 'How many hits are of a kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: EntityKind, description: 'The kind.' }),
    count: t.exposeInt('count', { description: 'Hits of it.' }),
  }),
});

const SearchConnection = builder.planConnection({
  name: 'Search',
  node: Entity,
  description: [
    'Rank: exact name or alias, then prefix (of any part of a name), then all words in any order, then one slip a word; with',
    'diacritics as typed before without; then articleCount; then id. score is the rank class (1, 0.8, 0.6, 0.4).',
  ].join(' '),
  edgeFields: (t) => ({
    score: t.property('score', { type: 'Float', description: 'The rank class: 1, 0.8, 0.6 or 0.4.' }),
    matched: t.property('matched', { type: 'String', description: 'The name, alias or office that was found.' }),
  }),
  fields: (t) => ({
    counts: t.counts({
      type: [KindCount],
      description: 'Hits by kind, of the kinds that have any.',
      value: (connection) => hitsByKind((connection as Partial<Hits>).counts ?? {}),
    }),
  }),
});

interface Hits extends ConnectionResult {
  readonly counts: Readonly<Partial<Record<string, number>>>;
}

const hitsByKind = (counts: Hits['counts']) =>
  ENTITY_KINDS.map((kind) => ({ kind, count: counts[kind] ?? 0 })).filter(({ count }) => count > 0);

/** The class of its score, whether the diacritics are as typed, its articles. */
const RANK = { tag: 'rank-', types: ['number', 'number', 'number'] } as const;

builder.queryField('search', (t) =>
  t.planned({
    type: SearchConnection,
    description: [
      'Names, aliases and offices, read as Vietnamese is typed: diacritics, đ, tone placement and case are ignored (unless',
      'exactDiacritics), each word may be a beginning, and one slip a word is forgiven.',
    ].join(' '),
    args: {
      text: t.arg.string({ required: true }),
      kinds: t.arg({ type: [EntityKind] }),
      exactDiacritics: t.arg.boolean({ defaultValue: false }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    plan: ({ args, target }): SearchPlan | null => {
      const first = rowCount('first', args.first) ?? DEFAULT_ROWS;
      const after = typeof args.after === 'string' ? decodeCursor('after', args.after, RANK) : null;
      if (!asksSomething(target) && !target.counts) return null;
      return {
        type: 'search',
        text: args.text,
        kinds: args.kinds?.length ? args.kinds : ENTITY_KINDS,
        exactDiacritics: args.exactDiacritics ?? false,
        first,
        after: after as readonly Value[] | null,
        ask: { ...target.ask },
        counts: target.counts,
        node: target.selection(),
      };
    },
    answer: (result) => ({ ...(result ?? EMPTY), tag: RANK.tag }),
  }),
);
