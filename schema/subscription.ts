import { ExpectedError } from '../src/errors.ts';
import { loadedArticles } from './article-feed.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Article } from './nodes.ts';
import type { NodeOf } from './plan/values.ts';

builder.subscriptionField('articleLoaded', (t) =>
  t.acting({
    type: Article,
    description: 'Each article that is loaded from now on, by whichever process, within two seconds of its commit.',
    allowed: () => {},
    subscribe: (_args, { reader, signal }: Context) => loadedArticles(reader, signal),
    act: async (_args, _context, event) => event as string,
    ids: (id) => [id],
    answer: (id, [node]) => {
      if (node) return node as NodeOf<'Article'>;
      throw new ExpectedError('NOT_FOUND', `article ${JSON.stringify(id)} was removed before it could be told`);
    },
  }),
);
