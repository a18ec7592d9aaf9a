import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { neo4jJars } from './jars.ts';

const PROGRAM = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));
/** What Java 17 keeps closed and Neo4j's memory management opens. */
const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

export interface Neo4jServer {
  readonly uri: string;
  readonly port: number;
  readonly data: string;
  /** Shuts down as an operator would. A data folder of its own goes too. */
  readonly stop: () => Promise<void>;
  /** kill -9. The data stays: a start on the same folder and port is a restart. */
  readonly kill: () => Promise<void>;
  /** Resolves when the process has ended, however it did. */
  readonly ended: Promise<void>;
}

export interface Neo4jOptions {
  /** A temporary folder where it is not given. */
  readonly data?: string;
  /** A free one where it is not given. */
  readonly port?: number;
  /** Megabytes: Java's heap, and pages of the store's files. */
  readonly memory?: { readonly heap: number; readonly pages: number };
}

/** Enough for the graphs of tests. */
const SMALL = { heap: 1_024, pages: 256 } as const;

/** Starts a real Neo4j and resolves when it answers. */
export const startNeo4j = async (options: Neo4jOptions = {}): Promise<Neo4jServer> => {
  const jars = await neo4jJars();
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'machtin-neo4j-')));
  await mkdir(data, { recursive: true });
  const port = options.port ?? (await freePort());
  const opens = OPENED.map((module) => `--add-opens=${module}=ALL-UNNAMED`);
  const { heap, pages } = options.memory ?? SMALL;
  const program = [PROGRAM, data, String(port), String(pages)];
  const child = spawn('java', [`-Xmx${heap}m`, ...opens, '-cp', join(jars, '*'), ...program], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Ctrl-C goes to the whole group: the server is to stop when it is told, not under us.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await ready(child, ended);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return {
    uri: `bolt://127.0.0.1:${port}`,
    port,
    data,
    ended,
    stop: async () => {
      await end('SIGTERM');
      if (options.data === undefined) await rm(data, { recursive: true, force: true });
    },
    kill: () => end('SIGKILL'),
  };
};

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const ready = (child: ChildProcess, ended: Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    let output = '';
    const keep = (chunk: unknown) => {
      output = (output + String(chunk)).slice(-4000);
      if (/^ready$/m.test(output)) resolve();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    ended.then(() => reject(new Error(`Neo4j ended before it was ready:\n${output}`)));
  });
