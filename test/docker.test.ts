import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../src/config.ts';
import { VARIABLES } from '../src/variables.ts';

const ROOT = new URL('../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, ROOT), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}
const compose = parse(read('docker-compose.yml')) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const { neo4j, api } = compose.services as { readonly neo4j: Service; readonly api: Service };

/** `${NAME:-default}` as it is where NAME is not set. */
const unset = (text: string): string => text.replace(/\$\{\w+:-([^}]*)\}/g, '$1');

describe('docker-compose.yml', () => {
  test('gives the API settings that it reads, and no others', () => {
    expect(Object.keys(api.environment).filter((name) => !(name in VARIABLES))).toEqual([]);
    const environment = Object.fromEntries(
      Object.entries(api.environment).map(([name, value]) => [name, unset(value)]),
    );
    const { store, token } = readConfig(environment);
    expect(store).toMatchObject({ kind: 'neo4j', uri: 'neo4j://neo4j:7687', user: 'neo4j' });
    expect(token).toBeNull();
  });

  test('gives both the same password', () => {
    expect(neo4j.environment.NEO4J_AUTH).toBe(`neo4j/${api.environment.NEO4J_PASSWORD}`);
  });

  test('runs the Neo4j that the tests run on, and waits until it answers', () => {
    expect(neo4j.image).toBe('neo4j:5.26-community');
    expect(read('test/neo4j/pom.xml')).toContain('<version>5.26.');
    expect(neo4j.healthcheck?.test.join(' ')).toContain('cypher-shell');
    expect(api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(neo4j.ports.some((port) => port.endsWith(':7687'))).toBe(true);
  });

  test('keeps the data in a declared volume', () => {
    expect(Object.keys(compose.volumes)).toEqual(neo4j.volumes?.map((volume) => volume.split(':')[0]));
  });

  const client = hasCompose();
  test.skipIf(!client)(`is what docker compose accepts${client ? '' : ' (not run: no docker compose here)'}`, () => {
    execFileSync('docker', ['compose', '-f', 'docker-compose.yml', 'config', '--quiet'], { cwd: ROOT });
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, paths = '']) =>
    paths.split(' ').slice(0, -1),
  );

  test('copies what is there, and .dockerignore lets it through', () => {
    expect(copied.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
    const letThrough = read('.dockerignore').split('\n');
    expect(letThrough[0]).toBe('*');
    expect(copied.filter((path) => !letThrough.includes(`!${path}`))).toEqual([]);
  });

  test('sets variables that the program reads, and listens for others than itself', () => {
    const [, block = ''] = /^ENV ((?:.*\\\n)*.*)$/m.exec(dockerfile) ?? [];
    const environment = Object.fromEntries(
      [...block.matchAll(/(\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
    );
    expect(Object.keys(environment).filter((name) => name !== 'NODE_ENV' && !(name in VARIABLES))).toEqual([]);
    expect(readConfig(environment).listen).toEqual({ host: '0.0.0.0', port: 4000 });
    expect(dockerfile).toContain('EXPOSE 4000');
    expect(api.ports).toEqual(['127.0.0.1:4000:4000']);
  });

  test('installs what production needs, runs as no root, and is asked whether it is well', () => {
    expect(dockerfile).toContain('npm ci --omit=dev');
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK [\s\S]*\/health/m);
    const [, run = '[]'] = /^CMD (\[.*\])$/m.exec(dockerfile.slice(dockerfile.lastIndexOf('\nCMD'))) ?? [];
    expect(JSON.parse(run)).toEqual(['node', '--import', 'tsx', 'src/main.ts', '--load-samples']);
  });
});

function hasCompose(): boolean {
  try {
    execFileSync('docker', ['compose', 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
