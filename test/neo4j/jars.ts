import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const POM = join(HERE, 'pom.xml');

/** The folder of the server's jars, fetched with Maven on first use: `.neo4j/` of the checkout, or MACHTIN_NEO4J_HOME. */
export const neo4jJars = async (): Promise<string> => {
  const home = resolve(process.env.MACHTIN_NEO4J_HOME ?? join(HERE, '../../.neo4j'));
  const folder = join(home, `lib-${await version()}`);
  if (existsSync(folder)) return folder;
  await mkdir(home, { recursive: true });
  const part = `${folder}.${process.pid}`;
  try {
    await run('mvn', ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${part}`]);
    await rename(part, folder).catch((error: unknown) => {
      // Another process was first with the same jars.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return folder;
};

/** What this machine lacks for a Neo4j of its own, or null. */
export const missingTool = async (): Promise<string | null> => {
  const java = await run('java', ['-version']).catch(() => null);
  if (java === null) return 'Java 17 is not there (Debian: apt-get install openjdk-17-jdk-headless)';
  const major = Number(/version "(\d+)/.exec(java)?.[1] ?? '0');
  if (major < 17) return `Java 17 or newer is needed, but java is version ${major}`;
  if ((await run('javac', ['-version']).catch(() => null)) === null) {
    return 'the Java compiler is not there, only a JRE (Debian: apt-get install openjdk-17-jdk-headless)';
  }
  if ((await run('mvn', ['-version']).catch(() => null)) === null) {
    return 'Maven is not there (Debian: apt-get install maven)';
  }
  return null;
};

const version = async (): Promise<string> =>
  /<version>(5\.[\d.]+)</.exec(await readFile(POM, 'utf8'))?.[1] ?? 'unknown';

/** What the command printed on both outputs. */
const run = (command: string, args: readonly string[]): Promise<string> =>
  new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', failed);
    child.on('close', (code) =>
      code === 0 ? done(output) : failed(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`)),
    );
  });
