import { z } from 'zod';
import { ExpectedError } from '../../errors.ts';
import type { GivenProperty } from './agreement.ts';

/** One reconciliation query, as it is worked on. */
export interface Query {
  readonly text: string | null;
  readonly types: readonly string[];
  readonly limit: number;
  readonly properties: readonly GivenProperty[];
}

/** Queries of one batch, and ids of one data extension; candidates of one query. */
export const BATCH_SIZE = 50;
export const MOST_IDS = 500;
const MOST_CANDIDATES = 50;
const CANDIDATES = 10;

const shortText = z.string().max(500);
const oneOrMore = <T extends z.ZodType>(one: T) =>
  z.union([one, z.array(one).max(50)]).transform((given) => [given].flat());
const value = z.union([
  shortText,
  z.number().transform(String),
  z.boolean().transform(String),
  z.object({ id: shortText }).transform(({ id }) => id),
]);
const typeId = z.union([shortText, z.object({ id: shortText }).transform(({ id }) => id)]);

const QUERY = z
  .object({
    query: shortText.optional(),
    type: oneOrMore(typeId).optional(),
    limit: z.coerce.number().int().positive().optional(),
    properties: z
      .array(z.object({ pid: shortText, v: oneOrMore(value) }))
      .max(50)
      .optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .refine(({ query, properties }) => (query ?? '').trim() !== '' || (properties ?? []).length > 0, {
    message: 'it needs "query" or "properties"',
  })
  .transform(
    ({ query, type = [], limit = CANDIDATES, properties = [] }): Query => ({
      text: (query ?? '').trim() === '' ? null : query!.trim(),
      types: type,
      limit: Math.min(limit, MOST_CANDIDATES),
      properties: properties.map(({ pid, v }) => ({ pid, values: v as readonly string[] })),
    }),
  );

const EXTENSION = z.object({
  ids: z.array(shortText).max(MOST_IDS),
  properties: z.array(z.object({ id: shortText })).max(50),
});

export type Extension = z.output<typeof EXTENSION>;

export const readQueries = (text: string): ReadonlyMap<string, Query> =>
  new Map(Object.entries(parsed('queries', text, z.record(z.string(), QUERY))));

export const readExtension = (text: string): Extension => parsed('extend', text, EXTENSION);

const parsed = <T extends z.ZodType>(name: string, text: string, schema: T): z.output<T> => {
  const result = schema.safeParse(jsonOf(name, text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ExpectedError('BAD_USER_INPUT', `"${name}", at ${issue?.path.join('.') || 'its top'}: ${issue?.message}.`);
};

const jsonOf = (name: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new ExpectedError('BAD_USER_INPUT', `"${name}" must be JSON, but got ${JSON.stringify(text.slice(0, 60))}.`);
  }
};
