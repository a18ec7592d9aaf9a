import type { DocumentNode, ExecutionResult } from 'graphql';
import { ExpectedError } from '../../errors.ts';
import { PAGE_KEY, type Prepared, TOTAL_KEY } from './prepare.ts';

/** Answers a document, as a request over HTTP would be. */
export type Ask = (document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;

export type Json = Readonly<Record<string, unknown>>;

export interface AnswerPage {
  readonly data: Json;
  readonly rows: readonly Json[];
}

const PAGE = 100;

/**
 * Page after page, each asked for when the one before was taken; smaller ones where a hundred rows cost more than a request may.
 * Throws what the answer has for errors, NOT_FOUND where the way to the connection leads nowhere, and before the first page
 * BAD_USER_INPUT where the connection has more rows than `most`.
 */
export async function* pagesOf(
  { document, path, rows }: Prepared,
  variables: Json,
  ask: Ask,
  most: number,
): AsyncGenerator<AnswerPage> {
  let size = PAGE;
  let after: unknown = null;
  for (let first = true; ; ) {
    const { data, errors } = await ask(document, { ...variables, _first: size, _after: after, _count: first });
    const [error] = errors ?? [];
    if (error?.extensions.code === 'COST_LIMIT' && size > 1) {
      size = Math.ceil(size / 4);
      continue;
    }
    if (error) throw error;
    const connection = path.reduce<Json | null>((in_, key) => (in_?.[key] as Json | undefined) ?? null, data as Json);
    if (connection === null)
      throw new ExpectedError('NOT_FOUND', `there is no ${path.slice(0, -1).join('.')} of this name.`);
    if (first && Number(connection[TOTAL_KEY]) > most) throw tooMany(Number(connection[TOTAL_KEY]), most);
    first = false;
    yield { data: data as Json, rows: (connection[rows] ?? []) as readonly Json[] };
    const page = connection[PAGE_KEY] as { readonly hasNextPage: boolean; readonly endCursor: string | null };
    if (!page.hasNextPage) return;
    after = page.endCursor;
  }
}

const tooMany = (total: number, most: number): ExpectedError =>
  new ExpectedError(
    'BAD_USER_INPUT',
    `this connection has ${total} rows, and ${most} are written at most: narrow its filter, or take the whole graph.`,
    { total, limit: most },
  );
