import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Which part may import which, from the top to the bottom. A part is the longest prefix that a file's path begins with; what
 * is not listed for it, and is not itself, it may not import.
 */
const LADDER: Readonly<Record<string, readonly string[]>> = {
  'src/main.ts': [
    'src/failure.ts',
    'src/persisted-operations.ts',
    'src/config.ts',
    'src/variables.ts',
    'src/secret.ts',
    'src/log.ts',
    'src/open-store.ts',
    'src/telemetry.ts',
    'src/errors.ts',
    'src/server',
    'schema',
    'seed',
    'src/graph',
  ],
  'src/open-store.ts': ['src/config.ts', 'src/graph', 'src/graph/sqlite', 'src/graph/neo4j'],
  'src/config.ts': ['src/variables.ts', 'src/secret.ts', 'src/errors.ts'],
  'src/variables.ts': ['src/secret.ts'],
  'src/secret.ts': [],
  'src/failure.ts': ['src/errors.ts'],
  'src/persisted-operations.ts': ['src/errors.ts'],
  'src/log.ts': ['src/config.ts'],
  'src/telemetry.ts': ['src/errors.ts'],
  'src/errors.ts': [],
  'src/server': [
    'src/today.ts',
    'src/export/connection',
    'src/export',
    'schema',
    'src/graph',
    'src/config.ts',
    'src/secret.ts',
    'src/log.ts',
    'src/errors.ts',
    'src/model',
  ],
  'src/export': ['src/graph', 'src/model', 'src/errors.ts'],
  'src/export/connection': ['src/export', 'schema/context.ts', 'src/graph', 'src/errors.ts'],
  'src/today.ts': [],
  schema: ['src/graph', 'src/model', 'src/text', 'src/errors.ts'],
  seed: [
    'src/export/connection',
    'src/today.ts',
    'schema/index.ts',
    'src/export',
    'src/failure.ts',
    'src/main.ts',
    'src/open-store.ts',
    'src/config.ts',
    'src/variables.ts',
    'src/log.ts',
    'src/errors.ts',
    'schema/ports.ts',
    'src/extract.ts',
    'src/endpoint',
    'src/resolve',
    'src/graph',
    'src/relate',
    'src/recognise',
    'src/lexicon',
    'src/text',
    'src/model',
  ],
  'src/graph': ['src/model', 'src/text', 'src/errors.ts'],
  'src/graph/sqlite': ['src/graph', 'src/model', 'src/text', 'src/errors.ts'],
  'src/graph/neo4j': ['src/graph', 'src/model', 'src/text', 'src/errors.ts'],
  'src/resolve': ['src/graph', 'src/lexicon', 'src/text', 'src/model', 'src/errors.ts'],
  'src/extract.ts': ['src/relate', 'src/recognise', 'src/lexicon', 'src/text', 'src/model', 'src/errors.ts'],
  'src/endpoint': [
    'src/config.ts',
    'src/relate',
    'src/recognise',
    'src/lexicon',
    'src/text',
    'src/model',
    'src/errors.ts',
  ],
  'src/relate': ['src/recognise', 'src/lexicon', 'src/text', 'src/model', 'src/errors.ts'],
  'src/recognise': ['src/lexicon', 'src/text', 'src/model', 'src/errors.ts'],
  // One level: tables are read with the folding of text, and sentences are cut with the tables of words. No file is in a ring.
  'src/lexicon': ['src/text', 'src/model'],
  'src/text': ['src/lexicon', 'src/model', 'src/errors.ts'],
  'src/model': ['src/errors.ts'],
};

