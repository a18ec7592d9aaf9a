import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticleFile } from '../seed/read-file.ts';
import { extract } from '../src/extract.ts';
import type { RawArticle } from '../src/model/article.ts';

const SAMPLES = new URL('../seed/articles/', import.meta.url);
const files = readdirSync(SAMPLES).filter((file) => /\.(?:txt|md)$/.test(file) && !file.startsWith('README'));

/** The facts with every span as its words, so that texts whose offsets differ can be compared. */
const facts = (article: RawArticle): unknown =>
  JSON.parse(
    JSON.stringify(extract(article), (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return value;
      const words = article.text.slice(Number(value.start), Number(value.end));
      const plain = words.normalize('NFC').replaceAll('\u00a0', ' ').replaceAll('\r\n', '\n');
      return 'sentence' in value ? { words: plain, sentence: value.sentence } : { words: plain };
    }),
  );

const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  'decomposed letters': (text) => text.normalize('NFD'),
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
};

describe.each(files)('%s says the same', (file) => {
  test.each(Object.keys(VARIANTS))('with %s', async (name) => {
    const article = await readArticleFile(new URL(file, SAMPLES).pathname);
    const variant = VARIANTS[name]!;
    const varied = { ...article, text: variant(article.text), title: variant(article.title) };
    expect(facts(varied)).toEqual(facts(article));
  });
});
