import { z } from 'zod';
import { Secret } from './secret.ts';

const wholeNumber = (least: number, most: number, initial: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most)
    .optional()
    .transform((value) => value ?? initial);

const text = z
  .string()
  .optional()
  .transform((value) => value ?? null);

const textOr = (initial: string) => z.string().default(initial);

const secret = (pattern: RegExp) =>
  z
    .string()
    .regex(pattern)
    .optional()
    .transform((value) => (value === undefined ? null : new Secret(value)));

const onOff = (initial: boolean) =>
  z
    .enum(['true', 'false', '1', '0', 'on', 'off'])
    .optional()
    .transform((value) => (value === undefined ? initial : ['true', '1', 'on'].includes(value)));

/** No path, no credentials: `https://news.example:8443`. */
const ORIGIN = /^https?:\/\/[^\s/@]+$/;
const ON_OFF = 'true or false';

/** Every variable that the program reads: what is accepted, in words and as a schema, its default, and what it means. */
export const VARIABLES = {
  PORT: {
    schema: wholeNumber(0, 65_535, 4000),
    wanted: 'a whole number from 0 to 65535',
    default: '4000',
    meaning: 'where the server listens; 0 takes a free port',
  },
  HOST: {
    schema: textOr('127.0.0.1'),
    wanted: 'a host name',
    default: '127.0.0.1',
    meaning: 'the address listened on',
  },
  MACHTIN_DATA: {
    schema: textOr('./data'),
    wanted: 'a folder',
    default: './data',
    meaning: 'folder of the embedded store',
  },
  NEO4J_URI: {
    schema: z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s@]+$/)
      .optional()
      .transform((value) => value ?? null),
    wanted: 'like neo4j://host:7687 or bolt+s://host:7687, without user and password in it',
    default: 'none',
    meaning: 'set: Neo4j is the store',
  },
  NEO4J_USER: { schema: textOr('neo4j'), wanted: 'a name', default: 'neo4j', meaning: "Neo4j's user" },
  NEO4J_PASSWORD: {
    schema: secret(/^/),
    wanted: 'a password',
    default: 'none',
    meaning: 'its password; none: no authentication',
    secret: true,
  },
  NEO4J_DATABASE: { schema: text, wanted: 'a name', default: 'the home database', meaning: "Neo4j's database" },
  MACHTIN_TOKEN: {
    schema: secret(/^[\x21-\x7e]+$/),
    wanted: 'letters, digits and signs of ASCII without spaces, as they can stand in a header',
    default: 'none',
    meaning: 'the bearer token for mutations; none: mutations are off',
    secret: true,
  },
  MACHTIN_COST_LIMIT: {
    schema: wholeNumber(1, 1_000_000_000, 50_000),
    wanted: 'a whole number from 1 to 1000000000',
    default: '50000',
    meaning: 'rows that one request may ask for',
  },
  MACHTIN_DEADLINE_MS: {
    schema: wholeNumber(1, 3_600_000, 10_000),
    wanted: 'a whole number of milliseconds from 1 to 3600000',
    default: '10000',
    meaning: 'how long one request may take',
  },
  MACHTIN_CORS_ORIGINS: {
    schema: z
      .string()
      .default('')
      .transform((value) => value.split(/[\s,]+/).filter((origin) => origin !== ''))
      .refine((origins) => origins.every((origin) => origin === '*' || ORIGIN.test(origin))),
    wanted: 'origins like https://news.example, separated by commas, or *',
    default: 'none',
    meaning: 'whose pages may ask, besides our own',
  },
  MACHTIN_INTROSPECTION: {
    schema: onOff(true),
    wanted: ON_OFF,
    default: 'true',
    meaning: 'whether the schema can be asked for',
  },
  MACHTIN_GRAPHIQL: {
    schema: onOff(true),
    wanted: ON_OFF,
    default: 'true',
    meaning: 'whether the playground is served',
  },
  MACHTIN_PERSISTED_OPERATIONS: {
    schema: text,
    wanted: 'a file',
    default: 'none',
    meaning: 'JSON file of operations that clients may name by key: {"KEY": "query …"}',
  },
  MACHTIN_PERSISTED_ONLY: {
    schema: onOff(false),
    wanted: ON_OFF,
    default: 'false',
    meaning: 'whether nothing but those operations is answered',
  },
  MACHTIN_METRICS: {
    schema: onOff(true),
    wanted: ON_OFF,
    default: 'true',
    meaning: 'whether /metrics is served, for Prometheus',
  },
  MACHTIN_EXPORT: {
    schema: onOff(true),
    wanted: ON_OFF,
    default: 'true',
    meaning: 'whether the graph can be had as a file, at /export',
  },
  MACHTIN_RECONCILE: {
    schema: onOff(true),
    wanted: ON_OFF,
    default: 'true',
    meaning: 'whether OpenRefine is answered, at /reconcile; pages of any origin may read that',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    schema: z
      .string()
      .regex(/^https?:\/\/[^\s@]+$/)
      .optional()
      .transform((value) => value ?? null),
    wanted: 'an address like http://collector:4318',
    default: 'none',
    meaning: 'set: traces are sent there, as the other variables OTEL_… say',
  },
  MACHTIN_ENDPOINT: {
    schema: z
      .string()
      .regex(/^https?:\/\/[^\s@]+$/)
      .optional()
      .transform((value) => value ?? null),
    wanted: 'an address like https://models.example/v1',
    default: 'none',
    meaning: 'set: where extract and seed with --endpoint ask a model, by OpenAI’s protocol',
  },
  MACHTIN_ENDPOINT_MODEL: { schema: text, wanted: 'a name', default: 'none', meaning: 'which model is asked there' },
  MACHTIN_ENDPOINT_KEY: {
    schema: secret(/^[\x21-\x7e]+$/),
    wanted: 'letters, digits and signs of ASCII without spaces, as they can stand in a header',
    default: 'none',
    meaning: 'the key that it wants; none: no authentication',
    secret: true,
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
    wanted: 'one of fatal, error, warn, info, debug, trace, silent',
    default: 'warn, in production info',
    meaning: 'what is logged, as JSON lines on standard error',
  },
} as const;
