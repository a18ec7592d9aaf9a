import { basename } from 'node:path';
import type { EndpointConfig } from '../../src/config.ts';
import { extractByEndpoint } from '../../src/endpoint/extract.ts';
import { ExpectedError } from '../../src/errors.ts';
import { explain } from '../../src/extract.ts';
import type { RawArticle } from '../../src/model/article.ts';
import type { ArticleFacts } from '../../src/model/facts.ts';
import { readArticleFile } from '../read-file.ts';
import { explanation } from './explanation.ts';
import { listing } from './listing.ts';
import { toExtractLine } from './output.ts';

export interface ExtractOptions {
  /** One JSON object a line and a file. */
  readonly json: boolean;
  /** Sentences with their mentions, and the rules behind the facts. */
  readonly explain: boolean;
  /** The model that is asked instead of our rules; null: none. What the text does not bear out is told on standard error. */
  readonly endpoint: EndpointConfig | null;
}

/** Prints what each file says, in the files' order; gives the exit status: 0, or 1 when a file could not be read. */
export async function extractCommand(
  files: readonly string[],
  options: ExtractOptions,
  print: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for (const path of files) {
    try {
      print(await reported(path, options));
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      status = 1;
      print(options.json ? JSON.stringify({ file: basename(path), error: error.message }) : error.message);
    }
  }
  return status;
}

async function reported(path: string, options: ExtractOptions): Promise<string> {
  const article = await readArticleFile(path);
  const { endpoint } = options;
  if (endpoint !== null) return byEndpoint(endpoint, path, article, options);
  const explained = explain(article);
  if (options.explain) return explanation(explained, article.text);
  return written(path, article, explained.facts, options);
}

async function byEndpoint(
  endpoint: EndpointConfig,
  path: string,
  article: RawArticle,
  options: ExtractOptions,
): Promise<string> {
  const { facts, dropped } = await extractByEndpoint(endpoint, article);
  for (const line of dropped) process.stderr.write(`${basename(path)}: ${line}\n`);
  return written(path, article, facts, options);
}

function written(path: string, article: RawArticle, facts: ArticleFacts, { json }: ExtractOptions): string {
  const line = toExtractLine(basename(path), article.text, facts);
  return json ? JSON.stringify(line) : listing(line);
}
