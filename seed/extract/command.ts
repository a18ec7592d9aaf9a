import { basename } from 'node:path';
import { ExpectedError } from '../../src/errors.ts';
import { explain } from '../../src/extract.ts';
import { readArticleFile } from '../read-file.ts';
import { explanation } from './explanation.ts';
import { listing } from './listing.ts';
import { toExtractLine } from './output.ts';

export interface ExtractOptions {
  /** One JSON object a line and a file. */
  readonly json: boolean;
  /** Sentences with their mentions, and the rules behind the facts. */
  readonly explain: boolean;
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
  const explained = explain(article);
  if (options.explain) return explanation(explained, article.text);
  const line = toExtractLine(basename(path), article.text, explained.facts);
  return options.json ? JSON.stringify(line) : listing(line);
}
