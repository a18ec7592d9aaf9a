import { execFile } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isInt } from 'neo4j-driver';
import type { EdgeRow, EvidenceRow, NodeRow } from '../src/graph/graph-store.ts';
import { hubOf } from '../src/graph/hubs.ts';
import { type End, edgeProperties, storedEdge, storedType } from '../src/graph/neo4j/edge-keys.ts';
import { KINDS, listedBy, listKey, propertiesOf, THING } from '../src/graph/neo4j/stored.ts';
import { evidenceKey } from '../src/graph/neo4j/write-evidence.ts';
import { storedNode } from '../src/graph/neo4j/write-nodes.ts';
import { neo4jJars } from '../test/neo4j/jars.ts';
import { generate } from './generate.ts';

/**
 * The synthetic graph as Neo4j's own importer takes it, into a data folder that is not there yet: a million articles in minutes,
 * where the port takes hours beside other work. The same rows in the same stored form, but for what no shape asks for: names, and
 * empty lists, which the importer leaves out.
 */
export const importGraph = async (data: string, articles: number): Promise<void> => {
  const folder = join(data, 'import');
  mkdirSync(folder, { recursive: true });
  const tables = new Tables(folder);
  const numbers = new Map<string, Numbered>();
  let next = 0;
  let loaded = 0;
  for (const delta of generate(articles)) {
    // Things come first, and all that comes later speaks of them; an article's own rows are spoken of by itself alone.
    const own = delta.edges.length === 0 ? numbers : new Map<string, Numbered>();
    for (const row of delta.nodes) {
      next += 1;
      if (row.kind === 'Article') loaded += 1;
      own.set(row.id, { number: next, end: { ...row.properties, id: row.id } });
      tables.node(row.kind, next, storedNode(row, row.kind === 'Article' ? { loadedIn: loaded } : {}));
    }
    const at = (id: string): Numbered => (own.get(id) ?? numbers.get(id)) as Numbered;
    for (const row of delta.edges) tables.edge(row, at(row.from), at(row.to));
    for (const row of delta.evidence) {
      next += 1;
      tables.node('Evidence', next, storedEvidence(row));
      tables.line('IN_ARTICLE', () => [':START_ID', ':END_ID'], `${next}\t${at(row.article).number}`);
    }
  }
  const named = tables.close();
  await runImporter(data, named);
  rmSync(folder, { recursive: true });
};

interface Numbered {
  readonly number: number;
  readonly end: End;
}

type Stored = Readonly<Record<string, unknown>>;

const storedEvidence = (row: EvidenceRow): Stored => ({ ...row, k: evidenceKey(row) });

/** The types of all that is stored of a kind. */
const columnsOf = (kind: NodeRow['kind']): Types => ({
  id: 'key',
  ...propertiesOf(kind),
  ...Object.fromEntries(listedBy(kind).map((name) => [listKey(name), 'key'])),
  ...(kind === 'Article' ? { loadedIn: 'int' } : {}),
  ...(kind === 'Evidence' ? { article: 'key', sentenceStart: 'int', sentenceEnd: 'int', k: 'key' } : {}),
});

type Types = Readonly<Record<string, string>>;

const COLUMNS = Object.fromEntries(KINDS.map((kind) => [kind, columnsOf(kind)])) as Readonly<
  Record<NodeRow['kind'], Types>
>;

/** One file for each kind and each stored type. */
class Tables {
  private readonly folder: string;
  private readonly files = new Map<string, { readonly file: number; readonly path: string; lines: string[] }>();

  constructor(folder: string) {
    this.folder = folder;
  }

  node(kind: NodeRow['kind'], number: number, stored: Stored): void {
    this.row(`${THING}:${kind}`, ':ID', `${number}`, stored, COLUMNS[kind]);
  }

  edge({ type, properties, articleCount, independentArticleCount }: EdgeRow, from: Numbered, to: Numbered): void {
    const edge = {
      type,
      from: from.end,
      to: to.end,
      properties: { ...properties, articleCount, independentArticleCount },
    };
    const types = { ...edgeProperties(type), ...(hubOf(type) === null ? {} : { k: 'key' }) };
    this.row(storedType(edge), ':START_ID\t:END_ID', `${from.number}\t${to.number}`, storedEdge(edge), types);
  }

  line(name: string, header: () => readonly string[], text: string): void {
    let table = this.files.get(name);
    if (table === undefined) {
      const path = join(this.folder, `${this.files.size}.tsv`);
      table = { path, file: openSync(path, 'w'), lines: [header().join('\t')] };
      this.files.set(name, table);
    }
    if (table.lines.push(text) > TOGETHER) this.write(table);
  }

  /** Names of what the files hold, with the files. */
  close(): readonly (readonly [name: string, path: string])[] {
    return [...this.files].map(([name, table]) => {
      this.write(table);
      closeSync(table.file);
      return [name, table.path];
    });
  }

  private write(table: { readonly file: number; lines: string[] }): void {
    writeSync(table.file, `${table.lines.join('\n')}\n`);
    table.lines = [];
  }

  private row(name: string, keys: string, start: string, stored: Stored, types: Types): void {
    let text = start;
    for (const column in types) text += `\t${cell(stored[column])}`;
    const header = () => [keys, ...Object.entries(types).map(([column, type]) => column + (SUFFIX[type] ?? ''))];
    this.line(name, header, text);
  }
}

const TOGETHER = 2_000;

const SUFFIX: Readonly<Record<string, string>> = { int: ':long', bool: ':boolean', texts: ':string[]' };

/** Quoted: nothing between quotes is an empty text or list, where nothing at all is unknown. */
const cell = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean' || isInt(value)) return String(value);
  return `"${(Array.isArray(value) ? value.join(';') : String(value)).replaceAll('"', '""')}"`;
};

const runImporter = async (data: string, named: readonly (readonly [name: string, path: string])[]): Promise<void> => {
  const options = named.map(([name, path]) =>
    name.startsWith(THING) ? `--nodes=${name}=${path}` : `--relationships=${name}=${path}`,
  );
  const conf = join(data, 'conf');
  mkdirSync(conf, { recursive: true });
  const program = ['-Xmx2g', ...OPENED, '-cp', join(await neo4jJars(), '*'), 'org.neo4j.cli.AdminTool'];
  const asked = ['database', 'import', 'full', '--id-type=integer', '--delimiter=TAB', '--max-off-heap-memory=4G'];
  await promisify(execFile)('java', [...program, ...asked, 'neo4j', ...options], {
    env: { ...process.env, NEO4J_HOME: data, NEO4J_CONF: conf },
    cwd: data,
    maxBuffer: 2 ** 26,
  });
};

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
