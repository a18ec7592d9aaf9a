import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { GraphReader } from '../../graph/graph-store.ts';

/** A cache between us and the readers may hold an answer for this long; a browser asks each time, and is told 304 if it may keep its own. */
const PUBLIC = 'public, max-age=0, s-maxage=10';
const PRIVATE = 'no-store';

export interface CachePorts {
  readonly store: Pick<GraphReader, 'changes'>;
  /** Whatever else the answers depend on: the schema's text. */
  readonly salt: string;
  readonly today: () => string;
  /** Whether what a page of another site may read depends on which site it is. */
  readonly hasOrigins: boolean;
}

/**
 * Lets answers to GET be kept: the tag is made of the request and the graph's version before it was asked, so that an answer
 * is never newer than its tag says. Answers with errors and all others are not kept.
 */
export const useHttpCache = ({ store, salt, today, hasOrigins }: CachePorts): Plugin => {
  const tags = new WeakMap<Request, string>();
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET' || request.headers.has('authorization')) return;
      const version = await versionOf(store);
      if (version === null) return;
      const accept = request.headers.get('accept') ?? '';
      const tag = `W/"${hash([salt, today(), version, url.search, accept])}"`;
      if ((request.headers.get('if-none-match') ?? '').split(/ *, */).includes(tag)) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers: { etag: tag, 'cache-control': PUBLIC } }));
        return;
      }
      tags.set(request, tag);
    },
    onExecutionResult({ request, result }) {
      if (!result || Symbol.asyncIterator in result || result.errors?.length) tags.delete(request);
    },
    onResponse({ request, response }) {
      response.headers.append('vary', hasOrigins ? 'accept, origin' : 'accept');
      if (response.headers.has('cache-control')) return;
      const tag = response.status === 200 ? tags.get(request) : undefined;
      response.headers.set('cache-control', tag ? PUBLIC : PRIVATE);
      if (tag) response.headers.set('etag', tag);
    },
  };
};

/** null where the store can't say: then the answer itself will, or will fail. */
const versionOf = async (store: CachePorts['store']): Promise<string | null> => {
  try {
    return String((await store.changes(Number.MAX_SAFE_INTEGER)).version);
  } catch {
    return null;
  }
};

const hash = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
