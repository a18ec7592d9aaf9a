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

/** Starts a real Neo4j and resolves when it answers. Without `data`: a temporary folder; without `port`: a free one. */
export const startNeo4j = async (options: { data?: string; port?: number } = {}): Promise<Neo4jServer> => {
  const jars = await neo4jJars();
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'machtin-neo4j-')));
  await mkdir(data, { recursive: true });
  const port = options.port ?? (await freePort());
  const opens = OPENED.map((module) => `--add-opens=${module}=ALL-UNNAMED`);
  const child = spawn('java', ['-Xmx1g', ...opens, '-cp', join(jars, '*'), PROGRAM, data, String(port)], {
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
