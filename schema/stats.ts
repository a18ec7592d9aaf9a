import type { StatsResult } from '../src/graph/plan.ts';
import type { NodeKind } from '../src/model/ontology.ts';
import { builder } from './builder.ts';

const GraphStats = builder.objectRef<StatsResult>('GraphStats').implement({
  description: 'How much the store holds. relations: those that articles state, and reference data.',
  fields: (t) => {
    const count = (kind: NodeKind) =>
      t.int({ description: `How many are kept.`, resolve: ({ counts }) => counts[kind] });
    return {
      articles: count('Article'),
      events: count('Event'),
      officials: count('Official'),
      organizations: count('Organization'),
      provinces: count('Province'),
      places: count('Place'),
      donations: count('Donation'),
      relations: t.exposeInt('relations', { description: 'Derived ones are not counted.' }),
      newestArticleOn: t.expose('newestArticleOn', {
        type: 'Date',
        nullable: true,
        description: 'null: none is dated.',
      }),
      loadedAt: t.expose('loadedAt', {
        type: 'DateTime',
        nullable: true,
        description: 'The last load; null: none yet.',
      }),
    };
  },
});

builder.queryField('stats', (t) =>
  t.planned({
    type: GraphStats,
    description: 'How much the store holds.',
    plan: () => ({ type: 'stats' as const }),
    answer: (stats) => {
      if (stats) return stats;
      throw new Error('the store told no figures');
    },
  }),
);
