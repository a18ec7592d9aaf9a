import { z } from 'zod';

/** The forms of the Reconciliation Service API 0.2, as its text and its JSON schemas have them. */

const uri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/);
const text = z.string().min(1);
const template = z.string().regex(/^https?:\/\/.*\{\{id\}\}/);
const service = z.strictObject({ service_url: z.url(), service_path: z.string().startsWith('/') });
const type = z.strictObject({ id: text, name: text });

export const MANIFEST = z.strictObject({
  versions: z.array(z.string()).refine((versions) => versions.includes('0.2')),
  name: text,
  identifierSpace: uri,
  schemaSpace: uri,
  documentation: z.url(),
  defaultTypes: z.array(type).min(1),
  view: z.strictObject({ url: template }),
  feature_view: z.strictObject({ url: template }),
  preview: z.strictObject({ url: template, width: z.int().positive(), height: z.int().positive() }),
  suggest: z.strictObject({ entity: service, property: service, type: service }),
  extend: z.strictObject({ propose_properties: service, property_settings: z.array(z.never()) }),
  batchSize: z.int().positive(),
});

const feature = z.strictObject({ id: text, value: z.union([z.boolean(), z.number()]) });

const candidate = z.strictObject({
  id: text,
  name: text,
  description: text,
  type: z.array(type).length(1),
  score: z.number().min(0).max(100),
  match: z.boolean(),
  features: z.array(feature).refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
});

export const RESULTS = z.record(
  z.string(),
  z.strictObject({
    result: z
      .array(candidate)
      .refine((all) => all.every(({ score }, at) => at === 0 || score <= all[at - 1]!.score), 'by decreasing score'),
  }),
);

const suggestion = z.strictObject({ id: text, name: text, description: text.optional() });

export const ENTITIES = z.strictObject({ result: z.array(suggestion.extend({ notable: z.array(type) })) });
export const TYPES_OR_PROPERTIES = z.strictObject({ result: z.array(suggestion) });

export const PROPOSAL = z.strictObject({
  type: z.string(),
  limit: z.int().optional(),
  properties: z.array(z.strictObject({ id: text, name: text })),
});

const value = z.union([
  z.strictObject({ id: text, name: text, description: text.optional() }),
  z.strictObject({ str: z.string() }),
  z.strictObject({ int: z.int() }),
  z.strictObject({ float: z.number() }),
  z.strictObject({ date: z.iso.datetime() }),
]);

export const EXTENSION = z
  .strictObject({
    meta: z.array(z.strictObject({ id: text, name: text, type: type.optional() })),
    rows: z.record(z.string(), z.record(z.string(), z.array(value))),
  })
  .refine(({ meta, rows }) =>
    Object.values(rows).every((row) => Object.keys(row).join() === meta.map(({ id }) => id).join()),
  );
