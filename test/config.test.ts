import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { describeVariables, readConfig } from '../src/config.ts';
import { ExpectedError } from '../src/errors.ts';
import { VARIABLES } from '../src/variables.ts';

const failure = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ExpectedError) return error.message;
    throw error;
  }
  return 'no failure';
};

describe('the settings', () => {
  test('have the defaults that the commands page promises', () => {
    expect(readConfig({})).toEqual({
      listen: { host: '127.0.0.1', port: 4000 },
      store: { kind: 'sqlite', folder: resolve('./data') },
      token: null,
      costLimit: 50_000,
      deadline: 10_000,
      corsOrigins: [],
      introspection: true,
      graphiql: true,
      persisted: { file: null, only: false },
      metrics: true,
      export: true,
      reconcile: true,
      traces: null,
      endpoint: null,
      logLevel: 'warn',
      production: false,
    });
  });

  test('choose Neo4j when there is an address of it', () => {
    const { store } = readConfig({ NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: 'pass word' });
    expect(store).toMatchObject({ kind: 'neo4j', uri: 'neo4j+s://graph.example:7687', user: 'neo4j', database: null });
    expect(store.kind === 'neo4j' && store.password?.reveal()).toBe('pass word');
  });

  test.each([
    [{ PORT: '' }, { listen: { host: '127.0.0.1', port: 4000 } }], // compose passes what is not set as empty
    [{ PORT: '0', HOST: '::1' }, { listen: { host: '::1', port: 0 } }],
    [
      { MACHTIN_CORS_ORIGINS: 'https://a.example, http://b.example:81' },
      { corsOrigins: ['https://a.example', 'http://b.example:81'] },
    ],
    [
      { MACHTIN_GRAPHIQL: 'off', MACHTIN_INTROSPECTION: '0' },
      { graphiql: false, introspection: false },
    ],
    [{ NODE_ENV: 'production' }, { production: true, logLevel: 'info' }],
    [{ MACHTIN_COST_LIMIT: '7' }, { costLimit: 7 }],
    [{ MACHTIN_METRICS: 'false' }, { metrics: false }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }, { traces: 'http://collector:4318' }],
  ])('read %j', (environment, expected) => {
    expect(readConfig(environment as Record<string, string>)).toMatchObject(expected);
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535, but got "abc".'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, but got "65536".'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535, but got "-1".'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, but got "loud".'],
    [{ MACHTIN_COST_LIMIT: '1e3' }, 'MACHTIN_COST_LIMIT must be a whole number from 1 to 1000000000, but got "1e3".'],
    [{ MACHTIN_GRAPHIQL: 'maybe' }, 'MACHTIN_GRAPHIQL must be true or false, but got "maybe".'],
    [
      { MACHTIN_CORS_ORIGINS: 'news.example' },
      'MACHTIN_CORS_ORIGINS must be origins like https://news.example, separated by commas, or *, but got "news.example".',
    ],
    [
      { NEO4J_URI: 'http://graph.example' },
      'NEO4J_URI must be like neo4j://host:7687 or bolt+s://host:7687, without user and password in it, but got "http://graph.example".',
    ],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
      'OTEL_EXPORTER_OTLP_ENDPOINT must be an address like http://collector:4318, but got "collector:4318".',
    ],
    [
      { MACHTIN_PERSISTED_ONLY: 'true' },
      'MACHTIN_PERSISTED_ONLY is on, so MACHTIN_PERSISTED_OPERATIONS must name the file of the operations, but is not set.',
    ],
  ])('refuse %j and say what was wanted', (environment, message) => {
    expect(failure(environment as unknown as Record<string, string>)).toBe(message);
  });

  test.each([
    [{ MACHTIN_TOKEN: 'hush hush' }],
    [{ MACHTIN_TOKEN: 'hush-đừng' }],
    [{ NEO4J_URI: 'neo4j://neo4j:hush@graph.example' }],
  ])('never print a secret: %j', (environment) => {
    expect(failure(environment as unknown as Record<string, string>)).not.toMatch(/hush|no failure/);
  });

  test('show no secret when they are printed whole', () => {
    const config = readConfig({ MACHTIN_TOKEN: 'hush', NEO4J_URI: 'bolt://x', NEO4J_PASSWORD: 'hush' });
    expect([JSON.stringify(config), inspect(config, { depth: 9 }), `${config.token}`].join()).not.toContain('hush');
  });

  test('are all described with their defaults', () => {
    const help = describeVariables();
    for (const name of Object.keys(VARIABLES)) expect(help).toContain(name);
    expect(help).toContain('rows that one request may ask for (50000)');
  });
});
