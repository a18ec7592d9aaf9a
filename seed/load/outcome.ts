import type { LoadResult } from '../../src/resolve/load.ts';
import type { PreparedArticle } from '../../src/resolve/prepared.ts';
import type { ReadArticle } from '../readers/read-input.ts';
import type { ArticleOutcome } from '../report.ts';
import type { Failure } from './failure.ts';

interface Ended {
  readonly result: LoadResult | 'removed' | Failure;
  readonly warning: string | null;
  readonly article?: PreparedArticle;
}

export function outcomeOf(read: ReadArticle, id: string | null, { result, warning, article }: Ended): ArticleOutcome {
  const { name, input, place, key } = read;
  const failed = typeof result !== 'string';
  return {
    name,
    did: failed ? 'failed' : result,
    article: failed ? null : id,
    title: 'article' in read ? read.article.title : null,
    facts: failed || article === undefined ? 0 : factsOf(article),
    reason: failed ? result : null,
    warning: failed ? null : warning,
    origin: { path: input.path, key: input.key ?? key, place },
  };
}

const factsOf = ({ record }: PreparedArticle): number =>
  record.positions.length + record.links.filter(({ said }) => said.length > 0).length;
