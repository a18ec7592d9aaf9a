import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RawArticle } from '../../src/model/article.ts';
import { archiveArticle } from '../news.ts';
import { pressArticle } from '../press.ts';
import { type BenchNeo4j, withNeo4j } from './with-neo4j.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What is loaded: a newsroom's archive, or articles all of which are of the genre that we read for, four times as dense in facts. */
export const CORPORA: Readonly<Record<string, (at: number, size: number) => RawArticle>> = {
  archive: archiveArticle,
  genre: pressArticle,
};

/** For each size a file of so many made-up articles, loaded by the command itself into an empty store. */
export async function wholeWay(
  store: 'sqlite' | 'neo4j',
  sizes: readonly number[],
  article: (at: number, size: number) => RawArticle,
  threads: string,
): Promise<Readonly<Record<number, unknown>>> {
  const folder = await mkdtemp(join(tmpdir(), 'machtin-bench-load-'));
  const table: Record<number, unknown> = {};
  const run = async (server: BenchNeo4j | null): Promise<void> => {
    for (const size of sizes) {
      const file = join(folder, `${size}.jsonl`);
      await writeArticles(file, size, article);
      const { seconds, megabytes, first } = await load(file, threads, {
        MACHTIN_DATA: join(folder, `${size}`),
        NEO4J_URI: server?.uri ?? '',
      });
      table[size] = {
        'articles a second': Math.round(size / seconds),
        'of the first tenth': Math.round(size / 10 / first),
        seconds: Math.round(seconds),
        'most memory MB': megabytes,
      };
      await server?.clear();
    }
  };
  try {
    await (store === 'neo4j' ? withNeo4j(run) : run(null));
    return table;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeArticles(
  file: string,
  size: number,
  article: (at: number, size: number) => RawArticle,
): Promise<void> {
  const out = createWriteStream(file);
  for (let at = 0; at < size; at += 1) {
    if (!out.write(`${JSON.stringify(article(at, size))}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

interface Loaded {
  /** From the first batch on: a program takes a second to start, whatever it loads. */
  readonly seconds: number;
  /** Until a tenth was loaded. */
  readonly first: number;
  /** The most that the process, its threads in it, had resident. */
  readonly megabytes: number;
}

async function load(file: string, threads: string, environment: Readonly<Record<string, string>>): Promise<Loaded> {
  const child = spawn(
    process.execPath,
    [
      '--max-semi-space-size=8',
      '--v8-pool-size=2',
      '--import',
      'tsx',
      join(ROOT, 'seed/cli.ts'),
      'seed',
      file,
      '--json',
      '--threads',
      threads,
    ],
    { cwd: ROOT, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let megabytes = 0;
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    megabytes = Math.max(megabytes, Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024));
  }, 200);
  const marks: { readonly at: number; readonly articles: number }[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('{"event":"progress"')) continue;
      marks.push({ at: performance.now(), articles: (JSON.parse(line) as { readonly loaded: number }).loaded });
    }
  });
  const [code] = (await once(child, 'close')) as [number];
  clearInterval(watch);
  if (code !== 0) throw new Error(`the loader ended with ${code}`);
  const [start, end] = [marks[0]!, marks.at(-1)!];
  const tenth = marks.find(({ articles }) => articles >= end.articles / 10)!;
  return { seconds: (end.at - start.at) / 1_000, first: (tenth.at - start.at) / 1_000, megabytes };
}
