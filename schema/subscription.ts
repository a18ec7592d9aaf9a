import { setTimeout as delay } from 'node:timers/promises';
import { ExpectedError } from '../src/errors.ts';
import type { GraphReader } from '../src/graph/graph-store.ts';
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

const EACH = 1000;

/** The ids of articles as they come in, asked of the store each second until the signal, or until nobody listens. */
async function* loadedArticles(reader: GraphReader, signal: AbortSignal | null): AsyncGenerator<string, void, void> {
  let { version } = await reader.changes(Number.MAX_SAFE_INTEGER);
  while (!signal?.aborted) {
    const news = await reader.changes(version);
    yield* news.articles;
    version = news.version;
    if (news.articles.length === 0) await delay(EACH, undefined, signal ? { signal } : {}).catch(() => {});
  }
}
