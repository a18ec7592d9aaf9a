import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { extract } from '../../src/extract.ts';
import { readArticleFile } from '../read-file.ts';
import { toExtractLine } from './output.ts';

export interface ScoreOptions {
  /** Articles named ID.txt. */
  readonly articles: string;
  /** The Python scorer; it finds its gold beside itself. */
  readonly scorer: string;
  readonly errors: boolean;
}

/** Extracts every article into ID.json, hands the folder to the scorer and lets it print its table; gives its exit status. */
export async function scoreCommand({ articles, scorer, errors }: ScoreOptions): Promise<number> {
  if (!existsSync(articles) || !existsSync(scorer)) {
    process.stdout.write(`Nothing to score: there are no articles with gold answers at ${articles} and ${scorer}.\n`);
    return 0;
  }
  const folder = await mkdtemp(join(tmpdir(), 'machtin-score-'));
  try {
    for (const file of (await readdir(articles)).sort()) {
      if (!/\.(?:txt|md)$/.test(file)) continue;
      const article = await readArticleFile(join(articles, file));
      const line = toExtractLine(file, article.text, extract(article));
      await writeFile(join(folder, `${file.slice(0, -extname(file).length)}.json`), JSON.stringify(line));
    }
    return await python([scorer, folder, '--split', 'dev', ...(errors ? ['--errors'] : [])]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function python(args: readonly string[]): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn('python3', args, { stdio: 'inherit' });
    child.on('error', failed);
    child.on('close', (code) => done(code ?? 1));
  });
}
