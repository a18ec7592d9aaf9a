import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isArticleFile, readArticleFile } from '../seed/read-file.ts';
import { extract } from '../src/extract.ts';
import type { RawArticle } from '../src/model/article.ts';

/**
 * Prints how many articles a second the extractor reads on one core: `npx tsx bench/extract.ts [--articles FOLDER] [--seconds N]`.
 * Without a folder the sample articles are read again and again. Where Python has underthesea, its named entities over the same
 * texts are timed beside it.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: new URL('../seed/articles', import.meta.url).pathname },
    seconds: { type: 'string', default: '5' },
  },
});

const articles = await read(values.articles);
const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
print(`${articles.length} articles, ${Math.round(characters / articles.length)} characters each at the mean`);
// Compilers are done with the rules only after some seconds.
run(4);
const { count, seconds } = run(Number(values.seconds));
print(`machtin: ${Math.round(count / seconds)} articles a second (${count} in ${seconds.toFixed(1)} s)`);
const peer = underthesea(articles.slice(0, 20));
print(
  peer === null
    ? 'underthesea: not measured, Python has none (pip install underthesea)'
    : `underthesea: ${peer.toFixed(2)} articles a second; machtin reads ${Math.round(count / seconds / peer)} times as many`,
);

async function read(folder: string): Promise<readonly RawArticle[]> {
  const names = (await readdir(folder)).filter(isArticleFile).sort();
  return Promise.all(names.map((name) => readArticleFile(join(folder, name))));
}

/** Reads the articles over and over for about that long. */
function run(forSeconds: number): { readonly count: number; readonly seconds: number } {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < forSeconds * 1_000) {
    for (const article of articles) extract(article);
    count += articles.length;
  }
  return { count, seconds: (performance.now() - start) / 1_000 };
}

/** Articles a second of underthesea's named entities, its start and model left out; null where it is not installed. */
function underthesea(some: readonly RawArticle[]): number | null {
  const script = [
    'import json, sys, time',
    'from underthesea import ner',
    'texts = json.load(sys.stdin)',
    'ner(texts[0][:200])',
    'start = time.perf_counter()',
    'for text in texts: ner(text)',
    'print(len(texts) / (time.perf_counter() - start))',
  ].join('\n');
  const run = spawnSync('python3', ['-c', script], {
    input: JSON.stringify(some.map(({ text }) => text)),
    encoding: 'utf8',
  });
  const rate = Number(run.stdout?.trim().split('\n').at(-1));
  return run.status === 0 && Number.isFinite(rate) ? rate : null;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
