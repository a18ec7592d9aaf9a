import { resolve } from 'node:path';
import type { z } from 'zod';
import { ExpectedError } from './errors.ts';
import type { Secret } from './secret.ts';
import { VARIABLES } from './variables.ts';

export interface Config {
  readonly listen: { readonly host: string; readonly port: number };
  readonly store: StoreConfig;
  /** null: mutations are off. */
  readonly token: Secret | null;
  /** Rows that one request may ask for. */
  readonly costLimit: number;
  /** Milliseconds that one request may take. */
  readonly deadline: number;
  /** Origins whose pages may ask, besides our own; `*` is all. */
  readonly corsOrigins: readonly string[];
  readonly introspection: boolean;
  readonly graphiql: boolean;
  readonly persisted: { readonly file: string | null; readonly only: boolean };
  readonly metrics: boolean;
  readonly export: boolean;
  readonly reconcile: boolean;
  /** Where traces are sent by OTLP; null: nowhere. */
  readonly traces: string | null;
  /** Where a model may be asked what articles say; null: nowhere. */
  readonly endpoint: EndpointConfig | null;
  readonly logLevel: LogLevel;
  /** NODE_ENV=production: answers say nothing about how they were made. */
  readonly production: boolean;
}

export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly user: string;
      /** null: no authentication. */
      readonly password: Secret | null;
      /** null: the user's home database. */
      readonly database: string | null;
    };

export interface EndpointConfig {
  readonly url: string;
  readonly model: string;
  /** null: no authentication. */
  readonly key: Secret | null;
}

export type LogLevel = z.output<(typeof VARIABLES)['LOG_LEVEL']['schema']> & string;

/**
 * The settings, from the environment (which nothing else reads). A variable that is empty counts as not set. Throws an
 * ExpectedError for the first variable that is wrong: `PORT must be a whole number from 0 to 65535, but got "x".`
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>> = process.env): Config => {
  const read = <Name extends VariableName>(name: Name) => readVariable(name, environment[name]);
  const production = environment.NODE_ENV === 'production';
  const persisted = { file: read('MACHTIN_PERSISTED_OPERATIONS'), only: read('MACHTIN_PERSISTED_ONLY') };
  if (persisted.only && persisted.file === null) {
    throw new ExpectedError(
      'BAD_USER_INPUT',
      'MACHTIN_PERSISTED_ONLY is on, so MACHTIN_PERSISTED_OPERATIONS must name the file of the operations, but is not set.',
    );
  }
  return {
    listen: { host: read('HOST'), port: read('PORT') },
    store: readStore(read),
    token: read('MACHTIN_TOKEN'),
    costLimit: read('MACHTIN_COST_LIMIT'),
    deadline: read('MACHTIN_DEADLINE_MS'),
    corsOrigins: read('MACHTIN_CORS_ORIGINS'),
    introspection: read('MACHTIN_INTROSPECTION'),
    graphiql: read('MACHTIN_GRAPHIQL'),
    persisted,
    metrics: read('MACHTIN_METRICS'),
    export: read('MACHTIN_EXPORT'),
    reconcile: read('MACHTIN_RECONCILE'),
    traces: read('OTEL_EXPORTER_OTLP_ENDPOINT'),
    endpoint: readEndpoint(read),
    logLevel: read('LOG_LEVEL') ?? (production ? 'info' : 'warn'),
    production,
  };
};

type VariableName = keyof typeof VARIABLES;
type ValueOf<Name extends VariableName> = z.output<(typeof VARIABLES)[Name]['schema']>;
type Read = <Name extends VariableName>(name: Name) => ValueOf<Name>;

const readStore = (read: Read): StoreConfig => {
  const uri = read('NEO4J_URI');
  return uri === null
    ? { kind: 'sqlite', folder: resolve(read('MACHTIN_DATA')) }
    : {
        kind: 'neo4j',
        uri,
        user: read('NEO4J_USER'),
        password: read('NEO4J_PASSWORD'),
        database: read('NEO4J_DATABASE'),
      };
};

const readEndpoint = (read: Read): EndpointConfig | null => {
  const [url, model] = [read('MACHTIN_ENDPOINT'), read('MACHTIN_ENDPOINT_MODEL')];
  if (url === null) return null;
  if (model === null) {
    throw new ExpectedError(
      'BAD_USER_INPUT',
      'MACHTIN_ENDPOINT is set, so MACHTIN_ENDPOINT_MODEL must name the model to ask there, but is not set.',
    );
  }
  return { url, model, key: read('MACHTIN_ENDPOINT_KEY') };
};

const readVariable = <Name extends VariableName>(name: Name, text: string | undefined): ValueOf<Name> => {
  const variable = VARIABLES[name];
  const given = text === undefined || text.trim() === '' ? undefined : text.trim();
  const result = variable.schema.safeParse(given);
  if (result.success) return result.data as ValueOf<Name>;
  const came = 'secret' in variable ? '' : `, but got ${JSON.stringify(withoutPassword(given ?? ''))}`;
  throw new ExpectedError('BAD_USER_INPUT', `${name} must be ${variable.wanted}${came}.`, { variable: name });
};

/** `neo4j://neo4j:pa55@host` must not reach a log. */
const withoutPassword = (text: string): string => text.replace(/\/\/[^/]*@/, '//…@');

/** The variables as the lines of a help page, with their defaults. */
export const describeVariables = (): string =>
  Object.entries(VARIABLES)
    .map(([name, { default: initial, meaning }]) => `  ${name.padEnd(30)}${meaning} (${initial})`)
    .join('\n');