/** A package, and the only parts that may name it. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['src/graph/neo4j'],
  libsql: ['src/graph/sqlite'],
  '@pothos/core': ['schema'],
  'graphql-yoga': ['src/server'],
  '@graphql-yoga/render-graphiql': ['src/server'],
  '@graphql-yoga/plugin-persisted-operations': ['src/server'],
  graphql: ['schema', 'src/server', 'src/export/connection'],
  pino: ['src/log.ts'],
  'prom-client': ['src/server/metrics.ts'],
  '@opentelemetry/api': ['src/server/tracing.ts'],
  '@opentelemetry/sdk-trace-node': ['src/telemetry.ts'],
  commander: ['seed'],
};

/** `import type` leaves nothing at run time, so it closes no ring. */
const runTimeImportsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/(?:^|\n)\s*(?:import|export)\s(?!type\s)(?:[^'"`;]*?\sfrom\s*)?['"](\.[^'"]+)['"]/g)].map(
    ([, specifier]) => targetOf(file, specifier!),
  );

const PURE = ['src/model', 'src/text', 'src/lexicon', 'src/recognise', 'src/relate', 'src/resolve', 'src/extract.ts'];

const isPure = (file: string): boolean => PURE.some((part) => inside(file, part));

/** Tables may be as long as what they list. */
const TABLES = ['src/lexicon/'];

const files = ['src', 'schema', 'seed'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, `new URL('./x.ts', import.meta.url)`. */
const IMPORTS =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|new URL\(\s*['"]([^'"]+\.ts)['"]/g;

const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(IMPORTS)].map(([, from, lazy, worker]) => (from ?? lazy ?? worker)!);

const inside = (file: string, part: string): boolean => file === part || file.startsWith(`${part}/`);

const partOf = (file: string): string | undefined =>
  Object.keys(LADDER)
    .filter((part) => inside(file, part))
    .sort((a, b) => b.length - a.length)[0];

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Where a relative import leads, from the project's folder. */
const targetOf = (file: string, specifier: string): string =>
  relative(ROOT, join(ROOT, dirname(file), specifier)).replaceAll('\\', '/');

const every = (find: (file: string) => readonly string[]): readonly string[] => files.flatMap(find);

describe('the architecture', () => {
  test('has a place for every file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(importsOf('src/config.ts')).toContain('./errors.ts');
    expect(files.filter((file) => partOf(file) === undefined)).toEqual([]);
  });

  test('is imported one way only', () => {
    const wrong = every((file) => {
      const part = partOf(file)!;
      return importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => targetOf(file, specifier))
        .filter((target) => {
          const to = partOf(target);
          return to !== part && !LADDER[part]!.some((allowed) => allowed === to || allowed === target);
        })
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('has no ring of imports in the pure folders', () => {
    const done = new Set<string>();
    const ringFrom = (file: string, trail: readonly string[]): readonly string[] | null => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
      if (done.has(file) || !isPure(file)) return null;
      for (const target of runTimeImportsOf(file)) {
        const ring = ringFrom(target, [...trail, file]);
        if (ring) return ring;
      }
      done.add(file);
      return null;
    };
    for (const file of files.filter(isPure)) expect(ringFrom(file, [])).toBeNull();
  });

  test('keeps each package in its own folder', () => {
    const wrong = every((file) =>
      importsOf(file)
        .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
        .map(packageOf)
        .filter((name) => PACKAGES[name] && !PACKAGES[name].some((part) => inside(file, part)))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps Node out of the pure folders', () => {
    const wrong = every((file) =>
      isPure(file) && (importsOf(file).some((each) => each.startsWith('node:')) || /\bprocess\./.test(textOf(file)))
        ? [file]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test('reads the environment in one file', () => {
    expect(every((file) => (/\bprocess\.env\b/.test(textOf(file)) ? [file] : []))).toEqual(['src/config.ts']);
  });

  test('has no file that is too long to read', () => {
    const wrong = every((file) => {
      const lines = textOf(file).split('\n').length;
      return lines > 500 && !TABLES.some((folder) => file.startsWith(folder)) ? [`${file} has ${lines} lines`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('names its files in kebab-case', () => {
    expect(files.filter((file) => !/^[a-z0-9-]+\.ts$/.test(file.slice(file.lastIndexOf('/') + 1)))).toEqual([]);
  });

  test('imports with the file ending', () => {
    const wrong = every((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.') && !/\.(ts|js|json)$/.test(specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});
